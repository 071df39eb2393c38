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
        self.vacuum_into(&draft).await?;
        connection::verify_file(&draft, &self.key).await?;
        atomic_write::keep_private(&draft)?;
        let draft = TempPath::try_from_path(draft).map_err(|source| StoreError::io(&target, source))?;
        atomic_write::replace(draft, &target)
    }

    /// A whole and compact copy under the same key, at a path where nothing is.
    pub(crate) async fn vacuum_into(&mut self, path: &Path) -> Result<(), StoreError> {
        let not_unicode = || std::io::Error::new(std::io::ErrorKind::InvalidFilename, "not Unicode");
        let name = path.to_str().ok_or_else(|| StoreError::io(path, not_unicode()))?;
        sqlx::query!("VACUUM INTO ?", name).execute(self.connection().await?).await?;
        Ok(())
    }
}

/// By whatever way the path leads there.
fn is_same_file(one: &Path, other: &Path) -> bool {
    match (one.canonicalize(), other.canonicalize()) {
        (Ok(one), Ok(other)) => one == other,
        _ => false,
    }
}
