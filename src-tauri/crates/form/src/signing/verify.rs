//! Looking at a signed form: do the signatures hold, and is it still what was signed?
//! It never panics: whatever the bytes are, the answer is what was found.

use chrono::{DateTime, NaiveDateTime, Utc};
use domain::Role;
use lopdf::{Dictionary, Document, Object};

use crate::finish::open;

use super::cms::{self, Finding};
use super::range::{Padding, Range};
use super::revisions;
use super::sign::{Field, signature_fields};

/// A form has two; each more costs a look at the whole file.
const MOST_FIELDS: usize = 16;

/// What was found in a PDF.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Verified {
    /// The signatures, oldest first.
    pub signatures: Vec<VerifiedSignature>,
    /// Who has a field and hasn't signed.
    pub open: Vec<Role>,
    /// What is wrong with the file as a whole, or between its revisions.
    pub faults: Vec<Fault>,
}

/// One signature, and what became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VerifiedSignature {
    /// Whose field it is; none for a field that isn't ours.
    pub role: Option<Role>,
    /// The name that it carries.
    pub name: String,
    /// The sentence of the stance.
    pub stance: String,
    /// When it was set, by its own word.
    pub at: Option<DateTime<Utc>>,
    /// Whether it holds.
    pub state: SignatureState,
    /// It covers the whole file as it was when it was set.
    pub covers_revision: bool,
    /// How many bytes the file had then.
    pub length: usize,
    /// SHA-256 of its certificate: see [`SigningKey::fingerprint`](super::SigningKey::fingerprint).
    pub certificate: Option<[u8; 32]>,
}

/// Whether a signature holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SignatureState {
    /// The covered bytes, the signature and its certificate are as they were made.
    Intact,
    /// The covered bytes are other ones than those that were signed.
    ContentChanged,
    /// The signature itself was changed, or isn't one.
    SignatureChanged,
    /// The certificate was changed.
    CertificateChanged,
    /// Made by another program, and not looked at here.
    Foreign,
}

/// Something that shouldn't be in a signed form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Fault {
    /// The bytes can't be read as a PDF: damaged, cut off, or something else.
    Unreadable,
    /// There is no signature in it.
    NotSigned,
    /// Bytes follow the last signature.
    Added {
        /// How many.
        bytes: usize,
    },
    /// A revision changed more than one signature more.
    Changed {
        /// How many objects of the file.
        objects: usize,
    },
    /// Something is written behind a signature, in its own place, which no signature covers.
    Padding,
    /// The first signature doesn't say that only signing may follow.
    NotCertified,
}

impl Verified {
    /// Every signature holds, and nothing was added or changed since. False for a form
    /// without signatures, and where another program signed too: its signature wasn't looked at.
    pub fn is_sound(&self) -> bool {
        !self.signatures.is_empty()
            && self.faults.is_empty()
            && self.signatures.iter().all(|one| one.state == SignatureState::Intact && one.covers_revision)
    }

    /// Sound, and everybody who was to sign did. A form whose last signature was cut off
    /// is sound and not complete.
    pub fn is_complete(&self) -> bool {
        self.is_sound() && self.open.is_empty()
    }

    /// How many of the last signatures are of another program, in fields that aren't ours: an
    /// organisation can have its own service sign the form too.
    pub fn additional(&self) -> usize {
        let is_theirs = |one: &&VerifiedSignature| one.state == SignatureState::Foreign && one.role.is_none();
        self.signatures.iter().rev().take_while(is_theirs).count()
    }
}

/// Looks at a PDF, which may be anything.
pub fn verify(pdf: &[u8]) -> Verified {
    // The reader of PDFs isn't ours: if it stumbles, that is an answer too.
    let looking = || looked_at(pdf);
    std::panic::catch_unwind(looking)
        .ok()
        .flatten()
        .unwrap_or_else(|| Verified { faults: vec![Fault::Unreadable], ..Verified::default() })
}

fn looked_at(pdf: &[u8]) -> Option<Verified> {
    // Where something unreadable was put behind it, the form itself can still be looked at.
    let document = open(pdf).ok().or_else(|| open(&pdf[..last_end(pdf)?]).ok())?;
    let mut found = Verified::default();
    let mut ranges = Vec::new();
    let fields = signature_fields(&document);
    if fields.len() > MOST_FIELDS {
        return None;
    }
    for field in fields {
        let Some(value) = field.value.and_then(|id| document.get_dictionary(id).ok()) else {
            found.open.extend(field.role());
            continue;
        };
        let (signature, range) = signature(pdf, &field, value, &mut found.faults);
        ranges.extend(range);
        found.signatures.push(signature);
    }
    found.signatures.sort_by_key(|signature| signature.length);
    ranges.sort_by_key(|range| range.end);
    match ranges.last() {
        None => found.faults.push(Fault::NotSigned),
        Some(last) if last.end < pdf.len() => found.faults.push(Fault::Added { bytes: pdf.len() - last.end }),
        Some(_) => {}
    }
    // What changed between signatures is a question only if the signatures hold. What somebody
    // else's signature brought along after ours isn't looked at: it is told as theirs.
    let held = found.signatures.len() - found.additional();
    if found.signatures[..held].iter().all(|signature| signature.state == SignatureState::Intact) {
        follow(pdf, &document, ranges.get(..held).unwrap_or(&ranges), &mut found);
    }
    found.faults.sort_unstable();
    found.faults.dedup();
    Some(found)
}

