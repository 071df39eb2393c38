//! What can be typed, and what help says of it.

use std::ffi::OsString;

use clap::CommandFactory;

use super::*;
use crate::help;
use crate::words::{Stop, Tongue, names};

fn ask(line: &str) -> Result<Asked, Stop> {
    read(std::iter::once("praatplaat").chain(line.split_whitespace()).map(OsString::from), Tongue::Nl)
}

fn run(line: &str) -> Cli {
    match ask(line) {
        Ok(Asked::Run(cli)) => *cli,
        other => panic!("{line:?} should run: {other:?}"),
    }
}

#[test]
fn no_words_open_the_window() {
    let cli = run("");
    assert!(cli.command.is_none() && cli.workspace.is_none() && cli.file.is_none());
    assert_eq!(run("--workspace a.praatplaat").workspace, Some("a.praatplaat".into()));
    assert_eq!(run("/home/a/b.praatplaat").file, Some("/home/a/b.praatplaat".into()), "a double click");
}

#[test]
fn commands_take_the_workspace_on_either_side() {
    for line in ["list --json --workspace a.praatplaat", "--workspace a.praatplaat list --json"] {
        let cli = run(line);
        assert_eq!(cli.workspace, Some("a.praatplaat".into()), "{line}");
        assert!(matches!(cli.command, Some(Command::List(List { json: true, .. }))), "{line}");
    }
    let cli = run("form --workspace a.praatplaat --conversation 1 --out a.pdf --lang en --passphrase-fd 3");
    let Some(Command::Form(form)) = cli.command else { panic!("a form") };
    assert_eq!((form.lang, form.force, form.passphrase.fd), (Some(Lang::En), false, Some(3)));
    assert_eq!((form.letters, form.board, form.ink, form.also), (None, None, false, None));
    for groot in ["groot", "large"] {
        let line = format!("form --conversation 1 --out a.pdf --letters {groot} --board a3 --ink --also en");
        let Some(Command::Form(form)) = run(&line).command else { panic!("a form") };
        assert_eq!((form.letters, form.board), (Some(Letters::Large), Some(Sheet::A3)));
        assert_eq!((form.ink, form.also), (true, Some(Lang::En)));
    }
}

#[test]
fn wrong_use_names_what_is_wrong() {
    let said = |line: &str| match ask(line) {
        Err(stop) => {
            assert_eq!(stop.exit(), 2, "{line}");
            stop.text(Tongue::Nl)
        }
        Ok(asked) => panic!("{line:?} should not be understood: {asked:?}"),
    };
    for (line, word) in [
        ("--grot", "--grot"),
        ("lijst", "is er niet: lijst"),
        ("--workspace", "ontbreekt"),
        ("list --passphrase geheim", "--passphrase"),
        ("form --workspace a.praatplaat --out a.pdf", "--conversation"),
        ("form --conversation 1 --out a.pdf --lang fr", "fr"),
        ("form --conversation 1 --out a.pdf --letters enorm", "enorm"),
        ("form --conversation 1 --out a.pdf --board a2", "a2"),
        ("check --passphrase-fd drie", "drie"),
        ("verify", "FILE.pdf"),
        ("paper vlag --out a.pdf", "vlag"),
        ("paper poster --size a9 --out a.pdf", "a9"),
        ("paper poster", "--out"),
        ("check --passphrase-stdin --passphrase-fd 3", "praatplaat help"),
        ("a.praatplaat list", "praatplaat help"),
        ("print --conversation 1 --paper a5", "a5"),
        ("form --conversation 1 --out a.pdf --lang fr", "praatplaat help form"),
        ("print --conversation 1 --paper a5", "praatplaat help print"),
        ("check --passphrase-fd drie", "praatplaat help check"),
        ("paper vlag --out a.pdf", "praatplaat help paper"),
        ("form --out a.pdf", "praatplaat help form"),
        ("help lijst", "lijst"),
        ("help list form", "praatplaat help"),
    ] {
        let text = said(line);
        assert!(text.contains(word), "{line:?} gives {text:?}, without {word:?}");
    }
}

