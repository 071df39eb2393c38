//! A walk past every screen: axe-core finds nothing on it, nothing is out of place, and a photograph
//! of it at both sizes goes to `target/screenshots`, for people to look at.

use crate::keys::Key;
use crate::setup::Setup;
use crate::window::Window;

/// The smallest screen we support and a common large one.
const SIZES: [(u32, u32); 2] = [(1366, 768), (1920, 1080)];
const PLACES: [&str; 8] =
    ["looking_back", "energy", "talents", "learning", "employability", "horizon", "backpack", "agreements"];
const LIST: &str = "naam;functie;team;begonnen op\nZoë Martens;planner;Planning;1-9-2023\n\
    Kees van den Berg;medewerker facturatie;Facturatie;ooit\nZoë Martens;planner;Planning;1-9-2023\n;zonder naam;;\n";

#[tokio::test]
async fn every_screen_is_clean() {
    let setup = Setup::new();
    let mut walk = Walk { window: Window::open(&setup).await, found: Vec::new() };
    at_the_door(&mut walk).await;
    the_team(&mut walk).await;
    practice(&mut walk).await;
    the_board(&mut walk).await;
    the_closing(&mut walk).await;
    walk.window.close().await;
    assert!(walk.found.is_empty(), "{}", walk.found.join("\n"));
}

struct Walk {
    window: Window,
    found: Vec<String>,
}

impl Walk {
    /// What axe and the boxes say of this screen, and two photographs of it.
    async fn look(&mut self, name: &str) {
        let found = self.window.axe().await;
        self.found.extend(found.iter().map(|line| format!("{name}: {line}")));
        for (width, height) in SIZES.into_iter().rev() {
            self.window.resize(width, height).await;
            self.window.screenshot(&format!("{name}-{width}")).await;
            let found = self.window.out_of_place().await;
            self.found.extend(found.iter().map(|line| format!("{name} at {width}×{height}: {line}")));
        }
    }
}

async fn at_the_door(walk: &mut Walk) {
    walk.window.wait_for("input[type=password]").await;
    walk.look("welcome").await;
    walk.window.click("button[type=submit]").await;
    walk.window.wait_for("[aria-invalid=true]").await;
    walk.look("welcome-refused").await;
    walk.window.first_start().await;
    walk.window.press("Ctrl+L").await;
    walk.window.wait_for("input[type=password]").await;
    walk.look("unlock").await;
    walk.window.try_passphrase("geen idee").await;
    walk.window.wait_for("[role=alert]").await;
    walk.look("unlock-refused").await;
    walk.window.unlock().await;
}

async fn the_team(walk: &mut Walk) {
    walk.look("team-empty").await;
    walk.window.click("[data-test=add-person]").await;
    walk.window.wait_for(".dialog-sheet").await;
    walk.look("team-add").await;
    walk.window.key(Key::Escape).await;
    walk.window.wait_gone(".dialog-sheet").await;
    walk.window.click("[data-test=import]").await;
    walk.window.wait_for("textarea").await;
    walk.look("import").await;
    walk.window.type_into("textarea", LIST).await;
    walk.window.click("[data-test=read]").await;
    walk.window.wait_for("[data-test=confirm]").await;
    walk.window.wait_for_text("[data-test=row]", "1 september 2023").await;
    walk.look("import-preview").await;
    walk.window.click("[data-test=confirm]").await;
    walk.window.wait_for("[data-test=person]").await;
    walk.look("team").await;
    walk.window.open_dossier("Zoë Martens").await;
    walk.look("dossier-new").await;
    walk.window.click("[data-test=plan]").await;
    walk.window.wait_for(".dialog-sheet").await;
    walk.look("dossier-plan").await;
    walk.window.key(Key::Escape).await;
    walk.window.wait_gone(".dialog-sheet").await;
    walk.window.click("[data-test=start-other]").await;
    walk.window.wait_for("[data-start-kind]").await;
    walk.look("dossier-kinds").await;
    walk.window.key(Key::Escape).await;
    walk.window.wait_gone(".dialog-sheet").await;
    walk.window.click_text("nav button", "Instellingen").await;
    walk.window.wait_for("[data-test=check]").await;
    walk.look("settings").await;
    walk.window.press("Ctrl+L").await;
}

