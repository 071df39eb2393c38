//! The command line, as somebody in IT or a script uses it: the real program,
//! real files, exit codes and what is printed.

#[path = "cli/forms.rs"]
mod forms;
#[path = "cli/scene.rs"]
mod scene;

use scene::{Scene, read};

#[test]
fn from_an_empty_folder_to_a_form() {
    let scene = Scene::with_practice();
    let list = scene.list();
    let dossier = &list["dossiers"][0];
    assert!(dossier["name"].as_str().is_some_and(|name| name.contains("Annemieke")), "{list}");
    for talk in dossier["conversations"].as_array().expect("talks are a list") {
        for key in ["id", "date", "kind", "status"] {
            assert!(talk[key].is_string(), "{key} in {talk}");
        }
    }

    let form = format!("form --workspace a.praatplaat --conversation {} --out", scene.talk("signed"));
    scene.run(&format!("{form} a.pdf")).gives(0);
    let original = read(&scene.path("a.pdf"));
    assert!(original.starts_with(b"%PDF-"));

    scene.run(&format!("{form} a.pdf --lang en")).gives(3).says("a.pdf");
    assert_eq!(read(&scene.path("a.pdf")), original, "never replaced silently");
    scene.run(&format!("{form} b.pdf")).gives(0);
    assert_eq!(read(&scene.path("b.pdf")), original, "a signed talk gives the archived bytes, every time");
    scene.run(&format!("{form} b.pdf --lang en --force")).gives(0);
    assert_ne!(read(&scene.path("b.pdf")), original, "a translation is another file");
    scene.run(&format!("{form} c.pdf --letters groot --board a3 --ink --also en")).gives(0);
    let print = read(&scene.path("c.pdf"));
    assert!(print.starts_with(b"%PDF-") && print != original, "an extra print is another file");
    scene.run("verify c.pdf").gives(1);

    let said = scene.run("check --workspace a.praatplaat");
    assert!(said.gives(0).out.contains("In orde"), "{}", said.out);
}

#[test]
fn the_list_is_readable_too() {
    let scene = Scene::with_practice();
    let said = scene.run("list --workspace a.praatplaat");
    let line = said.gives(0).out.lines().find(|line| line.contains(&scene.talk("signed"))).expect("the signed talk");
    assert!(line.contains("ontwikkelgesprek, getekend"), "{line}");
}

#[test]
fn practice_never_replaces_a_file() {
    let scene = Scene::with_practice();
    let before = read(&scene.path("a.praatplaat"));
    scene.run("practice --workspace a.praatplaat").gives(3).says("a.praatplaat");
    assert_eq!(read(&scene.path("a.praatplaat")), before);
}

#[test]
fn the_passphrase_comes_from_the_input_and_must_be_right() {
    let scene = Scene::with_practice();
    let list = "list --workspace a.praatplaat --passphrase-stdin";
    scene.run_with(list, "oefenen mag altijd\nmeer").gives(0);
    scene.run_with(list, "niet deze zin\n").gives(3).says("wachtwoordzin");
    scene.run_with(list, "").gives(3).says("wachtwoordzin");
    #[cfg(unix)]
    {
        let list = "list --workspace a.praatplaat --passphrase-fd";
        scene.run_with(&format!("{list} 0"), "oefenen mag altijd\n").gives(0);
        scene.run_with(&format!("{list} 0"), "niet deze zin\n").gives(3).says("wachtwoordzin");
        scene.run(&format!("{list} 99")).gives(3).says("wachtwoordzin");
    }
}

#[test]
fn wrong_use_is_two() {
    let scene = Scene::with_practice();
    for (line, word) in [
        ("lijst", "lijst"),
        ("list", "--workspace"),
        ("list --workspace a.praatplaat --passphrase geheim", "--passphrase"),
        ("form --workspace a.praatplaat --out a.pdf", "--conversation"),
        ("form --workspace a.praatplaat --conversation 12 --out a.pdf", "12"),
    ] {
        scene.run(line).gives(2).says(word);
    }
}

/// An id that can't be one, and one of another workspace: the next step is the line that shows the right ones.
#[test]
fn whoever_has_no_id_is_told_where_the_ids_are() {
    let list = |scene: &Scene| format!("praatplaat list --workspace {}", scene.path("a.praatplaat").display());
    let scene = Scene::with_practice();
    let here = list(&scene);
    let foreign = "0197c1f0-0000-7000-8000-000000000000";
    for (id, code) in [("99", 2), ("annemieke", 2), (foreign, 3)] {
        for line in [
            format!("form --conversation {id} --out a.pdf"),
            format!("print --conversation {id} --printer Gang"),
            format!("copies --conversation {id} --to kopieen"),
        ] {
            scene.run(&format!("{line} --workspace a.praatplaat")).gives(code).says("Neem het nummer uit").says(&here);
        }
    }
    let open = scene.talk("prepared");
    scene.run(&format!("form --workspace a.praatplaat --conversation {open} --out a.pdf")).gives(3).says(&here);
    scene.run(&format!("form --workspace a.praatplaat --conversation {} --out a.pdf", scene.talk("signed"))).gives(0);
    scene.run("open a.pdf --workspace a.praatplaat").gives(3).says("staat al").says(&here);
    let other = Scene::new();
    std::fs::copy(scene.path("a.pdf"), other.path("a.pdf")).expect("a file can be copied");
    other.run_at("2029-05-01T10:00:00+02:00", "practice --workspace a.praatplaat").gives(0);
    for (id, code) in [("99", 2), (foreign, 3)] {
        let line = format!("open a.pdf --workspace a.praatplaat --dossier {id}");
        other.run(&line).gives(code).says("Neem het nummer uit").says(&format!("{} --json", list(&other)));
    }
    let line = "form --workspace a.praatplaat --conversation 99 --out b.pdf";
    let said = scene.run_as(line, "", &[("LC_ALL", "en_GB.UTF-8")]);
    said.gives(2).says("This can't be for --conversation: 99. Take the id from").says(&here);
}

