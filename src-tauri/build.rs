//! Tells Tauri which commands there are: the list in `api`, and no other.

use std::error::Error;

/// The one list of commands, relative to this package.
const LIST: &str = "crates/api/src/commands.rs";

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo:rerun-if-changed={LIST}");
    let commands: Vec<&'static str> =
        command_names(&std::fs::read_to_string(LIST)?).into_iter().map(|name| &*name.leak()).collect();
    if commands.is_empty() {
        return Err(format!("no command found in {LIST}").into());
    }
    let manifest = tauri_build::AppManifest::new().commands(commands.leak());
    tauri_build::try_build(tauri_build::Attributes::new().app_manifest(manifest))?;
    Ok(())
}

/// Names in lines of the shape `name(Args) -> Answer;`.
fn command_names(list: &str) -> Vec<String> {
    list.lines()
        .filter_map(|line| {
            let (name, rest) = line.trim().split_once('(')?;
            let is_name = !name.is_empty() && name.chars().all(|c| c.is_ascii_lowercase() || c == '_');
            (is_name && rest.contains(") -> ") && rest.ends_with(';')).then(|| name.to_owned())
        })
        .collect()
}
