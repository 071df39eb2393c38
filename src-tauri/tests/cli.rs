//! The command line, as somebody in IT or a script uses it: the real program,
//! real files, exit codes and what is printed.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use serde_json::Value;
use tempfile::TempDir;

/// A folder with the real program in it.
struct Scene {
    folder: TempDir,
}

/// What a command did.
struct Said {
    line: String,
    code: Option<i32>,
    out: String,
    err: String,
}

impl Scene {
    fn new() -> Self {
        Self { folder: tempfile::tempdir().expect("a temporary folder") }
    }

    /// A folder with the practice workspace `a.praatplaat`.
    fn with_practice() -> Self {
        let scene = Self::new();
        scene.run("practice --workspace a.praatplaat").gives(0);
        scene
    }

    fn path(&self, name: &str) -> std::path::PathBuf {
        self.folder.path().join(name)
    }

    fn run(&self, line: &str) -> Said {
        self.run_with(line, "")
    }

    /// As if it were another moment.
    fn run_at(&self, moment: &str, line: &str) -> Said {
        self.run_as(line, "", &[("PRAATPLAAT_CLOCK", moment)])
    }

    /// Runs `praatplaat LINE` in the folder, with `input` on standard input.
    fn run_with(&self, line: &str, input: &str) -> Said {
        self.run_as(line, input, &[])
    }

    fn run_as(&self, line: &str, input: &str, environment: &[(&str, &str)]) -> Said {
        let mut child = Command::new(env!("CARGO_BIN_EXE_praatplaat"))
            .args(line.split_whitespace())
            .current_dir(self.folder.path())
            .env("HOME", self.folder.path())
            .env("LC_ALL", "nl_NL.UTF-8")
            .env_remove("DISPLAY")
            .env_remove("WAYLAND_DISPLAY")
            .env_remove("XDG_DATA_HOME")
            .env_remove("XDG_STATE_HOME")
            .env_remove("PRAATPLAAT_WORKSPACE")
            .envs(environment.iter().copied())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program starts");
        // A command that asks nothing may be gone before it is told.
        let _told = child.stdin.take().expect("a pipe").write_all(input.as_bytes());
        let Output { status, stdout, stderr } = child.wait_with_output().expect("the program ends");
        let text = |bytes| String::from_utf8(bytes).expect("it speaks UTF-8");
        Said { line: line.to_owned(), code: status.code(), out: text(stdout), err: text(stderr) }
    }

    fn list(&self) -> Value {
        let said = self.run("list --workspace a.praatplaat --json");
        said.gives(0);
        serde_json::from_str(&said.out).expect("--json prints JSON")
    }

    /// The id of the first talk with this status.
    fn talk(&self, status: &str) -> String {
        let list = self.list();
        let dossiers = list["dossiers"].as_array().expect("dossiers are a list");
        let mut talks = dossiers.iter().flat_map(|dossier| dossier["conversations"].as_array().expect("a list"));
        let talk = talks.find(|talk| talk["status"] == status);
        talk.and_then(|talk| talk["id"].as_str()).unwrap_or_else(|| panic!("no {status} talk in {list}")).to_owned()
    }
}

impl Said {
    #[track_caller]
    fn gives(&self, code: i32) -> &Self {
        assert_eq!(self.code, Some(code), "praatplaat {}\n{}{}", self.line, self.out, self.err);
        self
    }

    /// Explains itself to a person, on the error stream only.
    #[track_caller]
    fn says(&self, word: &str) -> &Self {
        assert!(self.err.contains(word), "praatplaat {} says {:?}, without {word:?}", self.line, self.err);
        assert_eq!(self.out, "", "an error is no answer");
        self
    }
}

fn read(path: &Path) -> Vec<u8> {
    std::fs::read(path).expect("the file is there")
}

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
    let anchor = kept.find(|file| !file.ends_with("language")).expect("one anchor");
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
