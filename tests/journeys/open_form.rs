//! "Open een formulier": the form is also the file.

use std::fmt::Write;

use api::{ErrorCode, form_bytes};
use domain::{ConversationId, Language};
use form::Gesprek;
use serde_json::{Value, json};

use crate::scene::{Scene, each};
use crate::talk::{Talk, draft};

/// The archived form of a talk.
async fn form_of(scene: &Scene, talk: &str) -> Vec<u8> {
    form_bytes(&scene.api, id(talk), None).await.expect("a form")
}

/// What the records say, through a form that is made of them now.
async fn told_by(scene: &Scene, talk: &str) -> Gesprek {
    let bytes = form_bytes(&scene.api, id(talk), Some(Language::En)).await.expect("a form");
    form::read_gesprek(&bytes).expect("the talk in it")
}

fn id(talk: &str) -> ConversationId {
    serde_json::from_value(json!(talk)).expect("an id")
}

impl Scene {
    /// Somebody picks this form.
    async fn opens(&self, form: &[u8]) -> Value {
        self.person.picks(&self.file("formulier.pdf", form));
        self.ok("form_open", json!({})).await["preview"].clone()
    }

    /// The same, and it is refused.
    async fn refuses(&self, form: &[u8], code: ErrorCode) -> Value {
        let before = self.everything().await;
        self.person.picks(&self.file("formulier.pdf", form));
        let facts = self.refused("form_open", json!({}), code).await;
        assert_eq!(self.everything().await, before, "nothing was written");
        facts
    }

    /// Opened and taken over; the dossier and the talk.
    async fn takes_over(&self, form: &[u8], dossier: Value) -> (String, String) {
        let preview = self.opens(form).await;
        let kept = self.ok("form_keep", json!({ "sha256": preview["sha256"], "dossier": dossier })).await;
        assert_eq!(kept["applied"]["history"]["undo"], Value::Null, "taking over is no undo step");
        let text = |field: &str| kept[field].as_str().expect("an id").to_owned();
        (text("dossier"), text("conversation"))
    }

    async fn everything(&self) -> (Value, Value) {
        (self.ok("team_overview", json!({})).await, self.ok("workspace_check", json!({})).await)
    }

    async fn dossier(&self, dossier: &str) -> Value {
        self.ok("dossier_open", json!({ "dossier": dossier })).await
    }
}

/// A talk in which everything is said that a board can hold.
async fn hold(talk: &Talk<'_>) {
    let proud = talk.note("proud", "employee", "Lastige klantvragen").await;
    talk.ok("note_react", json!({ "note": proud, "author": "manager", "text": "Dat zag ik" })).await;
    let coach = talk.note("more", "together", "Coachen").await;
    for (who, text) in [("employee", "Dit wil ik"), ("manager", "Begin klein")] {
        talk.ok("note_differ", json!({ "note": coach, "who": who, "text": text })).await;
    }
    let dream = talk.note("three_years", "employee", "Teamleider").await;
    talk.ok("note_dream", json!({ "note": dream, "dream": true })).await;
    let need = talk.note("need", "employee", "Oefenen met 李").await;
    let described = json!({ "note": need, "need": "guidance", "development": "buddy", "already_can": true });
    talk.ok("need_describe", described).await;
    talk.ok("water_set", json!({ "level": "fair" })).await;
    talk.ok("way_choose", json!({ "way": "doing", "who": "manager", "chosen": true })).await;
    talk.ok("horizon_unknown", json!({ "lane": "five_years", "unknown": true })).await;
    talk.ok("place_confirm", json!({ "place": "energy", "who": "employee", "confirmed": true })).await;
    let grown = json!({ "draft": draft("employee", "Eén nieuwe collega inwerken"), "from_note": need });
    talk.ok("agreement_add", grown).await;
    talk.agreement("manager", "Elke maand meeluisteren").await;
}

