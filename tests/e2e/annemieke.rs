//! The talk of Annemieke Visser, from an empty folder to a signed form, and the one a year later.

use std::fs;

use serde_json::Value;

use crate::pointer::Point;
use crate::setup::Setup;
use crate::stored::{self, Stored, in_one_line, pdf_text, praatplaat, saved_file, text_of};
use crate::window::Window;

/// Pad, place, lane and what is written there.
const SAID: &[(&str, &str, &str, &[&str])] = &[
    ("employee", "looking_back", "proud", &["Lastige vragen los ik nu zelf op"]),
    ("employee", "looking_back", "better", &["Ik mopper te vaak op het rooster"]),
    ("manager", "looking_back", "proud", &["Uit jezelf maakte je ons werk handiger"]),
    ("employee", "energy", "gives", &["Nieuwe mensen wegwijs maken", "Bedenken hoe bellen prettiger wordt"]),
    ("together", "talents", "more", &["Iemand anders laten groeien"]),
    ("employee", "learning", "goal", &["Leidinggeven, liefst met een mentor"]),
    ("employee", "horizon", "three_years", &["Zelf een klein team leiden"]),
    ("employee", "backpack", "need", &["Alvast oefenen met het rooster"]),
    ("manager", "backpack", "need", &["Ik ruim er uren voor vrij"]),
];
/// Struck while reading back: it may be nowhere afterwards.
const TAKEN_BACK: &str = "Ik mopper te vaak op het rooster";

/// Owner, what, when, and the date that makes on 10 March 2026.
const AGREED: &[(&str, &str, &str, &str)] = &[
    ("together", "Samen een ontwikkelplan maken", "month", "2026-04-10"),
    ("manager", "Annemieke verdeelt op dinsdag de drukte", "three_months", "2026-06-10"),
    ("employee", "Een keer meelopen met het overleg van de leiding", "5-6-2026", "2026-06-05"),
    ("together", "Na twee maanden kijken hoe het gaat", "two_months", "2026-05-10"),
];
const HER_REACTION: &str = "Ik heb er zin in en voel me gesteund.";
const HIS_REACTION: &str = "Fijn gesprek, hier ga ik achter staan.";

#[tokio::test]
async fn annemieke_from_an_empty_folder_to_next_years_talk() {
    let setup = Setup::new();
    let window = Window::open(&setup).await;
    window.first_start().await;
    window.add_to_team("Annemieke Visser", "medewerker klantenservice", "Klantenservice").await;
    window.open_dossier("Annemieke Visser").await;
    window.start_talk().await;
    hold(&window).await;
    close(&window).await;
    window.save_form().await;
    window.kill_9();

    let form = saved_file(&setup);
    the_form_says_what_was_said(&in_one_line(&pdf_text(&form)));
    let talk = only_talk(&setup);
    what_is_stored_is_what_was_said(&setup, &talk).await;

    let setup = setup.at("2027-03-16T09:00:00Z");
    let window = Window::open(&setup).await;
    window.unlock().await;
    window.open_dossier("Annemieke Visser").await;
    the_dossier_begins_with_the_managers_promise(&window).await;
    window.start_talk().await;
    look_back(&window).await;
    carry_over(&window).await;
    window.kill_9();

    next_year_is_stored(&setup, &talk).await;
    let again = setup.path("again.pdf");
    let line = ["form", "--conversation", &talk, "--out", again.to_str().expect("a temporary path is UTF-8")];
    assert_eq!(praatplaat(&setup, &line).code, Some(0));
    assert_eq!(
        fs::read(&again).unwrap_or_default(),
        fs::read(&form).unwrap_or_default(),
        "a signed form never changes"
    );
    assert_eq!(praatplaat(&setup, &["check"]).code, Some(0), "the whole file is sound");
}

async fn hold(window: &Window) {
    for (pad, place, lane, texts) in SAID {
        window.go(place).await;
        window.notes(pad, lane, texts).await;
    }
    window.go("learning").await;
    window.click("[data-way=coaching][data-who=employee]").await;
    window.wait_for("[data-way=coaching][data-who=employee]:checked").await;
    window.go("employability").await;
    window.click("[data-pane=craft-good]").await;
    window.wait_for_text("[data-pane-said=craft-now]", "gaat goed").await;
    window.click("[data-side=wish]").await;
    window.click("[data-pane=craft-strong]").await;
    window.wait_for_text("[data-pane-said=craft-wish]", "gaat heel goed").await;
    window.wait_until_saved().await;

    window.go("agreements").await;
    for (owner, what, due, _) in AGREED {
        window.agree(owner, what, due).await;
    }
    let (.., last, _, _) = AGREED[AGREED.len() - 1];
    window.press("Ctrl+Z").await;
    window.until("undo the agreement", async || absent(window, last).await).await;
    window.press("Ctrl+Shift+Z").await;
    window.wait_for_text("[data-agreement]", last).await;
}

