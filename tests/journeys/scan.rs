//! Pages that were signed on paper: put with a closed talk, saved again, printed, and taken back.

use api::{ErrorCode, dispatch, form_bytes};
use serde_json::{Value, json};

use crate::scene::{Scene, added, each, id_of};
use crate::talk::Talk;

const PDF: &[u8] = include_bytes!("../fixtures/scan.pdf");
const JPEG: &[u8] = include_bytes!("../fixtures/scan.jpg");
const PNG: &[u8] = include_bytes!("../fixtures/scan.png");

/// Somebody chooses this file; what is told of it.
async fn pick(talk: &Talk<'_>, name: &str, bytes: &[u8]) -> Value {
    talk.scene.person.picks(&talk.scene.file(name, bytes));
    talk.ok("scan_pick", json!({})).await["found"].clone()
}

/// The file is kept, signed by these; the scan.
async fn keep(talk: &Talk<'_>, name: &str, bytes: &[u8], signed_by: &[&str]) -> Value {
    let found = pick(talk, name, bytes).await;
    added(&talk.ok("scan_add", json!({ "sha256": found["sha256"], "signed_by": signed_by })).await, "scan")
}

async fn archived(talk: &Talk<'_>) -> Vec<u8> {
    let id = serde_json::from_value(json!(talk.id)).expect("an id");
    form_bytes(&talk.scene.api, id, None).await.expect("the archived form")
}

#[tokio::test]
async fn a_page_signed_on_paper_comes_with_its_talk() {
    let scene = Scene::started().await;
    scene.person.saves_in(scene.folder.path());
    let talk = scene.talk_with_annemieke().await;
    talk.close_unsigned().await;
    let form = archived(&talk).await;
    assert_eq!(talk.ok("scan_pick", json!({})).await, json!({ "found": Value::Null }), "cancelled");
    scene.clock.move_to("2026-11-24T12:00:00+01:00");

    // The name says nothing: the bytes do.
    let found = pick(&talk, "IMG_0001.PDF", JPEG).await;
    assert_eq!((&found["file"], &found["kind"]), (&json!("IMG_0001.PDF"), &json!("jpeg")));
    assert_eq!(found["size"], json!(JPEG.len()));
    assert_eq!(talk.view().await["scans"], json!([]), "picked is not kept");
    let both = json!({ "sha256": found["sha256"], "signed_by": ["manager", "employee"] });
    let applied = talk.ok("scan_add", both).await;
    let scan = added(&applied, "scan");
    let told = added(&applied, "addendum");
    assert_eq!((&scan["on"], &scan["signed_by"]), (&json!("2026-11-24"), &json!(["employee", "manager"])));
    assert_eq!((&scan["addendum"], &scan["withdrawn_on"]), (&told["id"], &Value::Null));
    assert!(!applied.to_string().contains("IMG_0001"), "what the file is called is nobody's business");
    let text = told["text"].as_str().expect("a text");
    let digits = scan["sha256"].as_str().expect("a hash")[..4].to_owned();
    for part in ["Gescande pagina", "door Annemieke Visser en Joke Bos.", &digits] {
        assert!(text.contains(part), "{part}: {text}");
    }
    assert_eq!(archived(&talk).await, form, "the form is as it was, byte for byte");

    // It comes out as it went in, under a name of its own.
    let saved = talk.ok("scan_save", json!({ "scan": scan["id"] })).await;
    assert_eq!(scene.person.was_suggested(), "Ontwikkelgesprek Annemieke Visser 2026-11-21 getekend op papier.jpg");
    let path = saved["path"].as_str().expect("a path").to_owned();
    assert_eq!(std::fs::read(&path).expect("the file is there"), JPEG);
    let viewed = talk.ok("scan_print", json!({ "scan": scan["id"] })).await;
    assert_eq!((&viewed["path"], scene.person.viewed().len()), (&saved["path"], 1), "and can be looked at");
    scene.person.cancels();
    assert_eq!(talk.ok("scan_save", json!({ "scan": scan["id"] })).await["path"], Value::Null);

    // A later print tells of it, and its seal with it.
    let print = json!({ "format": { "letters": "large", "board": "a4", "palette": "light", "also": null } });
    let preview = talk.ok("form_preview", print).await.to_string();
    assert!(preview.contains("Gescande pagina") && preview.contains("Zegel met deze aanvulling"), "{preview}");
    let scene = scene.restarted().await;
    let view = scene.ok("conversation_open", json!({ "conversation": scan["conversation"] })).await;
    assert_eq!((&view["scans"][0], &view["chain_intact"]), (&scan, &json!(true)));
    assert_eq!(scene.ok("workspace_check", json!({})).await["problems"], json!([]));
}

