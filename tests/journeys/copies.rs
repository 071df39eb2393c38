//! Copies of a closed talk: the form for the employee, the joint part for the manager, for HR what
//! both ticked, and a card for the pocket.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use api::{CopyFor, ErrorCode, WordsFound, form_bytes, form_verdict};
use form::{CopyBlock, GesprekCopy, read_copy};
use serde_json::{Value, json};

use crate::scene::{Scene, added, id_of};
use crate::talk::{Talk, draft};

/// What the two said, each with a bird of its own, and the block it belongs to. None is in a copy for HR.
const SAID: [(&str, &str, Option<CopyBlock>); 12] = [
    ("proud", "kievit", Some(CopyBlock::LookingBack)),
    ("better", "wulp", Some(CopyBlock::Feedback)),
    ("gives", "grutto", Some(CopyBlock::Energy)),
    ("more", "lepelaar", Some(CopyBlock::Talents)),
    ("goal", "ijsvogel", Some(CopyBlock::Learning)),
    ("remark", "roerdomp", Some(CopyBlock::Employability)),
    ("three_years", "kraanvogel", Some(CopyBlock::Horizon)),
    ("one_year", "ooievaar", Some(CopyBlock::Dreams)),
    ("need", "merel", Some(CopyBlock::Backpack)),
    ("reaction", "spreeuw", Some(CopyBlock::Reactions)),
    ("difference", "koekoek", Some(CopyBlock::Reactions)),
    ("last word", "nachtegaal", Some(CopyBlock::LastWords)),
];

/// Agreements, and whether both tick them for HR.
const PROMISED: [(&str, &str, bool); 3] =
    [("employee", "zwaluw", true), ("manager", "reiger", false), ("together", "meerkoet", true)];

/// A talk in which something of everything is said, closed and signed by both.
async fn closed(scene: &Scene) -> Talk<'_> {
    let talk = scene.talk_with_annemieke().await;
    let mut promised: Vec<(String, bool)> = Vec::new();
    for (lane, bird, block) in &SAID[..9] {
        let note = talk.note(lane, "employee", &format!("Over de {bird}")).await;
        if *block == Some(CopyBlock::Dreams) {
            talk.ok("note_dream", json!({ "note": note, "dream": true })).await;
        }
        if *lane == "proud" {
            talk.ok("note_react", json!({ "note": note, "author": "manager", "text": "Een spreeuw" })).await;
            let view = json!({ "note": note, "who": "employee", "text": "Een koekoek" });
            talk.ok("note_differ", view).await;
        }
        if *lane == "gives" {
            // An agreement that grew from a note has the note's words with it.
            let args = json!({ "draft": draft("employee", "Samen de zwaluw tellen"), "from_note": note });
            promised.push((id_of(&added(&talk.ok("agreement_add", args).await, "agreement")), true));
        }
    }
    for (owner, bird, both) in &PROMISED[1..] {
        promised.push((talk.agreement(owner, &format!("Kijken naar de {bird}")).await, *both));
    }
    talk.ok("way_choose", json!({ "way": "doing", "who": "employee", "chosen": true })).await;
    talk.ok("window_set", json!({ "window": "joy", "answer": { "now": "good", "wish": null } })).await;
    talk.read_back().await;
    for (agreement, both) in promised {
        share(&talk, &agreement, if both { &["employee", "manager"] } else { &["manager"] }).await;
    }
    talk.stance("employee", "disagreed", "Ik hoor de nachtegaal").await;
    talk.stance("manager", "agreed", "").await;
    talk.sign("employee", "Annemieke Visser").await;
    talk.sign("manager", "Joke Bos").await;
    talk.ok("conversation_close", json!({})).await;
    talk
}

async fn share(talk: &Talk<'_>, agreement: &str, who: &[&str]) {
    for who in who {
        talk.ok("hr_tick", json!({ "agreement": agreement, "who": who, "shared": true })).await;
    }
}

