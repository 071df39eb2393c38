//! Forms in and out: what is made of a talk, what a form says of itself, and its way back into a workspace.

use serde_json::Value;

use crate::scene::{Said, Scene, read};

#[test]
fn a_form_is_verified_without_a_workspace() {
    let scene = Scene::with_practice();
    let form = format!("form --workspace a.praatplaat --conversation {} --out a.pdf", scene.talk("signed"));
    scene.run(&form).gives(0);
    let said = scene.run("verify a.pdf");
    for word in ["In orde", "Joke Bos", "Annemieke Visser", "akkoord", "gewone elektronische handtekening", "Zegel: "] {
        assert!(said.gives(0).out.contains(word), "{word}: {}", said.out);
    }
    let json = |said: &Said| serde_json::from_str::<Value>(&said.out).expect("--json prints JSON");
    let verdict = json(scene.run("verify a.pdf --json").gives(0));
    assert_eq!((&verdict["good"], &verdict["faults"]), (&Value::Bool(true), &serde_json::json!([])));
    assert_eq!(verdict["signatures"][0]["who"], "manager", "the employee signs last");
    let words: Vec<&str> = verdict["words"].as_array().expect("words").iter().filter_map(Value::as_str).collect();
    let words = words.join("-");
    let said = scene.run(&format!("verify a.pdf --words {words}"));
    assert!(said.gives(0).out.contains("Papier en bestand zijn gelijk."), "{}", said.out);
    scene.run("verify a.pdf --words fiets-fiets-fiets-fiets-fiets-fiets").gives(1).says("niet gelijk");
    scene.run("verify a.pdf --words fietsen-appel").gives(1).says("fiets");

    let mut changed = read(&scene.path("a.pdf"));
    let middle = changed.len() / 2;
    changed[middle] ^= 1;
    std::fs::write(scene.path("b.pdf"), &changed).expect("a file can be written");
    scene.run("verify b.pdf").gives(1).says("Niet in orde");
    let verdict = scene.run("verify b.pdf --json");
    assert_eq!(json(verdict.gives(1))["good"], false, "an answer for programs too");
    assert_eq!(verdict.err, "", "and nothing besides");
    let longer = [read(&scene.path("a.pdf")), b"meer".to_vec()].concat();
    std::fs::write(scene.path("c.pdf"), longer).expect("a file can be written");
    scene.run("verify c.pdf").gives(1).says("toegevoegd");
    std::fs::write(scene.path("d.pdf"), "geen PDF").expect("a file can be written");
    scene.run("verify d.pdf").gives(3).says("d.pdf").says("is geen PDF");
    scene.run("verify d.pdf --json").gives(3).says("is geen PDF");
    scene.run(&format!("{form} --lang en --force")).gives(0);
    scene.run("verify a.pdf").gives(1).says("handtekening");

    scene.run("verify").gives(2).says("FILE.pdf");
    scene.run("verify a.pdf b.pdf").gives(2);
    scene.run("verify weg.pdf").gives(3).says("weg.pdf").says("is er niet");
    scene.run("verify .").gives(3).says("is een map");
    scene.run("verify a.pdf --passphrase-stdin").gives(2).says("--workspace");
}

#[test]
fn a_workspace_says_whether_it_signed_a_form_itself() {
    let scene = Scene::with_practice();
    scene.run(&format!("form --workspace a.praatplaat --conversation {} --out a.pdf", scene.talk("signed"))).gives(0);
    let said = scene.run("verify a.pdf --workspace a.praatplaat");
    assert!(said.gives(0).out.contains("met de sleutel van deze werkruimte"), "{}", said.out);
    assert!(
        !scene.run("verify a.pdf").gives(0).out.contains("sleutel"),
        "without one there is nothing to compare with"
    );
    let other = Scene::with_practice();
    std::fs::copy(scene.path("a.pdf"), other.path("a.pdf")).expect("a file can be copied");
    let said = other.run("verify a.pdf --workspace a.praatplaat");
    assert!(said.gives(0).out.contains("met een andere sleutel dan die van deze werkruimte"), "{}", said.out);
    let verdict = other.run("verify a.pdf --workspace a.praatplaat --json");
    assert_eq!(serde_json::from_str::<Value>(&verdict.gives(0).out).expect("JSON")["key"], "other");
    other.run("verify weg.pdf --workspace a.praatplaat").gives(3).says("weg.pdf");
    other.run("verify a.pdf --workspace b.praatplaat").gives(3).says("b.praatplaat");
    other.run_with("verify a.pdf --workspace a.praatplaat --passphrase-stdin", "mis\n").gives(3).says("wachtwoordzin");
}

