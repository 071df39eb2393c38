//! What is said of a form that was looked at: by the window and by the command line.

use std::io::Read;
use std::path::Path;

use form::{Examined, Fault, Printed, Seal, SignatureState, Signers, UnreadableForm, WordsError, examine};

use crate::{
    ApiError, CopyInForm, FormFault, FormVerdict, SignatureFound, SignatureVerdict, TalkInForm, WordsFound,
    WordsVerdict, api::trouble,
};

/// No form is near this long; of a longer file the beginning is enough to say so.
const MAX_BYTES: u64 = 256 << 20;

/// The bytes of a file that may be a form.
pub fn read_form(path: &Path) -> Result<Vec<u8>, ApiError> {
    let trouble = |e: std::io::Error| trouble(path, &e);
    let mut bytes = Vec::new();
    std::fs::File::open(path).map_err(trouble)?.take(MAX_BYTES).read_to_end(&mut bytes).map_err(trouble)?;
    Ok(bytes)
}

/// Looks at a PDF, which may be anything; and at six words from paper, if some are given.
pub fn form_verdict(pdf: &[u8], words: &str) -> FormVerdict {
    let examined = examine(pdf);
    let seal = examined.seal.as_ref();
    let gesprek = examined.gesprek.as_ref().ok().or_else(|| examined.copy.as_ref().map(|copy| &copy.gesprek));
    let signatures = examined.verified.signatures.iter().map(|signature| SignatureVerdict {
        who: signature.role,
        name: signature.name.clone(),
        stance: signature.stance.clone(),
        at: signature.at,
        found: match signature.state {
            SignatureState::Intact => SignatureFound::Intact,
            SignatureState::ContentChanged => SignatureFound::ContentChanged,
            SignatureState::SignatureChanged => SignatureFound::SignatureChanged,
            SignatureState::CertificateChanged => SignatureFound::CertificateChanged,
            SignatureState::Foreign => SignatureFound::Foreign,
        },
    });
    let paper = (!words.trim().is_empty()).then(|| compared(seal, words));
    FormVerdict {
        good: examined.is_good() && paper.as_ref().is_none_or(|paper| paper.found == WordsFound::Same),
        signatures: signatures.collect(),
        faults: faults(&examined),
        talk: gesprek.map(|gesprek| TalkInForm {
            kind: gesprek.kind,
            date: gesprek.date,
            employee: gesprek.people.employee.name.clone(),
            manager: gesprek.people.manager.name.clone(),
        }),
        copy: examined.copy.as_ref().map(|copy| CopyInForm { reader: copy.reader, signed: !copy.signed.is_empty() }),
        words: seal.map(|seal| seal.words().map(str::to_owned).to_vec()).unwrap_or_default(),
        seal: seal.map(Seal::to_string).unwrap_or_default(),
        paper,
    }
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