/// The parts that go to the manager unless somebody chooses otherwise.
fn usual() -> Vec<CopyBlock> {
    CopyBlock::ALL.into_iter().filter(|block| !block.is_sensitive()).collect()
}

async fn save(talk: &Talk<'_>, blocks: &[CopyBlock], pocket: bool) -> Value {
    talk.ok("copies_save", json!({ "blocks": blocks, "pocket": pocket })).await
}

/// Where each file lies, by what it is.
fn file(saved: &Value, what: &str) -> PathBuf {
    let files = saved["files"].as_array().expect("files");
    let one = files.iter().find(|file| file["file"] == what).unwrap_or_else(|| panic!("no {what}: {saved}"));
    Path::new(saved["folder"].as_str().expect("a folder")).join(one["name"].as_str().expect("a name"))
}

fn read(saved: &Value, what: &str) -> Vec<u8> {
    fs::read(file(saved, what)).expect("the file is there")
}

/// Everything that a file says: its pages, its data, and what viewers show of it.
fn said(path: &Path) -> (String, GesprekCopy) {
    let output = Command::new("pdftotext").arg("-layout").arg(path).arg("-").output().expect("poppler is installed");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let copy = read_copy(&fs::read(path).expect("the file is there")).expect("it is a copy");
    (String::from_utf8(output.stdout).expect("text"), copy)
}

fn data(copy: &GesprekCopy) -> String {
    serde_json::to_string(&copy.gesprek).expect("data is JSON")
}

async fn master(talk: &Talk<'_>) -> Vec<u8> {
    let id = serde_json::from_value(json!(talk.id)).expect("an id");
    form_bytes(&talk.scene.api, id, None).await.expect("a form")
}

#[tokio::test]
async fn each_reader_gets_their_part_in_one_action() {
    let scene = Scene::started().await;
    let talk = closed(&scene).await;
    scene.person.saves_in(scene.folder.path());
    let saved = save(&talk, &usual(), true).await;
    assert_eq!((&saved["missing"], &saved["error"]), (&json!([]), &Value::Null));
    let names: Vec<&str> =
        saved["files"].as_array().expect("files").iter().map(|f| f["name"].as_str().expect("a name")).collect();
    assert_eq!(
        names,
        [
            "Ontwikkelgesprek Annemieke Visser 2026-11-21.pdf",
            "Ontwikkelgesprek Annemieke Visser 2026-11-21 voor de leidinggevende.pdf",
            "Ontwikkelgesprek Annemieke Visser 2026-11-21 voor HR.pdf",
            "Ontwikkelgesprek Annemieke Visser 2026-11-21 zakkaartje.pdf",
        ]
    );
    let archived = master(&talk).await;
    assert_eq!(read(&saved, "employee"), archived, "the employee's is the signed form itself");
    let seal = form_verdict(&archived, "").words;
    let readers = [("manager", CopyFor::Manager), ("hr", CopyFor::Hr), ("pocket", CopyFor::Pocket)];
    for (what, reader) in readers {
        let (text, copy) = said(&file(&saved, what));
        assert_eq!(copy.reader, reader);
        let pages = text.trim_end_matches('\u{c}').split('\u{c}');
        for page in pages {
            assert!(page.contains("het ondertekende formulier is van 21 november 2026"), "{what}: {page}");
            assert!(page.contains(&seal.join(" · ")), "{what} carries the seal of its form: {page}");
            assert!(page.contains("Zegel van het ondertekende formulier"), "{what}: {page}");
        }
        assert_eq!(copy.seal.words().map(str::to_owned).to_vec(), seal);
        assert!(!read(&saved, what).windows(9).any(|bytes| bytes == b"/AcroForm"), "nobody signs a copy");
    }
}

