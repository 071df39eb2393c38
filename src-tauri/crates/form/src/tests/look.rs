//! Writes the scenes as files, for people to look at: in the target's own folder
//! for tests. The text that poppler reads back is checked on the way.

use std::path::PathBuf;
use std::process::Command;

use domain::Language;

use crate::{BoardPaper, Document, Format, Letters, Palette, preview, render};

use super::scene;

fn folder() -> PathBuf {
    // Unit tests get no folder of their own from cargo: beside the test's binary.
    let binary = std::env::current_exe().expect("a running test has a binary");
    let folder = binary.parent().expect("it lies in a folder").join("forms");
    std::fs::create_dir_all(&folder).expect("the target folder can be written");
    folder
}

/// What poppler reads; none where it isn't installed.
fn written(name: &str, document: &Document) -> Option<String> {
    let path = folder().join(format!("{name}.pdf"));
    std::fs::write(&path, render(document).expect("a form").bytes).expect("written");
    for (index, page) in preview(document).expect("pages").pages.iter().enumerate() {
        std::fs::write(folder().join(format!("{name}-{}.svg", index + 1)), &page.svg).expect("written");
    }
    let output = Command::new("pdftotext").args(["-enc", "UTF-8"]).arg(&path).arg("-").output().ok()?;
    Some(String::from_utf8(output.stdout).expect("UTF-8"))
}

fn check(name: &str, document: &Document, words: &[&str]) {
    let Some(text) = written(name, document) else {
        return;
    };
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ").replace("\u{ad} ", "");
    for word in words {
        assert!(text.contains(word), "{name}: poppler doesn't read {word:?} back in {text}");
    }
}

#[test]
fn an_ordinary_talk() {
    check(
        "ordinary",
        &scene::ordinary(),
        &[
            "Ontwikkelgesprek",
            "periode 14 november 2025 – 14 november 2026",
            "Ik volg de cursus gespreksleiding en oefen in het werkoverleg",
            "geen datum",
            "€ 740 uit het opleidingsbudget",
            "Eén systeem voor afspraken in plaats van drie",
            "Teamcoördinator, 28 uur",
            "aangevuld door Joost van Dijk",
            "gaat heel goed",
            "Een cursus volgen",
        ],
    );
}

#[test]
fn a_blank_draft() {
    let mut blank = scene::blank();
    blank.no_agreement_needed = true;
    check("blank", &blank, &["concept", "Geen afspraak nodig", "nog niet gekozen"]);
}

#[test]
fn names_in_many_scripts() {
    check("scripts", &scene::scripts(), &["OEFENING", "Şükrü Łukasz Đặng", "Zoë", "Σοφία и Дмитрий", "étude", "🍵"]);
}

#[test]
fn everything_at_its_limit() {
    check("full", &scene::full(), &["ondernemingsraad"]);
}

#[test]
fn in_every_format() {
    let large = Format { letters: Letters::Large, ..Format::default() };
    let also = Some(Language::En);
    let formats = [
        ("large", large),
        ("a3-ink", Format { board: BoardPaper::A3, palette: Palette::Ink, ..Format::default() }),
        ("both", Format { also, ..Format::default() }),
        ("large-both-a3", Format { also, board: BoardPaper::A3, ..large }),
    ];
    for (name, format) in formats {
        for (scene, document) in
            [("ordinary", scene::ordinary()), ("scripts", scene::scripts()), ("blank", scene::blank())]
        {
            check(
                &format!("{scene}-{name}"),
                &Document { format, ..document },
                &["Ontwikkelgesprek", "14 november 2026"],
            );
        }
    }
    check("full-large", &Document { format: large, ..scene::full() }, &["ondernemingsraad"]);
}
