//! The form as the product makes it.

use bench_form::{Content, Side, run};
use chrono::NaiveTime;
use domain::{
    Agreement, AgreementId, Answers, Closing, ConversationId, Kind, Language, Note, NoteId, Opinion, Owner, People,
    Person, Place, Role, Signature, Stance,
};
use form::{Document, Edition, Format, SigningKey, note_lines, render_signed};
use uuid::Uuid;

fn main() {
    let talk = document(&Content::read());
    // The workspace keeps its key; making one is no part of making a form.
    let key = SigningKey::generate(&[7; 32], talk.date).expect("a key");
    let at = talk.date.and_time(NaiveTime::MIN).and_utc();
    let is_signed = std::env::var_os("BENCH_SIGNED").is_some();
    // As the product does: the other core draws what every form has.
    std::thread::spawn(|| form::draw_ahead(form::Palette::Light));
    run(|| {
        if is_signed {
            render_signed(&talk, &key, at).expect("a form").bytes
        } else {
            form::render(&talk).expect("a form").bytes
        }
    });
}

fn talk() -> ConversationId {
    ConversationId(Uuid::from_u128(1))
}

/// The talk, as the product has it.
fn document(content: &Content) -> Document {
    let person = |one: &bench_form::Person| Person { name: one.name.clone(), function: one.function.clone() };
    let opinion = |stance, reaction: &str, name: &str| {
        let signature = Some(Signature::Typed { name: name.to_owned() });
        Some(Opinion { signature, ..Opinion::new(stance, "", reaction).expect("a stance without a reason") })
    };
    let closing = Closing {
        employee: opinion(Stance::Agreed, &content.employee_reaction, &content.employee.name),
        manager: opinion(Stance::Seen, &content.manager_reaction, &content.manager.name),
        ..Closing::new(talk())
    };
    Document {
        language: Language::Nl,
        edition: Edition::Original,
        practice: false,
        kind: Kind::Development,
        date: content.date,
        period_from: Some(content.period_from),
        place: content.place.clone(),
        people: People {
            employee: person(&content.employee),
            manager: person(&content.manager),
            organisation: content.organisation.clone(),
            team: content.team.clone(),
        },
        places: Place::ALL.to_vec(),
        previous: Vec::new(),
        agreements: agreements(content),
        no_agreement_needed: false,
        notes: notes(content),
        answers: Answers::new(talk()),
        closing,
        closed_on: Some(content.date),
        addenda: Vec::new(),
        format: Format::default(),
    }
}

fn agreements(content: &Content) -> Vec<Agreement> {
    let one = |(index, promise): (usize, &bench_form::Promise)| Agreement {
        id: AgreementId(Uuid::from_u128(index as u128 + 1)),
        conversation: talk(),
        position: index as f64,
        owner: match promise.owner {
            Side::Employee => Owner::Employee,
            Side::Manager => Owner::Manager,
            Side::Together => Owner::Together,
            Side::Organisation => Owner::Organisation,
        },
        what: promise.what.clone(),
        due: promise.due,
        notice: promise.notice.clone(),
        if_then: promise.if_then.clone(),
        support: promise.support.clone(),
        cost: promise.cost.clone(),
        from_note: None,
        trail: String::new(),
        carried_from: None,
        struck: false,
        difference: None,
    };
    content.agreements.iter().enumerate().map(one).collect()
}

fn notes(content: &Content) -> Vec<Note> {
    let mut notes = Vec::new();
    for lane in content.places.iter().flat_map(|place| &place.lanes) {
        let known = serde_json::from_value(lane.id.clone().into()).expect("a lane of the board");
        for (author, text) in &lane.notes {
            let author = match author {
                Side::Employee => Role::Employee,
                Side::Manager => Role::Manager,
                Side::Together | Side::Organisation => Role::Together,
            };
            let number = notes.len() + 1;
            let id = NoteId(Uuid::from_u128(number as u128));
            notes.push(Note::new(id, talk(), known, number as f64, author, text.clone(), note_lines(text)));
        }
    }
    notes
}
