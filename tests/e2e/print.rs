//! A form goes straight to a printer. The system's programs are the test's own: a machine that tests has
//! no printer, and what a real one does is tested from the command line.

use std::fs;
use std::os::unix::fs::PermissionsExt;

use crate::setup::Setup;
use crate::verify::signed;
use crate::window::Window;

const LPSTAT: &str =
    "case $1 in -e) printf 'Gang\\nKamer_2\\n' ;; -d) echo 'system default destination: Kamer_2' ;; esac";
const LP: &str = "at=$(dirname $0); echo \"$@\" > $at/words; cat > $at/bytes; echo done > $at/done";

/// Two printers, by programs that write down what they were told: `bin/words` and `bin/bytes`.
pub(crate) fn with_printers(setup: &Setup) {
    fs::create_dir(setup.path("bin")).expect("the test's own folder");
    for (name, program) in [("lpstat", LPSTAT), ("lp", LP)] {
        let file = setup.path("bin").join(name);
        fs::write(&file, format!("#!/bin/sh\n{program}\n")).expect("the test's own folder");
        fs::set_permissions(&file, PermissionsExt::from_mode(0o755)).expect("the test's own file");
    }
}

#[tokio::test]
async fn a_closed_talk_is_printed_without_a_dialog_of_the_system() {
    let setup = Setup::new();
    signed(&setup).await;
    with_printers(&setup);
    let window = Window::open(&setup).await;
    window.unlock().await;
    window.open_dossier("Annemieke Visser").await;
    window.wait_for("[data-test=print]").await;
    window.screenshot("print-dossier").await;
    window.click("[data-test=read]").await;
    window.click("[data-phase=round_off]").await;
    window.wait_for("[data-test=print]").await;
    window.screenshot("print-offered").await;
    window.click("[data-test=print]").await;
    window.wait_for("[data-test=print-form]").await;
    assert_eq!(window.axe().await, Vec::<String>::new());
    window.screenshot("print-dialog").await;
    window.click("[data-test=print-form] [value=a3]").await;
    window.click("[data-test=print-do]").await;
    window.wait_gone("[data-test=print-form]").await;
    window.wait_for_text("[role=status]", "naar Kamer_2 gestuurd").await;
    let words = fs::read_to_string(setup.path("bin").join("words")).expect("lp was called");
    for word in ["-d Kamer_2", "media=A3", "sides=two-sided-long-edge"] {
        assert!(words.contains(word), "{word}: {words}");
    }
    let archived = fs::read(setup.open_file()).expect("the form is there");
    assert_eq!(fs::read(setup.path("bin").join("bytes")).expect("lp was told"), archived, "the archived bytes");
    window.close().await;
}

#[tokio::test]
async fn without_a_printer_nothing_is_offered() {
    let setup = Setup::new();
    signed(&setup).await;
    fs::create_dir(setup.path("bin")).expect("the test's own folder");
    let file = setup.path("bin").join("lpstat");
    let asked = setup.path("bin").join("asked");
    let program = format!("#!/bin/sh\necho $1 > {}\nexit 1\n", asked.display());
    fs::write(&file, program).expect("the test's own folder");
    fs::set_permissions(&file, PermissionsExt::from_mode(0o755)).expect("the test's own file");
    let window = Window::open(&setup).await;
    window.unlock().await;
    window.open_dossier("Annemieke Visser").await;
    window.wait_for("[data-test=form-print]").await;
    window.until("see that it asked for printers", async || asked.exists().then_some(()).ok_or("it has not")).await;
    assert_eq!(window.count("[data-test=print]").await, 0);
    window.close().await;
}
