//! Pages that were signed on paper: put with a closed talk, saved again, and taken back.

use std::path::PathBuf;
use std::sync::Arc;

use domain::{Addendum, AddendumId, Change, Conversation, Gesture, Record, Refusal, Role, Scan, ScanId, Update};
use store::{Act, Entry, Scope, StoredScan};

use super::form::{save_as, saved, view};
use crate::{
    Api, ApiError, Applied, ConversationRef, Picked, Saved, ScanAdd, ScanPicked, ScanRef,
    desk::Desk,
    file_name,
    scanned::{Scanned, closed_talk, kept, scan_of},
};

/// A file that the person picks. It is looked at, and kept only by `scan_add`.
pub async fn scan_pick(api: &Api, args: ConversationRef) -> Result<ScanPicked, ApiError> {
    // Refused before anybody picks a file.
    closed_talk(&mut api.desk().await?, args.conversation).await?;
    let picked = api.beside(move |host| {
        let path = host.pick_open(Picked::Scan)?;
        Some(Scanned::read(args.conversation, &path))
    });
    let Some(scanned) = picked.await?.transpose()? else {
        return Ok(ScanPicked { found: None });
    };
    let mut desk = api.desk().await?;
    let talk = closed_talk(&mut desk, args.conversation).await?;
    scanned.check_new(&talk, &desk.workspace.scans_of(talk.id).await?)?;
    let found = scanned.found.clone();
    desk.workspace.scanned = Some(Arc::new(scanned));
    Ok(ScanPicked { found: Some(found) })
}

/// Keeps the page that was picked, with a dated addition that tells of it: the talk and its form stay
/// as they were. Written is written: it is no undo step.
pub async fn scan_add(api: &Api, args: ScanAdd) -> Result<Applied, ApiError> {
    let mut desk = api.desk().await?;
    let talk = closed_talk(&mut desk, args.conversation).await?;
    let is_asked = |one: &Arc<Scanned>| one.conversation == talk.id && one.found.sha256 == args.sha256;
    let scanned = desk.workspace.scanned.clone().filter(is_asked).ok_or(Refusal::NotHere { kind: "scan" })?;
    Scan::check_signers(&args.signed_by)?;
    scanned.check_new(&talk, &desk.workspace.scans_of(talk.id).await?)?;
    let names: Vec<&str> =
        args.signed_by.iter().filter_map(|who| talk.person(*who)).map(|person| person.name.as_str()).collect();
    let language = desk.workspace.settings().await?.language;
    let told = addition(api, &talk, &form::scan_added(language, &names, &args.sha256))?;
    let found = &scanned.found;
    let scan = Scan {
        id: ScanId(api.id()),
        dossier: talk.dossier,
        conversation: talk.id,
        addendum: told.id,
        sha256: found.sha256.clone(),
        kind: found.kind,
        size: found.size,
        on: told.on,
        signed_by: args.signed_by,
        withdrawn_on: None,
    };
    let change = Change::adding([Record::from(told), scan.into()]);
    let scope = Scope::Dossier(talk.dossier);
    let entry = Entry { scope, act: Act::Silent, gesture: Gesture(api.id()), change: &change, at: api.now_utc() };
    let stored = StoredScan { sha256: &found.sha256, bytes: &scanned.bytes };
    desk.workspace.commit_with_scan(&entry, &stored).await?;
    desk.workspace.scanned = None;
    desk.applied(scope, change, None).await
}

/// It was the wrong page: its bytes are erased, and another dated addition says so.
pub async fn scan_withdraw(api: &Api, args: ScanRef) -> Result<Applied, ApiError> {
    let mut desk = api.desk().await?;
    let talk = closed_talk(&mut desk, args.conversation).await?;
    let scan = scan_of(&mut desk, &args).await?;
    let withdrawn = scan.withdrawn(api.today())?;
    let language = desk.workspace.settings().await?.language;
    let told = addition(api, &talk, &form::scan_withdrawn(language, scan.on, &scan.sha256))?;
    let updated = vec![Update { from: scan.into(), to: withdrawn.into() }];
    let change = Change { added: vec![told.into()], updated, ..Change::default() };
    let applied = desk.write_alone(Scope::Dossier(talk.dossier), Act::Silent, change).await?;
    desk.workspace.anchor().await;
    Ok(applied)
}

/// Saves the page as it came, where the person says.
pub async fn scan_save(api: &Api, args: ScanRef) -> Result<Saved, ApiError> {
    Ok(saved(save(api, &args).await?.as_deref()))
}

/// Saves the page and opens it in the system's viewer, which can print.
pub async fn scan_print(api: &Api, args: ScanRef) -> Result<Saved, ApiError> {
    let Some(path) = save(api, &args).await? else {
        return Ok(saved(None));
    };
    view(api, &path).await?;
    Ok(saved(Some(&path)))
}

async fn save(api: &Api, args: &ScanRef) -> Result<Option<PathBuf>, ApiError> {
    let mut desk = api.desk().await?;
    let (scan, bytes) = kept(&mut desk, args).await?;
    let suggested = suggested_name(&mut desk, args, &scan).await?;
    drop(desk);
    save_as(api, suggested, || Ok(bytes)).await
}

async fn suggested_name(desk: &mut Desk<'_>, args: &ScanRef, scan: &Scan) -> Result<String, ApiError> {
    let talk = desk.conversation(args.conversation).await?;
    let language = desk.workspace.settings().await?.language;
    let name = talk.people.map(|people| people.employee.name).unwrap_or_default();
    Ok(file_name::of_scan(language, talk.kind, &name, talk.date, scan.kind))
}

/// What the file says of a scan, in the manager's name: it is the manager who keeps the file.
fn addition(api: &Api, talk: &Conversation, text: &str) -> Result<Addendum, ApiError> {
    Ok(Addendum {
        id: AddendumId(api.id()),
        dossier: talk.dossier,
        conversation: talk.id,
        author: Role::Manager,
        text: Addendum::clean(text)?,
        on: api.today(),
    })
}
