//! What is said of a form that was looked at: by the window and by the command line.

use std::io::{ErrorKind, Read};
use std::path::Path;

use domain::Role;
use form::{
    Edition, Examined, Fault, Gesprek, GesprekSignature, Printed, Seal, SignatureState, Signers, UnreadableForm,
    Verified, VerifiedSignature, WordsError, examine,
};

use crate::{
    ApiError, CopyInForm, ErrorCode, FormFault, FormVerdict, KeyFound, PrintInForm, SignatureFound, SignatureVerdict,
    TalkInForm, WordsFound, WordsVerdict, api::trouble,
};

/// No form is near this long; of a longer file the beginning is enough to say so.
const MAX_BYTES: u64 = 256 << 20;

/// The bytes of a file that may be a form.
pub fn read_form(path: &Path) -> Result<Vec<u8>, ApiError> {
    let trouble = |error: std::io::Error| {
        let plain = match error.kind() {
            ErrorKind::NotFound | ErrorKind::NotADirectory => ErrorCode::FileMissing,
            ErrorKind::IsADirectory => ErrorCode::FileIsFolder,
            _ => return trouble(path, &error),
        };
        ApiError::new(plain).with("path", path.display()).detail(error)
    };
    let mut bytes = Vec::new();
    std::fs::File::open(path).map_err(trouble)?.take(MAX_BYTES).read_to_end(&mut bytes).map_err(trouble)?;
    Ok(bytes)
}

/// Refuses what nobody would call a PDF: it has neither the beginning nor the end of one. A damaged
/// PDF is one, and its verdict says what is wrong with it.
pub fn check_is_pdf(bytes: &[u8]) -> Result<(), ApiError> {
    const NEAR: usize = 1024;
    let holds = |part: &[u8], mark: &[u8]| part.windows(mark.len()).any(|window| window == mark);
    let (start, end) = (&bytes[..bytes.len().min(NEAR)], &bytes[bytes.len().saturating_sub(NEAR)..]);
    let is_pdf = holds(start, b"%PDF-") || holds(end, b"%%EOF") || holds(end, b"startxref");
    if is_pdf { Ok(()) } else { Err(ApiError::new(ErrorCode::NotPdf)) }
}

/// Looks at a PDF, which may be anything; and at six words from paper, if some are given.
pub fn form_verdict(pdf: &[u8], words: &str) -> FormVerdict {
    verdict(pdf, words, None)
}

/// The same beside a workspace: did one of its keys sign it?
pub(crate) fn verdict(pdf: &[u8], words: &str, keys: Option<&[[u8; 32]]>) -> FormVerdict {
    let examined = examine(pdf);
    let seal = examined.seal.as_ref();
    let gesprek = examined.gesprek.as_ref().ok().or_else(|| examined.copy.as_ref().map(|copy| &copy.gesprek));
    let paper = (!words.trim().is_empty()).then(|| compared(seal, words));
    FormVerdict {
        good: examined.is_good() && paper.as_ref().is_none_or(|paper| paper.found == WordsFound::Same),
        signatures: signatures(&examined),
        key: keys.and_then(|keys| key(&examined.verified, keys)),
        faults: faults(&examined),
        talk: gesprek.map(|gesprek| TalkInForm {
            kind: gesprek.kind,
            date: gesprek.date,
            employee: gesprek.people.employee.name.clone(),
            manager: gesprek.people.manager.name.clone(),
        }),
        copy: examined.copy.as_ref().map(|copy| CopyInForm { reader: copy.reader, signed: !copy.signed.is_empty() }),
        print: printed(&examined).map(|gesprek| PrintInForm {
            signed: [&gesprek.employee, &gesprek.manager].into_iter().flatten().any(|said| said.signature.is_some()),
        }),
        words: seal.map(|seal| seal.words().map(str::to_owned).to_vec()).unwrap_or_default(),
        seal: seal.map(Seal::to_string).unwrap_or_default(),
        paper,
    }
}

/// What is in an extra print or a translation, if it is one.
fn printed(examined: &Examined) -> Option<&Gesprek> {
    examined.gesprek.as_ref().ok().filter(|gesprek| gesprek.edition == Edition::Translation)
}

fn signatures(examined: &Examined) -> Vec<SignatureVerdict> {
    let all = &examined.verified.signatures;
    let ours = all.len() - examined.verified.additional();
    let told = |(index, signature): (usize, &VerifiedSignature)| SignatureVerdict {
        who: signature.role,
        name: signature.name.clone(),
        typed: signature.role.and_then(|who| typed(examined, who, &signature.name)),
        stance: signature.stance.clone(),
        at: signature.at,
        found: match signature.state {
            SignatureState::Intact => SignatureFound::Intact,
            SignatureState::ContentChanged => SignatureFound::ContentChanged,
            SignatureState::SignatureChanged => SignatureFound::SignatureChanged,
            SignatureState::CertificateChanged => SignatureFound::CertificateChanged,
            SignatureState::Foreign if index >= ours => SignatureFound::Additional,
            SignatureState::Foreign => SignatureFound::Foreign,
        },
    };
    all.iter().enumerate().map(told).collect()
}

