//! A board with 120 notes of 140 characters and a team of 60: still usable, at both sizes.

use crate::setup::Setup;
use crate::stored::Stored;
use crate::window::Window;

const SIZES: [(u32, u32); 2] = [(1920, 1080), (1366, 768)];
/// Every lane, with the place it lies in; 120 notes over 15 lanes are 8 in each.
pub(crate) const LANES: [(&str, &[&str]); 7] = [
    ("looking_back", &["proud", "learned", "better"]),
    ("energy", &["gives", "takes"]),
    ("talents", &["more", "same", "less"]),
    ("learning", &["goal"]),
    ("employability", &["remark"]),
    ("horizon", &["one_year", "three_years", "five_years"]),
    ("backpack", &["take_along", "need"]),
];
const IN_A_LANE: usize = 8;

#[tokio::test]
async fn a_full_board_and_a_full_team_are_usable() {
    let setup = Setup::new();
    fill(&setup).await;
    let window = Window::open(&setup).await;
    window.unlock().await;
    let shown = async |people: usize| {
        window
            .until("count the people", async || match window.count("[data-test=person]").await {
                count if count == people => Ok(()),
                other => Err(format!("{other} people are shown")),
            })
            .await;
    };
    shown(60).await;
    look(&window, "full-team").await;
    window.type_into("input[type=search]", "Annemieke").await;
    shown(1).await;
    window.open_dossier("Annemieke Visser").await;
    look(&window, "full-dossier").await;
    window.start_talk().await;
    look(&window, "full-board").await;
    for (place, lanes) in LANES {
        window.go(place).await;
        for lane in lanes {
            let notes = window.count(&format!("[data-lane={lane}] [data-note]")).await;
            assert_eq!(notes, IN_A_LANE, "{lane} shows all its notes");
        }
        let last = format!("[data-lane={}] li:last-child button[data-note]", lanes[0]);
        window.wait_until_still(&last).await;
        look(&window, &format!("full-{place}")).await;
    }
    window.click("[data-list]").await;
    window.wait_for("main[data-view=list]").await;
    look(&window, "full-list").await;
    window.click("[data-phase=round_off]").await;
    window.wait_for("main[data-step=read]").await;
    look(&window, "full-read").await;
    window.click("[data-hint] input").await;
    window.wait_gone("[data-hint] input:not(:checked)").await;
    window.wait_for_text("header .state", "Bewaard").await;
    window.closing_step("view").await;
    window.wait_for("img[data-page]").await;
    look(&window, "full-view").await;
    window.close().await;
}

async fn look(window: &Window, name: &str) {
    for (width, height) in SIZES {
        window.resize(width, height).await;
        window.screenshot(&format!("{name}-{width}")).await;
        let found = window.out_of_place().await;
        assert!(found.is_empty(), "{name} at {width}×{height}: {}", found.join("\n"));
    }
}

async fn fill(setup: &Setup) {
    let stored = Stored::create(setup).await;
    let annemieke = stored.employee("Annemieke Visser", "klantenservicemedewerker", "Klantenservice").await;
    for number in 1..60 {
        let name = format!("Bartholomeus van den Eijnden-Hoogeveen {number}");
        stored
            .employee(&name, "senior medewerker klantcontact en kwaliteit", "Klantenservice en facturatie Noord")
            .await;
    }
    let talk = stored.talk(&annemieke).await;
    for (_, lanes) in LANES {
        for lane in lanes {
            for number in 1..=IN_A_LANE {
                let author = ["employee", "manager", "together"][number % 3];
                let text =
                    format!("{number}. {}", "Dit is een lang briefje, met alles wat ik erover kwijt wil. ".repeat(3));
                let text: String = text.chars().take(139).collect();
                stored.note(&talk, lane, author, &format!("{}!", text.trim_end())).await;
            }
        }
    }
    stored.close().await;
}