/// A talk in November and one a year later, with their forms.
async fn two_years(scene: &Scene, year: u32) -> (Vec<u8>, Vec<u8>, String) {
    scene.clock.move_to(&format!("{year}-11-21T10:00:00+01:00"));
    let first = scene.talk_with_annemieke().await;
    hold(&first).await;
    first.close_signed().await;
    scene.clock.move_to(&format!("{}-11-20T09:00:00+01:00", year + 1));
    let second = scene.talk(&first.dossier).await;
    let view = second.view().await;
    for (at, status, line) in [(0, "carried", "Nog drie keer"), (1, "half", "")] {
        let agreement = &view["previous"]["agreements"][at]["agreement"]["id"];
        let answer = json!({ "dossier": first.dossier, "agreement": agreement, "status": status, "line": line });
        second.ok("agreement_follow_up", answer).await;
    }
    let notes = each(&view["previous"]["notes"], "id");
    second.ok("note_carry", json!({ "notes": notes[..1] })).await;
    second.agreement("together", "Na twee maanden kijken").await;
    second.close_signed().await;
    scene.leave_talk().await;
    (form_of(scene, &first.id).await, form_of(scene, &second.id).await, second.id.clone())
}

#[tokio::test]
async fn a_form_brings_its_talk_to_an_empty_workspace() {
    let scene = Scene::started().await;
    let talk = scene.talk_with_annemieke().await;
    hold(&talk).await;
    talk.read_back().await;
    talk.stance("employee", "agreed", "Fijn gesprek.").await;
    talk.stance("manager", "disagreed", "").await;
    let drawn = json!({ "way": "drawn", "strokes": [[[0.1, 0.2], [0.5, 0.6], [0.2, 0.7]]] });
    talk.ok("signature_set", json!({ "who": "employee", "signature": drawn })).await;
    talk.sign("manager", "Joke Bos").await;
    talk.ok("conversation_close", json!({})).await;
    scene.leave_talk().await;
    let form = form_of(&scene, &talk.id).await;

    let next = Scene::started().await;
    let empty = next.everything().await;
    let preview = next.opens(&form).await;
    assert_eq!(next.everything().await, empty, "nothing is written before they say so");
    assert_eq!(preview["people"]["employee"]["name"], "Annemieke Visser");
    assert_eq!(
        (&preview["date"], &preview["notes"], &preview["agreements"]),
        (&json!("2026-11-21"), &json!(4), &json!(2))
    );
    assert_eq!(each(&preview["signers"], "signed"), [true, true]);
    assert_eq!((&preview["signatures"], &preview["can_be_new"]), (&json!("hold"), &json!(true)));

    let (dossier, id) = next.takes_over(&form, Value::Null).await;
    assert_eq!(form_of(&next, &id).await, form, "the file stays what it was, byte for byte");
    assert!(form::examine(&form_of(&next, &id).await).is_good(), "its signatures hold as before");
    assert_eq!(told_by(&next, &id).await, told_by(&scene, &talk.id).await, "the records say what the form says");
    let view = next.ok("conversation_open", json!({ "conversation": id })).await;
    assert_eq!(
        (&view["conversation"]["ending"], &view["dossier"]["name"]),
        (&json!("signed"), &json!("Annemieke Visser"))
    );
    assert_eq!(view["closing"]["employee"]["signature"], json!({ "way": "drawn", "strokes": [] }), "drawn on the form");
    let trail = each(&view["agreements"], "from_note");
    assert!(
        view["notes"].as_array().is_some_and(|notes| notes.iter().any(|note| &note["id"] == trail[0])),
        "it grew from a note"
    );
    next.refused("history_undo", json!({ "conversation": null, "dossier": dossier }), ErrorCode::NothingToUndo).await;

    let next = next.restarted().await;
    assert_eq!(form_of(&next, &id).await, form);
    assert_eq!(next.ok("workspace_check", json!({})).await["problems"], json!([]));
}

#[tokio::test]
async fn the_next_talk_starts_from_what_the_form_promised() {
    let scene = Scene::started().await;
    let (_, form, _) = two_years(&scene, 2026).await;
    let next = Scene::started().await;
    next.clock.move_to("2028-11-18T09:00:00+01:00");
    let (dossier, id) = next.takes_over(&form, Value::Null).await;

    let seen = next.dossier(&dossier).await;
    assert_eq!(
        each(&seen["conversations"], "conversation.date"),
        ["2027-11-20", "2026-11-21"],
        "what it looked back on is there"
    );
    assert_eq!(each(&seen["conversations"], "agreements"), [2, 2]);
    let open = each(&seen["agreements"], "agreement.what");
    assert_eq!(
        open,
        ["Elke maand meeluisteren", "Eén nieuwe collega inwerken", "Na twee maanden kijken"],
        "the manager's side first"
    );

    let talk = next.talk(&dossier).await;
    let view = talk.view().await;
    assert_eq!(view["conversation"]["previous"], json!(id));
    assert_eq!(view["conversation"]["period_from"], "2027-11-20");
    let promised = &view["previous"]["agreements"];
    assert_eq!(each(promised, "agreement.owner"), ["manager", "together"], "the manager's promises first");
    assert_eq!(each(promised, "status"), ["open", "open"]);
    assert_eq!(view["previous"]["notes"].as_array().map(Vec::len), Some(1));
    talk.close_signed().await;
    next.leave_talk().await;
    assert_eq!(next.ok("workspace_check", json!({})).await["problems"], json!([]));
}

