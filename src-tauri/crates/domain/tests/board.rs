//! Order within a lane, and when a board may be written on.

use chrono::NaiveDate;
use domain::{
    Answers, Board, Change, Choice, Closing, Conversation, ConversationId, DossierId, Ending, Kind, Lane, Note, NoteId,
    Phase, Place, Record, Refusal, Role, RoundSubject, RouteStep, Step, Template, Turned, Window, WindowAnswer,
};
use uuid::Uuid;

fn id(n: u128) -> NoteId {
    NoteId(Uuid::from_u128(n))
}

fn board(lane: &[(u128, f64)]) -> Board {
    let talk = ConversationId(Uuid::nil());
    let day = NaiveDate::from_ymd_opt(2026, 11, 14).expect("a day");
    let mut board = Board {
        conversation: Conversation::planned(talk, DossierId(Uuid::nil()), Kind::Development, day),
        notes: lane
            .iter()
            .map(|(n, position)| {
                Note::new(id(*n), talk, Lane::Gives, *position, Role::Employee, "x".into(), vec!["x".into()])
            })
            .collect(),
        answers: Answers::new(talk),
        agreements: vec![],
        closing: Closing::new(talk),
    };
    board.sort();
    board
}

#[test]
fn a_note_can_hang_before_between_and_after() {
    let b = board(&[(1, 0.0), (2, 1.0)]);
    assert!(b.position_in(Lane::Gives, Some(id(1)), None) < 0.0);
    let between = b.position_in(Lane::Gives, Some(id(2)), None);
    assert!(0.0 < between && between < 1.0);
    assert!(b.position_in(Lane::Gives, None, None) > 1.0);
    assert!(b.position_in(Lane::Takes, None, None).abs() < f64::EPSILON, "an empty lane starts at nought");
}

#[test]
fn a_moving_note_does_not_stand_in_its_own_way() {
    let b = board(&[(1, 0.0), (2, 1.0), (3, 2.0)]);
    let spot = b.position_in(Lane::Gives, Some(id(3)), Some(id(2)));
    assert!(0.0 < spot && spot < 2.0);
}

#[test]
fn a_board_is_written_on_between_opening_and_closing() {
    let mut b = board(&[]);
    assert_eq!(b.check_writable(), Err(Refusal::NotOpened));
    b.conversation.phase = Some(Phase::CheckIn);
    assert_eq!(b.check_writable(), Ok(()));
    b.conversation.ending = Some(Ending::Unsigned);
    assert_eq!(b.check_writable(), Err(Refusal::ConversationClosed));
}

#[test]
fn the_route_goes_from_planned_to_closed() {
    let mut talk = board(&[]).conversation;
    assert_eq!(talk.route_step(), RouteStep::Planned);
    talk.employee_prepared = true;
    assert_eq!(talk.route_step(), RouteStep::Prepared);
    talk.phase = Some(Phase::Now);
    assert_eq!(talk.route_step(), RouteStep::Spoken);
    talk.read_back = true;
    assert_eq!(talk.route_step(), RouteStep::ReadBack);
    talk.ending = Some(Ending::Unsigned);
    assert_eq!(talk.route_step(), RouteStep::Closed, "closing without a signature is an ending too");
}

#[test]
fn a_step_that_nobody_took_is_passed_over_and_not_done() {
    let mut talk = board(&[]).conversation;
    assert_eq!(talk.passed_over(), [], "it lies ahead");
    talk.phase = Some(Phase::CheckIn);
    assert_eq!(talk.passed_over(), [RouteStep::Prepared]);
    for (employee, manager) in [(true, false), (false, true), (true, true)] {
        (talk.employee_prepared, talk.manager_prepared) = (employee, manager);
        assert_eq!(talk.passed_over(), [], "either ticks it");
    }
    talk.ending = Some(Ending::NothingKept);
    assert_eq!(talk.passed_over(), [RouteStep::ReadBack]);
    talk.read_back = true;
    assert_eq!(talk.passed_over(), []);
}

#[test]
fn an_answer_taken_back_leaves_no_trace() {
    let talk = ConversationId(Uuid::nil());
    let answers = Answers::new(talk)
        .with_window(Window::Joy, WindowAnswer { now: Some(domain::Step::Good), wish: None })
        .expect("the window is there")
        .with_way(domain::Way::Doing, Role::Employee, true);
    let empty = answers.with_window(Window::Joy, WindowAnswer::default()).expect("the window is there").with_way(
        domain::Way::Doing,
        Role::Employee,
        false,
    );
    assert!(empty.is_empty());
}

