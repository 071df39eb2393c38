//! A talk with something in every field.

use chrono::NaiveDate;
use domain::*;
use uuid::Uuid;

use crate::{Document, Edition, Format, PreviousAgreement};

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("a day")
}

fn person(name: &str, function: &str) -> Person {
    Person { name: name.into(), function: function.into() }
}

/// No two texts in it are the same, so that swapping any two things changes it.
pub(super) fn talk() -> Document {
    let conversation = ConversationId(Uuid::from_u128(1));
    let seen = |number: u128| Difference {
        employee: format!("Ik vind het {number} keer genoeg"),
        manager: format!("Ik zou er {number} meer willen"),
    };
    let agreement = |number: u128, owner, what: &str| Agreement {
        id: AgreementId(Uuid::from_u128(number)),
        conversation,
        position: number as f64,
        owner,
        what: what.into(),
        due: Some(day(2027, 1, number as u32)),
        notice: format!("Te merken aan {number}"),
        if_then: format!("Als het {number} wordt, dan bel ik"),
        support: format!("Hulp van {number}"),
        cost: format!("€ {number}40"),
        from_note: None,
        trail: format!("Spoor {number}"),
        carried_from: None,
        struck: false,
        difference: (number == 2).then(|| seen(number)),
    };
    let note = |number: u128, lane, author, text: &str| Note {
        supplemented_by: vec![Role::Manager],
        need: Need { kind: (lane == Lane::Need).then_some(NeedKind::Course), ..Need::default() },
        reactions: vec![Reaction {
            id: ReactionId(Uuid::from_u128(number)),
            author: Role::Manager,
            text: format!("Dat zag ik ook, {number} keer"),
        }],
        difference: (number == 12).then(|| seen(number)),
        ..Note::new(
            NoteId(Uuid::from_u128(number)),
            conversation,
            lane,
            number as f64,
            author,
            text.into(),
            vec![text.into()],
        )
    };
    let previous = |owner, what: &str, line: &str| PreviousAgreement {
        owner,
        what: what.into(),
        status: Status::Half,
        line: line.into(),
    };
    let opinion = |stance, reason: &str, reaction: &str| Opinion {
        signature: Some(Signature::Typed { name: "Naam".into() }),
        ..Opinion::new(stance, reason, reaction).expect("a reason where one is needed")
    };
    Document {
        language: Language::Nl,
        edition: Edition::Original,
        practice: false,
        kind: Kind::Development,
        date: day(2026, 11, 14),
        period_from: Some(day(2025, 11, 14)),
        place: "Tuinkamer".into(),
        people: People {
            employee: person("Annemieke de Wit", "Medewerker gemeentewinkel"),
            manager: person("Joost van Dijk", "Teamleider"),
            organisation: "Gemeente Rivierenveld".into(),
            team: "Burgerzaken".into(),
        },
        places: Place::ALL.to_vec(),
        numbered: Place::ALL.to_vec(),
        previous: vec![
            previous(Owner::Employee, "Een dag meelopen", "Leerzaam"),
            previous(Owner::Manager, "Een vaste werkplek", "De verbouwing duurt nog"),
        ],
        agreements: vec![
            agreement(1, Owner::Employee, "Ik volg de cursus"),
            agreement(2, Owner::Manager, "Ik vraag de cursus aan"),
            agreement(3, Owner::Together, "We kijken in januari hoe het loopt"),
        ],
        no_agreement_needed: false,
        notes: vec![
            note(11, Lane::Proud, Role::Employee, "De balie draait zonder wachtrij"),
            note(12, Lane::Gives, Role::Employee, "Iemand inwerken"),
            note(13, Lane::Takes, Role::Together, "Drie systemen naast elkaar"),
            note(14, Lane::OneYear, Role::Employee, "Vraagbaak voor het team"),
            note(15, Lane::Need, Role::Employee, "Tijd om te oefenen"),
        ],
        answers: Answers::new(conversation)
            .with_way(Way::Course, Role::Employee, true)
            .with_way(Way::Doing, Role::Manager, true)
            .with_water(Some(Step::Fair))
            .with_window_name(Window::Craft, "Mijn vak")
            .expect("a name")
            .with_unknown(Lane::FiveYears, true)
            .expect("a lane of the horizon")
            .with_confirmed(Place::Energy, Role::Employee, true)
            .expect("a person")
            .with_turned(Turned {
                subject: RoundSubject::Water,
                employee: Choice::Step(Step::Fair),
                manager: Choice::Step(Step::Good),
            })
            .with_window(Window::Joy, WindowAnswer { now: Some(Step::Good), wish: Some(Step::Strong) })
            .expect("the window is there"),
        closing: Closing {
            employee: Some(opinion(Stance::Agreed, "", "Fijn gesprek.")),
            manager: Some(opinion(Stance::Disagreed, "Het rooster klopt niet", "Tot in januari.")),
            ..Closing::new(conversation)
        },
        closed_on: Some(day(2026, 11, 15)),
        addenda: vec![],
        format: Format::default(),
    }
}
