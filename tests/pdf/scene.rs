//! Forms of every sort: empty, huge, in every script, for every combination of stances.

use chrono::{Duration, NaiveDate};
use domain::{
    Addendum, AddendumId, Agreement, AgreementId, Answers, Closing, ConversationId, DossierId, Kind, Lane, Language,
    Note, NoteId, Opinion, Owner, People, Person, Place, Point, Role, Signature, Stance, Status, Step, Way, Window,
    WindowAnswer,
};
use form::{BoardPaper, Document, Edition, Format, Letters, Palette, PreviousAgreement, note_lines};
use uuid::Uuid;

use crate::{apart, said_more};

pub(crate) const STANCES: [Stance; 4] = [Stance::Seen, Stance::Agreed, Stance::Disagreed, Stance::NotSigned];
const ROLES: [Role; 3] = [Role::Employee, Role::Manager, Role::Together];
const OWNERS: [Owner; 4] = [Owner::Employee, Owner::Manager, Owner::Together, Owner::Organisation];

/// Words in scripts that people at work write, and in some that no font of ours has.
const SCRIPTS: [(&str, &str); 10] = [
    ("latin", "Żółć Şükrü Łukasz Đặng Ñandú Ærø þing ŭ"),
    ("vietnamese", "Nguyễn Thị Hường nói về công việc"),
    ("greek", "Η Μαρία μιλάει για τη δουλειά"),
    ("cyrillic", "Дмитрий рассказывает о работе"),
    ("arabic", "محمد العربي يتحدث عن الأمل في العمل"),
    ("hebrew", "שרה מדברת על העבודה שלה"),
    ("chinese", "李小龙谈工作"),
    ("devanagari", "राजेश काम के बारे में बात करता है"),
    ("emoji", "Thee 🍵 en 👩‍👩‍👧‍👦 met 👍🏽 erbij"),
    ("mixed", "Zoë 李 met محمد en Σοφία: e\u{301}e\u{301}n ﬁets <b>&amp;\u{202e}test"),
];

/// Some of them: every script, kind, edition and format, and each stance of each person, but not every pair of two.
pub(crate) fn some() -> Vec<(String, Document)> {
    let mut some = all();
    some.retain(|(name, _)| {
        let pair = |sort| name.strip_prefix(sort).and_then(|both| both.split_once('-'));
        let step = |(one, other): (&str, &str)| (at(other) + STANCES.len() - at(one)) % STANCES.len();
        match (pair("stances-"), pair("apart-")) {
            // One turn of four pairs; where a third stance hangs on the two, two turns bring all of it.
            (Some(pair), _) => step(pair) == 1,
            (_, Some(pair)) if name != "apart-and-whole" => [1, 2].contains(&step(pair)),
            // What is huge is so in every format at once.
            _ => !name.ends_with("-huge") || name == "format-every-huge",
        }
    });
    some
}

/// Where a stance of this name stands among them.
fn at(name: &str) -> usize {
    let found = STANCES.iter().position(|stance| format!("{stance:?}") == name);
    found.unwrap_or_else(|| panic!("no stance is called {name}"))
}

/// All of them, each with a name.
pub(crate) fn all() -> Vec<(String, Document)> {
    let mut all = vec![("ordinary".to_owned(), ordinary()), ("blank".to_owned(), blank()), ("huge".to_owned(), huge())];
    for employee in STANCES {
        for manager in STANCES {
            all.push((format!("stances-{employee:?}-{manager:?}"), stances(employee, manager)));
        }
    }
    all.extend(apart::all(&ordinary()));
    all.extend(SCRIPTS.iter().map(|(name, words)| (format!("script-{name}"), script(words))));
    for edition in [Edition::Draft, Edition::Original, Edition::Translation] {
        for language in [Language::Nl, Language::En] {
            let document = Document { edition, language, ..ordinary() };
            all.push((format!("edition-{edition:?}-{language:?}"), document));
        }
    }
    for (kind, count) in Kind::ALL.into_iter().zip([1, 2, 6, 16, 3]) {
        all.push((format!("kind-{kind:?}"), Document { kind, ..agreed(count) }));
    }
    all.push(("practice".to_owned(), Document { practice: true, ..ordinary() }));
    all.push(("practice-blank".to_owned(), Document { practice: true, no_agreement_needed: true, ..blank() }));
    all.push(("additions".to_owned(), added()));
    all.push(("ink".to_owned(), signed(Some(Signature::Ink), Some(Signature::Ink))));
    all.push(("unsigned".to_owned(), signed(None, None)));
    all.push(("only-answers".to_owned(), Document { answers: ordinary().answers, ..blank() }));
    let said = said_more::added_to(ordinary());
    all.push(("said-more-english".to_owned(), Document { language: Language::En, ..said.clone() }));
    all.push((
        "said-more-ink".to_owned(),
        Document { format: Format { palette: Palette::Ink, ..Format::default() }, ..said.clone() },
    ));
    all.push(("said-more".to_owned(), said));
    all.push(("said-only".to_owned(), said_more::added_to(blank())));
    all.extend(formats());
    let places = vec![Place::Energy, Place::Agreements];
    all.push(("few-places".to_owned(), Document { kind: Kind::CheckIn, places, ..blank() }));
    all
}

