//! "Open een formulier": the form is also the file.

use std::sync::Arc;

use domain::{Board, Dossier, DossierId, FormRef, Gesture, Refusal};
use store::{Act, Entry, Scope, StoredForm};

use crate::{
    Api, ApiError, ErrorCode, FormKeep, FormKept, FormOpen, FormOpened, FormPreview,
    api::heavy,
    brought::{Brought, foreign},
    desk::Desk,
    dropped,
    rebuild::{self, Rebuilt},
};

/// A form that the person picks or dropped, and what it would add. Nothing is kept.
pub async fn form_open(api: &Api, args: FormOpen) -> Result<FormOpened, ApiError> {
    // Locked or not is known before anybody picks a file.
    drop(api.team_desk().await?);
    let Some((_, bytes)) = dropped::form(api, args.file).await? else {
        return Ok(FormOpened { preview: None });
    };
    Ok(FormOpened { preview: Some(bring_form(api, bytes).await?) })
}

/// The same for bytes that are at hand already, as on the command line.
pub async fn bring_form(api: &Api, bytes: Vec<u8>) -> Result<FormPreview, ApiError> {
    let brought = Arc::new(heavy(move || Brought::read(bytes)).await??);
    let mut desk = api.team_desk().await?;
    check(&mut desk, &brought).await?;
    let preview = preview(&mut desk, &brought).await?;
    desk.workspace.brought = Some(brought);
    Ok(preview)
}

/// Takes over the form that was opened: the talk, what became of the agreements
/// before it, and the file as it came, in one change that undo does not cross.
pub async fn form_keep(api: &Api, args: FormKeep) -> Result<FormKept, ApiError> {
    let mut desk = api.team_desk().await?;
    let opened = desk.workspace.brought.clone().filter(|brought| brought.sha256 == args.sha256);
    let brought = opened.ok_or(Refusal::NotHere { kind: "form" })?;
    check(&mut desk, &brought).await?;
    let (dossier, newcomer) = dossier(&mut desk, &brought, args.dossier).await?;
    let talks = talks(&mut desk, dossier).await?;
    let rebuilt = Rebuilt::of(api, &brought.gesprek, dossier, &talks).map_err(not_a_talk)?;
    let document = rebuilt.document(&brought.gesprek).map_err(not_a_talk)?;
    let pages = heavy(move || form::preview(&document)).await??.pages.len() as u32;
    let conversation = rebuilt.board.conversation.id;
    let change = rebuilt.change(newcomer, FormRef { sha256: brought.sha256.clone(), pages });
    let scope = Scope::Dossier(dossier);
    let entry = Entry { scope, act: Act::Barrier, gesture: Gesture(api.id()), change: &change, at: api.now_utc() };
    let form = StoredForm { sha256: &brought.sha256, bytes: &brought.bytes };
    desk.workspace.commit_with_form(&entry, &form).await?;
    desk.workspace.brought = None;
    Ok(FormKept { dossier, conversation, applied: desk.applied(scope, change, None).await? })
}

/// It belongs in this workspace, and isn't there yet: not this file, and not the
/// same talk in another one.
async fn check(desk: &mut Desk<'_>, brought: &Brought) -> Result<(), ApiError> {
    brought.check_practice(desk.workspace.practice())?;
    let gesprek = &brought.gesprek;
    for person in desk.workspace.dossiers().await? {
        for talk in desk.workspace.conversations_of(person.id).await? {
            let Some(form) = talk.form.filter(|_| talk.date == gesprek.date) else { continue };
            let same_file = form.sha256 == brought.sha256;
            let same = same_file || {
                let bytes = desk.workspace.form(&form.sha256).await?.unwrap_or_default();
                form::read_gesprek(&bytes).is_ok_and(|known| known == *gesprek)
            };
            if same {
                return Err(ApiError::new(ErrorCode::FormKnown)
                    .with("name", person.name)
                    .with("date", talk.date)
                    .with("conversation", talk.id.0));
            }
        }
    }
    Ok(())
}

async fn preview(desk: &mut Desk<'_>, brought: &Brought) -> Result<FormPreview, ApiError> {
    let gesprek = &brought.gesprek;
    // By the same rules as when it is taken over: a preview is no promise that is broken later.
    let newcomer = rebuild::dossier(&gesprek.people, DossierId(desk.api.id())).map_err(foreign)?;
    Rebuilt::of(desk.api, gesprek, newcomer.id, &[]).map_err(not_a_talk)?.document(gesprek).map_err(not_a_talk)?;
    let mut team = desk.workspace.dossiers().await?;
    let name = newcomer.name.to_lowercase();
    let is_namesake = |dossier: &Dossier| dossier.name.to_lowercase() == name;
    team.sort_by_cached_key(|dossier| (!is_namesake(dossier), dossier.name.to_lowercase(), dossier.id));
    let namesakes = team.iter().filter(|dossier| is_namesake(dossier)).count();
    Ok(FormPreview {
        sha256: brought.sha256.clone(),
        people: gesprek.people.clone(),
        kind: gesprek.kind,
        date: gesprek.date,
        notes: gesprek.notes.len() as u32,
        agreements: gesprek.agreements.len() as u32,
        previous: gesprek.previous.len() as u32,
        signers: brought.signers(),
        signatures: brought.signatures,
        suggested: team.first().filter(|_| namesakes == 1).map(|dossier| dossier.id),
        has_namesakes: namesakes > 0,
        can_be_new: !team.iter().any(|dossier| dossier.is_same_person(&newcomer)),
        team,
    })
}

/// The chosen dossier, or a new one for whoever isn't in the team.
async fn dossier(
    desk: &mut Desk<'_>,
    brought: &Brought,
    chosen: Option<DossierId>,
) -> Result<(DossierId, Option<Dossier>), ApiError> {
    if let Some(id) = chosen {
        return Ok((desk.dossier(id).await?.id, None));
    }
    let newcomer = rebuild::dossier(&brought.gesprek.people, DossierId(desk.api.id())).map_err(foreign)?;
    if desk.workspace.dossiers().await?.iter().any(|other| other.is_same_person(&newcomer)) {
        return Err(Refusal::Duplicate.into());
    }
    Ok((newcomer.id, Some(newcomer)))
}

async fn talks(desk: &mut Desk<'_>, dossier: DossierId) -> Result<Vec<Board>, ApiError> {
    let mut boards = Vec::new();
    for talk in desk.workspace.conversations_of(dossier).await? {
        boards.push(desk.board(talk.id).await?);
    }
    Ok(boards)
}

/// A rule of the domain that says no, says it of the file.
fn not_a_talk(error: ApiError) -> ApiError {
    match error.code {
        ErrorCode::FormForeign | ErrorCode::Internal => error,
        code => foreign(format!("{code:?}")),
    }
}