/// Behind the last mark that ends a revision.
fn last_end(pdf: &[u8]) -> Option<usize> {
    const END: &[u8] = b"%%EOF";
    pdf.windows(END.len()).rposition(|window| window == END).map(|at| at + END.len())
}

fn signature(
    pdf: &[u8],
    field: &Field,
    value: &Dictionary,
    faults: &mut Vec<Fault>,
) -> (VerifiedSignature, Option<Range>) {
    let said = |key: &[u8]| value.get(key).ok().and_then(|text| lopdf::decode_text_string(text).ok());
    let mut signature = VerifiedSignature {
        role: field.role(),
        name: said(b"Name").unwrap_or_default(),
        stance: said(b"Reason").unwrap_or_default(),
        at: said(b"M").and_then(|at| moment(&at)),
        state: SignatureState::SignatureChanged,
        covers_revision: false,
        length: pdf.len(),
        certificate: None,
    };
    let Some(range) = Range::of(value, pdf.len()) else {
        return (signature, None);
    };
    signature.length = range.end;
    let Some((der, padding)) = range.contents(pdf) else {
        return (signature, Some(range));
    };
    if padding == Padding::Written {
        faults.push(Fault::Padding);
    }
    // What stands in the gap must be what readers take for the signature.
    let contents = value.get(b"Contents").and_then(Object::as_str).unwrap_or_default();
    signature.covers_revision = contents.starts_with(&der) && pdf[..range.end].trim_ascii_end().ends_with(b"%%EOF");
    let (finding, certificate) = cms::checked(&der, &range.digest(pdf));
    signature.certificate = certificate;
    signature.state = match finding {
        Finding::Intact => SignatureState::Intact,
        Finding::DigestDiffers => SignatureState::ContentChanged,
        Finding::SignatureInvalid | Finding::Unreadable => SignatureState::SignatureChanged,
        Finding::CertificateInvalid => SignatureState::CertificateChanged,
        Finding::Foreign => SignatureState::Foreign,
    };
    (signature, Some(range))
}

/// Looks at what each revision after the first signature changed. Each must read as a file of
/// its own, and know the signature that closes it.
fn follow(pdf: &[u8], document: &Document, ranges: &[Range], found: &mut Verified) {
    let mut before: Option<Document> = None;
    for (index, range) in ranges.iter().enumerate() {
        let Ok(revision) = open(&pdf[..range.end]) else {
            found.faults.push(Fault::Unreadable);
            continue;
        };
        let signed = signature_fields(&revision).iter().filter(|field| field.value.is_some()).count();
        if signed != index + 1 {
            found.faults.push(Fault::Changed { objects: 1 });
        }
        if let Some(before) = &before {
            compare(before, &revision, found);
        } else if !is_certified(&revision) {
            found.faults.push(Fault::NotCertified);
        }
        before = Some(revision);
    }
    let is_last = found.additional() == 0;
    if let Some(before) = before.filter(|_| is_last && ranges.last().is_some_and(|range| range.end < pdf.len())) {
        compare(&before, document, found);
    }
}

fn compare(before: &Document, after: &Document, found: &mut Verified) {
    let changed = revisions::changed(before, after);
    if !changed.is_empty() {
        found.faults.push(Fault::Changed { objects: changed.len() });
    }
}

/// The only signature so far says that only signing may follow, and the catalog knows.
fn is_certified(revision: &Document) -> bool {
    let certified = || -> lopdf::Result<bool> {
        let permissions = revision.dereference(revision.catalog()?.get(b"Perms")?)?.1.as_dict()?;
        let value = permissions.get(b"DocMDP")?.as_reference()?;
        let is_fields = signature_fields(revision).iter().any(|field| field.value == Some(value));
        let references = revision.get_dictionary(value)?.get(b"Reference")?.as_array()?;
        let is_strict = |reference: &Object| {
            let reference = reference.as_dict()?;
            let is_whole = reference.get(b"TransformMethod")?.as_name()? == b"DocMDP";
            Ok::<_, lopdf::Error>(is_whole && reference.get(b"TransformParams")?.as_dict()?.get(b"P")?.as_i64()? == 2)
        };
        Ok(is_fields && references.iter().any(|reference| is_strict(reference).unwrap_or(false)))
    };
    certified().unwrap_or(false)
}

/// A moment as [`sign`](super::sign) writes it.
fn moment(text: &str) -> Option<DateTime<Utc>> {
    Some(NaiveDateTime::parse_from_str(text, "D:%Y%m%d%H%M%S+00'00'").ok()?.and_utc())
}