#[tokio::test]
async fn signed_on_paper_shows_when_both_did() {
    let scene = Scene::started().await;
    let talk = scene.talk_with_annemieke().await;
    talk.close_unsigned().await;
    scene.leave_talk().await;
    let shown = async || {
        let card = scene.ok("dossier_open", json!({ "dossier": talk.dossier })).await["conversations"][0].clone();
        let person = scene.ok("team_overview", json!({})).await["people"][0].clone();
        assert_eq!(
            (&card["step"], &person["ending"]),
            (&json!("closed"), &json!("unsigned")),
            "the talk stays as it was"
        );
        assert_eq!(card["on_paper"], person["on_paper"]);
        (person["on_paper"] == true, card["scans"].as_array().expect("scans").len())
    };
    assert_eq!(shown().await, (false, 0));
    keep(&talk, "blad-1.png", PNG, &["employee"]).await;
    assert_eq!(shown().await, (false, 1), "one of the two");
    let second = keep(&talk, "blad-2.jpg", JPEG, &["manager"]).await;
    assert_eq!(shown().await, (true, 2), "each on a page of their own");
    talk.ok("scan_withdraw", json!({ "scan": second["id"] })).await;
    assert_eq!(shown().await, (false, 2), "a wrong page shows nothing");
    keep(&talk, "goed.pdf", PDF, &["employee", "manager"]).await;
    assert_eq!(shown().await, (true, 3));
}

#[tokio::test]
async fn a_wrong_page_is_erased_and_its_line_stays() {
    let scene = Scene::started().await;
    let talk = scene.talk_with_annemieke().await;
    talk.close_signed().await;
    let scan = keep(&talk, "verkeerd.jpg", JPEG, &["employee", "manager"]).await;
    scene.clock.move_to("2026-11-25T12:00:00+01:00");
    let gone = json!({ "scan": scan["id"] });
    talk.ok("scan_withdraw", gone.clone()).await;
    let view = talk.view().await;
    assert_eq!(
        (&view["scans"][0]["withdrawn_on"], &view["scans"][0]["sha256"]),
        (&json!("2026-11-25"), &scan["sha256"])
    );
    let additions = each(&view["addenda"], "text");
    let said = additions[1].as_str().expect("a text");
    assert!(additions.len() == 2 && said.contains("ingetrokken") && said.contains("21 november 2026"), "{said}");
    for command in ["scan_save", "scan_print", "scan_withdraw"] {
        talk.refused(command, gone.clone(), ErrorCode::NotHere).await;
    }
    let print = json!({
        "scan": scan["id"], "printer": "Gang", "paper": "a4", "two_sided": true,
    });
    talk.refused("printer_print", print, ErrorCode::NotHere).await;
    assert_eq!(view["history"]["undo"], Value::Null, "erased is erased");
    talk.refused("history_undo", json!({ "dossier": null }), ErrorCode::ConversationClosed).await;
    assert_eq!(scene.ok("workspace_check", json!({})).await["problems"], json!([]));
    // The same page can come again.
    keep(&talk, "toch-goed.jpg", JPEG, &["employee"]).await;
}

