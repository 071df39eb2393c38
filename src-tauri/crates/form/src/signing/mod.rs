//! Signing a form and looking whether it is still what was signed: bytes in, bytes out.
//!
//! ```text
//! pdf → prepare (empty fields, tags) → sign → sign → verify
//!                    update ┴ appearance, cms ← key ← certificate
//! ```
//! `PAdES` B-B, each signature an incremental update: earlier bytes stay as they are. The first
//! one certifies that only signing may follow. It shows that nothing changed since; it doesn't
//! show who held the pen. Time and chance are arguments, so the same talk gives the same bytes.

mod appearance;
mod certificate;
mod cms;
mod error;
mod fields;
mod form;
mod key;
mod range;
mod revisions;
mod sign;
mod update;
mod verify;

#[cfg(test)]
mod tests;

pub use error::SigningError;
pub use fields::prepare;
pub use form::render_signed;
pub use key::SigningKey;
pub use sign::{sign, sign_all};
pub use verify::{Fault, SignatureState, Verified, VerifiedSignature, verify};

use chrono::{DateTime, Utc};
use domain::{Role, Signature};

/// One signature: whose, what it means, and where it stands.
#[derive(Debug, Clone, PartialEq)]
pub struct SignatureSpec {
    /// Who signs: the employee or the manager. Each has one field.
    pub role: Role,
    /// The name, as on the form.
    pub name: String,
    /// What a screen reader says of the field: "Handtekening van …".
    pub label: String,
    /// On which page, from 1.
    pub page: u32,
    /// Left, top, right and bottom in points from the page's top left corner, as `layout` counts.
    pub rect: [f32; 4],
    /// What is drawn or typed. A line for ink needs no field and is refused.
    pub signature: Signature,
    /// The stance in one plain sentence; readers of PDF show it as the reason.
    pub stance: String,
    /// When the signature was set.
    pub at: DateTime<Utc>,
}

/// The field's name inside the file. It is never shown, so it needs no catalogue.
fn field_name(role: Role) -> Result<&'static str, SigningError> {
    match role {
        Role::Employee => Ok("handtekening_medewerker"),
        Role::Manager => Ok("handtekening_leidinggevende"),
        Role::Together => Err(SigningError::NotAPerson),
    }
}

/// Whose field this is.
fn role_of(field: &str) -> Option<Role> {
    Role::PEOPLE.into_iter().find(|role| field_name(*role).is_ok_and(|name| name == field))
}
