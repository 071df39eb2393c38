//! Documents to test with, told like a talk.

use std::cell::Cell;

use chrono::NaiveDate;
use domain::*;
use uuid::Uuid;

use crate::{Document, Edition, Format, PreviousAgreement};

pub(crate) fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("a day")
}

fn talk() -> ConversationId {
    ConversationId(Uuid::from_u128(1))
}

/// A talk in which nothing was written.
pub(crate) fn blank() -> Document {
    let person = |name: &str, function: &str| Person { name: name.into(), function: function.into() };
    Document {
        language: Language::Nl,
        edition: Edition::Draft,
        practice: false,
        kind: Kind::Development,
        date: day(2026, 11, 14),
        period_from: Some(day(2025, 11, 14)),
        place: "Tuinkamer, Dorpshuis".into(),
        people: People {
            employee: person("Annemieke de Wit", "Medewerker gemeentewinkel"),
            manager: person("Joost van Dijk", "Teamleider publiekszaken"),
            organisation: "Gemeente Rivierenveld".into(),
            team: "Team Burgerzaken".into(),
        },
        places: Place::ALL.to_vec(),
        numbered: Place::ALL.to_vec(),
        previous: vec![],
        agreements: vec![],
        no_agreement_needed: false,
        notes: vec![],
        answers: Answers::new(talk()),
        closing: Closing::new(talk()),
        closed_on: None,
        addenda: vec![],
        format: Format::default(),
    }
}

pub(crate) fn note(number: u128, lane: Lane, author: Role, text: &str) -> Note {
    let (id, lines) = (NoteId(Uuid::from_u128(number)), crate::note_lines(text));
    Note::new(id, talk(), lane, number as f64, author, text.into(), lines)
}

pub(crate) fn agreement(number: u128, owner: Owner, what: &str) -> Agreement {
    Agreement {
        id: AgreementId(Uuid::from_u128(number)),
        conversation: talk(),
        position: number as f64,
        owner,
        what: what.into(),
        due: None,
        notice: String::new(),
        if_then: String::new(),
        support: String::new(),
        cost: String::new(),
        from_note: None,
        trail: String::new(),
        carried_from: None,
        struck: false,
        difference: None,
    }
}

fn scribble() -> Signature {
    let stroke = |shift: f32| {
        let at = |i: u16, wide: f32| {
            let t = f32::from(i) / 40.0;
            Point(0.08 + shift + t * 0.4, 0.5 + 0.3 * (t * 14.0 + shift * 9.0).sin() * (1.0 - t) + wide)
        };
        (0..=40).map(|i| at(i, 0.0)).chain((0..=40).rev().map(|i| at(i, 0.035))).collect()
    };
    Signature::Drawn { strokes: vec![stroke(0.0), stroke(0.35)] }
}

