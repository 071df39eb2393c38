//! A form straight to a printer.

use api::{ErrorCode, PaperSize, form_bytes};
use serde_json::{Value, json};

use crate::scene::Scene;

/// This talk on this printer, A4 and two-sided.
pub(crate) fn on(printer: &str, talk: &str) -> Value {
    json!({ "conversation": talk, "printer": printer, "paper": "a4", "two_sided": true })
}

#[tokio::test]
async fn the_archived_form_comes_out_of_the_printer() {
    let scene = Scene::started().await;
    let talk = scene.talk_with_annemieke().await;
    talk.note("gives", "employee", "Nieuwe collega’s begeleiden").await;
    talk.close_signed().await;
    assert_eq!(scene.ok("printer_list", json!({})).await, json!({ "printers": [] }), "no printer, no offer");
    scene.person.has_printers(&["Gang", "Kamer_2"]);
    let printers = json!([{ "name": "Gang", "is_default": true }, { "name": "Kamer_2", "is_default": false }]);
    assert_eq!(scene.ok("printer_list", json!({})).await["printers"], printers);

    scene.ok("printer_print", on("Gang", &talk.id)).await;
    let large = json!({ "conversation": talk.id, "printer": "Kamer_2", "paper": "a3", "two_sided": false });
    scene.ok("printer_print", large).await;
    let id = serde_json::from_value(json!(talk.id)).expect("an id");
    let archived = form_bytes(&scene.api, id, None).await.expect("a form");
    let printed = scene.person.printed();
    let jobs: Vec<_> = printed.iter().map(|(job, _)| (job.printer.as_str(), job.paper, job.two_sided)).collect();
    assert_eq!(jobs, [("Gang", PaperSize::A4, true), ("Kamer_2", PaperSize::A3, false)]);
    assert!(printed.iter().all(|(_, bytes)| *bytes == archived), "the archived bytes, on any paper");
    assert!(printed.iter().all(|(job, _)| !job.fitted), "a form has the size of its sheet");

    let facts = scene.refused("printer_print", on("Zolder", &talk.id), ErrorCode::PrinterGone).await;
    assert_eq!(facts["printer"], "Zolder");
    scene.person.has_no_paper();
    let facts = scene.refused("printer_print", on("Gang", &talk.id), ErrorCode::PrintTrouble).await;
    assert_eq!(facts["printer"], "Gang");
    scene.leave_talk().await;
    scene.refused("printer_print", on("Gang", &scene.gesture()), ErrorCode::NotHere).await;
    assert_eq!(scene.person.printed().len(), 2, "nothing else was printed");
}