#[test]
fn a_form_brings_its_talk_back() {
    let scene = Scene::with_practice();
    scene.run(&format!("form --workspace a.praatplaat --conversation {} --out a.pdf", scene.talk("signed"))).gives(0);
    let original = read(&scene.path("a.pdf"));
    let known = scene.run("open a.pdf --workspace a.praatplaat");
    known.gives(3).says("staat al").says("Annemieke Visser").says(&scene.talk("signed"));
    scene.run("open a.praatplaat --workspace a.praatplaat").gives(3).says("geen gespreksformulier");
    scene.run("open nergens.pdf --workspace a.praatplaat").gives(3).says("nergens.pdf");
    scene.run("open --workspace a.praatplaat").gives(2).says("FORM.pdf");

    // Another computer, where the talk of last year is another one.
    let other = Scene::new();
    std::fs::write(other.path("a.pdf"), &original).expect("a file can be written");
    let practice = "practice --workspace a.praatplaat";
    other.run_at("2029-05-01T10:00:00+02:00", practice).gives(0);
    let (talks, before) = (other.list(), read(&other.path("a.praatplaat")));
    let mut cut = original.clone();
    cut.truncate(original.len() - 100);
    std::fs::write(other.path("b.pdf"), &cut).expect("a file can be written");
    other.run("open b.pdf --workspace a.praatplaat").gives(3);
    assert_eq!((other.list(), read(&other.path("a.praatplaat"))), (talks, before), "nothing was written");
    let said = other.run("open a.pdf --workspace a.praatplaat");
    assert!(said.gives(0).out.contains("Overgenomen: Annemieke Visser"), "{}", said.out);
    assert!(said.out.contains("handtekeningen kloppen"), "{}", said.out);
    let list = other.list();
    let annemieke =
        list["dossiers"].as_array().and_then(|all| all.iter().find(|one| one["name"] == "Annemieke Visser"));
    let signed = annemieke.and_then(|one| one["conversations"].as_array()).expect("her talks");
    let signed: Vec<_> = signed.iter().filter(|talk| talk["status"] == "signed").collect();
    assert_eq!(signed.len(), 2, "her own talk of last year, and the one from the form: {list}");
    let oldest = signed.iter().min_by_key(|talk| talk["date"].as_str()).expect("two");
    let id = oldest["id"].as_str().expect("an id");
    other.run(&format!("form --workspace a.praatplaat --conversation {id} --out c.pdf")).gives(0);
    assert_eq!(read(&other.path("c.pdf")), original, "the form stays what it was");
    assert!(other.run("check --workspace a.praatplaat").gives(0).out.contains("In orde"));
}

