//! Paper to work with is for everybody too: PDF/A-3a and PDF/UA-1 as the forms are, and it reads in order.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use chrono::NaiveDate;
use serde_json::{Value, json};

use crate::engine::{self, Verdict};

fn papers() -> Vec<(&'static str, Value)> {
    let cards = |deck: &str, place: Value| json!({ "what": "cards", "deck": deck, "place": place });
    let poster = |size: &str| json!({ "what": "poster", "size": size });
    let handout = |reader: &str| json!({ "what": "handout", "reader": reader });
    vec![
        ("poster-a4", poster("a4")),
        ("poster-a3", poster("a3")),
        ("poster-a2", poster("a2")),
        ("questions-horizon", cards("questions", json!("horizon"))),
        ("talents", cards("talents", Value::Null)),
        ("energy", cards("energy", Value::Null)),
        ("handout-employee", handout("employee")),
        ("handout-manager", handout("manager")),
        ("handout-hr", handout("hr")),
    ]
}

fn pdf(paper: &Value, language: &str, saves_ink: bool) -> Vec<u8> {
    let day = NaiveDate::from_ymd_opt(2026, 11, 14).expect("a day");
    let wanted = json!({ "paper": paper, "language": language, "saves_ink": saves_ink, "open": false });
    let wanted = serde_json::from_value(wanted).expect("what the page sends");
    api::printable_pdf(&wanted, day).expect("a PDF")
}

fn put(name: &str, bytes: &[u8]) -> PathBuf {
    let folder = engine::target().join("tests-pdf");
    fs::create_dir_all(&folder).expect("the target folder can be written");
    let file = folder.join(format!("printable-{name}.pdf"));
    fs::write(&file, bytes).expect("the target folder can be written");
    file
}

#[test]
fn paper_to_work_with_is_archivable_and_accessible() {
    let made = papers().into_iter().flat_map(|(name, paper)| {
        [("nl", false), ("en", true)]
            .map(|(language, saves_ink)| put(&format!("{name}-{language}"), &pdf(&paper, language, saves_ink)))
    });
    let files: Vec<PathBuf> = made.collect();
    let verdicts = engine::verdicts(&["3a", "ua1"], &files);
    assert_eq!(verdicts.len(), 2 * files.len(), "every file was judged by both standards");
    let failed: Vec<&Verdict> = verdicts.iter().filter(|verdict| !verdict.passed).collect();
    assert!(failed.is_empty(), "{failed:#?}");
}

/// What poppler reads, on one line.
fn read(name: &str, paper: &Value) -> String {
    let file = put(name, &pdf(paper, "nl", false));
    let output = Command::new("pdftotext").args(["-enc", "UTF-8"]).arg(&file).arg("-").output().expect("poppler runs");
    let text = String::from_utf8(output.stdout).expect("UTF-8").replace("\u{ad}\n", "");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn what_stands_on_paper_is_read_back() {
    let [_, (_, poster), _, (_, questions), (_, talents), _, (_, employee), ..] = &papers()[..] else {
        panic!("they are listed above");
    };
    let poster = read("read-poster", poster);
    for word in
        ["Onderweg", "Waar ben je trots op?", "Inzetbaarheid", "Wie doet wat, en wanneer?", "De medewerker begint."]
    {
        assert!(poster.contains(word), "{word:?} in {poster}");
    }
    let questions = read("read-questions", questions);
    for word in ["Vraagkaarten", "Horizon", "Vraag door", "Eigen vraag", "medewerker vraagt"] {
        assert!(questions.contains(word), "{word:?} in {questions}");
    }
    assert!(read("read-talents", talents).contains("Je hoort wat iemand zegt, en ook wat iemand bedoelt."));
    let employee = read("read-employee", employee);
    let steps = ["Neem er tien minuten voor", "Kijk terug", "Kijk naar nu", "Kijk vooruit", "Neem zelf vragen mee"];
    let found: Vec<Option<usize>> = steps.iter().map(|step| employee.find(step)).collect();
    assert!(found.iter().all(Option::is_some) && found.is_sorted(), "{steps:?} in order: {employee}");
}