/// An ordinary talk, signed by both.
pub(crate) fn ordinary() -> Document {
    use Lane::*;
    let (employee, manager, together) = (Role::Employee, Role::Manager, Role::Together);
    let texts = [
        (Proud, employee, "De balie draait nu ook op vrijdag zonder wachtrij"),
        (Proud, manager, "Nieuwe collega's vragen jou het eerst"),
        (Learned, employee, "Rustig blijven als iemand boos is"),
        (Better, together, "Eerder aan de bel trekken als het rooster niet klopt"),
        (Gives, employee, "Mensen verder helpen die vastlopen"),
        (Gives, employee, "Iemand inwerken"),
        (Takes, employee, "Drie systemen naast elkaar bijhouden"),
        (Takes, manager, "Avondvergaderingen"),
        (More, employee, "Uitleggen"),
        (More, manager, "Rust bewaren"),
        (Same, employee, "Plannen"),
        (Less, employee, "Alles zelf willen oplossen"),
        (Goal, employee, "Gesprekken leiden met meer dan twee mensen"),
        (Remark, employee, "Een vaste thuiswerkdag zou schelen"),
        (OneYear, employee, "Vraagbaak voor het hele team"),
        (ThreeYears, employee, "Teamcoördinator, 28 uur"),
        (ThreeYears, employee, "Een eigen opleidingsprogramma voor balie-medewerkers in de regio"),
        (TakeAlong, employee, "Geduld"),
        (Need, employee, "Tijd om te oefenen"),
        (Need, manager, "Iemand van buiten die meekijkt"),
    ];
    let mut document = blank();
    document.edition = Edition::Original;
    document.closed_on = Some(day(2026, 11, 14));
    document.notes =
        texts.into_iter().zip(10..).map(|((lane, author, text), number)| note(number, lane, author, text)).collect();
    document.notes[2].supplemented_by = vec![manager];
    document.agreements = vec![
        Agreement {
            due: Some(day(2027, 3, 1)),
            notice: "Ik leid dan twee keer per maand het werkoverleg".into(),
            if_then: "Als het te druk is op de balie, dan ruil ik met Karim".into(),
            trail: "Gesprekken leiden met meer dan twee mensen".into(),
            ..agreement(1, Owner::Employee, "Ik volg de cursus gespreksleiding en oefen in het werkoverleg")
        },
        Agreement {
            due: Some(day(2026, 12, 15)),
            support: "Akkoord van de afdeling op het rooster".into(),
            cost: "€ 740 uit het opleidingsbudget".into(),
            ..agreement(2, Owner::Manager, "Ik vraag de cursus aan en rooster Annemieke er twee dagen voor vrij")
        },
        agreement(3, Owner::Organisation, "Eén systeem voor afspraken in plaats van drie"),
        Agreement {
            due: Some(day(2027, 1, 14)),
            ..agreement(4, Owner::Together, "Na twee maanden kijken we hoe het loopt, bij de koffie")
        },
    ];
    document.previous = vec![
        PreviousAgreement {
            owner: Owner::Employee,
            what: "Een dag meelopen bij de gemeente Waal".into(),
            status: Status::Done,
            line: "Leerzaam, vooral de planning daar".into(),
        },
        PreviousAgreement {
            owner: Owner::Manager,
            what: "Een vaste werkplek bij het raam".into(),
            status: Status::NotDone,
            line: "De verbouwing is uitgesteld tot het voorjaar".into(),
        },
    ];
    document.answers = document
        .answers
        .with_way(Way::Course, employee, true)
        .with_way(Way::Doing, employee, true)
        .with_way(Way::Doing, manager, true)
        .with_way(Way::Teaching, manager, true)
        .with_window(Window::Rhythm, WindowAnswer { now: Some(Step::Fair), wish: Some(Step::Good) })
        .expect("the window is there")
        .with_window(Window::Joy, WindowAnswer { now: Some(Step::Strong), wish: None })
        .expect("the window is there")
        .with_window(Window::Teamwork, WindowAnswer { now: Some(Step::Good), wish: Some(Step::Strong) })
        .expect("the window is there");
    said_more(&mut document);
    document.closing.employee = Some(Opinion {
        signature: Some(scribble()),
        ..said(
            Stance::Agreed,
            "Fijn gesprek. Ik ga met een plan naar buiten, en ik weet wat ik van Joost mag verwachten.",
        )
    });
    document.closing.manager =
        Some(Opinion { signature: Some(Signature::Typed { name: "Joost van Dijk".into() }), ..said(Stance::Seen, "") });
    document
}

fn said(stance: Stance, reaction: &str) -> Opinion {
    Opinion::new(stance, "", reaction).expect("no reason is needed")
}

/// Everything that the instruments and the two can say besides.
fn said_more(document: &mut Document) {
    let (employee, manager) = (Role::Employee, Role::Manager);
    let reaction = |id, author, text: &str| Reaction { id: ReactionId(Uuid::from_u128(id)), author, text: text.into() };
    let difference =
        |employee: &str, manager: &str| Some(Difference { employee: employee.into(), manager: manager.into() });
    let at = |text: &str| document.notes.iter().position(|note| note.text == text).expect("a note of ours");
    let [takes, talent, dream, need, other] = [
        "Avondvergaderingen",
        "Plannen",
        "Een eigen opleidingsprogramma voor balie-medewerkers in de regio",
        "Tijd om te oefenen",
        "Iemand van buiten die meekijkt",
    ]
    .map(at);
    document.notes[takes].reactions = vec![
        reaction(1, manager, "Dat hoor ik vaker in dit team"),
        reaction(2, employee, "Eén keer in de maand is goed, elke week niet"),
    ];
    document.notes[takes].difference =
        difference("Het kost me de avond en de ochtend erna", "Zonder deze avonden halen we de plannen niet");
    document.notes[dream].dream = true;
    document.notes[need].need =
        Need { kind: Some(NeedKind::Experience), development: Some(Development::Practise), already_can: true };
    document.notes[other].need =
        Need { kind: Some(NeedKind::Guidance), development: Some(Development::Buddy), already_can: false };
    document.agreements[1].difference = difference("Twee dagen is te weinig", "");
    let talent = Turned {
        subject: RoundSubject::Talent { note: document.notes[talent].id },
        employee: Choice::Lane(Lane::Same),
        manager: Choice::Lane(Lane::More),
    };
    let joy = RoundSubject::WindowNow { window: Window::Joy };
    let joy = Turned { subject: joy, employee: Choice::Step(Step::Fair), manager: Choice::Step(Step::Good) };
    let yes = |answers: Answers, place| answers.with_confirmed(place, employee, true).expect("a person");
    let mut answers = document.answers.clone().with_water(Some(Step::Fair));
    answers = answers.with_window_name(Window::Rhythm, "Vrije vrijdag").expect("the window is there");
    answers = answers.with_window_shown(Window::Workplace, false).with_turned(talent).with_turned(joy);
    answers = yes(yes(answers, Place::Energy), Place::Talents);
    answers = answers.with_confirmed(Place::Energy, manager, true).expect("a person");
    document.answers = answers.with_unknown(Lane::FiveYears, true).expect("a flag");
}