#[tokio::test]
async fn two_forms_fit_together_in_any_order() {
    let scene = Scene::started().await;
    let (first, second, id) = two_years(&scene, 2026).await;
    let told = told_by(&scene, &id).await;
    for forms in [[&first, &second], [&second, &first]] {
        let next = Scene::started().await;
        let (dossier, _) = next.takes_over(forms[0], Value::Null).await;
        let preview = next.opens(forms[1]).await;
        assert_eq!((&preview["suggested"], &preview["can_be_new"]), (&json!(dossier), &json!(false)));
        next.takes_over(forms[1], json!(dossier)).await;
        let seen = next.dossier(&dossier).await;
        assert_eq!(
            each(&seen["conversations"], "conversation.date"),
            ["2027-11-20", "2026-11-21"],
            "two talks, not three"
        );
        assert_eq!(each(&seen["conversations"], "notes"), [1, 4]);
        assert_eq!(each(&seen["conversations"], "conversation.ending"), ["signed", "signed"]);
        let talks = each(&seen["conversations"], "conversation.id");
        let newest = talks[0].as_str().expect("an id");
        assert_eq!(seen["conversations"][0]["conversation"]["previous"], *talks[1]);
        assert_eq!(told_by(&next, newest).await, told);
        assert_eq!(form_of(&next, newest).await, second);
        assert_eq!(form_of(&next, talks[1].as_str().expect("an id")).await, first);
        assert_eq!(each(&seen["agreements"], "status"), ["open", "half", "open"]);
        assert_eq!(next.ok("workspace_check", json!({})).await["problems"], json!([]));
    }
}

#[tokio::test]
async fn a_later_answer_stays_the_newer_one() {
    // Before the ids of these journeys begin, as every form is older than today.
    let scene = Scene::started().await;
    let (first, second, _) = two_years(&scene, 2021).await;
    let next = Scene::started().await;
    next.clock.move_to("2023-02-01T09:00:00+01:00");
    let (dossier, _) = next.takes_over(&first, Value::Null).await;
    let agreement = next.dossier(&dossier).await["agreements"][1]["agreement"]["id"].clone();
    let done = json!({
        "dossier": dossier, "agreement": agreement, "conversation": null, "status": "done", "line": "Gelukt",
        "gesture": next.gesture(),
    });
    next.ok("agreement_follow_up", done).await;
    next.takes_over(&second, json!(dossier)).await;
    let open = next.dossier(&dossier).await;
    let what = each(&open["agreements"], "agreement.what");
    assert_eq!(what, ["Elke maand meeluisteren", "Na twee maanden kijken"], "done after that talk is done");
}

#[tokio::test]
async fn the_same_form_is_there_already() {
    let scene = Scene::started().await;
    let talk = scene.talk_with_annemieke().await;
    talk.close_signed().await;
    scene.leave_talk().await;
    let form = form_of(&scene, &talk.id).await;
    let facts = scene.refuses(&form, ErrorCode::FormKnown).await;
    assert_eq!((&facts["name"], &facts["date"]), (&json!("Annemieke Visser"), &json!("2026-11-21")));

    let next = Scene::started().await;
    let preview = next.opens(&form).await;
    next.takes_over(&form, Value::Null).await;
    next.refuses(&form, ErrorCode::FormKnown).await;
    let again = json!({ "sha256": preview["sha256"], "dossier": null });
    next.refused("form_keep", again, ErrorCode::NotHere).await;
}