#[test]
fn help_is_in_the_readers_language_and_names_every_option() {
    for tongue in [Tongue::Nl, Tongue::En] {
        let texts: Vec<_> = help::commands(tongue).into_iter().collect();
        assert_eq!(texts.len(), Cli::command().get_subcommands().count());
        for (name, text) in texts {
            let mut command = Cli::command();
            command.build();
            let sub = command.find_subcommand(name).expect("help is for a command that exists");
            let options = sub.get_arguments().filter_map(clap::Arg::get_long);
            // A form is verified without a workspace, and paper is made without one.
            let elsewhere = if matches!(name, "verify" | "paper") {
                ["help", "version", "workspace"]
            } else {
                ["help", "version", ""]
            };
            for option in options.filter(|option| !elsewhere.contains(option)) {
                assert!(text.contains(&format!("--{option}")), "help of {name} in {tongue:?} lacks --{option}");
            }
            assert!(text.lines().all(|line| line.chars().count() <= 88), "{name} in {tongue:?} fits a terminal");
            assert!(help::window(tongue).contains(&format!("praatplaat {name}")), "{name} in {tongue:?}");
        }
    }
    let Ok(Asked::Print(text)) = ask("list --help") else { panic!("help") };
    assert!(text.contains("gesprekken"), "{text}");
    for (line, same) in [("help", "--help"), ("help form", "form --help"), ("help verify", "verify -h")] {
        let (Ok(Asked::Print(short)), Ok(Asked::Print(long))) = (ask(line), ask(same)) else { panic!("{line}") };
        assert_eq!(short.trim_end(), long.trim_end(), "{line} is {same}");
    }
    let Ok(Asked::Print(text)) = ask("--version") else { panic!("version") };
    assert_eq!(text.trim(), concat!("praatplaat ", env!("CARGO_PKG_VERSION")));
}

#[test]
fn paper_is_named_as_the_screen_does_or_in_english() {
    for (dutch, english, what) in [
        ("leidinggevende", "manager", Printed::Manager),
        ("medewerker", "employee", Printed::Employee),
        ("vragen", "questions", Printed::Questions),
        ("talenten", "talents", Printed::Talents),
        ("energie", "energy", Printed::Energy),
        ("plaat", "poster", Printed::Poster),
    ] {
        for word in [dutch, english] {
            let Some(Command::Paper(paper)) = run(&format!("paper {word} --out a.pdf")).command else {
                panic!("{word}")
            };
            assert_eq!(paper.what, what, "{word}");
        }
    }
}

#[test]
fn help_names_parts_and_places_in_the_readers_language() {
    for tongue in [Tongue::Nl, Tongue::En] {
        let text = |name: &str| help::commands(tongue).into_iter().find(|(one, _)| *one == name).map(|(_, text)| text);
        let own = |(_, nl, en): (&str, &'static str, &'static str)| tongue.pick(nl, en);
        let copies = text("copies").expect("it is explained");
        let sensitive = |(id, ..): &(&str, &str, &str)| {
            api::CopyBlock::ALL.into_iter().any(|block| block.id() == *id && block.is_sensitive())
        };
        for name in names::BLOCKS.into_iter().filter(sensitive).map(own) {
            assert!(copies.contains(name), "{name} in {copies}");
        }
        let paper = text("paper").expect("it is explained");
        for name in names::PLACES.map(own) {
            assert!(paper.contains(name), "{name} in {paper}");
        }
        let manager = tongue.pick("leidinggevende", "manager");
        assert!(copies.contains(manager) && paper.contains(manager), "{manager}");
        assert!(tongue == Tongue::En || !(copies.contains("manager") || paper.contains("manager")), "one word");
    }
}
