//! The passphrase of the workspace.

use domain::Refusal;
use store::Passphrase;

use crate::{Api, ApiError, Done, PassphraseChange, PassphraseCheck, PassphraseStrength, strength};

/// How strong this would be. Nothing is kept.
pub async fn passphrase_check(_: &Api, args: PassphraseCheck) -> Result<PassphraseStrength, ApiError> {
    Ok(strength::measure(&args.passphrase))
}

/// Another passphrase. The practice workspace keeps its published one.
pub async fn passphrase_change(api: &Api, args: PassphraseChange) -> Result<Done, ApiError> {
    let mut desk = api.team_desk().await?;
    if desk.workspace.practice() {
        return Err(Refusal::NotHere { kind: "passphrase" }.into());
    }
    strength::check(&args.new)?;
    desk.workspace.change_passphrase(&Passphrase::new(args.current), &Passphrase::new(args.new)).await?;
    Ok(Done {})
}