#[tokio::test]
async fn practice_stays_practice() {
    let real = Scene::started().await;
    let talk = real.talk_with_annemieke().await;
    talk.close_signed().await;
    real.leave_talk().await;
    let practice = Scene::fresh();
    practice.ok("practice_open", json!({})).await;
    let team = practice.ok("team_overview", json!({})).await;
    let people = team["people"].as_array().expect("people");
    let annemieke = people.iter().find(|p| p["dossier"]["name"] == "Annemieke Visser").expect("she is in the team");
    let dossier = practice.dossier(annemieke["dossier"]["id"].as_str().expect("an id")).await;
    let talks = dossier["conversations"].as_array().expect("talks");
    let closed = talks.iter().find(|card| card["step"] == "closed").expect("last year's talk");
    let form = form_of(&practice, closed["conversation"]["id"].as_str().expect("an id")).await;

    practice.refuses(&form_of(&real, &talk.id).await, ErrorCode::FormReal).await;
    real.refuses(&form, ErrorCode::FormPractice).await;
    let other = Scene::fresh();
    other.clock.move_to("2026-12-01T10:00:00+01:00");
    other.ok("practice_open", json!({})).await;
    let dossier = other.opens(&form).await["suggested"].clone();
    let (_, id) = other.takes_over(&form, dossier).await;
    assert_eq!(form_of(&other, &id).await, form);
}

#[tokio::test]
async fn only_the_form_of_a_closed_talk_is_taken_over() {
    let scene = Scene::started().await;
    let talk = scene.talk_with_annemieke().await;
    talk.agreement("manager", "Meeluisteren").await;
    let concept = form_of(&scene, &talk.id).await;
    talk.close_signed().await;
    let english = form_bytes(&scene.api, id(&talk.id), Some(Language::En)).await.expect("a translation");
    let next = Scene::started().await;
    for form in [concept, english] {
        next.refuses(&form, ErrorCode::FormNotOriginal).await;
    }
}

#[tokio::test]
async fn who_it_belongs_to_is_theirs_to_say() {
    let scene = Scene::started().await;
    let talk = scene.talk_with_annemieke().await;
    talk.close_unsigned().await;
    scene.leave_talk().await;
    let form = form_of(&scene, &talk.id).await;
    let next = Scene::started().await;
    let trainee = next.employee("annemieke visser", "stagiair").await;
    let kees = next.employee("Kees", "facturatie").await;
    let preview = next.opens(&form).await;
    assert_eq!((&preview["suggested"], &preview["can_be_new"]), (&json!(trainee), &json!(true)), "another function");
    assert_eq!(each(&preview["team"], "id"), [&json!(trainee), &json!(kees)], "who has this name first");
    assert_eq!(preview["signatures"], "unsealed", "nobody signed on screen");
    next.employee("Annemieke Visser", "klantenservicemedewerker").await;
    let preview = next.opens(&form).await;
    assert_eq!((&preview["suggested"], &preview["has_namesakes"]), (&Value::Null, &json!(true)), "two of one name");
    let keep = |dossier: Value| json!({ "sha256": preview["sha256"], "dossier": dossier });
    next.refused("form_keep", keep(Value::Null), ErrorCode::Duplicate).await;
    next.refused("form_keep", keep(json!(next.gesture())), ErrorCode::NotHere).await;
    let kept = next.ok("form_keep", keep(json!(kees))).await;
    assert_eq!(kept["dossier"], json!(kees));
    assert_eq!(next.dossier(&kees).await["dossier"]["name"], "Kees", "the dossier keeps its name");
}

#[tokio::test]
async fn a_hostile_or_foreign_file_writes_nothing() {
    let scene = Scene::started().await;
    let talk = scene.talk_with_annemieke().await;
    hold(&talk).await;
    talk.close_signed().await;
    scene.leave_talk().await;
    let form = form_of(&scene, &talk.id).await;
    let next = Scene::started().await;
    assert_eq!(next.ok("form_open", json!({})).await["preview"], Value::Null, "nobody picked a file");

    let other = b"%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n\
        trailer<</Root 1 0 R/Size 3>>\n%%EOF\n";
    let foreign: [&[u8]; 5] = [b"", b"PK\x03\x04 geen pdf", b"%PDF-1.7\n", other, &form[..form.len() / 2]];
    for file in foreign {
        next.refuses(file, ErrorCode::FormForeign).await;
    }
    // Appended, cut off, and a byte in each of many places: refused, or not read at all.
    let mut changed = vec![[&form[..], b"\n% meer"].concat(), form[..form.len() - 40].to_vec()];
    changed.extend((0..24).map(|part| {
        let mut bytes = form.clone();
        bytes[(form.len() - 1) * part / 24 + 7] ^= 0x15;
        bytes
    }));
    for file in changed {
        let before = next.everything().await;
        next.person.picks(&next.file("formulier.pdf", &file));
        let refused = api::dispatch(&next.api, "form_open", json!({})).await.expect_err("a changed form");
        assert!(matches!(refused.code, ErrorCode::FormChanged | ErrorCode::FormForeign), "{refused}");
        assert_eq!(next.everything().await, before, "nothing was written");
    }
    next.takes_over(&form, Value::Null).await;
    next.person.picks(&next.path("no such file"));
    next.refused("form_open", json!({}), ErrorCode::FileMissing).await;
}