#[tokio::test]
async fn hr_gets_what_both_ticked_and_nothing_else() {
    let scene = Scene::started().await;
    let talk = closed(&scene).await;
    scene.person.saves_in(scene.folder.path());
    let saved = save(&talk, &CopyBlock::ALL, false).await;
    let (text, copy) = said(&file(&saved, "hr"));
    let gesprek = &copy.gesprek;
    let data = data(&copy);
    for (_, bird, both) in PROMISED {
        assert_eq!((text.contains(bird), data.contains(bird)), (both, both), "{bird}: {text}");
    }
    for (what, bird, _) in SAID {
        assert!(!text.contains(bird) && !data.contains(bird), "{what} is not for HR: {text} {data}");
    }
    for words in ["Annemieke Visser", "Joke Bos", "klantenservicemedewerker", "teamleider klantenservice"] {
        assert!(text.contains(words), "{words}: {text}");
    }
    for words in ["Klantenservice", "Energie van Hier", "akkoord", "Plek", "getekend op", "Ondertekening"] {
        assert!(!text.contains(words) && !data.contains(words), "{words} is not for HR: {text}");
    }
    assert_eq!(gesprek.agreements.len(), 2);
    assert!(gesprek.agreements.iter().all(|one| one.trail.is_empty() && one.difference.is_none()));
    assert_eq!((gesprek.employee.as_ref(), gesprek.manager.as_ref()), (None, None));
    assert!(gesprek.notes.is_empty() && gesprek.places.is_empty() && gesprek.previous.is_empty());
    assert!(gesprek.ways.is_empty() && gesprek.windows.is_empty() && gesprek.water.is_none());
    assert_eq!((gesprek.place.as_str(), gesprek.period_from), ("", None));
}

#[tokio::test]
async fn without_a_tick_of_both_there_is_nothing_for_hr() {
    let scene = Scene::started().await;
    let talk = scene.talk_with_annemieke().await;
    let agreement = talk.agreement("manager", "Meeluisteren").await;
    talk.read_back().await;
    share(&talk, &agreement, &["manager"]).await;
    talk.close_signed().await;
    scene.person.saves_in(scene.folder.path());
    let preview = talk.ok("copies_preview", json!({})).await;
    assert_eq!((&preview["agreements"], &preview["for_hr"]), (&json!(1), &json!(0)));
    let saved = save(&talk, &usual(), false).await;
    let files: Vec<&Value> = saved["files"].as_array().expect("files").iter().map(|f| &f["file"]).collect();
    assert_eq!(files, ["employee", "manager"]);
    assert_eq!(saved["missing"], json!([]), "nothing is missing");

    // Without any agreement there is no card either.
    let kees = scene.employee("Kees van den Berg", "monteur").await;
    let talk = scene.talk(&kees).await;
    talk.close_unsigned().await;
    let saved = save(&talk, &usual(), true).await;
    assert_eq!(saved["files"].as_array().map(Vec::len), Some(2), "{saved}");
    let (text, copy) = said(&file(&saved, "manager"));
    assert!(text.contains("het bewaarde formulier is van 21 november 2026"), "nobody signed it: {text}");
    assert!(copy.signed.is_empty());
}

#[tokio::test]
async fn what_is_about_the_person_stays_out_unless_it_is_chosen() {
    let scene = Scene::started().await;
    let talk = closed(&scene).await;
    scene.person.saves_in(scene.folder.path());
    let preview = talk.ok("copies_preview", json!({})).await;
    let blocks = preview["blocks"].as_array().expect("blocks");
    let sensitive: Vec<&Value> = blocks.iter().filter(|b| b["sensitive"] == true).map(|b| &b["block"]).collect();
    assert_eq!(sensitive, ["feedback", "energy", "employability", "dreams", "reactions", "last_words"]);
    let reactions = blocks.iter().find(|b| b["block"] == "reactions").expect("somebody reacted");
    assert_eq!(reactions["count"], 2, "a reaction and a difference");
    assert_eq!((&preview["agreements"], &preview["for_hr"]), (&json!(3), &json!(2)));

    let check = |saved: &Value, chosen: &[CopyBlock]| {
        let (text, copy) = said(&file(saved, "manager"));
        let data = data(&copy);
        for (_, bird, _) in PROMISED {
            assert!(text.contains(bird) && data.contains(bird), "every agreement: {bird}");
        }
        for (what, bird, block) in SAID {
            let is_in = block.is_some_and(|block| chosen.contains(&block));
            // The words of a reaction hang on a note: without the note they are not there either.
            let is_in = is_in && (block != Some(CopyBlock::Reactions) || chosen.contains(&CopyBlock::LookingBack));
            assert_eq!((text.contains(bird), data.contains(bird)), (is_in, is_in), "{what} with {chosen:?}: {text}");
        }
        assert_eq!(copy.gesprek.ways.is_empty(), !chosen.contains(&CopyBlock::Learning));
        assert_eq!(copy.gesprek.windows.is_empty(), !chosen.contains(&CopyBlock::Employability));
        let left_out = SAID.iter().filter_map(|(_, _, block)| *block).filter(|block| !chosen.contains(block));
        assert_eq!(copy.left_out, left_out.collect(), "it says what it leaves out");
        assert_eq!(text.contains("Niet in deze kopie"), !copy.left_out.is_empty());
    };
    for chosen in [usual(), CopyBlock::ALL.to_vec(), vec![]] {
        check(&save(&talk, &chosen, false).await, &chosen);
    }
    for block in CopyBlock::ALL {
        check(&save(&talk, &[block], false).await, &[block]);
    }
}

