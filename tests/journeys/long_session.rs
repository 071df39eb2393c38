//! A long, disorderly session: whatever was done, undo leads back to the start
//! and redo to the end, over restarts, and the file says what its history says.

use serde_json::{Value, json};

use crate::scene::{Scene, each};
use crate::talk::{Talk, draft};

/// The same disorder on every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).expect("31 bits") % sides
    }

    fn one<'a>(&mut self, of: &[&'a str]) -> &'a str {
        of[self.below(of.len())]
    }
}

const LANES: &[&str] = &["proud", "gives", "takes", "goal", "need"];
const PEOPLE: &[&str] = &["employee", "manager", "together"];

/// One command, on something that is there.
async fn act(talk: &Talk<'_>, dice: &mut Dice, turn: usize) {
    let view = talk.view().await;
    let notes: Vec<&str> = each(&view["notes"], "id").into_iter().filter_map(Value::as_str).collect();
    let agreements: Vec<&str> = each(&view["agreements"], "id").into_iter().filter_map(Value::as_str).collect();
    let (lane, who) = (dice.one(LANES), dice.one(PEOPLE));
    let text = format!("beurt {turn}");
    let (command, args) = match dice.below(14) {
        0 if !notes.is_empty() => {
            let before = if dice.below(2) == 0 { json!(dice.one(&notes)) } else { Value::Null };
            ("note_move", json!({ "note": dice.one(&notes), "lane": lane, "before": before }))
        }
        1 if !notes.is_empty() => ("note_edit", json!({ "note": dice.one(&notes), "text": text, "editor": who })),
        2 if !notes.is_empty() => ("note_delete", json!({ "note": dice.one(&notes) })),
        3 if !notes.is_empty() => ("note_strike", json!({ "note": dice.one(&notes), "struck": dice.below(2) == 0 })),
        4 => ("agreement_add", json!({ "draft": draft("together", &text), "from_note": notes.first() })),
        5 if !agreements.is_empty() => {
            ("agreement_edit", json!({ "agreement": dice.one(&agreements), "draft": draft("manager", &text) }))
        }
        6 if !agreements.is_empty() => ("agreement_delete", json!({ "agreement": dice.one(&agreements) })),
        7 => ("agreement_none", json!({ "none_needed": dice.below(2) == 0 })),
        8 => ("way_choose", json!({ "way": "doing", "who": who, "chosen": dice.below(2) == 0 })),
        9 => ("read_back", json!({ "done": true })),
        10 => ("phase_choose", json!({ "phase": dice.one(&["now", "ahead", "agree"]) })),
        _ => ("note_add", json!({ "lane": lane, "author": who, "text": text, "before": notes.first() })),
    };
    talk.ok(command, args).await;
}

/// What undo is about: the content, without phase and reading back.
fn content(view: &Value) -> Value {
    json!([view["notes"], view["agreements"], view["answers"], view["conversation"]["no_agreement_needed"]])
}

#[tokio::test]
async fn undo_leads_back_and_redo_forth() {
    for seed in 0..3 {
        let scene = Scene::started().await;
        let talk = scene.talk_with_annemieke().await;
        let (id, dossier) = (talk.id.clone(), talk.dossier.clone());
        let mut dice = Dice(seed);
        let start = content(&talk.view().await);
        for turn in 0..40 {
            act(&talk, &mut dice, turn).await;
        }
        let end = content(&talk.view().await);

        let scene = scene.restarted().await;
        let talk = Talk { scene: &scene, dossier: dossier.clone(), id: id.clone() };
        let mut steps = 0;
        while !talk.view().await["history"]["undo"].is_null() {
            talk.undo().await;
            steps += 1;
        }
        assert!(steps > 20, "a long session");
        assert_eq!(content(&talk.view().await), start, "seed {seed}");

        let scene = scene.restarted().await;
        let talk = Talk { scene: &scene, dossier, id };
        while !talk.view().await["history"]["redo"].is_null() {
            talk.redo().await;
        }
        assert_eq!(content(&talk.view().await), end, "seed {seed}");
        assert_eq!(scene.ok("workspace_check", json!({})).await["problems"], json!([]), "seed {seed}");
    }
}
