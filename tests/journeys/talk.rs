//! An open talk, in the verbs of the two people.

use api::ErrorCode;
use serde_json::{Value, json};

use crate::scene::{Scene, added, id_of};

/// One talk.
pub(crate) struct Talk<'a> {
    pub(crate) scene: &'a Scene,
    pub(crate) dossier: String,
    pub(crate) id: String,
}

impl Talk<'_> {
    /// A command of this talk: `conversation` and a new `gesture` are filled in.
    pub(crate) async fn ok(&self, command: &str, args: Value) -> Value {
        self.scene.ok(command, self.with_talk(command, args)).await
    }

    /// As [`Self::ok`], and it is refused.
    pub(crate) async fn refused(&self, command: &str, args: Value, code: ErrorCode) -> Value {
        self.scene.refused(command, self.with_talk(command, args), code).await
    }

    fn with_talk(&self, command: &str, mut args: Value) -> Value {
        let has_gesture = [
            "note_",
            "agreement_",
            "way_",
            "window_",
            "water_",
            "horizon_",
            "place_",
            "need_",
            "reaction_",
            "blind_turn",
            "turned_",
        ]
        .iter()
        .any(|start| command.starts_with(start));
        args["conversation"] = json!(self.id);
        if has_gesture && args["gesture"].is_null() {
            args["gesture"] = json!(self.scene.gesture());
        }
        args
    }

    /// Everything the page sees.
    pub(crate) async fn view(&self) -> Value {
        self.ok("conversation_open", json!({})).await
    }

    /// A note from somebody's pad; its id.
    pub(crate) async fn note(&self, lane: &str, author: &str, text: &str) -> String {
        let note = json!({ "lane": lane, "author": author, "text": text, "before": null });
        id_of(&added(&self.ok("note_add", note).await, "note"))
    }

    /// An agreement; its id.
    pub(crate) async fn agreement(&self, owner: &str, what: &str) -> String {
        let args = json!({ "draft": draft(owner, what), "from_note": null });
        id_of(&added(&self.ok("agreement_add", args).await, "agreement"))
    }

    pub(crate) async fn undo(&self) -> Value {
        self.ok("history_undo", json!({ "dossier": null })).await
    }

    pub(crate) async fn redo(&self) -> Value {
        self.ok("history_redo", json!({ "dossier": null })).await
    }

    /// The words of a lane, in order.
    pub(crate) async fn lane(&self, lane: &str) -> Vec<String> {
        let view = self.view().await;
        let notes = view["notes"].as_array().expect("notes").iter().filter(|n| n["lane"] == lane);
        notes.map(|n| n["text"].as_str().expect("text").to_owned()).collect()
    }

    pub(crate) async fn read_back(&self) {
        self.ok("read_back", json!({ "done": true })).await;
    }

    pub(crate) async fn stance(&self, who: &str, stance: &str, reaction: &str) {
        let reason = if stance == "disagreed" { "de datum klopt niet" } else { "" };
        let args = json!({ "who": who, "stance": stance, "reason": reason, "reaction": reaction });
        self.ok("stance_choose", args).await;
    }

    pub(crate) async fn sign(&self, who: &str, name: &str) {
        self.ok("signature_set", json!({ "who": who, "signature": { "way": "typed", "name": name } })).await;
    }

    /// Read back, agreed and signed by both.
    pub(crate) async fn sign_both(&self) {
        self.read_back().await;
        self.stance("employee", "agreed", "Fijn gesprek.").await;
        self.stance("manager", "agreed", "").await;
        self.sign("employee", "Annemieke Visser").await;
        self.sign("manager", "Joke Bos").await;
    }

    /// The same, and closed.
    pub(crate) async fn close_signed(&self) -> Value {
        self.sign_both().await;
        self.ok("conversation_close", json!({})).await
    }

    /// Read back and closed, and nobody signs.
    pub(crate) async fn close_unsigned(&self) -> Value {
        self.read_back().await;
        self.stance("employee", "not_signed", "").await;
        self.stance("manager", "not_signed", "").await;
        self.ok("conversation_close", json!({})).await
    }

    /// The text of all pages, as they would appear on screen and paper.
    pub(crate) async fn pages(&self) -> String {
        let preview = self.ok("form_preview", json!({})).await;
        let pages = preview["pages"].as_array().expect("pages");
        pages.iter().map(|page| page["text"].as_str().expect("text")).collect::<Vec<_>>().join("\n")
    }
}

/// An agreement with only who and what.
pub(crate) fn draft(owner: &str, what: &str) -> Value {
    json!({
        "owner": owner, "what": what, "due": null, "notice": "", "if_then": "", "support": "", "cost": "",
    })
}
