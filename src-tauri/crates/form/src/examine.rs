//! A form from anywhere, looked at as a whole: do its signatures hold, and do its pages, its seal
//! and the data inside say the same?

use domain::Role;

use crate::copy;
use crate::document::person;
use crate::finish::{attached_in, open};
use crate::gesprek::{NAME, parsed};
use crate::seal::{Printed, Seal, printed};
use crate::signing::{self, Verified};
use crate::{Edition, Gesprek, GesprekCopy, GesprekOpinion, GesprekSignature, UnreadableForm};

/// What was found in a form.
#[derive(Debug)]
pub struct Examined {
    /// Its signatures, and what is wrong with the file.
    pub verified: Verified,
    /// The talk inside, or why there is none.
    pub gesprek: Result<Gesprek, UnreadableForm>,
    /// What a copy says of itself; none for a form.
    pub copy: Option<GesprekCopy>,
    /// The seal of the talk inside, made anew; of a copy the one that it says it has.
    pub seal: Option<Seal>,
    /// Whether the pages carry that seal.
    pub printed: Printed,
    /// Whether those who signed are those of whom the data says so.
    pub signers: Signers,
}

/// Who signed on screen, by the data and by the signatures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Signers {
    /// Both name the same people.
    Same,
    /// One of them names somebody whom the other doesn't.
    Differ,
}

impl Examined {
    /// Whoever signed on screen did so, and nothing changed since; pages, seal and data say the same.
    pub fn is_good(&self) -> bool {
        self.verified.is_complete() && self.agrees()
    }

    /// Pages, seal, data and signers say the same. Holds for a form that is signed with ink too.
    pub fn agrees(&self) -> bool {
        self.gesprek.is_ok() && self.printed == Printed::Same && self.signers == Signers::Same
    }

    /// Nobody signed on screen, and the data says so too: there may be ink on the paper.
    pub fn is_without_signatures(&self) -> bool {
        self.verified.signatures.is_empty() && self.signers == Signers::Same && self.gesprek.is_ok()
    }
}

/// Looks at a PDF, which may be anything.
pub fn examine(pdf: &[u8]) -> Examined {
    // The reader of PDFs isn't ours: if it stumbles, that is an answer too.
    let looking = std::panic::AssertUnwindSafe(|| match open(pdf) {
        Ok(document) => (inside(&document), Some(document)),
        Err(error) => (Err(error), None),
    });
    let (inside, document) = std::panic::catch_unwind(looking).unwrap_or_else(|_| (Err(UnreadableForm::NotAPdf), None));
    let (gesprek, copy, seal) = match inside {
        Ok(Inside::Form(gesprek, seal)) => (Ok(*gesprek), None, Some(seal)),
        Ok(Inside::Copy(copy)) => {
            let seal = copy.seal;
            (Err(UnreadableForm::Copy), Some(*copy), Some(seal))
        }
        Err(error) => (Err(error), None, None),
    };
    let looking = std::panic::AssertUnwindSafe(|| printed(document.as_ref()?, seal.as_ref()?).into());
    let printed: Option<Printed> = std::panic::catch_unwind(looking).ok().flatten();
    let verified = signing::verify(pdf);
    let signers = signers(&verified, gesprek.as_ref().ok());
    Examined { verified, gesprek, copy, seal, printed: printed.unwrap_or(Printed::Nowhere), signers }
}

/// The talk inside and the seal of what was read, not of what we understood of it: so it stays
/// the same in every later version.
fn inside(document: &lopdf::Document) -> Result<Inside, UnreadableForm> {
    let data = attached_in(document, NAME)?;
    if copy::is_copy(&data) {
        return Ok(Inside::Copy(Box::new(copy::parsed(&data)?)));
    }
    let gesprek = parsed(&data)?;
    let data = serde_json::from_slice(&data).map_err(|error| UnreadableForm::Schema(error.to_string()))?;
    Ok(Inside::Form(Box::new(gesprek), Seal::of_data(data)))
}

/// What the data is of.
enum Inside {
    Form(Box<Gesprek>, Seal),
    Copy(Box<GesprekCopy>),
}

/// The seal of the talk in a form, without looking at anything else: for copies of it.
pub fn seal_in(pdf: &[u8]) -> Result<Seal, UnreadableForm> {
    match inside(&open(pdf)?)? {
        Inside::Form(_, seal) => Ok(seal),
        Inside::Copy(_) => Err(UnreadableForm::Copy),
    }
}

fn signers(verified: &Verified, gesprek: Option<&Gesprek>) -> Signers {
    let Some(gesprek) = gesprek else { return Signers::Same };
    let agree = |who: Role| {
        let opinion = match who {
            Role::Employee => &gesprek.employee,
            Role::Manager | Role::Together => &gesprek.manager,
        };
        let mut signed = verified.signatures.iter().filter(|signature| signature.role == Some(who));
        // An extra print and a translation tell who signed the original, and carry no signatures.
        let is_here = gesprek.edition != Edition::Translation && is_on_screen(opinion.as_ref());
        match (is_here, signed.next()) {
            (true, Some(signature)) => signature.name == person(&gesprek.people, who).name && signed.next().is_none(),
            // Who has a field and hasn't signed is told elsewhere.
            (true, None) => verified.open.contains(&who),
            (false, found) => found.is_none(),
        }
    };
    if Role::PEOPLE.into_iter().all(agree) { Signers::Same } else { Signers::Differ }
}

fn is_on_screen(opinion: Option<&GesprekOpinion>) -> bool {
    match opinion.and_then(|opinion| opinion.signature.as_ref()) {
        Some(GesprekSignature::Drawn { .. } | GesprekSignature::Typed { .. }) => true,
        Some(GesprekSignature::Ink {}) | None => false,
    }
}