#[tokio::test]
async fn what_is_there_stays_and_the_new_one_gets_a_number() {
    let scene = Scene::started().await;
    let talk = closed(&scene).await;
    let folder = scene.path("map");
    fs::create_dir(&folder).expect("the scene's folder can be written");
    scene.person.saves_in(&folder);
    let first = save(&talk, &usual(), true).await;
    let kept: Vec<(PathBuf, Vec<u8>)> =
        ["employee", "manager", "hr", "pocket"].map(|what| (file(&first, what), read(&first, what))).into();
    let second = save(&talk, &[], true).await;
    assert_eq!(file(&second, "hr"), folder.join("Ontwikkelgesprek Annemieke Visser 2026-11-21 voor HR (2).pdf"));
    let third = save(&talk, &[], true).await;
    assert_eq!(file(&third, "employee"), folder.join("Ontwikkelgesprek Annemieke Visser 2026-11-21 (3).pdf"));
    for (path, bytes) in kept {
        assert_eq!(fs::read(&path).expect("still there"), bytes, "{}", path.display());
    }
    assert_eq!(read(&second, "hr"), read(&first, "hr"), "the same copy gives the same bytes");
    assert_eq!(fs::read_dir(&folder).expect("the folder").count(), 12, "and nothing else was left behind");
}

#[tokio::test]
async fn a_person_may_cancel_and_a_folder_may_refuse() {
    let scene = Scene::started().await;
    let kees = scene.employee("Kees van den Berg", "monteur").await;
    let open = scene.talk(&kees).await;
    open.refused("copies_preview", json!({}), ErrorCode::NotHere).await;
    open.refused("copies_save", json!({ "blocks": [], "pocket": false }), ErrorCode::NotHere).await;
    scene.leave_talk().await;
    let talk = closed(&scene).await;
    scene.person.cancels();
    let cancelled = save(&talk, &usual(), false).await;
    assert_eq!((&cancelled["folder"], &cancelled["files"]), (&Value::Null, &json!([])));
    scene.person.saves_in(&scene.path("no such folder"));
    talk.refused("copies_save", json!({ "blocks": [], "pocket": false }), ErrorCode::FileTrouble).await;
    // Nobody may put a file there, whoever they are.
    scene.person.saves_in(Path::new("/sys"));
    talk.refused("copies_save", json!({ "blocks": [], "pocket": false }), ErrorCode::FileNoPermission).await;
    talk.refused("copies_save", json!({ "blocks": ["geheim"], "pocket": false }), ErrorCode::Internal).await;
}

