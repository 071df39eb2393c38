//! Order within a lane, and when a board may be written on.

use chrono::NaiveDate;
use domain::{
    Answers, Board, Closing, Conversation, ConversationId, DossierId, Ending, Kind, Lane, Note, NoteId, Phase, Refusal,
    Role, RouteStep, Window, WindowAnswer,
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
            .map(|(n, position)| Note {
                id: id(*n),
                conversation: talk,
                lane: Lane::Gives,
                position: *position,
                author: Role::Employee,
                supplemented_by: vec![],
                text: "x".into(),
                lines: vec!["x".into()],
                carried_from: None,
                struck: false,
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
fn an_answer_taken_back_leaves_no_trace() {
    let talk = ConversationId(Uuid::nil());
    let answers = Answers::new(talk)
        .with_window(Window::Joy, WindowAnswer { now: Some(domain::Step::Good), wish: None })
        .with_way(domain::Way::Doing, Role::Employee, true);
    let empty =
        answers.with_window(Window::Joy, WindowAnswer::default()).with_way(domain::Way::Doing, Role::Employee, false);
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
