//! Importing a list of employees.

use std::{collections::HashSet, io::Read, path::Path};

use domain::{Change, Dossier, DossierId, Record, Refusal};
use store::{Act, Scope};

use crate::{
    Api, ApiError, Applied, ErrorCode, ImportConfirm, ImportPicked, ImportPreview, ImportRead, NoArgs, Picked,
    api::trouble, import,
};

/// The longest file that is read.
const MAX_BYTES: u64 = 4_000_000;

/// What a pasted list would add. Nothing is kept.
pub async fn import_read(api: &Api, args: ImportRead) -> Result<ImportPreview, ApiError> {
    import::preview(&args.text, &api.team_desk().await?.workspace.dossiers().await?)
}

/// As `import_read`, from a file that the person picks.
pub async fn import_pick(api: &Api, _: NoArgs) -> Result<ImportPicked, ApiError> {
    // Locked or not is known before anybody picks a file.
    drop(api.team_desk().await?);
    let read = api.beside(|host| host.pick_open(Picked::List).map(|path| bytes(&path))).await?;
    let Some(bytes) = read.transpose()? else {
        return Ok(ImportPicked { preview: None });
    };
    let team = api.team_desk().await?.workspace.dossiers().await?;
    Ok(ImportPicked { preview: Some(import::preview(&import::decode(&bytes), &team)?) })
}

/// Adds all of them or none, in one change that undo does not cross.
pub async fn import_confirm(api: &Api, args: ImportConfirm) -> Result<Applied, ApiError> {
    let mut desk = api.team_desk().await?;
    let team = desk.workspace.dossiers().await?;
    let mut seen: HashSet<(String, String)> = team.iter().map(Dossier::person_key).collect();
    let mut records = Vec::new();
    for draft in args.rows {
        let dossier = draft.into_dossier(DossierId(api.id()), false)?;
        if !seen.insert(dossier.person_key()) {
            return Err(ApiError::from(Refusal::Duplicate).with("name", dossier.name));
        }
        records.push(Record::from(dossier));
    }
    desk.write_alone(Scope::Workspace, Act::Barrier, Change::adding(records)).await
}

fn bytes(path: &Path) -> Result<Vec<u8>, ApiError> {
    let trouble = |e: std::io::Error| trouble(path, &e);
    let mut bytes = Vec::new();
    let file = std::fs::File::open(path).map_err(trouble)?;
    file.take(MAX_BYTES + 1).read_to_end(&mut bytes).map_err(trouble)?;
    if bytes.len() as u64 > MAX_BYTES { Err(ApiError::new(ErrorCode::ListUnreadable)) } else { Ok(bytes) }
}