/// The first file goes in, the second doesn't: a folder may lose its room in between.
#[tokio::test]
async fn what_was_written_is_told_when_the_rest_was_not() {
    let scene = Scene::started().await;
    let talk = closed(&scene).await;
    let folder = scene.path("bijna");
    fs::create_dir(&folder).expect("the scene's folder can be written");
    scene.person.saves_in(&folder);
    // A thousand files of one name: no number is left for the second copy.
    let name = "Ontwikkelgesprek Annemieke Visser 2026-11-21 voor de leidinggevende";
    for number in 1..=1000 {
        let number = if number == 1 { String::new() } else { format!(" ({number})") };
        fs::write(folder.join(format!("{name}{number}.pdf")), b"").expect("the folder can be written");
    }
    let saved = save(&talk, &usual(), false).await;
    assert_eq!(saved["files"].as_array().map(Vec::len), Some(1), "{saved}");
    assert_eq!(read(&saved, "employee"), master(&talk).await, "what is there is whole");
    assert_eq!(saved["missing"], json!(["manager", "hr"]));
    assert_eq!(saved["error"]["code"], "file_trouble");
}

/// Large letters, another paper, less ink and a second language: who needed that on the form needs it on a copy.
#[tokio::test]
async fn copies_look_as_the_form_was_archived() {
    let scene = Scene::started().await;
    let talk = scene.talk_with_annemieke().await;
    let agreement = talk.agreement("employee", "Kijken naar de reiger").await;
    talk.read_back().await;
    share(&talk, &agreement, &["employee", "manager"]).await;
    talk.sign_both().await;
    let chosen = json!({ "letters": "large", "board": "a3", "palette": "ink", "also": "en" });
    talk.ok("conversation_close", json!({ "format": chosen })).await;
    scene.leave_talk().await;
    let settings = json!({ "language": "en", "lock_minutes": null, "list_view": null, "letter_keys": null });
    scene.ok("settings_update", settings).await;
    scene.person.saves_in(scene.folder.path());
    let saved = save(&talk, &usual(), true).await;
    let master = form::format_of(&master(&talk).await);
    assert_eq!(serde_json::to_value(master).expect("a format"), chosen);
    for what in ["employee", "manager", "hr"] {
        assert_eq!(form::format_of(&read(&saved, what)), master, "{what}");
    }
    let pocket = form::Format { letters: form::Letters::Normal, ..master };
    assert_eq!(form::format_of(&read(&saved, "pocket")), pocket, "a card keeps its size");
    for what in ["manager", "hr", "pocket"] {
        let copy = read_copy(&read(&saved, what)).expect("a copy");
        assert_eq!(copy.gesprek.language, domain::Language::Nl, "{what}: in the language of the form");
    }
    let manager = file(&saved, "manager");
    assert!(manager.ends_with("Development talk Annemieke Visser 2026-11-21 for the manager.pdf"), "{manager:?}");
}

#[tokio::test]
async fn a_copy_says_that_it_is_one_and_is_never_taken_for_the_whole() {
    let scene = Scene::started().await;
    let talk = closed(&scene).await;
    scene.person.saves_in(scene.folder.path());
    let saved = save(&talk, &usual(), true).await;
    let form = form_verdict(&master(&talk).await, "");
    assert!(form.good && form.copy.is_none(), "{form:?}");
    for (what, reader) in [("manager", CopyFor::Manager), ("hr", CopyFor::Hr), ("pocket", CopyFor::Pocket)] {
        let bytes = read(&saved, what);
        let verdict = form_verdict(&bytes, &form.words.join(" "));
        let copy = verdict.copy.clone().expect("it says so");
        assert_eq!((copy.reader, copy.signed, verdict.good), (reader, true, false), "{verdict:?}");
        assert_eq!(verdict.faults, [], "{what}: nothing is wrong with it");
        assert_eq!((&verdict.words, &verdict.seal), (&form.words, &form.seal), "of which form");
        assert_eq!(verdict.paper.map(|paper| paper.found), Some(WordsFound::Same));
        scene.person.picks(&scene.file("kopie.pdf", &bytes));
        scene.leave_talk().await;
        scene.refused("form_open", json!({}), ErrorCode::FormCopy).await;
        assert!(form::read_gesprek(&bytes).is_err(), "{what} is no form");
    }
}
