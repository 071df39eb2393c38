//! Is a form still what was signed, and do paper and file say the same?

use api::{ErrorCode, FormFault, FormVerdict, PrintInForm, SignatureFound, WordsFound, form_bytes, form_verdict};
use base64::{Engine, engine::general_purpose::STANDARD as BASE64};
use domain::{Language, Role};
use serde_json::{Value, json};

use crate::scene::Scene;
use crate::talk::Talk;

/// The form of a talk, as the command line gives it.
async fn form(talk: &Talk<'_>, language: Option<Language>) -> Vec<u8> {
    let id = serde_json::from_value(json!(talk.id)).expect("an id");
    form_bytes(&talk.scene.api, id, language).await.expect("a form")
}

fn look(pdf: &[u8]) -> FormVerdict {
    form_verdict(pdf, "")
}

/// A talk with something in it, signed by both.
async fn signed(scene: &Scene) -> Talk<'_> {
    let talk = scene.talk_with_annemieke().await;
    talk.note("gives", "employee", "Nieuwe collega’s begeleiden").await;
    talk.agreement("manager", "Meeluisteren").await;
    scene.clock.move_to("2026-11-21T11:30:00+01:00");
    talk.close_signed().await;
    talk
}

#[tokio::test]
async fn both_signatures_close_the_form_and_hold() {
    let scene = Scene::started().await;
    let talk = signed(&scene).await;
    let pdf = form(&talk, None).await;
    let verdict = look(&pdf);
    assert!(verdict.good, "{verdict:?}");
    assert_eq!(verdict.faults, []);
    let told: Vec<_> = verdict.signatures.iter().map(|one| (one.who, one.name.as_str(), one.found)).collect();
    let (manager, employee) = (Some(Role::Manager), Some(Role::Employee));
    let intact = SignatureFound::Intact;
    assert_eq!(told, [(manager, "Joke Bos", intact), (employee, "Annemieke Visser", intact)], "the employee last");
    let one = &verdict.signatures[1];
    assert!(one.stance.starts_with("akkoord: "), "{}", one.stance);
    assert_eq!(one.at.map(|at| at.to_rfc3339()).as_deref(), Some("2026-11-21T10:30:00+00:00"), "the clock's");
    let inside = verdict.talk.expect("the talk is inside");
    assert_eq!((inside.employee.as_str(), inside.manager.as_str()), ("Annemieke Visser", "Joke Bos"));

    // The same key signs next time, and after a new start.
    let scene = scene.restarted().await;
    let kees = scene.employee("Kees van den Berg", "monteur").await;
    let other = scene.talk(&kees).await;
    other.read_back().await;
    other.stance("employee", "seen", "").await;
    other.stance("manager", "seen", "").await;
    other.sign("employee", "Kees van den Berg").await;
    other.sign("manager", "Joke Bos").await;
    other.ok("conversation_close", json!({})).await;
    let keys = |pdf: &[u8]| ::form::verify(pdf).signatures.iter().map(|one| one.certificate).collect::<Vec<_>>();
    let used = [keys(&pdf), keys(&form(&other, None).await)].concat();
    assert!(used.len() == 4 && used.iter().all(|key| key.is_some() && *key == used[0]), "one key for life");
}

#[tokio::test]
async fn any_change_to_a_signed_form_is_told() {
    let scene = Scene::started().await;
    let talk = signed(&scene).await;
    let pdf = form(&talk, None).await;
    for at in (9..pdf.len()).step_by(pdf.len() / 40) {
        let mut changed = pdf.clone();
        changed[at] ^= 1;
        let verdict = look(&changed);
        let broken = verdict.signatures.iter().any(|one| one.found != SignatureFound::Intact);
        assert!(!verdict.good && (broken || !verdict.faults.is_empty()), "byte {at}: {verdict:?}");
    }
    let longer = [pdf.as_slice(), b"\n% later"].concat();
    assert_eq!(look(&longer).faults, [FormFault::Added]);
    // Back to before the employee signed: whole in itself, and not complete.
    let first = ::form::verify(&pdf).signatures[0].length;
    let verdict = look(&pdf[..first]);
    assert!(!verdict.good && verdict.faults.contains(&FormFault::SignatureMissing), "{verdict:?}");
    for other in [b"".as_slice(), b"geen PDF", b"%PDF-1.7\nniets"] {
        let verdict = look(other);
        assert!(!verdict.good && verdict.faults == [FormFault::Unreadable], "{verdict:?}");
    }
}

