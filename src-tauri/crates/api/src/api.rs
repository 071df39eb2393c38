//! The whole of the app behind the page: seams, places, and the open workspace.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use chrono::{DateTime, FixedOffset, NaiveDate, Utc};
use domain::{Change, Language, Light, Settings};
use form::Palette;
use store::{Passphrase, Workspace};
use tokio::sync::{Mutex, MutexGuard};
use uuid::Uuid;

use crate::{ApiError, Clock, ErrorCode, Host, IdSource, Seams, desk::Desk, session::Session};

/// Where the two workspace files lie.
#[derive(Debug, Clone)]
pub struct Places {
    /// The manager's own.
    pub workspace: PathBuf,
    /// The practice workspace.
    pub practice: PathBuf,
    /// The folder in which this computer remembers what it saw last of a file,
    /// so that an older one shows, and the language and the light of the door. Without it
    /// nothing is remembered.
    pub anchors: Option<PathBuf>,
}

/// Built whole at once; every handler takes it. At most one workspace is open.
pub struct Api {
    clock: Arc<dyn Clock>,
    ids: Arc<dyn IdSource>,
    host: Arc<dyn Host>,
    places: Places,
    open: Mutex<Option<Session>>,
}

impl Api {
    /// Nothing is open yet.
    pub fn new(seams: Seams, places: Places) -> Self {
        Self {
            clock: seams.clock.into(),
            ids: seams.ids.into(),
            host: seams.host.into(),
            places,
            open: Mutex::new(None),
        }
    }

    /// The same app with nothing open, perhaps at another time: practice is made there.
    pub(crate) fn sibling(&self, shift: impl FnOnce(Arc<dyn Clock>) -> Arc<dyn Clock>) -> Self {
        Self {
            clock: shift(Arc::clone(&self.clock)),
            ids: Arc::clone(&self.ids),
            host: Arc::clone(&self.host),
            places: self.places.clone(),
            open: Mutex::new(None),
        }
    }

    pub(crate) fn places(&self) -> &Places {
        &self.places
    }

    pub(crate) fn now(&self) -> DateTime<FixedOffset> {
        self.clock.now()
    }

    pub(crate) fn now_utc(&self) -> DateTime<Utc> {
        self.now().to_utc()
    }

    pub(crate) fn today(&self) -> NaiveDate {
        self.now().date_naive()
    }

    pub(crate) fn id(&self) -> Uuid {
        self.ids.next()
    }

    /// The open workspace, for as long as one command works on it.
    pub(crate) async fn desk(&self) -> Result<Desk<'_>, ApiError> {
        let workspace = MutexGuard::try_map(self.open.lock().await, Option::as_mut)
            .map_err(|_| ApiError::new(ErrorCode::WorkspaceLocked))?;
        Ok(Desk::new(self, workspace))
    }

    /// As [`Self::desk`], for what is about the whole team: refused while the door is shut.
    pub(crate) async fn team_desk(&self) -> Result<Desk<'_>, ApiError> {
        let desk = self.desk().await?;
        desk.check_door_open()?;
        Ok(desk)
    }

    /// The place of the open workspace, empty or not. Opening and closing hold it.
    pub(crate) async fn slot(&self) -> MutexGuard<'_, Option<Session>> {
        self.open.lock().await
    }

    /// Closes what is open and opens the file at `path` instead.
    pub(crate) async fn reopen(&self, path: PathBuf, passphrase: Passphrase) -> Result<(), ApiError> {
        let mut slot = self.slot().await;
        close(&mut slot).await?;
        let mut workspace = Workspace::open(&path, &passphrase).await?;
        self.remember(&mut workspace).await;
        *slot = Some(workspace.into());
        Ok(())
    }

    /// From now on what this computer sees of the workspace is remembered outside it.
    pub(crate) async fn remember(&self, workspace: &mut Workspace) {
        if let Some(folder) = &self.places.anchors {
            workspace.remember_in(folder).await;
        }
    }

    /// What the door speaks: the language of the file that was open last.
    pub(crate) fn door_language(&self) -> Option<Language> {
        self.places.anchors.as_deref().and_then(store::door_language)
    }

    /// The light the door stands in: that of the file that was open last.
    pub(crate) fn door_light(&self) -> Option<Light> {
        self.places.anchors.as_deref().and_then(store::door_light)
    }

    /// From now on the door speaks and looks as these settings say. A failure only means that it forgets.
    pub(crate) fn keep_door(&self, settings: &Settings) {
        let (language, light) = (settings.language, settings.light);
        let _may_forget = self.places.anchors.as_deref().map(|folder| store::keep_door(folder, language, light));
    }

    /// Runs something that waits for a person or the desktop beside the async threads.
    pub(crate) async fn beside<T: Send + 'static>(
        &self,
        work: impl FnOnce(&dyn Host) -> T + Send + 'static,
    ) -> Result<T, ApiError> {
        let host = Arc::clone(&self.host);
        heavy(move || work(host.as_ref())).await
    }
}

/// Makes a workspace, and the folder it lies in.
pub(crate) async fn create(
    path: &Path,
    passphrase: &Passphrase,
    practice: bool,
    first: &Change,
    at: DateTime<Utc>,
) -> Result<Workspace, ApiError> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(|e| trouble(folder, &e))?;
    }
    Ok(Workspace::create(path, passphrase, practice, first, at).await?)
}

/// What the file system said about `path`.
pub(crate) fn trouble(path: &Path, error: &std::io::Error) -> ApiError {
    let code = match error.kind() {
        std::io::ErrorKind::PermissionDenied | std::io::ErrorKind::ReadOnlyFilesystem => ErrorCode::FileNoPermission,
        std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded => ErrorCode::FileDiskFull,
        _ => ErrorCode::FileTrouble,
    };
    ApiError::new(code).with("path", path.display()).detail(error)
}

/// Closes what is open, if anything.
pub(crate) async fn close(slot: &mut Option<Session>) -> Result<(), ApiError> {
    if let Some(session) = slot.take() {
        session.workspace.close().await?;
    }
    Ok(())
}

/// Runs work that would hold up the async threads.
pub(crate) async fn heavy<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, ApiError> {
    tokio::task::spawn_blocking(work).await.map_err(|e| ApiError::new(ErrorCode::Internal).detail(e))
}

/// As [`heavy`], for a form: meanwhile another core draws the land of its board.
pub(crate) async fn laid_out<T: Send + 'static>(
    palette: Palette,
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<T, ApiError> {
    drop(tokio::task::spawn_blocking(move || form::draw_ahead(palette)));
    heavy(work).await
}