/// Names and words in many scripts.
pub(crate) fn scripts() -> Document {
    let mut document = ordinary();
    document.practice = true;
    document.edition = Edition::Draft;
    document.people.employee.name = "Şükrü Łukasz Đặng".into();
    document.people.manager.name = "Zoë 李 van den Berg".into();
    document.place = "محمد العربي".into();
    document.notes.push(note(
        90,
        Lane::Need,
        Role::Manager,
        "Thee 🍵 drinken met محمد en praten over الأمل in ons werk",
    ));
    document.notes.push(note(91, Lane::Need, Role::Employee, "Σοφία и Дмитрий helpen; ﬁne e\u{301}tude"));
    document
}

/// As much as the limits allow.
pub(crate) fn full() -> Document {
    // No text says what another one says.
    let count = Cell::new(0_u16);
    let long = |n: usize| {
        count.set(count.get() + 1);
        let words = "arbeidsomstandighedenoverleg met de ondernemingsraad over roosters en verzuimbegeleiding ";
        let words = format!("{:04} {}", count.get(), words.repeat(5));
        words.chars().take(n).collect::<String>().trim().to_owned()
    };
    let mut document = ordinary();
    let owners = [Owner::Employee, Owner::Manager, Owner::Together, Owner::Organisation];
    document.agreements = (0..40)
        .map(|n| Agreement {
            notice: long(200),
            if_then: long(200),
            support: long(200),
            cost: long(80),
            trail: long(140),
            ..agreement(n, owners[n as usize % 4], &long(200))
        })
        .collect();
    let lanes: Vec<Lane> = Place::ALL.iter().flat_map(|place| place.lanes()).copied().collect();
    let roles = [Role::Employee, Role::Manager, Role::Together];
    document.notes = (0..300)
        .map(|n| note(n, lanes[n as usize % lanes.len()], roles[n as usize % 3], &long(20 + (n as usize * 7) % 120)))
        .collect();
    document.notes.sort_by_key(|note| note.lane);
    document.previous = (0..30)
        .map(|n| PreviousAgreement { owner: owners[n % 4], what: long(200), status: Status::Half, line: long(200) })
        .collect();
    for opinion in [&mut document.closing.employee, &mut document.closing.manager].into_iter().flatten() {
        opinion.reason = long(400);
        opinion.reaction = format!("{}\n{}", long(19), "regel\n".repeat(130));
    }
    document.addenda = (0..5)
        .map(|n| Addendum {
            id: AddendumId(Uuid::from_u128(n)),
            dossier: DossierId(Uuid::from_u128(2)),
            conversation: talk(),
            author: roles[n as usize % 3],
            text: long(800),
            on: day(2027, 1, 10),
        })
        .collect();
    for note in document.notes.iter_mut().step_by(9) {
        note.reactions = (0..3)
            .map(|n| Reaction { id: ReactionId(Uuid::from_u128(n)), author: roles[n as usize], text: long(140) })
            .collect();
        note.difference = Some(Difference { employee: long(140), manager: long(140) });
    }
    document.agreements[0].difference = Some(Difference { employee: long(140), manager: long(140) });
    document.answers.window_names = Window::ALL[..5].iter().map(|window| (*window, long(30))).collect();
    document.people.employee.name = long(80);
    document
}
