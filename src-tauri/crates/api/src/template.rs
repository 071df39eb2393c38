//! The templates that come with the product: one JSON file for each kind of talk.

use domain::{Kind, Template};

use crate::{ApiError, ErrorCode};

/// What belongs to this kind of talk now. A talk keeps the copy it was planned with.
pub(crate) fn of(kind: Kind) -> Result<Template, ApiError> {
    let text = match kind {
        Kind::Development => include_str!("../templates/development.json"),
        Kind::CheckIn => include_str!("../templates/check_in.json"),
        Kind::FollowUp => include_str!("../templates/follow_up.json"),
        Kind::Onboarding => include_str!("../templates/onboarding.json"),
        Kind::Internship => include_str!("../templates/internship.json"),
    };
    serde_json::from_str(text).map_err(|e| ApiError::new(ErrorCode::Internal).detail(e))
}

#[cfg(test)]
mod tests {
    use domain::Place;

    use super::*;

    #[test]
    fn every_kind_has_its_template() {
        for kind in Kind::ALL {
            let template = of(kind).expect("the file is one of ours");
            assert_eq!(template.kind, kind);
            assert!(template.places.is_sorted(), "{kind:?}: in the order of the signs");
            assert!(template.has(Place::Agreements), "{kind:?}: every talk may end in an agreement");
        }
        let development = of(Kind::Development).expect("the file is one of ours");
        assert_eq!(development.places, Place::ALL, "the yearly talk has every place");
    }
}