#[test]
fn another_persons_note_says_who_supplemented_it() {
    let b = board(&[(1, 0.0)]);
    let note = b.note(id(1)).expect("it hangs there");
    let edited = note.edited("meer".into(), vec!["meer".into()], Role::Manager);
    assert_eq!(edited.author, Role::Employee, "the author never changes");
    assert_eq!(edited.supplemented_by, [Role::Manager]);
    let again = edited.edited("nog meer".into(), vec![], Role::Manager);
    assert_eq!(again.supplemented_by, [Role::Manager]);
}

#[test]
fn a_change_asks_again_whether_its_places_are_right() {
    let mut b = board(&[(1, 0.0)]);
    b.conversation.read_back = true;
    let confirm = |answers: Answers, place| answers.with_confirmed(place, Role::Manager, true).expect("a person");
    b.answers = confirm(confirm(b.answers.clone(), Place::Energy), Place::Horizon);
    let note = b.note(id(1)).expect("it hangs there").clone();
    let told = |to: Note| b.content(Change::updating(note.clone(), to)).expect("every place is on");
    let confirmed = |change: &Change| {
        let answers = change.written().find_map(|record| match record {
            Record::Answers(answers) => Some(answers.confirmed.keys().copied().collect::<Vec<_>>()),
            _ => None,
        });
        answers.unwrap_or_else(|| b.answers.confirmed.keys().copied().collect())
    };
    assert_eq!(confirmed(&told(Note { position: 7.0, ..note.clone() })), [Place::Energy, Place::Horizon]);
    assert_eq!(confirmed(&told(Note { text: "y".into(), ..note.clone() })), [Place::Horizon]);
    assert_eq!(confirmed(&told(note.moved(Lane::OneYear, 0.0))), [], "where it hung, and where it hangs");
    let water = Change::updating(b.answers.clone(), b.answers.clone().with_water(Some(Step::Fair)));
    assert_eq!(confirmed(&b.content(water).expect("it is on")), [Place::Horizon], "in the record that changes anyway");
    let change = told(Note { text: "y".into(), ..note.clone() });
    assert_eq!(change.updated.len(), 3, "the note, the answers, and the talk that is no longer read back");
}

#[test]
fn a_place_that_is_off_takes_nothing_and_gives_back_what_is_there() {
    let mut b = board(&[(1, 0.0)]);
    b.conversation.template = Some(Template {
        version: 1,
        kind: Kind::CheckIn,
        minutes: 15,
        places: vec![Place::Agreements],
        decks: vec![],
        keeps_nothing: true,
    });
    let note = b.note(id(1)).expect("it hangs there").clone();
    let off = Err(Refusal::PlaceOff { place: "energy" });
    assert_eq!(b.content(Change::adding([Note { id: id(2), ..note.clone() }.into()])), off);
    assert_eq!(b.content(Change::updating(note.clone(), note.moved(Lane::Takes, 0.0))), off);
    assert!(b.content(Change::removing([note.into()])).is_ok());
    assert_eq!(b.check_template(b.conversation.template.as_ref().expect("just set")), off.map(|_| ()));
}

#[test]
fn what_was_turned_goes_with_its_note_and_with_an_open_answer() {
    let mut b = board(&[(1, 0.0)]);
    b.notes[0].lane = Lane::Same;
    let turned = |subject, employee, manager| Turned { subject, employee, manager };
    let talent = RoundSubject::Talent { note: id(1) };
    let differing = turned(talent, Choice::Lane(Lane::More), Choice::Lane(Lane::Less));
    let step = turned(RoundSubject::Water, Choice::Step(Step::Good), Choice::Step(Step::Fair));
    b.answers = b.answers.clone().with_turned(differing).with_turned(step);
    assert_eq!(b.answers.clone().without_note(id(1)).turned, [step]);
    assert_eq!(b.answers.clone().with_water(Some(Step::Good)).turned, [differing]);
    b.notes[0].struck = true;
    assert_eq!(b.clone().without_struck().answers.turned, [step], "what was struck leaves no trace");
    b.notes.clear();
    assert_eq!(b.turn(differing), Err(Refusal::NotHere { kind: "note" }), "it was taken off meanwhile");
}
