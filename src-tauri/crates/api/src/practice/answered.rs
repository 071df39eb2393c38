//! What Annemieke and Joke answered on the instruments of last year's board.

use domain::{
    Choice, ConversationId, Development, Lane, NeedKind, NoteId, Place, Role, RoundSubject, Step, Way, Window,
    WindowAnswer,
};

use crate::{
    Api, ApiError, BlindBegin, BlindChoose, BlindTurn, ErrorCode, HorizonUnknown, NeedDescribe, NoteDiffer, NoteDream,
    NoteReact, PlaceConfirm, WaterSet, WayChoose, WindowRename, WindowSet,
    handlers::{
        blind_begin, blind_choose, blind_turn, horizon_unknown, need_describe, note_differ, note_dream, note_react,
        place_confirm, water_set, way_choose, window_rename, window_set,
    },
};

use super::last_year::gesture;
use Role::{Employee, Manager};

/// The notes of the board: where, from whose pad, which.
pub(super) type Written = [(Lane, Role, NoteId)];

/// Every instrument, in the order of the places.
pub(super) async fn fill(api: &Api, conversation: ConversationId, notes: &Written) -> Result<(), ApiError> {
    water_set(api, WaterSet { conversation, level: Some(Step::Good), gesture: gesture(api) }).await?;
    for (way, who) in [(Way::Doing, Employee), (Way::Watching, Employee), (Way::Coaching, Manager)] {
        way_choose(api, WayChoose { conversation, way, who, chosen: true, gesture: gesture(api) }).await?;
    }
    house(api, conversation).await?;
    horizon(api, conversation, notes).await?;
    needs(api, conversation, notes).await?;
    answers_to_each_other(api, conversation, notes).await?;
    for who in Role::PEOPLE {
        let place = Place::Energy;
        place_confirm(api, PlaceConfirm { conversation, place, who, confirmed: true, gesture: gesture(api) }).await?;
    }
    Ok(())
}

async fn house(api: &Api, conversation: ConversationId) -> Result<(), ApiError> {
    let windows = [
        (Window::Joy, Step::Good, Some(Step::Strong)),
        (Window::Craft, Step::Fair, Some(Step::Good)),
        (Window::Rhythm, Step::AsksSome, Some(Step::Fair)),
        (Window::Teamwork, Step::Strong, None),
    ];
    for (window, now, wish) in windows {
        let answer = WindowAnswer { now: Some(now), wish };
        window_set(api, WindowSet { conversation, window, answer, gesture: gesture(api) }).await?;
    }
    let (window, name) = (Window::Workplace, "Thuis en kantoor".into());
    window_rename(api, WindowRename { conversation, window, name, gesture: gesture(api) }).await?;
    let subject = RoundSubject::WindowNow { window: Window::Balance };
    blind_begin(api, BlindBegin { conversation, subject }).await?;
    for (who, step) in [(Employee, Step::Good), (Manager, Step::Fair)] {
        blind_choose(api, BlindChoose { conversation, who, choice: Choice::Step(step) }).await?;
    }
    blind_turn(api, BlindTurn { conversation, gesture: gesture(api) }).await?;
    Ok(())
}

async fn horizon(api: &Api, conversation: ConversationId, notes: &Written) -> Result<(), ApiError> {
    let note = at(notes, Lane::ThreeYears, Employee)?;
    note_dream(api, NoteDream { conversation, note, dream: true, gesture: gesture(api) }).await?;
    let lane = Lane::FiveYears;
    horizon_unknown(api, HorizonUnknown { conversation, lane, unknown: true, gesture: gesture(api) }).await?;
    Ok(())
}

async fn needs(api: &Api, conversation: ConversationId, notes: &Written) -> Result<(), ApiError> {
    let needs = [
        (Employee, NeedKind::Guidance, Development::Practise, true),
        (Manager, NeedKind::Experience, Development::ProjectTask, false),
    ];
    for (who, need, development, already_can) in needs {
        let (note, gesture) = (at(notes, Lane::Need, who)?, gesture(api));
        let (need, development) = (Some(need), Some(development));
        need_describe(api, NeedDescribe { conversation, note, need, development, already_can, gesture }).await?;
    }
    Ok(())
}

async fn answers_to_each_other(api: &Api, conversation: ConversationId, notes: &Written) -> Result<(), ApiError> {
    let reactions = [
        (Lane::Proud, Manager, Employee, "Dat wist ik niet, wat leuk"),
        (Lane::Better, Employee, Manager, "Je vraagt wel op tijd hulp, en dat is ook wat waard"),
    ];
    for (lane, of, author, text) in reactions {
        let (note, gesture) = (at(notes, lane, of)?, gesture(api));
        note_react(api, NoteReact { conversation, note, author, text: text.into(), gesture }).await?;
    }
    let sees = [(Employee, "Met klanten wel, met formulieren niet"), (Manager, "Ik zie het de hele dag door")];
    for (who, text) in sees {
        let (note, gesture) = (at(notes, Lane::Same, Manager)?, gesture(api));
        note_differ(api, NoteDiffer { conversation, note, who, text: text.into(), gesture }).await?;
    }
    Ok(())
}

fn at(notes: &Written, lane: Lane, author: Role) -> Result<NoteId, ApiError> {
    let found = notes.iter().find(|note| (note.0, note.1) == (lane, author));
    found.map(|note| note.2).ok_or_else(|| ApiError::new(ErrorCode::Internal).detail("no such note was said"))
}
