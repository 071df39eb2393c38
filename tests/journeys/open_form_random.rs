//! Whatever was said in a talk comes back from its form.

use api::form_bytes;
use chrono::{Days, NaiveDate};
use domain::{
    AgreementDraft, AgreementId, Answers, BlockStance, Board, Choice, Closing, Conversation, ConversationId,
    Development, Difference, DossierId, Kind, Lane, Language, Need, NeedKind, Note, NoteId, Opinion, Owner, People,
    Person, Place, Reaction, ReactionId, Role, RoundSubject, Signature, Stance, Status, Step, Turned, Way, Window,
    WindowAnswer,
};
use form::{Document, Edition, Format, Gesprek, PreviousAgreement};
use proptest::{prelude::*, sample::select, strategy::ValueTree, test_runner::TestRunner};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::scene::Scene;

const TALK: ConversationId = ConversationId(Uuid::nil());
const LANES: [Lane; 15] = [
    Lane::Proud,
    Lane::Learned,
    Lane::Better,
    Lane::Gives,
    Lane::Takes,
    Lane::More,
    Lane::Same,
    Lane::Less,
    Lane::Goal,
    Lane::Remark,
    Lane::OneYear,
    Lane::ThreeYears,
    Lane::FiveYears,
    Lane::TakeAlong,
    Lane::Need,
];
const STEPS: [Step; 5] = [Step::AsksMuch, Step::AsksSome, Step::Fair, Step::Good, Step::Strong];
const WINDOWS: [Window; 3] = [Window::Rhythm, Window::Joy, Window::Balance];
const ROLES: [Role; 3] = [Role::Employee, Role::Manager, Role::Together];

fn text() -> impl Strategy<Value = String> {
    "[A-Za-zéŞ李ש\"<&][a-z’é李\u{1f331}]{0,12}( [a-z(€]{1,9}){0,4}"
}

fn maybe() -> impl Strategy<Value = String> {
    prop_oneof![Just(String::new()), text()]
}

fn day() -> impl Strategy<Value = NaiveDate> {
    (0..2_000_u64).prop_map(|days| NaiveDate::from_ymd_opt(2024, 2, 29).expect("a day") + Days::new(days))
}

fn difference() -> impl Strategy<Value = Option<Difference>> {
    prop::option::weighted(0.2, (text(), maybe()))
        .prop_map(|both| both.map(|(employee, manager)| Difference { employee, manager }))
}

fn note() -> impl Strategy<Value = Note> {
    let said = (select(&LANES[..]), select(&ROLES[..]), text(), any::<bool>(), any::<bool>());
    let reactions = prop::collection::vec((select(&ROLES[..2]), text()), 0..3);
    let need = (select(&Development::ALL[..]), select(&NeedKind::ALL[..]), any::<bool>());
    (said, reactions, need, difference()).prop_map(
        |((lane, author, text, carried, dream), reactions, need, difference)| {
            let lines = form::note_lines(&text);
            let mut note = Note::new(NoteId(Uuid::nil()), TALK, lane, 0.0, author, text, lines);
            note.carried_from = carried.then_some(NoteId(Uuid::nil()));
            note.dream = dream && lane.place() == Place::Horizon;
            if lane == Lane::Need {
                note.need = Need { kind: Some(need.1), development: Some(need.0), already_can: need.2 };
            }
            let reaction = |(author, text)| Reaction { id: ReactionId(Uuid::nil()), author, text };
            note.reactions = reactions.into_iter().map(reaction).collect();
            Note { difference, ..note }
        },
    )
}

fn answers() -> impl Strategy<Value = Answers> {
    let step = || prop::option::of(select(&STEPS[..]));
    let windows = prop::collection::btree_map(select(&WINDOWS[..]), (step(), step()), 0..3);
    let ways = prop::collection::btree_set((select(&[Way::Doing, Way::Course][..]), select(&ROLES[..2])), 0..3);
    let turned = prop::option::of((select(&STEPS[..2]), select(&STEPS[2..])));
    (step(), windows, ways, turned, maybe(), any::<bool>()).prop_map(|(water, windows, ways, turned, name, gone)| {
        let mut answers = Answers::new(TALK).with_water(water);
        for (way, who) in ways {
            answers = answers.with_way(way, who, true);
        }
        for (window, (now, wish)) in windows {
            answers = answers.with_window(window, WindowAnswer { now, wish }).expect("a window");
        }
        let name: String = name.chars().take(9).collect();
        answers = answers.with_window_name(Window::Craft, name.trim()).expect("a window");
        answers = answers.with_window_shown(Window::Workplace, !gone);
        answers = answers.with_unknown(Lane::FiveYears, gone).expect("a flag");
        answers = answers.with_confirmed(Place::Energy, Role::Employee, gone).expect("a person");
        if let Some((employee, manager)) = turned {
            let (employee, manager) = (Choice::Step(employee), Choice::Step(manager));
            answers = answers.with_turned(Turned { subject: RoundSubject::Water, employee, manager });
        }
        answers
    })
}

