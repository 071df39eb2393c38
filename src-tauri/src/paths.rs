//! Where the workspace lies.

use std::path::{Path, PathBuf, absolute};

use crate::words::Stop;

/// The variable that names the workspace, for IT and for tests.
const OVERRIDE: &str = "PRAATPLAAT_WORKSPACE";
/// The user's own workspace, in the data folder.
const WORKSPACE: &str = "werkruimte.praatplaat";
/// The practice workspace, beside it.
const PRACTICE: &str = "oefenen.praatplaat";

/// The file that was chosen: by an argument, else by the variable.
pub(crate) fn chosen(argument: Option<PathBuf>) -> Option<PathBuf> {
    let path = argument.or_else(|| std::env::var_os(OVERRIDE).map(PathBuf::from))?;
    // Fails for an empty path only, which no file can have either.
    Some(absolute(&path).unwrap_or(path))
}

/// The user's own file, in a folder that only the user can look into.
pub(crate) fn own() -> Result<PathBuf, Stop> {
    let folder = dirs::data_local_dir().ok_or(Stop::NoFolder)?.join("praatplaat");
    make_private(&folder).map_err(|_| Stop::NoFolder)?;
    Ok(folder.join(WORKSPACE))
}

/// The practice workspace that goes with a workspace.
pub(crate) fn practice_beside(workspace: &Path) -> PathBuf {
    workspace.with_file_name(PRACTICE)
}

/// Where this computer remembers what it saw last of each workspace.
pub(crate) fn anchors() -> Option<PathBuf> {
    Some(dirs::state_dir().or_else(dirs::data_local_dir)?.join("praatplaat").join("seen"))
}

fn make_private(folder: &Path) -> std::io::Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_argument_is_made_absolute() {
        let path = chosen(Some("a.praatplaat".into())).expect("an argument is a choice");
        assert!(path.is_absolute() && path.ends_with("a.praatplaat"), "{}", path.display());
        assert_eq!(practice_beside(Path::new("/a/b.praatplaat")), Path::new("/a/oefenen.praatplaat"));
    }

    #[cfg(unix)]
    #[test]
    fn the_data_folder_is_private() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().expect("a temporary folder");
        let made = folder.path().join("share/praatplaat");
        make_private(&made).expect("it can be made");
        let mode = made.metadata().expect("it is there").permissions().mode() & 0o777;
        assert_eq!(mode, 0o700, "nobody else looks in");
        make_private(&made).expect("a second start finds it");
    }
}