#[tokio::test]
async fn what_a_signature_means_is_in_it_and_who_does_not_sign_has_none() {
    let scene = Scene::started().await;
    let talk = scene.talk_with_annemieke().await;
    talk.read_back().await;
    talk.stance("employee", "disagreed", "").await;
    talk.stance("manager", "not_signed", "").await;
    talk.sign("employee", "Annemieke Visser").await;
    talk.ok("conversation_close", json!({})).await;
    let verdict = look(&form(&talk, None).await);
    assert!(verdict.good, "whoever signed did: {verdict:?}");
    assert_eq!(verdict.signatures.len(), 1);
    assert!(verdict.signatures[0].stance.starts_with("niet akkoord: "), "{:?}", verdict.signatures);

    let kees = scene.employee("Kees van den Berg", "monteur").await;
    let talk = scene.talk(&kees).await;
    talk.read_back().await;
    for who in ["employee", "manager"] {
        talk.stance(who, "agreed", "").await;
    }
    for who in ["employee", "manager"] {
        talk.ok("signature_set", json!({ "who": who, "signature": { "way": "ink" } })).await;
    }
    talk.ok("conversation_close", json!({})).await;
    let verdict = look(&form(&talk, None).await);
    assert!(!verdict.good, "ink can't be seen from here");
    assert_eq!(verdict.faults, [FormFault::NotSigned], "and nothing else is wrong");
}

#[tokio::test]
async fn paper_and_file_are_the_same_or_it_says_what_differs() {
    let scene = Scene::started().await;
    let talk = signed(&scene).await;
    let verdict = look(&form(&talk, None).await);
    let words = verdict.words.join(" ");
    let compare = async |words: &str| talk.ok("seal_compare", json!({ "words": words })).await;
    assert_eq!(compare(&words.to_uppercase().replace(' ', " - ")).await["found"], "same");
    let mut other = verdict.words.clone();
    other[1] = if other[1] == "fiets" { "bakker" } else { "fiets" }.to_owned();
    let answer = compare(&other.join(" ")).await;
    assert_eq!((&answer["found"], &answer["places"]), (&json!("other"), &json!([2])));
    let answer = compare(&words.replacen(&verdict.words[0], "fietsen", 1)).await;
    assert_eq!((&answer["found"], &answer["unknown"]), (&json!("unknown"), &json!("fietsen")));
    assert!(answer["near"].to_string().contains("fiets"), "{answer}");
    assert_eq!(compare("fiets").await["found"], "count");

    // Every page carries the words, on screen and in a translation too; a draft doesn't.
    let printed = verdict.words.join(" · ");
    let preview = talk.ok("form_preview", json!({})).await;
    let pages = preview["pages"].as_array().expect("pages");
    assert!(pages.iter().all(|page| page["text"].as_str().is_some_and(|text| text.contains(&printed))), "{printed}");
    let english = look(&form(&talk, Some(Language::En)).await);
    assert_eq!(english.words, verdict.words, "a translation says the same");
    assert_eq!(english.print, Some(PrintInForm { signed: true }), "and says that it is not the signed one");
    assert_eq!((english.good, english.faults), (false, vec![]), "with nothing wrong about it");
    let paper = form_verdict(&form(&talk, None).await, &words).paper.expect("words were given");
    assert_eq!(paper.found, WordsFound::Same);

    let kees = scene.employee("Kees van den Berg", "monteur").await;
    let draft = scene.talk(&kees).await;
    draft.refused("seal_compare", json!({ "words": words }), ErrorCode::NotHere).await;
    assert!(!draft.pages().await.contains("Zegel"), "what the two will say isn't said yet");
    assert!(look(&form(&draft, None).await).faults.contains(&FormFault::SealMissing));
}

#[tokio::test]
async fn a_form_that_somebody_brings_can_be_looked_at() {
    let scene = Scene::started().await;
    let talk = signed(&scene).await;
    let pdf = form(&talk, None).await;
    let verify = async |words: &str| scene.ok("form_verify", json!({ "words": words })).await;
    scene.refused("form_verify", json!({ "words": "" }), ErrorCode::DoorShut).await;
    scene.leave_talk().await;
    assert_eq!(verify("").await, json!({ "file": Value::Null, "verdict": Value::Null }), "cancelled");
    scene.person.picks(&scene.file("gekregen.pdf", &pdf));
    let answer = verify("").await;
    assert_eq!((&answer["file"], &answer["verdict"]["good"]), (&json!("gekregen.pdf"), &json!(true)));
    assert_eq!(verify("een twee").await["verdict"]["good"], false, "words that don't fit");
    let mut changed = pdf;
    let at = changed.len() / 2;
    changed[at] ^= 1;
    scene.person.picks(&scene.file("veranderd.pdf", &changed));
    assert_eq!(verify("").await["verdict"]["good"], false);
    scene.person.picks(&scene.path("weg.pdf"));
    scene.refused("form_verify", json!({ "words": "" }), ErrorCode::FileMissing).await;
    scene.person.picks(scene.folder.path());
    scene.refused("form_verify", json!({ "words": "" }), ErrorCode::FileIsFolder).await;
    scene.person.picks(&scene.file("lijst.pdf", b"naam;functie"));
    scene.refused("form_verify", json!({ "words": "" }), ErrorCode::NotPdf).await;
    // It needs no workspace.
    scene.ok("workspace_lock", json!({})).await;
    scene.person.picks(&scene.path("gekregen.pdf"));
    assert_eq!(verify("").await["verdict"]["good"], true);
}