fn promise() -> impl Strategy<Value = (AgreementDraft, String, Option<Difference>)> {
    let owner = select(&[Owner::Employee, Owner::Manager, Owner::Together, Owner::Organisation][..]);
    let lines = (text(), maybe(), maybe(), maybe(), maybe(), maybe());
    (owner, lines, prop::option::of(day()), difference()).prop_map(
        |(owner, (what, notice, if_then, support, cost, trail), due, difference)| {
            (AgreementDraft { owner, what, due, notice, if_then, support, cost }, trail, difference)
        },
    )
}

fn previous() -> impl Strategy<Value = PreviousAgreement> {
    use Status::{Carried, Done, Half, Lapsed, NotDone, Open};
    let status = select(&[Open, Done, Half, NotDone, Lapsed, Carried][..]);
    promise().prop_flat_map(move |(draft, ..)| {
        (status.clone(), maybe()).prop_map(move |(status, line)| PreviousAgreement {
            owner: draft.owner,
            what: draft.what.clone(),
            status,
            line,
        })
    })
}

fn opinion() -> impl Strategy<Value = Opinion> {
    let stance = select(&[Stance::Seen, Stance::Agreed, Stance::Disagreed, Stance::NotSigned][..]);
    (stance, text(), maybe()).prop_map(|(stance, reason, reaction)| {
        let reason = if stance == Stance::Disagreed { format!("{reason}\n{reason}") } else { String::new() };
        Opinion::new(stance, &reason, &reaction).expect("a reason where one is needed")
    })
}

/// Signed, and for half of the talks about each block apart and with agreements for HR.
fn last_words(board: &Board) -> Closing {
    let mut closing = board.closing.clone();
    let number = board.agreements.len() + board.notes.len();
    if !number.is_multiple_of(2) {
        for agreement in board.agreements.iter().step_by(2) {
            closing.hr.insert(agreement.id, Role::PEOPLE.into());
        }
        let whole = closing.manager.take().expect("an opinion");
        let reason = if whole.reason.is_empty() { "geen reden".to_owned() } else { whole.reason };
        let said = BlockStance { stance: whole.stance, reason };
        let blocks = board.blocks().into_iter().map(|block| (block, said.clone())).collect();
        closing.manager = Some(Opinion::per_block(blocks, &whole.reaction).expect("a stance for each"));
    }
    for opinion in [&mut closing.employee, &mut closing.manager].into_iter().flatten() {
        opinion.signature = opinion.is_to_sign().then_some(Signature::Ink);
    }
    closing
}