/// An extra print and a translation say what they are, and where the form is that was signed.
#[test]
fn an_extra_print_and_a_translation_are_named_for_what_they_are() {
    let scene = Scene::with_practice();
    let talk = scene.talk("signed");
    let form = format!("form --workspace a.praatplaat --conversation {talk} --force --out a.pdf");
    for look in ["--letters groot", "--ink", "--lang en", "--lang nl"] {
        scene.run(&format!("{form} {look}")).gives(0);
        let said = scene.run("verify a.pdf");
        said.gives(1).says("een extra afdruk of een vertaling van het ondertekende formulier").says("zegel klopt");
        said.says("Zegel van het ondertekende formulier").says("bij het afsluiten is bewaard");
        let json = scene.run("verify a.pdf --json");
        let verdict: Value = serde_json::from_str(&json.gives(1).out).expect("--json prints JSON");
        assert_eq!(verdict["print"], serde_json::json!({ "signed": true }), "{look}: {verdict}");
        assert_eq!((&verdict["good"], &verdict["faults"]), (&Value::Bool(false), &serde_json::json!([])), "{verdict}");
        scene.run("verify a.pdf --words fiets-fiets-fiets-fiets-fiets-fiets").gives(1).says("Niet in orde");
        scene.run("open a.pdf --workspace a.praatplaat").gives(3).says("Dit is een extra afdruk of een vertaling");
    }
    // The form itself is no print.
    scene.run(&form).gives(0);
    let verdict: Value = serde_json::from_str(&scene.run("verify a.pdf --json").gives(0).out).expect("JSON");
    assert_eq!(verdict["print"], Value::Null);
}

#[test]
fn copies_are_written_in_one_go_and_say_what_they_are() {
    let scene = Scene::with_practice();
    let talk = scene.talk("signed");
    let line = format!("copies --workspace a.praatplaat --conversation {talk} --to kopieen");
    let said = scene.run(&format!("{line} --with energy --with last_words --pocket"));
    said.gives(0);
    let files: Vec<std::path::PathBuf> = {
        let mut files: Vec<_> = std::fs::read_dir(scene.path("kopieen"))
            .expect("the folder is there")
            .map(|file| file.expect("a file").path())
            .collect();
        files.sort();
        files
    };
    scene.run(&format!("form --workspace a.praatplaat --conversation {talk} --out form.pdf")).gives(0);
    let archived = read(&scene.path("form.pdf"));
    assert_eq!(files.iter().filter(|file| read(file) == archived).count(), 1, "the employee's is the form itself");
    for (end, words) in [("voor de leidinggevende", "kopie voor de leidinggevende"), ("zakkaartje", "zakkaartje")] {
        let file = files.iter().find(|file| file.display().to_string().ends_with(&format!("{end}.pdf")));
        std::fs::copy(file.expect("it was written"), scene.path("kopie.pdf")).expect("the folder is ours");
        scene.run("verify kopie.pdf").gives(1).says(words).says("Zegel van het ondertekende formulier");
        let json = scene.run("verify kopie.pdf --json");
        let verdict: Value = serde_json::from_str(&json.gives(1).out).expect("--json prints JSON");
        assert_eq!((&verdict["good"], &verdict["faults"]), (&Value::Bool(false), &serde_json::json!([])), "{verdict}");
        scene.run("open kopie.pdf --workspace a.praatplaat").gives(3).says("Dit is een kopie");
    }
    // What is there stays, and what can't be meant is said.
    scene.run(&line).gives(0);
    assert!(scene.path("kopieen").read_dir().expect("a folder").count() > files.len(), "with a number behind the name");
    scene.run(&format!("{line} --with alles")).gives(2).says("--with");
    scene.run("copies --workspace a.praatplaat --to kopieen").gives(2).says("--conversation");
    // The folder is made, and the one above it is not; a talk without a form makes none.
    scene.run(&format!("{line}/weg/verder")).gives(3).says("Hier kan geen map komen").says("weg/verder");
    assert!(!scene.path("kopieen/weg").exists());
    scene.run(&format!("copies --workspace a.praatplaat --conversation {talk} --to form.pdf")).gives(3).says("map");
    let open = scene.talk("prepared");
    scene
        .run(&format!("form --workspace a.praatplaat --conversation {open} --out x.pdf"))
        .gives(3)
        .says("niet begonnen");
    let none = scene.run(&format!("copies --workspace a.praatplaat --conversation {open} --to leeg"));
    none.gives(3).says("Dit gesprek is nog niet begonnen").says("a.praatplaat");
    assert!(!scene.path("leeg").exists());
    scene.run("copies --help").gives(0);
}
