//! A whole talk with the mouse: what is not written is clicked, and there are few clicks.

use crate::pointer::Point;
use crate::setup::Setup;
use crate::stored::{self, Stored, in_one_line, pdf_text, saved_file};
use crate::window::Window;

/// From the unlocked start screen to the saved form, every press of the button counted.
const MOST: u64 = 60;

/// Side of the bridge, what, and when.
const AGREED: [(&str, &str, &str); 3] = [
    ("employee", "Een keer meelopen met het overleg van de leiding", "month"),
    ("manager", "Twee uur per week vrij om te oefenen", "two_months"),
    ("together", "Na twee maanden kijken hoe het gaat", "three_months"),
];

#[tokio::test]
async fn a_whole_talk_takes_at_most_sixty_clicks() {
    let setup = Setup::new();
    let stored = Stored::create(&setup).await;
    let annemieke = stored.employee("Annemieke Visser", "medewerker klantenservice", "Klantenservice").await;
    stored.close().await;
    let window = Window::open(&setup).await;
    window.unlock().await;
    window.count_presses().await;

    window.open_dossier("Annemieke Visser").await;
    window.start_talk().await;
    the_places(&window).await;
    the_bridge(&window).await;
    the_closing(&window).await;
    let presses = window.presses().await;
    assert!(presses <= MOST, "the whole talk took {presses} clicks");
    assert!(presses > 40, "{presses} clicks are counted, as if most of it was not clicked");
    window.close().await;

    let stored = Stored::open(&setup).await;
    let view = stored.view(&stored.talk_of(&annemieke).await).await;
    assert_eq!((stored::notes(&view).len(), stored::agreements(&view).len()), (14, AGREED.len()));
    let answers = &view["answers"];
    assert_eq!(answers["water"], "good");
    assert_eq!(answers["unknown"], serde_json::json!(["five_years"]));
    assert_eq!(answers["windows"].as_object().map(serde_json::Map::len), Some(3));
    assert_eq!(view["conversation"]["ending"], "signed");
    stored.close().await;
    let form = in_one_line(&pdf_text(&saved_file(&setup)));
    for words in AGREED.iter().map(|(_, what, _)| *what).chain(["Annemieke Visser", "Leidinggeven"]) {
        assert!(form.contains(words), "the form says {words:?}; it says {form}");
    }
}

async fn the_places(window: &Window) {
    written(window, "proud", &["Lastige vragen los ik nu zelf op", "Het nieuwe rooster"]).await;
    written(window, "learned", &["Rustig nee zeggen"]).await;
    window.go("energy").await;
    written(window, "gives", &["Nieuwe mensen wegwijs maken", "Bedenken hoe bellen prettiger wordt"]).await;
    written(window, "takes", &["Late wijzigingen"]).await;
    window.click("[data-water=good]").await;
    window.go("talents").await;
    written(window, "more", &["Iemand anders laten groeien", "Uitleggen", "Rust houden"]).await;
    window.go("learning").await;
    written(window, "goal", &["Leidinggeven, liefst met een mentor"]).await;
    for (way, who) in [("doing", "employee"), ("coaching", "employee"), ("coaching", "manager")] {
        let box_of = format!("[data-way={way}][data-who={who}]");
        window.click(&box_of).await;
        window.wait_for(&format!("{box_of}:checked")).await;
    }
    window.go("employability").await;
    for pane in ["craft-good", "joy-strong", "balance-fair"] {
        window.click(&format!("[data-pane={pane}]")).await;
        window.wait_until_saved().await;
    }
    window.click("[data-side=wish]").await;
    for pane in ["craft-strong", "balance-good"] {
        window.click(&format!("[data-pane={pane}]")).await;
        window.wait_until_saved().await;
    }
    window.go("horizon").await;
    written(window, "three_years", &["Zelf een klein team leiden"]).await;
    window.click("[data-unknown=five_years]").await;
    window.wait_for("[data-unknown=five_years]:checked").await;
    window.go("backpack").await;
    written(window, "need", &["Alvast oefenen met het rooster", "Iemand die meekijkt"]).await;
    // The manager takes a paper of their own.
    window.click("[data-pad=manager]").await;
    window.wait_for("[data-editor=new] textarea:focus").await;
    window.type_text("Ik ruim er uren voor vrij\n\n").await;
    window.wait_gone("[data-editor]").await;
}

/// Clicks the question of a lane and writes; Enter gives the next paper, and an empty one ends it.
async fn written(window: &Window, lane: &str, texts: &[&str]) {
    window.click(&format!("[data-add={lane}]")).await;
    window.wait_for("[data-editor=new] textarea:focus").await;
    window.type_text(&format!("{}\n\n", texts.join("\n"))).await;
    window.wait_gone("[data-editor]").await;
    for text in texts {
        window.wait_for_text(&format!("[data-lane={lane}] [data-note]"), text).await;
    }
}

async fn the_bridge(window: &Window) {
    window.go("agreements").await;
    for (side, what, due) in AGREED {
        window.click(&format!("[data-add-agreement={side}]")).await;
        window.wait_for("input[name=what]:focus").await;
        window.type_text(what).await;
        window.click(&format!("[data-due={due}]")).await;
        window.click("[data-agreement-form] button[type=submit]").await;
        window.wait_gone("[data-agreement-form]").await;
        window.wait_for_text(&format!("[data-bridge-side={side}] [data-agreement]"), what).await;
    }
}

async fn the_closing(window: &Window) {
    window.click("[data-phase=round_off]").await;
    window.wait_for("main[data-step=read]").await;
    window.closing_step("view").await;
    window.wait_for("img[data-page]").await;
    window.closing_step("sign").await;
    for (who, stance) in [("employee", "agreed"), ("manager", "seen")] {
        window.click(&format!("[data-who={who}] input[value={stance}]")).await;
        window.click(&format!("[data-who={who}] button[type=submit]")).await;
        window.wait_for(&format!("[data-who={who}] [data-stance={stance}]")).await;
    }
    for who in ["employee", "manager"] {
        let middle = window.centre(&format!("[data-who={who}] svg[data-pad]")).await;
        let wave =
            (-6..=6).map(|i| Point { x: middle.x + 12.0 * f64::from(i), y: middle.y + 14.0 * f64::from(i).sin() });
        window.stroke(&wave.collect::<Vec<_>>()).await;
        window.click(&format!("[data-who={who}] button[type=submit]")).await;
        window.wait_for(&format!("[data-who={who}] [data-signature=drawn]")).await;
    }
    window.finish().await;
    window.save_form().await;
}

impl Window {
    /// From now on the page counts what the mouse does. It only listens.
    async fn count_presses(&self) {
        let script = "window.presses = 0;
            addEventListener('pointerdown', event => { if (event.isTrusted) window.presses += 1 }, true)";
        self.read(script, vec![]).await;
    }

    async fn presses(&self) -> u64 {
        self.read("return window.presses", vec![]).await.as_u64().expect("the page has counted")
    }
}
