//! A talk from plan to board.

use domain::{
    Answers, Board, Change, Closing, Conversation, ConversationId, Dossier, Gesture, Kind, Manager, People, Person,
    Record, Refusal, Role, optional_line,
};
use store::{Act, Scope};

use super::closing::said;
use crate::{
    Api, ApiError, Applied, ConversationDiscard, ConversationPlan, ConversationPrepared, ConversationRef,
    ConversationReplan, ConversationStart, PhaseChoose, TalkView, desk::talk_scope, template,
};

/// A talk to come.
pub async fn conversation_plan(api: &Api, args: ConversationPlan) -> Result<Applied, ApiError> {
    let mut desk = api.desk().await?;
    let dossier = desk.dossier(args.dossier).await?;
    let talk = Conversation {
        time: args.time,
        place: optional_line("place", &args.place, 80)?,
        template: Some(template::of(args.kind)?),
        ..Conversation::planned(ConversationId(api.id()), dossier.id, args.kind, args.date)
    };
    desk.write_alone(Scope::Dossier(dossier.id), Act::Do, Change::adding([talk.into()])).await
}

/// Another day, time or place. Of an opened talk these stand on the form, so
/// they are content of its board.
pub async fn conversation_replan(api: &Api, args: ConversationReplan) -> Result<Applied, ApiError> {
    let mut desk = api.desk().await?;
    let board = desk.board(args.conversation).await?;
    board.conversation.check_open()?;
    let talk = board.conversation.clone();
    let place = optional_line("place", &args.place, 80)?;
    let template = if args.kind == talk.kind { talk.template.clone() } else { Some(template::of(args.kind)?) };
    template.iter().try_for_each(|template| board.check_template(template))?;
    let after = Conversation { kind: args.kind, date: args.date, time: args.time, place, template, ..talk.clone() };
    let change = Change::updating(talk.clone(), after);
    if talk.phase.is_none() {
        return desk.write_alone(Scope::Dossier(talk.dossier), Act::Do, change).await;
    }
    board.check_writable()?;
    desk.write_content(&board, Gesture(api.id()), change).await
}

/// Either of the two ticks "voorbereid".
pub async fn conversation_prepared(api: &Api, args: ConversationPrepared) -> Result<Applied, ApiError> {
    let mut desk = api.desk().await?;
    let talk = desk.conversation(args.conversation).await?;
    talk.check_open()?;
    let mut after = talk.clone();
    match args.who {
        Role::Employee => after.employee_prepared = args.prepared,
        Role::Manager => after.manager_prepared = args.prepared,
        Role::Together => return Err(Refusal::NotHere { kind: "person" }.into()),
    }
    desk.write_alone(Scope::Dossier(talk.dossier), Act::Silent, Change::updating(talk, after)).await
}

/// Opens a planned talk or begins one today. A dossier has one open talk at
/// most: when there is one already, that is the one.
pub async fn conversation_start(api: &Api, args: ConversationStart) -> Result<TalkView, ApiError> {
    let mut desk = api.desk().await?;
    let dossier = desk.dossier(args.dossier).await?;
    let talks = desk.workspace.conversations_of(dossier.id).await?;
    if let Some(open) = talks.iter().find(|t| t.is_under_way()) {
        desk.shut_door(open);
        return desk.talk_view(open.id).await;
    }
    let before = if let Some(id) = args.conversation {
        talks.into_iter().find(|t| t.id == id).ok_or(Refusal::NotHere { kind: "conversation" })?
    } else {
        let kind = args.kind.unwrap_or(Kind::Development);
        Conversation::planned(ConversationId(api.id()), dossier.id, kind, api.today())
    };
    before.check_open()?;
    let template = Some(before.template.clone().map_or_else(|| template::of(before.kind), Ok)?);
    let planned = Conversation { template, ..before.clone() };
    let previous = desk.newest_closed(dossier.id).await?;
    let people = people(&dossier, &desk.workspace.manager().await?);
    let opened = planned.opened(api.today(), people, previous.as_ref());
    let change = opening(args.conversation.map(|_| before), opened.clone());
    desk.write_alone(Scope::Dossier(dossier.id), Act::Barrier, change).await?;
    desk.shut_door(&opened);
    desk.talk_view(opened.id).await
}

/// A talk as it is: planned, open or closed. An open one shuts the door.
pub async fn conversation_open(api: &Api, args: ConversationRef) -> Result<TalkView, ApiError> {
    let mut desk = api.desk().await?;
    let view = desk.talk_view(args.conversation).await?;
    desk.shut_door(&view.conversation);
    Ok(view)
}

/// Throws away a talk that was not closed. What is thrown away does not come back.
pub async fn conversation_discard(api: &Api, args: ConversationDiscard) -> Result<Applied, ApiError> {
    let mut desk = api.desk().await?;
    let board = desk.board(args.conversation).await?;
    board.conversation.check_open()?;
    let said = said(&mut desk, board.conversation.dossier, args.conversation).await?;
    let blank = board.is_blank() && !said.iter().any(|record| matches!(record, Record::FollowUp(_)));
    if !blank && !args.with_content {
        return Err(Refusal::HasContent.into());
    }
    let scope = Scope::Dossier(board.conversation.dossier);
    let records = said.into_iter().chain(records(board));
    desk.void_round(args.conversation);
    desk.write_alone(scope, Act::Barrier, Change::removing(records)).await
}

/// Where the two are; any phase, in any order.
pub async fn phase_choose(api: &Api, args: PhaseChoose) -> Result<Applied, ApiError> {
    let mut desk = api.desk().await?;
    let talk = desk.conversation(args.conversation).await?;
    talk.check_writable()?;
    let change = Change::updating(talk.clone(), Conversation { phase: Some(args.phase), ..talk.clone() });
    desk.write_alone(talk_scope(&talk), Act::Silent, change).await
}

fn people(dossier: &Dossier, manager: &Manager) -> People {
    let person = |name: &str, function: &str| Person { name: name.to_owned(), function: function.to_owned() };
    People {
        employee: person(&dossier.name, &dossier.function),
        manager: person(&manager.name, &manager.function),
        organisation: manager.organisation.clone(),
        team: dossier.team.clone(),
    }
}

/// The talk with its empty board.
fn opening(planned: Option<Conversation>, opened: Conversation) -> Change {
    let board = Change::adding([Answers::new(opened.id).into(), Closing::new(opened.id).into()]);
    match planned {
        Some(planned) => Change::updating(planned, opened).squash(&board),
        None => Change::adding([Record::from(opened)]).squash(&board),
    }
}

/// Every record of a board, the talk last.
fn records(board: Board) -> Vec<Record> {
    let opened = board.conversation.phase.is_some();
    let instruments = opened.then(|| [Record::from(board.answers), board.closing.into()]);
    let notes = board.notes.into_iter().map(Record::from);
    let agreements = board.agreements.into_iter().map(Record::from);
    notes.chain(agreements).chain(instruments.into_iter().flatten()).chain([board.conversation.into()]).collect()
}
