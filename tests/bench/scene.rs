//! A workspace to measure in, made through the same commands as a person's.

use std::path::Path;

use api::Api;
use serde_json::{Value, json};

pub(crate) const PASSPHRASE: &str = "paarse fiets onder de brug 41";

/// The app over a file, on a day.
pub(crate) fn app(file: &Path, day: &str) -> Api {
    tests::app_at(&format!("{day}T10:00:00+01:00"), file)
}

/// One command that must succeed.
pub(crate) async fn call(api: &Api, name: &str, args: Value) -> Value {
    api::dispatch(api, name, args).await.unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// A new workspace, open.
pub(crate) async fn workspace(file: &Path, day: &str) -> Api {
    let api = app(file, day);
    let manager = json!({ "name": "Joke Bos", "function": "teamleider", "organisation": "Energie van Hier",
        "passphrase": PASSPHRASE, "language": "nl" });
    call(&api, "workspace_create", manager).await;
    api
}

/// The same workspace on another day.
pub(crate) async fn reopened(file: &Path, day: &str) -> Api {
    let api = app(file, day);
    call(&api, "workspace_unlock", json!({ "passphrase": PASSPHRASE })).await;
    api
}

pub(crate) fn gesture() -> String {
    uuid::Uuid::now_v7().to_string()
}

/// Adds somebody and answers their id.
pub(crate) async fn dossier(api: &Api, name: &str) -> String {
    let draft =
        json!({ "name": name, "function": "medewerker klantenservice", "team": "Klantenservice", "start": null });
    leave(api).await;
    let applied = call(api, "dossier_add", json!({ "draft": draft })).await;
    id(&applied["change"]["added"][0]["record"])
}

/// Adds so many people at once, as a list would, and answers their ids.
pub(crate) async fn team(api: &Api, people: usize) -> Vec<String> {
    let draft = |n| json!({ "name": format!("Medewerker {n}"), "function": "adviseur", "team": "Team", "start": null });
    let drafts: Vec<Value> = (0..people).map(draft).collect();
    leave(api).await;
    let applied = call(api, "import_confirm", json!({ "rows": drafts })).await;
    let added = applied["change"]["added"].as_array().expect("people");
    added.iter().map(|record| id(&record["record"])).collect()
}

/// The id of something that was answered.
pub(crate) fn id(thing: &Value) -> String {
    thing["id"].as_str().expect("an id").to_owned()
}

/// Starts a talk and answers it as the page gets it.
pub(crate) async fn started(api: &Api, dossier: &str) -> Value {
    leave(api).await;
    call(api, "conversation_start", json!({ "dossier": dossier, "conversation": null })).await
}

/// Back to the team, where a talk of somebody else may be on the screen.
async fn leave(api: &Api) {
    call(api, "talk_leave", json!({ "passphrase": PASSPHRASE })).await;
}

/// Starts a talk and answers its id.
pub(crate) async fn talk(api: &Api, dossier: &str) -> String {
    id(&started(api, dossier).await["conversation"])
}

const LANES: [&str; 12] = [
    "proud",
    "learned",
    "better",
    "gives",
    "takes",
    "more",
    "same",
    "goal",
    "one_year",
    "three_years",
    "take_along",
    "need",
];

/// A board with notes in every lane and agreements on the bridge.
pub(crate) async fn fill(api: &Api, talk: &str, notes: usize, agreements: usize) {
    for n in 0..notes {
        let author = if n % 3 == 0 { "manager" } else { "employee" };
        let note = json!({ "conversation": talk, "lane": LANES[n % LANES.len()], "author": author,
            "text": format!("Nieuwe collega's inwerken en vragen over de planning, briefje {n}"),
            "before": null, "gesture": gesture() });
        call(api, "note_add", note).await;
    }
    for n in 0..agreements {
        let owner = ["employee", "manager", "together", "organisation"][n % 4];
        let draft = json!({ "owner": owner, "what": format!("Meelopen met het overleg van de teamleiders, keer {n}"),
            "due": "2027-01-15", "notice": "Het staat in de agenda", "if_then": "", "support": "", "cost": "" });
        let add = json!({ "conversation": talk, "draft": draft, "from_note": null, "gesture": gesture() });
        call(api, "agreement_add", add).await;
    }
}

/// Reads back, signs for both and closes.
pub(crate) async fn close(api: &Api, talk: &str) {
    call(api, "read_back", json!({ "conversation": talk, "done": true })).await;
    for who in ["employee", "manager"] {
        let stance = json!({ "conversation": talk, "who": who, "stance": "agreed", "reason": "", "reaction": "" });
        call(api, "stance_choose", stance).await;
    }
    for who in ["employee", "manager"] {
        let signature = json!({ "way": "typed", "name": "Getekend" });
        call(api, "signature_set", json!({ "conversation": talk, "who": who, "signature": signature })).await;
    }
    call(api, "conversation_close", json!({ "conversation": talk })).await;
}