/// A PDF as plain as can be, with this data as its talk.
fn carrying(data: &str) -> Vec<u8> {
    let objects = [
        "<</Type/Catalog/Pages 2 0 R/Names<</EmbeddedFiles<</Names[(gesprek.json) 3 0 R]>>>>>>".to_owned(),
        "<</Type/Pages/Kids[]/Count 0>>".to_owned(),
        "<</Type/Filespec/F(gesprek.json)/UF(gesprek.json)/EF<</F 4 0 R>>>>".to_owned(),
        format!("<</Length {0}/Params<</Size {0}>>>>\nstream\n{data}\nendstream", data.len()),
    ];
    let mut pdf = "%PDF-1.7\n".to_owned();
    let mut table = "0000000000 65535 f \n".to_owned();
    for (number, object) in (1..).zip(objects) {
        writeln!(table, "{:010} 00000 n ", pdf.len()).expect("a string takes everything");
        write!(pdf, "{number} 0 obj\n{object}\nendobj\n").expect("a string takes everything");
    }
    let start = pdf.len();
    write!(pdf, "xref\n0 5\n{table}trailer\n<</Size 5/Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n")
        .expect("a string takes everything");
    pdf.into_bytes()
}

#[tokio::test]
async fn a_newer_form_asks_for_a_newer_app() {
    let scene = Scene::started().await;
    let newer = carrying(r#"{"format":"praatplaat-gesprek","version":3,"more":"than we know"}"#);
    assert_eq!(scene.refuses(&newer, ErrorCode::FormNewer).await, json!({ "found": "3", "known": "2" }));
    for data in ["", "{}", "[]", r#"{"format":"praatplaat-gesprek","version":1}"#, &"[".repeat(100_000)] {
        scene.refuses(&carrying(data), ErrorCode::FormForeign).await;
    }
    // Our own data without our own pages.
    let kept = include_str!("../fixtures/gesprek-1.json");
    scene.refuses(&carrying(kept), ErrorCode::FormChanged).await;
}

#[tokio::test]
async fn nobody_opens_a_form_behind_a_shut_door() {
    let scene = Scene::started().await;
    let _talk = scene.talk_with_annemieke().await;
    scene.person.picks(&scene.file("formulier.pdf", b"%PDF-1.7"));
    scene.refused("form_open", json!({}), ErrorCode::DoorShut).await;
    scene.refused("form_keep", json!({ "sha256": "", "dossier": null }), ErrorCode::DoorShut).await;
}

/// What was asked about talks before last time stays in the dossier: the form opens where they are not known.
#[tokio::test]
async fn a_form_opens_that_looks_back_on_last_time_while_older_promises_were_asked() {
    let scene = Scene::started().await;
    let mut talk = scene.talk_with_annemieke().await;
    for (year, what) in [("2027", "Een vaste werkplek"), ("2028", "Een dag meelopen")] {
        talk.agreement("manager", what).await;
        talk.close_signed().await;
        scene.clock.move_to(&format!("{year}-11-20T09:00:00+01:00"));
        talk = scene.talk(&talk.dossier).await;
    }
    let earlier = &talk.view().await["previous"]["earlier"][0]["agreement"]["id"];
    let carried = json!({ "dossier": talk.dossier, "agreement": earlier, "status": "carried", "line": "Nu echt" });
    talk.ok("agreement_follow_up", carried).await;
    talk.close_signed().await;
    let form = form_of(&scene, &talk.id).await;
    scene.leave_talk().await;
    scene.refuses(&form, ErrorCode::FormKnown).await;

    let other = Scene::started().await;
    other.clock.move_to("2029-01-10T09:00:00+01:00");
    let (dossier, _) = other.takes_over(&form, Value::Null).await;
    let open = other.dossier(&dossier).await["agreements"].clone();
    assert_eq!(each(&open, "agreement.what"), ["Een dag meelopen", "Een vaste werkplek"]);
}