#[test]
fn what_cannot_be_done_is_three() {
    let scene = Scene::with_practice();
    std::fs::write(scene.path("text.praatplaat"), "geen werkruimte").expect("a file can be written");
    let unknown = "0197c1f0-0000-7000-8000-000000000000";
    for (line, word) in [
        ("list --workspace nergens.praatplaat", "nergens.praatplaat"),
        ("check --workspace text.praatplaat", "geen werkruimte"),
        (&format!("form --workspace a.praatplaat --conversation {unknown} --out a.pdf"), "praatplaat list"),
        (&format!("form --workspace a.praatplaat --conversation {} --out no/a.pdf", scene.talk("signed")), "no/a.pdf"),
        ("--workspace a.praatplaat", "scherm"),
    ] {
        scene.run(line).gives(3).says(word);
    }
    assert!(!scene.path("a.pdf").exists(), "nothing half done");
}

#[test]
fn a_damaged_file_is_not_good() {
    let scene = Scene::with_practice();
    let sound = read(&scene.path("a.praatplaat"));
    // A byte in each of some pages; the first page tells whether the passphrase fits.
    for page in [1, 3, 7] {
        let mut damaged = sound.clone();
        damaged[page * 4096 + 1234] ^= 1;
        std::fs::write(scene.path("b.praatplaat"), &damaged).expect("a file can be written");
        let said = scene.run("check --workspace b.praatplaat");
        said.gives(1).says("beschadigd");
        assert_eq!(read(&scene.path("b.praatplaat")), damaged, "page {page}: a check changes nothing");
    }
}

#[test]
fn an_older_file_is_told_by_the_computer_that_saw_a_newer_one() {
    const OLDER: &str = "ouder dan wat deze computer het laatst zag";
    let scene = Scene::with_practice();
    let check = || scene.run("check --workspace a.praatplaat");
    assert!(!check().gives(0).out.contains(OLDER));
    // What was remembered a few entries later; no command of the line writes a talk.
    let anchors = scene.path(".local/state/praatplaat/seen");
    let kept = std::fs::read_dir(&anchors).expect("it is remembered");
    let mut kept = kept.map(|file| file.expect("a file").path());
    let anchor = kept.find(|file| !file.ends_with("language") && !file.ends_with("light")).expect("one anchor");
    let text = std::fs::read_to_string(&anchor).expect("it is text");
    let (revision, seal) = text.split_once(' ').expect("a number and a seal");
    let later = revision.parse::<u32>().expect("a number") + 3;
    std::fs::write(&anchor, format!("{later} {seal}")).expect("the user's own folder");
    assert!(check().gives(0).out.contains(OLDER), "{}", check().out);
    assert!(check().out.contains("In orde"), "the file itself is sound");
    scene.run("list --workspace a.praatplaat").gives(0);
    std::fs::remove_dir_all(anchors).expect("the user's own folder");
    assert!(!check().gives(0).out.contains(OLDER), "another computer saw nothing newer");
}

#[test]
fn what_is_wrong_is_said_with_what_to_do_next_in_the_systems_language() {
    let scene = Scene::with_practice();
    scene.run("list").gives(2).says("praatplaat list --workspace BESTAND.praatplaat");
    scene.run("form --workspace a.praatplaat --out a.pdf").gives(2).says("praatplaat help form");
    scene.run("list --workspace b.praatplaat").gives(3).says("praatplaat practice --workspace");
    scene.run("practice --workspace a.praatplaat").gives(3).says("Kies een andere naam.");
    std::fs::write(scene.path("a.pdf"), "").expect("a file can be written");
    let form = format!("form --workspace a.praatplaat --conversation {} --out a.pdf", scene.talk("signed"));
    scene.run(&form).gives(3).says("--force");
    for (line, word) in [
        ("list", "Say which workspace"),
        ("lijst", "There is no such command: lijst. See: praatplaat help"),
        ("list --workspace b.praatplaat", "There is no workspace here"),
        ("verify weg.pdf", "There is no such file"),
        ("verify .", "This is a folder"),
    ] {
        let said = scene.run_as(line, "", &[("LC_ALL", "en_GB.UTF-8")]);
        said.says(word);
        assert_eq!(said.err.lines().count(), 1, "one plain sentence: {}", said.err);
    }
    let help = scene.run_as("help", "", &[("LC_ALL", "en_GB.UTF-8")]);
    assert!(help.gives(0).out.contains("Usage") && help.out.contains("praatplaat verify"), "{}", help.out);
}

#[test]
fn help_and_version_are_answers() {
    let scene = Scene::new();
    for line in ["help", "--help", "help practice", "practice --help", "list -h", "help print", "help verify"] {
        let said = scene.run(line);
        assert!(said.gives(0).out.contains("Voorbeeld"), "{line} has an example");
    }
    assert!(scene.run("--version").gives(0).out.starts_with("praatplaat "));
}