/// In large letters, with the board on A3, in two languages, and all of that: empty, normal and full.
fn formats() -> Vec<(String, Document)> {
    let (usual, also) = (Format::default(), Some(Language::En));
    let formats = [
        ("large", Format { letters: Letters::Large, ..usual }),
        ("a3", Format { board: BoardPaper::A3, ..usual }),
        ("both", Format { also, ..usual }),
        ("every", Format { letters: Letters::Large, board: BoardPaper::A3, palette: Palette::Ink, also }),
    ];
    let scenes = [("blank", blank()), ("said-more", said_more::added_to(ordinary())), ("huge", huge())];
    let laid_out = |(name, document): (&str, Document)| {
        formats.map(|(format_name, format)| {
            (format!("format-{format_name}-{name}"), Document { format, edition: Edition::Print, ..document.clone() })
        })
    };
    scenes.into_iter().flat_map(laid_out).collect()
}

pub(crate) fn day(number: i64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 14).expect("a day") + Duration::days(number)
}

pub(crate) fn talk() -> ConversationId {
    ConversationId(Uuid::from_u128(1))
}

pub(crate) fn blank() -> Document {
    let person = |name: &str, function: &str| Person { name: name.into(), function: function.into() };
    Document {
        language: Language::Nl,
        edition: Edition::Draft,
        practice: false,
        kind: Kind::Development,
        date: day(0),
        period_from: None,
        place: String::new(),
        people: People {
            employee: person("Annemieke de Wit", "Medewerker gemeentewinkel"),
            manager: person("Joost van Dijk", ""),
            organisation: "Gemeente Rivierenveld".into(),
            team: String::new(),
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

fn note(number: u128, lane: Lane, author: Role, text: &str) -> Note {
    let (id, lines) = (NoteId(Uuid::from_u128(number)), note_lines(text));
    Note {
        supplemented_by: if number.is_multiple_of(5) { vec![Role::Manager] } else { vec![] },
        carried_from: number.is_multiple_of(7).then_some(NoteId(Uuid::from_u128(900))),
        ..Note::new(id, talk(), lane, number as f64, author, text.into(), lines)
    }
}

fn agreement(number: u128, what: &str, field: &str) -> Agreement {
    Agreement {
        id: AgreementId(Uuid::from_u128(number)),
        conversation: talk(),
        position: number as f64,
        owner: OWNERS[(number % 4) as usize],
        what: what.into(),
        due: (!number.is_multiple_of(3)).then(|| day(number as i64)),
        notice: field.into(),
        if_then: field.into(),
        support: field.into(),
        cost: field.chars().take(80).collect(),
        from_note: None,
        trail: field.chars().take(140).collect(),
        carried_from: None,
        struck: false,
        difference: None,
    }
}

pub(crate) fn scribble() -> Signature {
    let at = |i: u16, wide: f32| {
        let t = f32::from(i) / 40.0;
        Point(0.08 + t * 0.8, 0.5 + 0.3 * (t * 14.0).sin() * (1.0 - t) + wide)
    };
    Signature::Drawn {
        strokes: vec![(0..=40).map(|i| at(i, 0.0)).chain((0..=40).rev().map(|i| at(i, 0.03))).collect()],
    }
}

fn opinion(stance: Stance, reaction: &str, signature: Option<Signature>) -> Opinion {
    let reason = if stance == Stance::Disagreed { "de tweede afspraak is te vroeg" } else { "" };
    Opinion { signature, ..Opinion::new(stance, reason, reaction).expect("a reason where one is needed") }
}

fn ordinary() -> Document {
    let mut document = agreed(4);
    let lanes = Place::ALL.iter().flat_map(|place| place.lanes());
    document.notes = lanes
        .zip(0_u128..)
        .map(|(lane, number)| {
            note(number, *lane, ROLES[(number % 3) as usize], "Nieuwe collega's vragen jou het eerst")
        })
        .collect();
    document.period_from = Some(day(-365));
    document.place = "Tuinkamer, Dorpshuis".into();
    document.previous = vec![
        PreviousAgreement {
            owner: Owner::Manager,
            what: "Een vaste werkplek bij het raam".into(),
            status: Status::NotDone,
            line: "De verbouwing is uitgesteld".into(),
        },
        PreviousAgreement {
            owner: Owner::Employee,
            what: "Een dag meelopen".into(),
            status: Status::Done,
            line: String::new(),
        },
    ];
    document.answers = Answers::new(talk())
        .with_way(Way::Course, Role::Employee, true)
        .with_way(Way::Doing, Role::Manager, true)
        .with_window(Window::Rhythm, WindowAnswer { now: Some(Step::Fair), wish: Some(Step::Good) })
        .expect("the window is there")
        .with_window(Window::Joy, WindowAnswer { now: Some(Step::Strong), wish: None })
        .expect("the window is there");
    document
}

/// With so many agreements, signed by both.
fn agreed(count: u128) -> Document {
    let agreements = (0..count).map(|n| agreement(n, "Ik volg de cursus gespreksleiding", "twee keer per maand"));
    Document {
        edition: Edition::Original,
        agreements: agreements.collect(),
        ..signed(Some(scribble()), Some(Signature::Typed { name: "Joost van Dijk".into() }))
    }
}

fn signed(employee: Option<Signature>, manager: Option<Signature>) -> Document {
    let closing = Closing {
        employee: Some(opinion(Stance::Agreed, "Fijn gesprek.\nIk ga met een plan naar buiten.", employee)),
        manager: Some(opinion(Stance::Seen, "", manager)),
        ..Closing::new(talk())
    };
    Document { edition: Edition::Original, closing, closed_on: Some(day(0)), ..blank() }
}

fn stances(employee: Stance, manager: Stance) -> Document {
    let signature = |stance| (stance != Stance::NotSigned).then(scribble);
    let closing = Closing {
        employee: Some(opinion(employee, "", signature(employee))),
        manager: Some(opinion(manager, "Dank je wel.", signature(manager))),
        ..Closing::new(talk())
    };
    Document { closing, ..agreed(2) }
}

fn script(words: &str) -> Document {
    let mut document = ordinary();
    document.people.employee = Person { name: words.into(), function: words.into() };
    document.place = words.into();
    document.agreements.push(agreement(5, words, words));
    document.notes.push(note(90, Lane::Need, Role::Together, words));
    document.previous[1].what = words.into();
    document.closing.employee = Some(opinion(Stance::Agreed, words, Some(Signature::Typed { name: words.into() })));
    document
}

fn added() -> Document {
    let addendum = |n: u128| Addendum {
        id: AddendumId(Uuid::from_u128(n)),
        dossier: DossierId(Uuid::from_u128(2)),
        conversation: talk(),
        author: ROLES[(n % 3) as usize],
        text: "Het rooster is rond.\nVanaf maart op dinsdag.".into(),
        on: day(30 + n as i64),
    };
    Document { edition: Edition::Translation, addenda: (0..4).map(addendum).collect(), ..ordinary() }
}

/// As much as a talk may hold, and more pages than anyone prints.
fn huge() -> Document {
    let words = "arbeidsomstandighedenoverleg met de ondernemingsraad over roosters en verzuimbegeleiding ";
    let long = |n: usize| words.repeat(10).chars().take(n).collect::<String>().trim().to_owned();
    let lanes: Vec<Lane> = Place::ALL.iter().flat_map(|place| place.lanes()).copied().collect();
    let mut document = added();
    document.agreements = (0..40).map(|n| agreement(n, &long(200), &long(200))).collect();
    document.notes = (0..300)
        .map(|n| note(n, lanes[n as usize % lanes.len()], ROLES[(n % 3) as usize], &long(20 + (n as usize * 7) % 120)))
        .collect();
    document.previous = (0..30)
        .map(|n| PreviousAgreement { owner: OWNERS[n % 4], what: long(200), status: Status::Half, line: long(200) })
        .collect();
    document.people.employee.name = long(80);
    let reaction = "regel\n".repeat(130);
    let said = apart::split([Stance::Disagreed, Stance::Disagreed, Stance::Disagreed], &long(400), &reaction);
    document.closing.employee = Some(Opinion { signature: Some(scribble()), ..said });
    document
}