#[tokio::test]
async fn what_is_no_scan_of_this_talk_is_refused_and_changes_nothing() {
    let scene = Scene::started().await;
    scene.person.picks(&scene.file("scan.pdf", PDF));
    let talk = scene.talk_with_annemieke().await;
    talk.refused("scan_pick", json!({}), ErrorCode::NotHere).await;
    talk.close_signed().await;
    let before = talk.view().await;
    let refuse = async |name: &str, bytes: &[u8], code: ErrorCode| {
        scene.person.picks(&scene.file(name, bytes));
        talk.refused("scan_pick", json!({}), code).await
    };
    refuse("scan.pdf", b"naam;functie", ErrorCode::ScanForeign).await;
    refuse("scan.jpg", b"<svg onload='alert(1)'/>", ErrorCode::ScanForeign).await;
    refuse("leeg.png", b"", ErrorCode::ScanForeign).await;
    refuse("half.jpg", &JPEG[..JPEG.len() / 2], ErrorCode::ScanForeign).await;
    refuse("zip.pdf", b"PK\x03\x04", ErrorCode::ScanForeign).await;
    let large = |length: usize| [&b"%PDF-1.7\n"[..], &vec![b' '; length - 26], b"startxref\n0\n%%EOF"].concat();
    let facts = refuse("groot.pdf", &large((20 << 20) + 1), ErrorCode::ScanTooBig).await;
    assert_eq!(facts["megabytes"], "20");
    refuse("formulier.pdf", &archived(&talk).await, ErrorCode::ScanIsForm).await;
    scene.person.picks(scene.folder.path());
    talk.refused("scan_pick", json!({}), ErrorCode::ScanForeign).await;
    scene.person.picks(&scene.path("weg.pdf"));
    talk.refused("scan_pick", json!({}), ErrorCode::FileTrouble).await;
    assert_eq!(pick(&talk, "net.pdf", &large(20 << 20)).await["kind"], "pdf", "twenty is enough, and fits");

    // Nobody signed, or nobody picked it.
    let found = pick(&talk, "scan.pdf", PDF).await;
    let add = |sha256: &Value, signed_by: Value| json!({ "sha256": sha256, "signed_by": signed_by });
    let facts = talk.refused("scan_add", add(&found["sha256"], json!([])), ErrorCode::Empty).await;
    assert_eq!(facts["field"], "signed_by");
    talk.refused("scan_add", add(&found["sha256"], json!(["together"])), ErrorCode::NotHere).await;
    talk.refused("scan_add", add(&json!("0".repeat(64)), json!(["manager"])), ErrorCode::NotHere).await;
    talk.refused("scan_save", json!({ "scan": scene.gesture() }), ErrorCode::NotHere).await;
    assert_eq!(talk.view().await, before, "nothing has changed");

    talk.ok("scan_add", add(&found["sha256"], json!(["manager"]))).await;
    talk.refused("scan_add", add(&found["sha256"], json!(["manager"])), ErrorCode::NotHere).await;
    let facts = refuse("nog-een-keer.pdf", PDF, ErrorCode::ScanKnown).await;
    assert_eq!(facts["date"], "2026-11-21");
}

#[tokio::test]
async fn a_scan_belongs_to_its_talk_and_stays_behind_its_door() {
    let scene = Scene::started().await;
    let first = scene.talk_with_annemieke().await;
    first.close_signed().await;
    let scan = keep(&first, "scan.pdf", PDF, &["employee", "manager"]).await;
    let found = pick(&first, "andere.png", PNG).await;
    let kees = scene.employee("Kees van den Berg", "monteur").await;
    let other = scene.talk(&kees).await;
    let asked = json!({ "conversation": first.id, "scan": scan["id"] });
    let foreign = [
        ("scan_pick", json!({ "conversation": first.id })),
        ("scan_add", json!({ "conversation": first.id, "sha256": found["sha256"], "signed_by": ["manager"] })),
        ("scan_withdraw", asked.clone()),
        ("scan_save", asked.clone()),
        ("scan_print", asked.clone()),
    ];
    for (command, args) in &foreign {
        scene.refused(command, args.clone(), ErrorCode::DoorShut).await;
    }
    // With the id of the talk that is open: it isn't one of its scans.
    for command in ["scan_withdraw", "scan_save", "scan_print"] {
        other.refused(command, json!({ "scan": scan["id"] }), ErrorCode::NotHere).await;
    }
    other.close_signed().await;
    // A file that was picked for one talk isn't added to another.
    let add = json!({ "sha256": found["sha256"], "signed_by": ["manager"] });
    other.refused("scan_add", add, ErrorCode::NotHere).await;
    other.refused("scan_withdraw", json!({ "scan": scan["id"] }), ErrorCode::NotHere).await;
    scene.leave_talk().await;
    // The same page of paper may be signed for two talks.
    keep(&other, "scan.pdf", PDF, &["manager"]).await;
    first.ok("scan_withdraw", json!({ "scan": scan["id"] })).await;
    let kept = other.view().await["scans"][0].clone();
    scene.person.saves_in(scene.folder.path());
    let saved = other.ok("scan_save", json!({ "scan": kept["id"] })).await;
    assert_eq!(std::fs::read(saved["path"].as_str().expect("a path")).expect("a file"), PDF, "the other one stays");
    scene.ok("workspace_lock", json!({})).await;
    for (command, args) in foreign {
        scene.refused(command, args, ErrorCode::WorkspaceLocked).await;
    }
}