/// What somebody typed for a signature, if it is not their name: capitals and spaces aside.
fn typed(examined: &Examined, who: Role, name: &str) -> Option<String> {
    let gesprek = examined.gesprek.as_ref().ok()?;
    let opinion = match who {
        Role::Employee => gesprek.employee.as_ref(),
        Role::Manager | Role::Together => gesprek.manager.as_ref(),
    };
    let Some(GesprekSignature::Typed { name: typed, .. }) = opinion?.signature.as_ref() else { return None };
    let plain = |text: &str| text.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ");
    (plain(typed) != plain(name)).then(|| typed.clone())
}

/// Whether every signature of ours that holds was made with one of these keys.
fn key(verified: &Verified, keys: &[[u8; 32]]) -> Option<KeyFound> {
    let mut ours = verified.signatures.iter().filter(|one| one.state == SignatureState::Intact).peekable();
    ours.peek()?;
    let is_own = |one: &VerifiedSignature| one.certificate.is_some_and(|certificate| keys.contains(&certificate));
    Some(if ours.all(is_own) { KeyFound::Own } else { KeyFound::Other })
}

/// Words from paper beside the seal of a form.
pub(crate) fn compared(seal: Option<&Seal>, words: &str) -> WordsVerdict {
    let found = |found| WordsVerdict { found, places: vec![], unknown: String::new(), near: vec![], count: 6 };
    let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let typed = match Seal::parse_words(words) {
        Ok(typed) => typed,
        Err(WordsError::Unknown { place, word, near }) => {
            let near = near.into_iter().map(str::to_owned).collect();
            return WordsVerdict { places: vec![number(place)], unknown: word, near, ..found(WordsFound::Unknown) };
        }
        Err(WordsError::Count { found: count }) => {
            return WordsVerdict { count: number(count), ..found(WordsFound::Count) };
        }
    };
    let Some(seal) = seal else {
        return found(WordsFound::NoSeal);
    };
    let pairs = (1..).zip(typed.words().into_iter().zip(seal.words()));
    let places: Vec<u32> = pairs.filter(|(_, (typed, ours))| typed != ours).map(|(place, _)| place).collect();
    if places.is_empty() { found(WordsFound::Same) } else { WordsVerdict { places, ..found(WordsFound::Other) } }
}

fn faults(examined: &Examined) -> Vec<FormFault> {
    let mut faults: Vec<FormFault> = examined.verified.faults.iter().map(fault).collect();
    if !examined.verified.open.is_empty() {
        faults.push(FormFault::SignatureMissing);
    }
    let is_read = !faults.contains(&FormFault::Unreadable);
    match &examined.gesprek {
        // Nobody signs a print either; a signature in one is another matter.
        Ok(_) if printed(examined).is_some() && examined.verified.signatures.is_empty() => {
            faults.retain(|fault| *fault != FormFault::NotSigned);
        }
        Ok(_) => {}
        // That nobody signed it is what a copy is.
        Err(UnreadableForm::Copy) => faults.retain(|fault| *fault != FormFault::NotSigned),
        // A file that can't be read has no data either: said once.
        Err(_) if !is_read => {}
        Err(UnreadableForm::NoData) => faults.push(FormFault::DataMissing),
        Err(UnreadableForm::Newer { .. }) => faults.push(FormFault::DataNewer),
        Err(_) => faults.push(FormFault::DataUnreadable),
    }
    if examined.seal.is_some() {
        match examined.printed {
            Printed::Same => {}
            Printed::Differs => faults.push(FormFault::SealDiffers),
            Printed::Nowhere => faults.push(FormFault::SealMissing),
        }
    }
    if examined.signers == Signers::Differ {
        faults.push(FormFault::SignersDiffer);
    }
    let mut said = Vec::new();
    faults.retain(|fault| {
        !said.contains(fault) && {
            said.push(*fault);
            true
        }
    });
    faults
}

fn fault(fault: &Fault) -> FormFault {
    match fault {
        Fault::Unreadable => FormFault::Unreadable,
        Fault::NotSigned => FormFault::NotSigned,
        Fault::Added { .. } => FormFault::Added,
        // What stands in a signature's own place is no part of what was signed.
        Fault::Changed { .. } | Fault::Padding => FormFault::Changed,
        Fault::NotCertified => FormFault::NotCertified,
    }
}
