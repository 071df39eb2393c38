//! What the instruments and the two can say besides the words of their notes.

use domain::{
    Choice, Development, Difference, Lane, NeedKind, Place, Reaction, ReactionId, Role, RoundSubject, Step, Turned,
    Window,
};
use form::Document;
use uuid::Uuid;

/// The document with something of everything.
pub(crate) fn added_to(mut document: Document) -> Document {
    let people = Role::PEOPLE;
    for (note, number) in document.notes.iter_mut().zip(0_u128..) {
        let author = people[(number % 2) as usize];
        let reaction = Reaction { id: ReactionId(Uuid::from_u128(number)), author, text: "Dat herken ik wel".into() };
        note.reactions = vec![reaction; (number % 3) as usize];
        let manager = if number % 4 == 0 { String::new() } else { "Ik zie dat anders".into() };
        note.difference = (number % 2 == 0).then(|| Difference { employee: "Zo zie ik het".into(), manager });
        note.dream = note.lane.place() == Place::Horizon;
        if note.lane == Lane::Need {
            note.need.kind = Some(NeedKind::Guidance);
            note.need.development = Some(Development::ContactPoint);
            note.need.already_can = true;
        }
    }
    for agreement in document.agreements.iter_mut().step_by(2) {
        agreement.difference = Some(Difference { employee: "Eerder".into(), manager: "Later kan ook".into() });
    }
    let talents = document.notes.iter().filter(|note| note.lane.place() == Place::Talents).map(|note| note.id);
    let talents =
        talents.map(|note| (RoundSubject::Talent { note }, [Choice::Lane(Lane::Same), Choice::Lane(Lane::Less)]));
    let steps = [Choice::Step(Step::AsksMuch), Choice::Step(Step::Strong)];
    let window = Window::Craft;
    let subjects = [RoundSubject::Water, RoundSubject::WindowNow { window }, RoundSubject::WindowWish { window }];
    let mut answers = document.answers.with_water(Some(Step::Good));
    for (subject, [employee, manager]) in talents.chain(subjects.map(|subject| (subject, steps))) {
        answers = answers.with_turned(Turned { subject, employee, manager });
    }
    answers = answers.with_window_name(Window::Joy, "Vrije vrijdag").expect("the window is there");
    answers = answers.with_window_shown(Window::Workplace, false);
    for lane in Place::Horizon.lanes() {
        answers = answers.with_unknown(*lane, true).expect("a flag");
    }
    for place in Place::ALL {
        answers = answers.with_confirmed(place, people[place as usize % 2], true).expect("a person");
    }
    document.answers = answers;
    document
}