fn document() -> impl Strategy<Value = Document> {
    let head = (select(&Kind::ALL[..]), day(), prop::option::of(1..900_u64), maybe(), any::<bool>());
    let people = (text(), maybe(), text(), maybe(), maybe(), maybe());
    let places = prop::collection::btree_set(select(&Place::ALL[..]), 1..9);
    let lists = (
        prop::collection::vec(note(), 0..12),
        prop::collection::vec(promise(), 0..6),
        prop::collection::vec(previous(), 0..4),
    );
    (head, people, places, lists, answers(), opinion(), opinion()).prop_map(
        |(
            (kind, date, before, place, dutch),
            people,
            places,
            (notes, promises, mut previous),
            answers,
            employee,
            manager,
        )| {
            let (name, function, leader, leaders, organisation, team) = people;
            previous.sort_by_key(|agreement| !agreement.owner.is_managers_side());
            let id = |at: usize| Uuid::from_u128(at as u128 + 1);
            let agreements = promises.into_iter().enumerate().map(|(at, (draft, trail, difference))| {
                let agreement = draft.into_agreement(AgreementId(id(at)), TALK, at as f64).expect("a promise");
                domain::Agreement { trail, difference, ..agreement }
            });
            let notes = notes.into_iter().enumerate().map(|(at, note)| Note {
                id: NoteId(id(at)),
                position: at as f64,
                ..note
            });
            let mut board = Board {
                conversation: Conversation::planned(TALK, DossierId(Uuid::nil()), kind, date),
                notes: notes.collect(),
                answers,
                agreements: agreements.collect(),
                closing: Closing { employee: Some(employee), manager: Some(manager), ..Closing::new(TALK) },
            };
            board.sort();
            board.conversation.no_agreement_needed = board.agreements.is_empty() && dutch;
            board.closing = last_words(&board);
            let talent = board.notes.iter().find(|note| note.lane.place() == Place::Talents).map(|note| note.id);
            if let Some(note) = talent {
                let (employee, manager) = (Choice::Lane(Lane::More), Choice::Lane(Lane::Less));
                let turned = Turned { subject: RoundSubject::Talent { note }, employee, manager };
                board.answers = board.answers.with_turned(turned);
            }
            Document {
                language: if dutch { Language::Nl } else { Language::En },
                edition: Edition::Original,
                practice: false,
                kind,
                date,
                period_from: before.map(|days| date - Days::new(days)),
                place,
                people: People {
                    employee: Person { name, function },
                    manager: Person { name: leader, function: leaders },
                    organisation,
                    team,
                },
                numbered: places.iter().copied().collect(),
                places: places.into_iter().collect(),
                previous,
                no_agreement_needed: board.agreements.is_empty() && dutch,
                agreements: board.agreements,
                notes: board.notes,
                answers: board.answers,
                closing: board.closing,
                closed_on: Some(date),
                addenda: Vec::new(),
                format: Format::default(),
            }
        },
    )
}

#[test]
fn what_was_said_comes_back_from_its_form() {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().expect("a runtime");
    // A run of the whole proof asks for many more.
    let talks = std::env::var("PRAATPLAAT_FORMS").ok().and_then(|n| n.parse().ok()).unwrap_or(12);
    let mut runner = TestRunner::new(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(talks) });
    let done = runner.run(&document(), |document| {
        runtime.block_on(there_and_back(&document));
        Ok(())
    });
    done.unwrap_or_else(|error| panic!("{error}"));
}

/// Each is a whole form with its seal, of which the data says what no talk here could have said.
#[tokio::test]
async fn what_no_talk_can_say_is_refused() {
    let mut runner = TestRunner::deterministic();
    let plain = document().new_tree(&mut runner).expect("a talk").current();
    let far = NaiveDate::from_ymd_opt(12_026, 1, 1).expect("a day");
    let changes: [fn(&mut Document, NaiveDate); 6] = [
        |form, _| form.place = "twee  spaties".into(),
        |form, _| form.people.employee.name = " Zoë".into(),
        |form, far| form.date = far,
        |form, _| form.closed_on = None,
        |form, _| form.closing.manager = None,
        |form, _| form.answers.window_names = [(Window::Craft, "x".repeat(31))].into(),
    ];
    let scene = Scene::started().await;
    for (number, change) in changes.into_iter().enumerate() {
        let mut document = plain.clone();
        change(&mut document, far);
        let form = form::render(&document).expect("a form").bytes;
        scene.person.picks(&scene.file("formulier.pdf", &form));
        let before = scene.ok("team_overview", json!({})).await;
        let refused = api::dispatch(&scene.api, "form_open", json!({})).await;
        let code = refused.map_err(|error| error.code);
        assert_eq!(code, Err(api::ErrorCode::FormForeign), "change {number}");
        assert_eq!(scene.ok("team_overview", json!({})).await, before, "nothing was written");
    }
}

async fn there_and_back(document: &Document) {
    let form = form::render(document).expect("a form").bytes;
    let said = Gesprek::from(document);
    assert_eq!(form::read_gesprek(&form).expect("the talk in it"), said);
    let scene = Scene::started().await;
    scene.person.picks(&scene.file("formulier.pdf", &form));
    let preview = scene.ok("form_open", json!({})).await["preview"].clone();
    let kept = scene.ok("form_keep", json!({ "sha256": preview["sha256"], "dossier": Value::Null })).await;
    let talk: ConversationId = serde_json::from_value(kept["conversation"].clone()).expect("an id");
    assert_eq!(form_bytes(&scene.api, talk, None).await.expect("a form"), form, "the same file");
    // A copy in its own language is made of the records.
    let copy = form_bytes(&scene.api, talk, Some(document.language)).await.expect("a copy");
    let told = form::read_gesprek(&copy).expect("the talk in it");
    assert_eq!(Gesprek { edition: Edition::Original, ..told }, said);
    assert_eq!(scene.ok("workspace_check", json!({})).await["problems"], json!([]));
}