#[tokio::test]
async fn a_form_that_is_dropped_on_the_window_is_looked_at() {
    let scene = Scene::started().await;
    let talk = signed(&scene).await;
    let pdf = form(&talk, None).await;
    let dropped = |bytes: &[u8]| json!({ "name": "gekregen.pdf", "bytes": BASE64.encode(bytes) });
    let asked = |file: Value| json!({ "file": file, "words": "" });
    scene.refused("form_verify", asked(dropped(&pdf)), ErrorCode::DoorShut).await;
    scene.leave_talk().await;
    let answer = scene.ok("form_verify", asked(dropped(&pdf))).await;
    assert_eq!((&answer["file"], &answer["verdict"]["good"]), (&json!("gekregen.pdf"), &json!(true)));
    assert_eq!(answer["verdict"]["key"], "own");
    scene.refused("form_verify", asked(dropped(b"")), ErrorCode::NotPdf).await;
    scene.refused("form_verify", asked(json!({ "name": "a", "bytes": "%%%" })), ErrorCode::FileTrouble).await;
    let facts = scene.refused("form_verify", asked(dropped(&vec![b'%'; (20 << 20) + 1])), ErrorCode::FileTooBig).await;
    assert_eq!(facts["megabytes"], "20");
    scene.refused("form_verify", asked(dropped(&vec![b'%'; 20 << 20])), ErrorCode::NotPdf).await;
    // Where the page isn't given the bytes, the desktop knows where the file lies.
    let unseen = json!({ "name": "", "bytes": null });
    scene.refused("form_verify", asked(unseen.clone()), ErrorCode::FileMissing).await;
    scene.person.drags(&scene.file("gesleept.pdf", &pdf));
    let answer = scene.ok("form_verify", asked(unseen.clone())).await;
    assert_eq!((&answer["file"], &answer["verdict"]["good"]), (&json!("gesleept.pdf"), &json!(true)));
    scene.refused("form_verify", asked(unseen.clone()), ErrorCode::FileMissing).await;
    scene.person.drags(&scene.file("groot.pdf", &vec![b'%'; (20 << 20) + 1]));
    scene.refused("form_verify", asked(unseen), ErrorCode::FileTooBig).await;
    // It can be taken over in the same way; this talk is here already.
    let facts = scene.refused("form_open", json!({ "file": dropped(&pdf) }), ErrorCode::FormKnown).await;
    assert_eq!((&facts["name"], &facts["conversation"]), (&json!("Annemieke Visser"), &json!(talk.id)));

    // Somebody else's workspace says that another key signed it, and takes it over.
    let other = Scene::started().await;
    let answer = other.ok("form_verify", asked(dropped(&pdf))).await;
    assert_eq!((&answer["verdict"]["good"], &answer["verdict"]["key"]), (&json!(true), &json!("other")));
    let preview = other.ok("form_open", json!({ "file": dropped(&pdf) })).await["preview"].clone();
    assert_eq!(preview["people"]["employee"]["name"], "Annemieke Visser");
    other.ok("form_keep", json!({ "sha256": preview["sha256"], "dossier": Value::Null })).await;
    other.ok("workspace_lock", json!({})).await;
    let answer = other.ok("form_verify", asked(dropped(&pdf))).await;
    assert_eq!(answer["verdict"]["key"], Value::Null, "nothing to compare with");
}

#[tokio::test]
async fn what_somebody_typed_instead_of_their_name_is_told() {
    let scene = Scene::started().await;
    let talk = scene.talk_with_annemieke().await;
    talk.read_back().await;
    for who in ["employee", "manager"] {
        talk.stance(who, "agreed", "").await;
    }
    talk.sign("employee", "Pietje Puk").await;
    talk.sign("manager", " joke  BOS ").await;
    talk.ok("conversation_close", json!({})).await;
    let verdict = look(&form(&talk, None).await);
    assert!(verdict.good, "{verdict:?}");
    let told: Vec<_> = verdict.signatures.iter().map(|one| (one.name.as_str(), one.typed.as_deref())).collect();
    assert_eq!(told, [("Joke Bos", None), ("Annemieke Visser", Some("Pietje Puk"))], "capitals and spaces aside");
}

#[tokio::test]
async fn last_years_practice_talk_is_signed_by_both() {
    let scene = Scene::fresh();
    scene.ok("practice_open", json!({})).await;
    let team = scene.ok("team_overview", json!({})).await;
    let dossier = json!({ "dossier": team["people"][0]["dossier"]["id"] });
    let view = scene.ok("dossier_open", dossier).await;
    let talks = view["conversations"].as_array().expect("talks");
    let last = talks.iter().find(|talk| talk["conversation"]["ending"] == "signed").expect("last year's talk");
    let id = serde_json::from_value(last["conversation"]["id"].clone()).expect("an id");
    let verdict = look(&form_bytes(&scene.api, id, None).await.expect("a form"));
    assert!(verdict.good && verdict.signatures.len() == 2, "{verdict:?}");
}