async fn absent(window: &Window, what: &str) -> Result<(), String> {
    let all = window.texts("[data-agreement]").await;
    if all.iter().any(|one| one.contains(what)) { Err(format!("there is {all:?}")) } else { Ok(()) }
}

async fn close(window: &Window) {
    window.click("[data-phase=round_off]").await;
    window.wait_for("main[data-step=read]").await;
    let line = window.line(TAKEN_BACK).await;
    window.click(&format!("{line} [data-do=strike]")).await;
    window.wait_for(&format!("{line} s")).await;
    window.closing_step("view").await;
    window.wait_for("img[data-page]").await;
    window.closing_step("sign").await;
    window.choose_stance("manager", "agreed", HIS_REACTION).await;
    window.choose_stance("employee", "seen", HER_REACTION).await;

    let middle = window.centre("[data-who=employee] svg[data-pad]").await;
    let wave = (-6..=6).map(|i| Point { x: middle.x + 12.0 * f64::from(i), y: middle.y + 14.0 * f64::from(i).sin() });
    window.stroke(&wave.collect::<Vec<_>>()).await;
    window.click("[data-who=employee] button[type=submit]").await;
    window.wait_for("[data-who=employee] [data-signature=drawn]").await;
    window.click("[data-who=manager] input[value=typed]").await;
    window.fill("[data-who=manager] input[type=text]", "Joke Bos").await;
    window.click("[data-who=manager] button[type=submit]").await;
    window.wait_for("[data-who=manager] [data-signature=typed]").await;
    window.finish().await;
}

fn the_form_says_what_was_said(text: &str) {
    let says = |words: &str| assert!(text.contains(words), "the form says {words:?}; it says {text}");
    let people = ["Annemieke Visser", "medewerker klantenservice", "Joke Bos", "Energie van Hier", "10 maart 2026"];
    let dates = ["10 april 2026", "10 juni 2026", "5 juni 2026", "10 mei 2026"];
    let agreed = AGREED.iter().map(|(_, what, ..)| *what);
    let notes = SAID.iter().flat_map(|(.., texts)| *texts).copied().filter(|note| *note != TAKEN_BACK);
    for words in people.into_iter().chain(dates).chain(agreed).chain(notes).chain([HER_REACTION, HIS_REACTION]) {
        says(words);
    }
    assert!(!text.contains("mopper"), "what was struck is not on paper");
}

fn only_talk(setup: &Setup) -> String {
    let list = list(setup);
    assert_eq!(list["dossiers"][0]["name"], "Annemieke Visser", "{list}");
    let talks = &list["dossiers"][0]["conversations"];
    assert_eq!(talks.as_array().map(Vec::len), Some(1), "{list}");
    assert_eq!((&talks[0]["date"], &talks[0]["status"]), (&"2026-03-10".into(), &"signed".into()), "{list}");
    text_of(&talks[0]["id"])
}

fn list(setup: &Setup) -> Value {
    let said = praatplaat(setup, &["list", "--json"]);
    assert_eq!(said.code, Some(0));
    serde_json::from_str(&said.out).expect("--json prints JSON")
}

