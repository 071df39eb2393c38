//! Documents stay true: the paths and commands they name exist.

use std::path::{Path, PathBuf};

use crate::findings::Findings;
use crate::sources::{files, read, repository};

#[test]
fn documents_name_paths_that_exist() {
    let mut findings = Findings::default();
    for file in documents() {
        for (index, line) in read(&file).lines().enumerate() {
            for path in quoted(line).filter(|text| is_path(text)) {
                // A pattern stands for a folder's files.
                let fixed = path.split(['*', '<', '{', '…']).next().unwrap_or_default();
                let fixed = if fixed == path { fixed } else { fixed.rsplit_once('/').map_or("", |(folder, _)| folder) };
                if !repository().join(fixed).exists() {
                    findings.add(&file, index + 1, format!("`{path}` is not there"));
                }
            }
        }
    }
    findings.none("a document names what is not there");
}

#[test]
fn documents_name_commands_that_exist() {
    let mut findings = Findings::default();
    let help = read(&repository().join("xtask/src/help.rs"));
    let cli = read(&repository().join("src-tauri/src/cli.rs"));
    for file in documents() {
        let text = read(&file);
        let mut is_code = false;
        for (index, line) in text.lines().enumerate() {
            if line.starts_with("```") {
                is_code = !is_code;
                continue;
            }
            let commands: Vec<&str> = if is_code { vec![line.trim()] } else { quoted(line).collect() };
            for command in commands {
                let words: Vec<&str> = command.split_whitespace().collect();
                let is_known = match words.as_slice() {
                    ["cargo", "xtask", name, ..] => {
                        help.lines().any(|line| line.trim_start().split(' ').next() == Some(name))
                    }
                    ["praatplaat", "help", ..] => true,
                    ["praatplaat", name, ..] if !name.starts_with('-') => cli.contains(&variant(name)),
                    _ => true,
                };
                if !is_known {
                    findings.add(&file, index + 1, format!("`{command}`: there is no such command"));
                }
                if let ["praatplaat", rest @ ..] = words.as_slice() {
                    for option in rest.iter().filter_map(|word| word.strip_prefix("--")) {
                        let field = option.replace('-', "_");
                        if !cli.contains(&format!(" {field}:"))
                            && !cli.contains(&format!("\"{option}\""))
                            && option != "help"
                            && option != "version"
                        {
                            findings.add(&file, index + 1, format!("`--{option}`: there is no such option"));
                        }
                    }
                }
            }
        }
    }
    findings.none("a document names a command that is not there");
}

/// The documents at the top and in `docs`. The changelog speaks of what was.
fn documents() -> Vec<PathBuf> {
    let mut all = files("docs", &[".md"]);
    all.extend(["README.md", "ARCHITECTURE.md"].map(|name| repository().join(name)));
    all
}

/// What stands between backticks.
fn quoted(line: &str) -> impl Iterator<Item = &str> {
    line.split('`').skip(1).step_by(2)
}

/// A path from the top: its first part is one of ours, so that `and/or` is none.
fn is_path(text: &str) -> bool {
    let is_spelled = !text.contains(char::is_whitespace) && !text.starts_with('/');
    let Some((first, _)) = text.split_once('/') else {
        return is_spelled && Path::new(text).extension().is_some_and(|end| end == "md");
    };
    // What is built is not always there.
    let is_made = ["target/", "ui/dist", "ui/node_modules"].iter().any(|made| text.starts_with(made));
    is_spelled && !is_made && !first.is_empty() && repository().join(first).exists()
}

/// A subcommand as the command line's enum spells it.
fn variant(name: &str) -> String {
    let (first, rest) = name.split_at(name.len().min(1));
    format!("    {}{rest}", first.to_uppercase())
}
