//! The workspace file: first start, later starts, locking, copying, checking.

use domain::{Change, Manager, ManagerId, Refusal, Settings};
use store::{FileState, Passphrase, Problem, file_state};

use crate::{
    Api, ApiError, CheckProblem, CheckReport, ErrorCode, NoArgs, Saved, Seen, ShutDoor, WorkspaceCreate,
    WorkspaceState, WorkspaceStatus, WorkspaceUnlock,
    api::{close, create},
    desk::Desk,
    file_name, practice,
    session::Door,
    strength,
};

/// Where things stand. Never opens the file.
pub async fn workspace_status(api: &Api, _: NoArgs) -> Result<WorkspaceStatus, ApiError> {
    if let Ok(mut desk) = api.desk().await {
        return open_status(&mut desk).await;
    }
    let path = &api.places().workspace;
    let state = match file_state(path) {
        FileState::Absent => WorkspaceState::Absent,
        FileState::Encrypted => WorkspaceState::Locked,
        FileState::Other => WorkspaceState::Other,
        FileState::Unreadable => WorkspaceState::Unreadable,
    };
    Ok(WorkspaceStatus {
        state,
        path: path.display().to_string(),
        practice: false,
        version: env!("CARGO_PKG_VERSION").to_owned(),
        manager: None,
        settings: None,
        language: api.door_language(),
        light: api.door_light(),
        seen: Seen::AsLeft,
        door: None,
        practice_passphrase: None,
        today: api.today(),
    })
}

/// A first start: the manager's own file.
pub async fn workspace_create(api: &Api, args: WorkspaceCreate) -> Result<WorkspaceStatus, ApiError> {
    strength::check(&args.passphrase)?;
    let manager = Manager::new(ManagerId(api.id()), &args.name, &args.function, &args.organisation)?;
    // The screen stays as it was: in this language, and in the light of the door.
    let light = api.door_light().unwrap_or_default();
    let settings = Settings { language: args.language, light, ..Settings::new(manager.id) };
    let first = Change::adding([manager.into(), settings.into()]);
    let passphrase = Passphrase::new(args.passphrase);
    let mut slot = api.slot().await;
    close(&mut slot).await?;
    let mut workspace = create(&api.places().workspace, &passphrase, false, &first, api.now_utc()).await?;
    api.remember(&mut workspace).await;
    *slot = Some(workspace.into());
    drop(slot);
    open_status(&mut api.desk().await?).await
}

/// A later start.
pub async fn workspace_unlock(api: &Api, args: WorkspaceUnlock) -> Result<WorkspaceStatus, ApiError> {
    api.reopen(api.places().workspace.clone(), Passphrase::new(args.passphrase)).await?;
    open_status(&mut api.desk().await?).await
}

/// Locked is closed: the key leaves the memory. Signs nothing.
pub async fn workspace_lock(api: &Api, args: NoArgs) -> Result<WorkspaceStatus, ApiError> {
    close(&mut *api.slot().await).await?;
    workspace_status(api, args).await
}

/// A copy elsewhere, encrypted with the same passphrase.
pub async fn workspace_copy(api: &Api, _: NoArgs) -> Result<Saved, ApiError> {
    let suggested = copy_name(&mut api.team_desk().await?).await?;
    let Some(path) = api.beside(move |host| host.pick_save(&suggested)).await? else {
        return Ok(Saved { path: None });
    };
    api.team_desk().await?.workspace.copy_to(&path).await?;
    Ok(Saved { path: Some(path.display().to_string()) })
}

/// Checks the whole file.
pub async fn workspace_check(api: &Api, _: NoArgs) -> Result<CheckReport, ApiError> {
    let report = api.desk().await?.workspace.check().await?;
    let mut problems: Vec<CheckProblem> = Vec::new();
    for found in report.problems.iter().map(problem) {
        if !problems.contains(&found) {
            problems.push(found);
        }
    }
    Ok(CheckReport { problems, dossiers: report.dossiers, rows: report.rows, seen: seen(report.seen) })
}

/// Opens the practice workspace, and makes it the first time.
pub async fn practice_open(api: &Api, _: NoArgs) -> Result<WorkspaceStatus, ApiError> {
    if let Some(session) = api.slot().await.as_ref()
        && session.door.is_some()
    {
        return Err(ApiError::new(ErrorCode::DoorShut));
    }
    let path = api.places().practice.clone();
    if matches!(file_state(&path), FileState::Absent) {
        practice::create(api, &path).await?;
    } else {
        api.reopen(path, Passphrase::new(practice::PASSPHRASE)).await?;
    }
    open_status(&mut api.desk().await?).await
}

/// The practice workspace as it was on the first day, with its talk today. Only from within it.
pub async fn practice_renew(api: &Api, _: NoArgs) -> Result<WorkspaceStatus, ApiError> {
    if !api.team_desk().await?.workspace.practice() {
        return Err(Refusal::NotHere { kind: "practice" }.into());
    }
    practice::renew(api, &api.places().practice).await?;
    open_status(&mut api.desk().await?).await
}

async fn open_status(desk: &mut Desk<'_>) -> Result<WorkspaceStatus, ApiError> {
    let settings = desk.workspace.settings().await?;
    desk.api.keep_door(&settings);
    Ok(WorkspaceStatus {
        state: WorkspaceState::Open,
        path: desk.workspace.path().display().to_string(),
        practice: desk.workspace.practice(),
        version: env!("CARGO_PKG_VERSION").to_owned(),
        manager: Some(desk.workspace.manager().await?),
        language: Some(settings.language),
        light: Some(settings.light),
        settings: Some(settings),
        seen: seen(desk.workspace.seen()),
        door: desk.workspace.door.map(|Door { dossier, conversation }| ShutDoor { conversation, dossier }),
        practice_passphrase: desk.workspace.practice().then(|| practice::PASSPHRASE.to_owned()),
        today: desk.api.today(),
    })
}

async fn copy_name(desk: &mut Desk<'_>) -> Result<String, ApiError> {
    let language = desk.workspace.settings().await?.language;
    let path = desk.workspace.path();
    let part = |part: Option<&std::ffi::OsStr>| part.unwrap_or_default().to_string_lossy().into_owned();
    Ok(file_name::of_copy(language, &part(path.file_stem()), &part(path.extension()), desk.api.today()))
}

fn seen(seen: store::Seen) -> Seen {
    match seen {
        store::Seen::AsLeft => Seen::AsLeft,
        store::Seen::Older => Seen::Older,
        store::Seen::Apart => Seen::Apart,
    }
}

fn problem(problem: &Problem) -> CheckProblem {
    match problem {
        Problem::Structure { .. } | Problem::Page { .. } | Problem::Unreadable { .. } => CheckProblem::FileDamaged,
        Problem::Chain { .. } | Problem::Head => CheckProblem::HistoryBroken,
        Problem::Record { .. } => CheckProblem::TablesDiffer,
        Problem::Form { .. } => CheckProblem::FormDiffers,
        Problem::Scan { .. } => CheckProblem::ScanDiffers,
    }
}