async fn what_is_stored_is_what_was_said(setup: &Setup, talk: &str) {
    let stored = Stored::open(setup).await;
    let view = stored.view(talk).await;
    let mut notes = stored::notes(&view);
    let mut said: Vec<_> =
        SAID.iter().flat_map(|(who, _, lane, texts)| texts.iter().map(move |t| (*lane, *who, *t))).collect();
    said.retain(|(.., text)| *text != TAKEN_BACK);
    let mut said: Vec<_> = said.into_iter().map(|(l, w, t)| (l.to_owned(), w.to_owned(), t.to_owned())).collect();
    notes.sort();
    said.sort();
    assert_eq!(notes, said);
    let agreed = AGREED.iter().map(|(who, what, _, due)| ((*who).to_owned(), (*what).to_owned(), (*due).to_owned()));
    assert_eq!(stored::agreements(&view), agreed.collect::<Vec<_>>());
    assert_eq!(view["answers"]["ways"]["coaching"][0], "employee");
    assert_eq!(
        (&view["answers"]["windows"]["craft"]["now"], &view["answers"]["windows"]["craft"]["wish"]),
        (&"good".into(), &"strong".into())
    );
    let closing = &view["closing"];
    assert_eq!((&closing["employee"]["stance"], &closing["manager"]["stance"]), (&"seen".into(), &"agreed".into()));
    assert_eq!(
        (&closing["employee"]["reaction"], &closing["manager"]["reaction"]),
        (&HER_REACTION.into(), &HIS_REACTION.into())
    );
    assert_eq!(
        (&closing["employee"]["signature"]["way"], &closing["manager"]["signature"]["name"]),
        (&"drawn".into(), &"Joke Bos".into())
    );
    stored.close().await;
}

async fn the_dossier_begins_with_the_managers_promise(window: &Window) {
    window.wait_for("[data-test=agreement]").await;
    let open = window.texts("[data-test=agreement]").await;
    assert_eq!(open.len(), AGREED.len(), "{open:?}");
    assert!(open[0].contains(AGREED[1].1), "the manager's promise comes first: {open:?}");
}

async fn look_back(window: &Window) {
    window.wait_for("[data-look-back-panel]").await;
    let owners = window.texts("[data-promise] .what").await;
    assert_eq!(owners.first().map(String::as_str), Some(AGREED[1].1), "the manager's promise comes first");
    for (agreed, answer, line) in [
        (1, "done", ""),
        (0, "half", "Het plan is er, nog zonder data"),
        (2, "not_done", "Het overleg viel steeds uit"),
        (3, "carried", ""),
    ] {
        let promise = window.promise(AGREED[agreed].1).await;
        window.click(&format!("{promise} [data-answer={answer}]")).await;
        window.wait_for(&format!("{promise} [data-answer={answer}]:checked")).await;
        if !line.is_empty() {
            window.fill(&format!("{promise} .line input"), line).await;
        }
    }
    window.click("[data-look-back-panel] button.main").await;
    window.wait_gone("[data-look-back-panel]").await;
}

async fn carry_over(window: &Window) {
    window.go("horizon").await;
    window.click("[data-last-year=horizon]").await;
    window.click("[data-carry]").await;
    window.wait_for_text("[data-lane=three_years] [data-note]", "Zelf een klein team leiden").await;
    window.wait_until_saved().await;
}

async fn next_year_is_stored(setup: &Setup, first: &str) {
    let list = list(setup);
    let talks = list["dossiers"][0]["conversations"].as_array().cloned().unwrap_or_default();
    let mut days: Vec<_> = talks.iter().map(|talk| text_of(&talk["date"])).collect();
    days.sort();
    assert_eq!(days, ["2026-03-10", "2027-03-16"], "both talks are there");
    let second = talks.iter().map(|talk| text_of(&talk["id"])).find(|id| id != first).expect("the second talk");

    let stored = Stored::open(setup).await;
    let view = stored.view(&second).await;
    let answered = view["previous"]["agreements"].as_array().cloned().unwrap_or_default();
    let answer = |what: &str| {
        let one = answered.iter().find(|one| one["agreement"]["what"] == what).expect("last year's agreement");
        (text_of(&one["status"]), text_of(&one["follow_up"]["line"]))
    };
    let pair = |status: &str, line: &str| (status.to_owned(), line.to_owned());
    assert_eq!(answer(AGREED[1].1), pair("done", ""));
    assert_eq!(answer(AGREED[0].1), pair("half", "Het plan is er, nog zonder data"));
    assert_eq!(answer(AGREED[2].1), pair("not_done", "Het overleg viel steeds uit"));
    assert_eq!(answer(AGREED[3].1), pair("carried", ""));
    let carried = stored::agreements(&view);
    assert_eq!(
        carried.iter().map(|(_, what, _)| what.as_str()).collect::<Vec<_>>(),
        [AGREED[3].1],
        "it goes on this year"
    );
    let origin = view["previous"]["notes"].as_array().into_iter().flatten().find(|n| n["lane"] == "three_years");
    assert_eq!(
        view["notes"][0]["carried_from"],
        origin.expect("last year's note")["id"],
        "a carried note keeps its origin"
    );
    stored.close().await;
}
