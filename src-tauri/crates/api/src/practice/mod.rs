//! The practice workspace: a published key, a small team, and the dossier of
//! Annemieke Visser with last year's signed talk and this year's in preparation.
//! It is entered through the same handlers as everything else.

mod answered;
mod last_year;
mod promised;
mod said;
mod this_year;

use std::{path::Path, sync::Arc};

use chrono::{DateTime, FixedOffset, Months};
use domain::{Change, Manager, ManagerId, Settings};
use store::Passphrase;

use crate::{
    Api, ApiError, Clock, ErrorCode,
    api::{self, trouble},
};

/// Published on purpose: nothing in the practice workspace is a secret.
pub const PASSPHRASE: &str = "oefenen mag altijd";

/// Makes the practice workspace at `path`, where no file may be, and opens it.
/// It is filled beside that place and moved there when it is finished: half a
/// practice workspace is never found.
pub async fn create(api: &Api, path: &Path) -> Result<(), ApiError> {
    if path.exists() {
        return Err(ApiError::new(ErrorCode::WorkspaceExists));
    }
    renew(api, path).await
}

/// Makes it anew: what was practised goes, and everybody can practise from the start. Until the
/// new one is finished the old one stays.
pub async fn renew(api: &Api, path: &Path) -> Result<(), ApiError> {
    let draft = path.with_extension("new");
    remove_remains(&draft)?;
    fill(api, &draft).await?;
    api::close(&mut *api.slot().await).await?;
    std::fs::rename(&draft, path).map_err(|e| trouble(path, &e))?;
    api.reopen(path.to_owned(), Passphrase::new(PASSPHRASE)).await
}

async fn fill(api: &Api, draft: &Path) -> Result<(), ApiError> {
    let a_year_ago = api.sibling(|clock| Arc::new(AYearAgo(clock)));
    let now = api.sibling(|clock| clock);
    let manager = Manager::new(ManagerId(api.id()), "Joke Bos", "teamleider klantenservice", "Energie van Hier")?;
    // Who practises stays in the light of the door.
    let settings = Settings { light: api.door_light().unwrap_or_default(), ..Settings::new(manager.id) };
    let first = Change::adding([manager.into(), settings.into()]);
    let passphrase = Passphrase::new(PASSPHRASE);
    let workspace = api::create(draft, &passphrase, true, &first, a_year_ago.now_utc()).await?;

    *a_year_ago.slot().await = Some(workspace.into());
    let annemieke = Box::pin(last_year::fill(&a_year_ago)).await?;
    *now.slot().await = a_year_ago.slot().await.take().map(|session| session.workspace.into());
    Box::pin(this_year::fill(&now, annemieke)).await?;
    api::close(&mut *now.slot().await).await
}

/// What an earlier attempt left when it was cut off.
fn remove_remains(draft: &Path) -> Result<(), ApiError> {
    match std::fs::remove_file(draft) {
        Err(e) if e.kind() != std::io::ErrorKind::NotFound => Err(trouble(draft, &e)),
        _ => Ok(()),
    }
}

/// The same clock, a year behind.
struct AYearAgo(Arc<dyn Clock>);

impl Clock for AYearAgo {
    fn now(&self) -> DateTime<FixedOffset> {
        let now = self.0.now();
        // Without that day and hour a year ago (29 February), the last one before it.
        now.checked_sub_months(Months::new(12)).unwrap_or(now)
    }
}
