//! The manager's own fields, and the settings.

use domain::{Change, Manager, Settings};
use store::{Act, Scope};

use crate::{Api, ApiError, Applied, ManagerEdit, SettingsUpdate};

/// Name, function and organisation; talks that were opened keep theirs.
pub async fn manager_edit(api: &Api, args: ManagerEdit) -> Result<Applied, ApiError> {
    let mut desk = api.team_desk().await?;
    let before = desk.workspace.manager().await?;
    let after = Manager::new(before.id, &args.name, &args.function, &args.organisation)?;
    desk.write_alone(Scope::Workspace, Act::Do, Change::updating(before, after)).await
}

/// Settings to change; what is absent stays.
pub async fn settings_update(api: &Api, args: SettingsUpdate) -> Result<Applied, ApiError> {
    let mut desk = api.desk().await?;
    let before = desk.workspace.settings().await?;
    let after = Settings {
        id: before.id,
        language: args.language.unwrap_or(before.language),
        lock_minutes: args.lock_minutes.unwrap_or(before.lock_minutes).clamp(1, 15),
        list_view: args.list_view.unwrap_or(before.list_view),
        letter_keys: args.letter_keys.unwrap_or(before.letter_keys),
        light: args.light.unwrap_or(before.light),
    };
    let door = after.clone();
    let applied = desk.write_alone(Scope::Workspace, Act::Silent, Change::updating(before, after)).await?;
    api.keep_door(&door);
    Ok(applied)
}
