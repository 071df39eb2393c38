//! The journal's head, remembered outside the file: an older file that is put
//! in its place looks sound from within, and shows here.
//!
//! Nothing needs an anchor. Without one, or where none can be written, a file
//! opens as ever; one that lags only remembers less. It holds a number and a
//! seal, under a name that only the file's own key gives: no content, no names.

use std::{fs::DirBuilder, path::Path, path::PathBuf};

use crate::{
    Existing, StoreError, Workspace, atomic_write,
    chain::{ChainKey, Hash, hex},
};

/// What this computer remembers of the file that it opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Seen {
    /// It is what was left here, or goes on from that; or it was never here.
    #[default]
    AsLeft,
    /// It has fewer entries than this computer has seen: an older copy.
    Older,
    /// What this computer saw last isn't in it: somebody went on with an older copy.
    Apart,
}

/// Where a workspace is remembered, and what was found there.
pub(crate) struct Anchor {
    folder: PathBuf,
    found: Seen,
    /// The revision that was opened.
    opened: i64,
}

impl Workspace {
    /// Compares the file with what was remembered in `folder`, and remembers it
    /// there from now on: when a talk is signed or closed, and when the file closes.
    pub async fn remember_in(&mut self, folder: &Path) -> Seen {
        let opened = self.head().await.map_or(0, |(revision, _)| revision);
        // What can't be read is for the check to find; it is no older for that.
        let found = self.compare(folder).await.unwrap_or_default();
        self.anchor = Some(Anchor { folder: folder.to_owned(), found, opened });
        found
    }

    /// What was found when the file opened.
    pub fn seen(&self) -> Seen {
        self.anchor.as_ref().map_or(Seen::AsLeft, |anchor| anchor.found)
    }

    /// Remembers the newest entry. A failure only means that less is remembered.
    pub async fn anchor(&mut self) {
        let _may_lag = self.drop_anchor().await;
    }

    async fn drop_anchor(&mut self) -> Result<(), StoreError> {
        let (revision, mac) = self.head().await?;
        let Some(anchor) = &self.anchor else { return Ok(()) };
        // An older file only counts as the newest once somebody goes on with it.
        if anchor.found != Seen::AsLeft && revision == anchor.opened {
            return Ok(());
        }
        let path = anchor.folder.join(name(&self.chain));
        let text = format!("{revision} {}\n", hex(&self.chain.anchor(revision, &mac)));
        if std::fs::read_to_string(&path).is_ok_and(|old| old == text) {
            return Ok(());
        }
        make_private(&anchor.folder).map_err(|source| StoreError::io(&anchor.folder, source))?;
        atomic_write(&path, text.as_bytes(), Existing::Replace)
    }

    async fn compare(&mut self, folder: &Path) -> Result<Seen, StoreError> {
        let remembered = std::fs::read_to_string(folder.join(name(&self.chain))).unwrap_or_default();
        let Some((revision, seal)) = parse(&remembered) else { return Ok(Seen::AsLeft) };
        let row = sqlx::query!("SELECT mac FROM journal WHERE revision = ?", revision)
            .fetch_optional(self.connection().await?)
            .await?;
        Ok(match row {
            None => Seen::Older,
            Some(row) if hex(&self.chain.anchor(revision, &row.mac)) == seal => Seen::AsLeft,
            Some(_) => Seen::Apart,
        })
    }

    async fn head(&mut self) -> Result<(i64, Vec<u8>), StoreError> {
        let row = sqlx::query!("SELECT revision, mac FROM journal ORDER BY revision DESC LIMIT 1")
            .fetch_optional(self.connection().await?)
            .await?;
        row.map(|row| (row.revision, row.mac)).ok_or(StoreError::Damaged)
    }
}

/// Every copy of a workspace has the same name, and nobody can tell whose it is.
fn name(chain: &ChainKey) -> String {
    let name: Hash = chain.name();
    hex(&name[..16])
}

fn parse(text: &str) -> Option<(i64, &str)> {
    let (revision, seal) = text.trim_end().split_once(' ')?;
    let revision = revision.parse::<u32>().ok()?;
    (seal.len() == 2 * size_of::<Hash>()).then_some((i64::from(revision), seal))
}

pub(crate) fn make_private(folder: &Path) -> std::io::Result<()> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}
