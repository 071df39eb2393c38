//! Talks to look at: one that just began, one as it is, and one that is full.

use serde_json::{Value, json};

use crate::bridge::{Bridge, PASSPHRASE};
use crate::page::Page;

pub(crate) const PERSON: &str = "Annemieke Visser";

const SAID: &[(&str, &str, &str)] = &[
    ("proud", "employee", "Lastige vragen los ik nu zelf op"),
    ("proud", "manager", "Uit jezelf maakte je ons werk handiger"),
    ("learned", "employee", "Rustig nee zeggen"),
    ("better", "employee", "Ik mopper te vaak op het rooster"),
    ("gives", "employee", "Nieuwe mensen wegwijs maken"),
    ("gives", "together", "Bedenken hoe bellen prettiger wordt"),
    ("takes", "manager", "Late wijzigingen"),
    ("more", "together", "Iemand anders laten groeien"),
    ("more", "employee", "Uitleggen"),
    ("same", "manager", "Overzicht houden"),
    ("less", "employee", "Alles zelf doen"),
    ("goal", "employee", "Leidinggeven, liefst met een mentor"),
    ("remark", "employee", "De drukte op dinsdag"),
    ("one_year", "employee", "De dinsdag verdelen"),
    ("three_years", "employee", "Zelf een klein team leiden"),
    ("take_along", "manager", "Geduld en humor"),
    ("need", "employee", "Alvast oefenen met het rooster"),
    ("need", "manager", "Ik ruim er uren voor vrij"),
];
const LANES: [&str; 15] = [
    "proud",
    "learned",
    "better",
    "gives",
    "takes",
    "more",
    "same",
    "less",
    "goal",
    "remark",
    "one_year",
    "three_years",
    "five_years",
    "take_along",
    "need",
];
const IN_A_LANE: usize = 8;

/// A workspace with a team of `count`; the first dossier's id.
pub(crate) fn team(bridge: &Bridge, language: &str, count: usize) -> String {
    team_of(bridge, language, PERSON, count)
}

/// The same, with somebody else at its head.
pub(crate) fn team_of(bridge: &Bridge, language: &str, first: &str, count: usize) -> String {
    let joke = json!({
        "name": "Joke Bos", "function": "teamleider klantenservice", "organisation": "Energie van Hier",
        "passphrase": PASSPHRASE, "language": language,
    });
    bridge.ok("workspace_create", joke);
    let rows: Vec<_> = (0..count)
        .map(|n| match n {
            0 => json!({ "name": first, "function": "medewerker klantenservice", "team": "Klantenservice", "start": "2022-03-01" }),
            n => json!({ "name": format!("Bartholomeus van den Eijnden-Hoogeveen {n}"), "function": "senior medewerker klantcontact", "team": "Facturatie Noord", "start": null }),
        })
        .collect();
    bridge.ok("import_confirm", json!({ "rows": rows }));
    stays_open(bridge, language);
    found(bridge, first)
}

/// On a busy machine a look may take longer than the five minutes after which it locks.
fn stays_open(bridge: &Bridge, language: &str) {
    let settings = json!({ "language": language, "lock_minutes": 15, "list_view": null, "letter_keys": null });
    bridge.ok("settings_update", settings);
}

/// The workspace to practise in, with somebody of this name; their dossier's id.
pub(crate) fn practice_of(bridge: &Bridge, language: &str, name: &str) -> String {
    bridge.ok("practice_open", json!({}));
    stays_open(bridge, language);
    let rows = json!([{ "name": name, "function": "medewerker", "team": "Klantenservice", "start": null }]);
    bridge.ok("import_confirm", json!({ "rows": rows }));
    found(bridge, name)
}

fn found(bridge: &Bridge, name: &str) -> String {
    let team = bridge.ok("team_overview", json!({}));
    let people = team["people"].as_array().expect("a team has people");
    let found = people.iter().find(|card| card["dossier"]["name"] == name).expect("she was taken along");
    id(&found["dossier"])
}

