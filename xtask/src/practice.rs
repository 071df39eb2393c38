//! The main job without a window: the practice workspace, and its signed talk as a form.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::shell::{self, Failure, Outcome};
use crate::workshop;

/// Published on purpose: nothing in a practice workspace is a secret.
const PASSPHRASE: &str = "oefenen mag altijd";

/// Writes the form into the target folder and says where.
pub(crate) fn write_form(step: &str) -> Outcome<PathBuf> {
    let folder = std::env::temp_dir().join(format!("praatplaat-oefening-{}", std::process::id()));
    fs::create_dir_all(&folder).map_err(|error| Failure::new(step, format!("{}: {error}", folder.display())))?;
    let form = write_into(step, &folder);
    let _ = fs::remove_dir_all(&folder);
    form
}

fn write_into(step: &str, folder: &Path) -> Outcome<PathBuf> {
    let workspace = folder.join("oefening.praatplaat");
    let out = workshop::target().join("praatplaat-oefenformulier.pdf");
    eprintln!("      making the practice workspace");
    shell::call(step, &mut app("practice", &workspace))?;
    let list = unlocked(step, app("list", &workspace).arg("--json"))?;
    let talk =
        best_talk(&list).ok_or_else(|| Failure::new(step, format!("no talk in the practice workspace: {list}")))?;
    eprintln!("      writing the form");
    let form = &mut app("form", &workspace);
    form.args(["--conversation", &talk, "--force", "--out"]).arg(&out);
    unlocked(step, form)?;
    Ok(out)
}

fn app(command: &str, workspace: &Path) -> Command {
    let mut app = Command::new(workshop::app("debug"));
    app.arg(command).arg("--workspace").arg(workspace);
    app
}

/// Runs the app with the passphrase on its standard input and returns what it prints.
fn unlocked(step: &str, command: &mut Command) -> Outcome<String> {
    command.arg("--passphrase-stdin");
    let said = |error| shell::cannot_start(step, &Command::new("praatplaat"), &error);
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().map_err(said)?;
    if let Some(mut input) = child.stdin.take() {
        // An app that needs no passphrase may have closed it already.
        let _ = writeln!(input, "{PASSPHRASE}");
    }
    let output = child.wait_with_output().map_err(said)?;
    if !output.status.success() {
        let reason = format!("{} ended with {}", shell::typed(command), output.status);
        return Err(Failure::new(step, reason));
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// The id of the signed talk, or else of any: the objects inside the lists called `conversations`.
fn best_talk(list: &str) -> Option<String> {
    let talks = list
        .split("\"conversations\"")
        .skip(1)
        .filter_map(|rest| rest.split(']').next())
        .flat_map(|talks| talks.split('{').skip(1));
    let talks: Vec<&str> = talks.collect();
    let is_signed = |talk: &&&str| field(talk, "status").as_deref() == Some("signed");
    let best = talks.iter().find(is_signed).or(talks.first());
    best.and_then(|talk| field(talk, "id"))
}

/// A text field of a flat object; ids and states hold nothing that is escaped.
fn field(object: &str, name: &str) -> Option<String> {
    let after = object.split_once(&format!("\"{name}\""))?.1;
    let value = after.trim_start().strip_prefix(':')?.trim_start();
    let value = value.strip_prefix('"')?.split('"').next()?;
    Some(value.to_owned())
}

#[cfg(test)]
mod tests {
    use super::best_talk;

    #[test]
    fn the_signed_talk_comes_before_others() {
        let list = r#"{ "dossiers": [
            {"id":"d1","name":"Leeg","conversations":[]},
            {"id":"d2","name":"Annemieke","conversations":[
                {"id": "t2", "date":"2026-03-10","kind":"development","status":"planned"},
                {"status":"signed","id":"t1"}]}]}"#;
        assert_eq!(best_talk(list).as_deref(), Some("t1"));
        assert_eq!(best_talk(r#"{"dossiers":[{"id":"d","conversations":[{"id":"x"}]}]}"#).as_deref(), Some("x"));
        assert_eq!(best_talk(r#"{"dossiers":[]}"#), None);
    }
}
