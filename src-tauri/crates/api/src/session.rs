//! What is open, and what lives only while it is: the shut door and a round of
//! cards. Locking drops all of it.

use std::{
    ops::{Deref, DerefMut},
    sync::Arc,
};

use domain::{ConversationId, DossierId};
use store::Workspace;

use crate::{brought::Brought, round::Round, scanned::Scanned};

/// The open workspace with whoever sits before it.
pub(crate) struct Session {
    pub(crate) workspace: Workspace,
    /// Shut while an employee sits there too.
    pub(crate) door: Option<Door>,
    /// Cards that lie face down.
    pub(crate) round: Option<Round>,
    /// A form that was opened and looked at: nothing of it is written yet.
    pub(crate) brought: Option<Arc<Brought>>,
    /// A page that was picked and looked at: it isn't kept yet.
    pub(crate) scanned: Option<Arc<Scanned>>,
}

/// Behind it is only one dossier. It opens with the passphrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Door {
    pub(crate) dossier: DossierId,
    pub(crate) conversation: ConversationId,
}

impl From<Workspace> for Session {
    fn from(workspace: Workspace) -> Self {
        Self { workspace, door: None, round: None, brought: None, scanned: None }
    }
}

impl Deref for Session {
    type Target = Workspace;

    fn deref(&self) -> &Workspace {
        &self.workspace
    }
}

impl DerefMut for Session {
    fn deref_mut(&mut self) -> &mut Workspace {
        &mut self.workspace
    }
}