/// Begins a talk; its id.
pub(crate) fn begin(bridge: &Bridge, dossier: &str) -> String {
    let view = bridge.ok("conversation_start", json!({ "dossier": dossier, "conversation": null }));
    id(&view["conversation"])
}

/// A talk as talks are, half an hour in.
pub(crate) fn normal(bridge: &Bridge, talk: &str) {
    let hand = |command: &str, mut args: Value| {
        args["conversation"] = json!(talk);
        args["gesture"] = json!(uuid::Uuid::now_v7());
        bridge.ok(command, args)
    };
    let mut notes = Vec::new();
    for (lane, author, text) in SAID {
        let added = hand("note_add", json!({ "lane": lane, "author": author, "text": text, "before": null }));
        notes.push((*text, id(&added["change"]["added"][0]["record"])));
    }
    let note =
        |text: &str| notes.iter().find(|(said, _)| *said == text).map(|(_, id)| id.clone()).expect("it was said");
    hand("water_set", json!({ "level": "good" }));
    for (way, who) in [("doing", "employee"), ("coaching", "employee"), ("coaching", "manager")] {
        hand("way_choose", json!({ "way": way, "who": who, "chosen": true }));
    }
    for (window, now, wish) in
        [("joy", "good", None), ("craft", "fair", Some("strong")), ("balance", "asks_some", Some("good"))]
    {
        hand("window_set", json!({ "window": window, "answer": { "now": now, "wish": wish } }));
    }
    hand("horizon_unknown", json!({ "lane": "five_years", "unknown": true }));
    hand("note_dream", json!({ "note": note("Zelf een klein team leiden"), "dream": true }));
    let need = note("Alvast oefenen met het rooster");
    hand("need_describe", json!({ "note": need, "need": "guidance", "development": "buddy", "already_can": false }));
    hand("note_react", json!({ "note": need, "author": "manager", "text": "Dat regel ik voor mei" }));
    let takes = note("Late wijzigingen");
    hand("note_differ", json!({ "note": takes, "who": "employee", "text": "Elke dag" }));
    hand("note_differ", json!({ "note": takes, "who": "manager", "text": "Een keer per week" }));
    for (owner, what, due) in [
        ("employee", "Een keer meelopen met het overleg van de leiding", "2026-04-10"),
        ("manager", "Twee uur per week vrij om te oefenen", "2026-05-10"),
        ("together", "Na twee maanden kijken hoe het gaat", "2026-06-10"),
    ] {
        let draft = json!({
            "owner": owner, "what": what, "due": due, "notice": "Het staat in het rooster", "if_then": "", "support": "", "cost": "",
        });
        hand("agreement_add", json!({ "draft": draft, "from_note": null }));
    }
    hand("place_confirm", json!({ "place": "energy", "who": "employee", "confirmed": true }));
}

/// As much as a board holds: long notes in every lane.
pub(crate) fn full(bridge: &Bridge, talk: &str) {
    for lane in LANES {
        for number in 1..=IN_A_LANE {
            let author = ["employee", "manager", "together"][number % 3];
            let text =
                format!("{number}. {}", "Dit is een lang briefje, met alles wat ik erover kwijt wil. ".repeat(3));
            let text: String = text.chars().take(139).collect();
            let args = json!({
                "conversation": talk, "lane": lane, "author": author, "text": text.trim_end(), "before": null,
                "gesture": uuid::Uuid::now_v7(),
            });
            bridge.ok("note_add", args);
        }
    }
}

fn id(record: &Value) -> String {
    record["id"].as_str().unwrap_or_else(|| panic!("{record} has an id")).to_owned()
}

/// A window on a talk of half an hour, in Dutch.
pub(crate) fn half_way(bridge: &Bridge) -> Page {
    let dossier = team(bridge, "nl", 1);
    let talk = begin(bridge, &dossier);
    normal(bridge, &talk);
    let mut page = Page::open();
    page.visit(bridge);
    page.wait(".stage");
    page
}
