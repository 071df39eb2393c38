//! A talk's own form, closed by its signatures.

use chrono::{DateTime, Utc};
use domain::{Opinion, Role, Signature};

use crate::document::person;
use crate::words::Words;
use crate::{Document, FormError, Pdf, render};

use super::{SignatureSpec, SigningKey, sign_all};

/// The employee has the last word, so the manager's signature comes first.
const ORDER: [Role; 2] = [Role::Manager, Role::Employee];

/// The document as the file that both keep: every signature that was set on screen closes it.
/// A line for ink stays empty; without a signature on screen it is what [`render`] gives.
pub fn render_signed(document: &Document, key: &SigningKey, at: DateTime<Utc>) -> Result<Pdf, FormError> {
    let mut pdf = render(document)?;
    let words = Words::of(document);
    let specs: Vec<SignatureSpec> = ORDER.into_iter().filter_map(|who| spec(document, &pdf, &words, who, at)).collect();
    pdf.bytes = sign_all(&pdf.bytes, key, &specs)?;
    Ok(pdf)
}

fn spec(document: &Document, pdf: &Pdf, words: &Words, who: Role, at: DateTime<Utc>) -> Option<SignatureSpec> {
    let opinion = document.closing.opinion(who).filter(|opinion| opinion.is_to_sign())?;
    let signature = opinion.signature.clone().filter(|signature| *signature != Signature::Ink)?;
    let place = pdf.signature_boxes.iter().find(|place| place.role == who)?;
    let name = &person(&document.people, who).name;
    Some(SignatureSpec {
        role: who,
        name: name.clone(),
        label: words.with("form-signature-alt", &[("name", name)]),
        page: place.page,
        rect: place.rect,
        signature,
        stance: meaning(opinion, words),
        at,
    })
}

/// What was signed for, in a sentence or two.
fn meaning(opinion: &Opinion, words: &Words) -> String {
    if opinion.blocks.is_empty() {
        let (stance, means) = words.stance(opinion.stance);
        return format!("{stance}: {means}");
    }
    let apart = opinion.blocks.iter().map(|(block, said)| words.stance_for(*block, said.stance));
    apart.collect::<Vec<_>>().join("; ")
}
