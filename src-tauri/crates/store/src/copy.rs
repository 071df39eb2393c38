//! A copy elsewhere, which opens with the same passphrase.

use std::path::Path;

use tempfile::TempPath;

use crate::{StoreError, Workspace, atomic_write, connection};

impl Workspace {
    /// Writes a copy to `target`, over an older file of that name, after opening
    /// and checking it. The workspace's own file is refused.
    pub async fn copy_to(&mut self, target: &Path) -> Result<(), StoreError> {
        let target = std::path::absolute(target).map_err(|source| StoreError::io(target, source))?;
        if is_same_file(self.path(), &target) {
            return Err(StoreError::Exists);
        }
        let scratch = atomic_write::scratch_beside(&target)?;
        let draft = scratch.path().join("copy");
        let name = draft.to_str().ok_or_else(|| {
            StoreError::io(&target, std::io::Error::new(std::io::ErrorKind::InvalidFilename, "not Unicode"))
        })?;
        sqlx::query!("VACUUM INTO ?", name).execute(self.connection().await?).await?;
        connection::verify_file(&draft, &self.key).await?;
        let draft = TempPath::try_from_path(draft).map_err(|source| StoreError::io(&target, source))?;
        atomic_write::replace(draft, &target)
    }
}

/// By whatever way the path leads there.
fn is_same_file(one: &Path, other: &Path) -> bool {
    match (one.canonicalize(), other.canonicalize()) {
        (Ok(one), Ok(other)) => one == other,
        _ => false,
    }
}
