//! Employees and their dossiers.

use domain::{Board, Change, Dossier, DossierDraft, DossierId, Refusal, Scan};
use store::{Act, Scope, Stream};

use crate::{
    Api, ApiError, Applied, ConversationCard, DossierAdd, DossierArchive, DossierEdit, DossierRef, DossierView,
    desk::Desk, team,
};

/// A new employee. The first row of a dossier is no undo step.
pub async fn dossier_add(api: &Api, args: DossierAdd) -> Result<Applied, ApiError> {
    let mut desk = api.team_desk().await?;
    let dossier = newcomer(&mut desk, args.draft, DossierId(api.id()), false).await?;
    desk.write_alone(Scope::Dossier(dossier.id), Act::Barrier, Change::adding([dossier.into()])).await
}

/// Other fields; talks that were opened keep theirs.
pub async fn dossier_edit(api: &Api, args: DossierEdit) -> Result<Applied, ApiError> {
    let mut desk = api.team_desk().await?;
    let before = desk.dossier(args.dossier).await?;
    let after = newcomer(&mut desk, args.draft, before.id, before.archived).await?;
    desk.write_alone(Scope::Dossier(before.id), Act::Do, Change::updating(before, after)).await
}

/// Out of the team overview, or back in.
pub async fn dossier_archive(api: &Api, args: DossierArchive) -> Result<Applied, ApiError> {
    let mut desk = api.team_desk().await?;
    let before = desk.dossier(args.dossier).await?;
    let change = Change::updating(before.clone(), Dossier { archived: args.archived, ..before });
    desk.write_alone(Scope::Dossier(args.dossier), Act::Do, change).await
}

/// One employee's talks, open agreements and topics.
pub async fn dossier_open(api: &Api, args: DossierRef) -> Result<DossierView, ApiError> {
    let mut desk = api.desk().await?;
    let dossier = desk.dossier(args.dossier).await?;
    let conversations = cards(&mut desk, dossier.id).await?;
    let agreements = desk.workspace.agreements_of(dossier.id).await?;
    let talks = conversations.iter().map(|card| &card.conversation);
    let open = team::waiting(talks, agreements, &desk.workspace.follow_ups_of(dossier.id).await?);
    let mut topics = desk.workspace.topics_of(dossier.id).await?;
    topics.sort_by_key(|t| (t.done, t.on, t.id));
    Ok(DossierView {
        conversations,
        agreements: open,
        topics,
        history: desk.history(Scope::Dossier(dossier.id)).await?,
        chain_intact: desk.workspace.verify_stream(Stream::Dossier(dossier.id)).await?.intact,
        dossier,
    })
}

async fn cards(desk: &mut Desk<'_>, dossier: DossierId) -> Result<Vec<ConversationCard>, ApiError> {
    let mut cards = Vec::new();
    for talk in desk.workspace.conversations_of(dossier).await? {
        let scans = desk.workspace.scans_of(talk.id).await?;
        cards.push(card(desk.board(talk.id).await?, scans));
    }
    cards.sort_by_key(|card: &ConversationCard| std::cmp::Reverse((card.conversation.date, card.conversation.id)));
    Ok(cards)
}

fn card(board: Board, scans: Vec<Scan>) -> ConversationCard {
    let board = board.without_struck();
    ConversationCard {
        step: board.route_step(),
        notes: board.notes.len() as u32,
        agreements: board.agreements.len() as u32,
        on_paper: Scan::show_both(&scans),
        scans,
        conversation: board.conversation,
    }
}

/// The draft as a dossier, unless somebody in the team is that person already.
async fn newcomer(
    desk: &mut Desk<'_>,
    draft: DossierDraft,
    id: DossierId,
    archived: bool,
) -> Result<Dossier, ApiError> {
    let dossier = draft.into_dossier(id, archived)?;
    let team = desk.workspace.dossiers().await?;
    let twice = team.iter().any(|other| other.id != id && other.is_same_person(&dossier));
    if twice { Err(Refusal::Duplicate.into()) } else { Ok(dossier) }
}