async fn practice(walk: &mut Walk) {
    walk.window.click("[data-test=practice]").await;
    walk.window.wait_for("[data-test=today]").await;
    walk.look("practice-team").await;
    walk.window.click_text("[role=tab]", "Afspraken").await;
    walk.window.wait_for("[data-test=agreement]").await;
    walk.look("practice-agreements").await;
    walk.window.click_text("[role=tab]", "Mijn team").await;
    walk.window.open_dossier("Annemieke Visser").await;
    walk.look("dossier").await;
    walk.window.click("[data-test=answer]").await;
    walk.window.wait_for(".dialog-sheet").await;
    walk.look("dossier-answer").await;
    walk.window.key(Key::Escape).await;
    walk.window.wait_gone(".dialog-sheet").await;
    walk.window.start_talk().await;
    walk.window.wait_for("[data-look-back-panel]").await;
    walk.look("look-back").await;
    walk.window.click("[data-look-back-panel] button.main").await;
    walk.window.wait_gone("[data-look-back-panel]").await;
}

async fn the_board(walk: &mut Walk) {
    walk.look("board-empty").await;
    for (lane, text) in [("proud", "Ik durf nu zelf te beslissen"), ("gives", "Collega’s op weg helpen")] {
        walk.window.notes("employee", lane, &[text]).await;
        walk.window.click("[data-go=overview]").await;
        walk.window.wait_gone("[data-open]").await;
    }
    walk.look("board").await;
    for place in PLACES {
        walk.window.go(place).await;
        walk.window.wait_until_still(&format!("[data-place={place}]")).await;
        walk.look(&format!("board-{place}")).await;
    }
    walk.window.click("[data-add-agreement=employee]").await;
    walk.window.wait_for("input[name=what]:focus").await;
    walk.look("board-agreement").await;
    walk.window.key(Key::Escape).await;
    walk.window.wait_gone("[data-agreement-form]").await;
    walk.window.agree("manager", "Twee uur per week vrij om te oefenen", "two_months").await;
    walk.look("board-agreements-made").await;
    walk.window.go("energy").await;
    walk.window.click("[data-last-year=energy]").await;
    walk.window.wait_for("[data-carry]").await;
    walk.look("board-last-year").await;
    walk.window.click("[data-lane=gives] button[data-note]").await;
    walk.window.wait_for("[data-editor] textarea:focus").await;
    walk.look("board-editor").await;
    walk.window.key(Key::Escape).await;
    walk.window.wait_for("[data-lane=gives] button[data-note]:focus").await;
    walk.window.press("Shift+F10").await;
    walk.window.wait_for("[role=menu]").await;
    walk.look("board-note-menu").await;
    walk.window.arrow_to("[role=menuitem]", "Verplaats naar").await;
    walk.window.key(Key::Enter).await;
    walk.window.wait_for("[data-move-to]").await;
    walk.look("board-move").await;
    walk.window.key(Key::Escape).await;
    walk.window.wait_gone("[data-move-to]").await;
    walk.window.click("[data-list]").await;
    walk.window.wait_for("main[data-view=list]").await;
    walk.look("board-list").await;
    walk.window.press("F1").await;
    walk.window.wait_for(".dialog-sheet").await;
    walk.look("board-keys").await;
    walk.window.key(Key::Escape).await;
    walk.window.wait_gone(".dialog-sheet").await;
    walk.window.press("Ctrl+L").await;
    walk.window.wait_for(".curtain").await;
    walk.look("board-curtain").await;
    walk.window.press("Ctrl+L").await;
    walk.window.wait_gone(".curtain").await;
}

async fn the_closing(walk: &mut Walk) {
    walk.window.click("[data-phase=round_off]").await;
    walk.window.wait_for("main[data-step=read]").await;
    walk.look("closing-read").await;
    let line = walk.window.line("Ik durf nu zelf").await;
    walk.window.click(&format!("{line} [data-do=edit]")).await;
    walk.window.wait_for(&format!("{line} form")).await;
    walk.look("closing-edit").await;
    walk.window.key(Key::Escape).await;
    walk.window.closing_step("view").await;
    walk.window.wait_for("img[data-page]").await;
    walk.look("closing-view").await;
    walk.window.closing_step("sign").await;
    walk.look("closing-sign").await;
    walk.window.choose_stance("manager", "agreed", "Mooi gesprek.").await;
    walk.window.choose_stance("employee", "seen", "Ik voel me gehoord.").await;
    walk.look("closing-sign-pads").await;
    for (who, way) in [("employee", "typed"), ("manager", "ink")] {
        walk.window.click(&format!("[data-who={who}] input[value={way}]")).await;
        if way == "typed" {
            walk.window.fill(&format!("[data-who={who}] input[type=text]"), "Annemieke Visser").await;
        }
        walk.window.click(&format!("[data-who={who}] button[type=submit]")).await;
        walk.window.wait_for(&format!("[data-who={who}] [data-signature={way}]")).await;
    }
    walk.look("closing-signed").await;
    walk.window.finish().await;
    walk.window.wait_for("img[data-page]").await;
    walk.look("closing-done").await;
}
