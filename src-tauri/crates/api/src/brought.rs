//! A form that somebody brought: read with care, and kept in memory until they
//! say that it may be taken over.

use domain::Role;
use form::{Edition, Examined, Gesprek, GesprekOpinion, UnreadableForm, examine};

use crate::{ApiError, ErrorCode, FormSignatures, FormSigner};

/// The file, and what it says.
pub(crate) struct Brought {
    /// SHA-256 of the bytes, lower-case hexadecimal.
    pub(crate) sha256: String,
    /// As they came.
    pub(crate) bytes: Vec<u8>,
    /// The talk in it.
    pub(crate) gesprek: Gesprek,
    /// What the signatures in the file say.
    pub(crate) signatures: FormSignatures,
}

impl Brought {
    /// Reads a file that may come from anybody.
    pub(crate) fn read(bytes: Vec<u8>) -> Result<Self, ApiError> {
        let examined = examine(&bytes);
        let signatures = signatures(&examined);
        let gesprek = examined.gesprek.map_err(unreadable)?;
        if gesprek.edition != Edition::Original {
            let edition = match gesprek.edition {
                Edition::Presented => "presented",
                Edition::Translation | Edition::Print => "print",
                Edition::Draft | Edition::Original | Edition::Copy => "draft",
            };
            return Err(ApiError::new(ErrorCode::FormNotOriginal).with("edition", edition));
        }
        let signatures = signatures.ok_or_else(|| ApiError::new(ErrorCode::FormChanged))?;
        Ok(Self { sha256: store::sha256_hex(&bytes), bytes, gesprek, signatures })
    }

    /// A practice form belongs in a practice workspace, and no other one does.
    pub(crate) fn check_practice(&self, practice: bool) -> Result<(), ApiError> {
        match (self.gesprek.practice, practice) {
            (true, false) => Err(ApiError::new(ErrorCode::FormPractice)),
            (false, true) => Err(ApiError::new(ErrorCode::FormReal)),
            (true, true) | (false, false) => Ok(()),
        }
    }

    /// Everybody's last word.
    pub(crate) fn signers(&self) -> Vec<FormSigner> {
        let signer = |who: Role, opinion: &Option<GesprekOpinion>| {
            opinion.as_ref().map(|o| FormSigner { who, stance: o.stance, signed: o.signature.is_some() })
        };
        let both = [signer(Role::Employee, &self.gesprek.employee), signer(Role::Manager, &self.gesprek.manager)];
        both.into_iter().flatten().collect()
    }
}

/// A file that is no form of ours, or not what a form can say.
pub(crate) fn foreign(why: impl std::fmt::Display) -> ApiError {
    ApiError::new(ErrorCode::FormForeign).detail(why)
}

fn unreadable(error: UnreadableForm) -> ApiError {
    match error {
        UnreadableForm::Newer { found, known } => {
            ApiError::new(ErrorCode::FormNewer).with("found", found).with("known", known)
        }
        UnreadableForm::Copy => ApiError::new(ErrorCode::FormCopy),
        // What stands in a strange file is not for a log.
        UnreadableForm::Schema(_) => foreign("not as the schema says"),
        other => foreign(other),
    }
}

/// What can be said of the signatures; nothing good of a file that was changed,
/// or out of which a signature was taken.
fn signatures(examined: &Examined) -> Option<FormSignatures> {
    if examined.is_good() {
        Some(FormSignatures::Hold)
    } else {
        (examined.is_without_signatures() && examined.agrees()).then_some(FormSignatures::Unsealed)
    }
}
