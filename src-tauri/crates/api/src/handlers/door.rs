//! The shut door: during a talk only its own dossier exists.

use store::Passphrase;

use crate::{Api, ApiError, Done, TalkLeave};

/// Out of the talk, back to the team. It asks for the passphrase, since the
/// employee still sits there, whether or not the talk is closed.
pub async fn talk_leave(api: &Api, args: TalkLeave) -> Result<Done, ApiError> {
    let mut desk = api.desk().await?;
    if desk.workspace.door.is_some() {
        desk.workspace.verify_passphrase(&Passphrase::new(args.passphrase)).await?;
    }
    desk.workspace.door = None;
    desk.workspace.round = None;
    Ok(Done {})
}
