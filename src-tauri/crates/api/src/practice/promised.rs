//! What was promised last year: by her, by her manager, and by both.

use chrono::{Months, NaiveDate};
use domain::{AgreementDraft, Owner};

/// Annemieke's.
pub(super) fn hers(month: NaiveDate) -> AgreementDraft {
    AgreementDraft {
        notice: "De nieuwe collega neemt na zes weken zelf de telefoon op".into(),
        if_then: "Als het te druk wordt, dan vraag ik Joke om een uur zonder telefoon".into(),
        ..draft(
            Owner::Employee,
            "Eén nieuwe collega inwerken en daar een wegwijzer van één pagina bij maken",
            month.checked_add_months(Months::new(6)),
        )
    }
}

/// Joke's.
pub(super) fn managers(month: NaiveDate) -> AgreementDraft {
    AgreementDraft {
        notice: "Na elke keer staan er twee punten in haar schrift".into(),
        support: "Een kamer om samen terug te luisteren".into(),
        ..draft(
            Owner::Manager,
            "Elke maand een half uur meeluisteren en daarna zeggen wat ik hoorde",
            month.checked_add_months(Months::new(12)),
        )
    }
}

/// Of both.
pub(super) fn together(month: NaiveDate) -> AgreementDraft {
    AgreementDraft {
        cost: "twee middagen".into(),
        ..draft(
            Owner::Together,
            "Twee middagen bij facturatie meekijken naar ingewikkelde rekeningen",
            month.checked_add_months(Months::new(4)),
        )
    }
}

fn draft(owner: Owner, what: &str, due: Option<NaiveDate>) -> AgreementDraft {
    AgreementDraft {
        owner,
        what: what.into(),
        due,
        notice: String::new(),
        if_then: String::new(),
        support: String::new(),
        cost: String::new(),
    }
}