#[tokio::test]
async fn nothing_is_kept_of_a_talk_that_keeps_nothing() {
    let scene = Scene::started().await;
    let annemieke = scene.employee("Annemieke Visser", "klantenservicemedewerker").await;
    let start = json!({ "dossier": annemieke, "conversation": null, "kind": "check_in" });
    let talk = Talk {
        scene: &scene,
        dossier: annemieke,
        id: id_of(&scene.ok("conversation_start", start).await["conversation"]),
    };
    talk.ok("conversation_forget", json!({})).await;
    scene.person.picks(&scene.file("scan.pdf", PDF));
    talk.refused("scan_pick", json!({}), ErrorCode::NotHere).await;
}

#[tokio::test]
async fn pages_go_to_a_printer_as_they_came_and_pictures_do_not() {
    let scene = Scene::started().await;
    scene.person.has_printers(&["Gang"]);
    let talk = scene.talk_with_annemieke().await;
    talk.close_signed().await;
    let pages = keep(&talk, "scan.pdf", PDF, &["employee", "manager"]).await;
    let picture = keep(&talk, "scan.png", PNG, &["employee", "manager"]).await;
    let on = |scan: &Value| json!({ "scan": scan["id"], "printer": "Gang", "paper": "a4", "two_sided": false });
    talk.ok("printer_print", on(&pages)).await;
    let (job, bytes) = scene.person.printed().pop().expect("it was printed");
    assert!(job.fitted && bytes == PDF, "as it came, and whole on the sheet");
    talk.refused("printer_print", on(&picture), ErrorCode::NotPdf).await;
    assert_eq!(scene.person.printed().len(), 1);
}

#[tokio::test]
async fn the_copies_and_a_new_workspace_have_no_scan() {
    let scene = Scene::started().await;
    scene.person.saves_in(scene.folder.path());
    let talk = scene.talk_with_annemieke().await;
    talk.note("gives", "employee", "Nieuwe collega’s begeleiden").await;
    talk.close_signed().await;
    keep(&talk, "scan.jpg", JPEG, &["employee", "manager"]).await;
    let saved = talk.ok("copies_save", json!({ "blocks": ["addenda"], "pocket": true })).await;
    let folder = std::path::PathBuf::from(saved["folder"].as_str().expect("a folder"));
    for file in saved["files"].as_array().expect("files") {
        let bytes = std::fs::read(folder.join(file["name"].as_str().expect("a name"))).expect("the copy is there");
        assert!(!bytes.windows(64).any(|part| part == &JPEG[600..664]), "{file}");
    }
    let form = scene.file("mee.pdf", &archived(&talk).await);
    let elsewhere = Scene::started().await;
    elsewhere.person.picks(&form);
    let preview = elsewhere.ok("form_open", json!({})).await["preview"].clone();
    let kept = elsewhere.ok("form_keep", json!({ "sha256": preview["sha256"], "dossier": null })).await;
    let view = elsewhere.ok("conversation_open", json!({ "conversation": kept["conversation"] })).await;
    assert_eq!(view["scans"], json!([]));
    // Whoever took it over can put the page with it again.
    let answer = dispatch(&elsewhere.api, "scan_pick", json!({ "conversation": kept["conversation"] })).await;
    assert_eq!(answer.expect_err("the form itself").code, ErrorCode::ScanIsForm);
}
