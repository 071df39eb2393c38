//! The walk past every screen.

use crate::bridge::{Bridge, PASSPHRASE};
use crate::page::{Light, Page};
use crate::talks;

const PLACES: [&str; 8] =
    ["looking_back", "energy", "talents", "learning", "employability", "horizon", "backpack", "agreements"];
const SIZES: [(u32, u32); 3] = [(1366, 768), (1920, 1080), (3840, 2160)];
const LIGHTS: [(Light, &str); 3] = [(Light::Day, "day"), (Light::Dusk, "dusk"), (Light::Forced, "forced")];
/// As well, where the picture makes way for it.
const WITH_CONTRAST: [(Light, &str); 4] =
    [(Light::Day, "day"), (Light::Dusk, "dusk"), (Light::More, "contrast"), (Light::Forced, "forced")];

/// How many widths the bars are looked at to prove it, and then every dialog in every light in both languages too. `cargo
/// xtask prove screens` says it; without it each dialog is seen once, in one of the languages and one of the lights.
pub(crate) fn thorough() -> Option<u32> {
    std::env::var("PRAATPLAAT_SCREENS").ok()?.parse().ok()
}

#[test]
fn every_screen_is_clean_in_every_light_in_dutch() {
    walk("nl");
}

#[test]
fn every_screen_is_clean_in_every_light_in_english() {
    walk("en");
}

/// In Dutch. An empty and a full one differ in nothing in the other language.
#[test]
fn a_board_is_clean_empty_half_an_hour_in_and_full() {
    let mut walk = Walk::begin("nl");
    walk.an_empty_board();
    walk.a_board();
    walk.a_full_board();
    walk.end();
}

fn walk(language: &'static str) {
    let mut walk = Walk::begin(language);
    walk.outside_the_talk();
    if language == "en" {
        walk.a_board();
    }
    walk.a_talk();
    walk.end();
}

pub(crate) struct Walk {
    pub(crate) page: Page,
    pub(crate) language: &'static str,
    /// Photographs in every light and size.
    all: bool,
    /// What lies over a screen and every place, in every light, in both languages.
    thorough: bool,
    /// How much that lies over a screen was looked at.
    over: usize,
    pub(crate) found: Vec<String>,
}

impl Walk {
    fn begin(language: &'static str) -> Self {
        let all = std::env::var("PICTURES").is_ok_and(|it| it == "all");
        let thorough = all || thorough().is_some();
        Self { page: Page::open(), language, all, thorough, over: 0, found: Vec::new() }
    }

    fn end(self) {
        assert!(self.found.is_empty(), "{}", self.found.join("\n"));
    }

    /// What axe says of this screen in every light.
    pub(crate) fn look(&mut self, name: &str) {
        self.look_in(&LIGHTS, name);
    }

    /// The same of what lies over a screen, which itself was looked at before. To prove it, in every light in both
    /// languages; else in one of each, by turns: both walks come past the same things in the same order.
    pub(crate) fn look_over(&mut self, css: &str, name: &str) {
        self.over += 1;
        let is_ours = self.over.is_multiple_of(2) == (self.language == "nl");
        let light = self.over / 2 % LIGHTS.len();
        let lights = match is_ours {
            _ if self.thorough => &LIGHTS[..],
            true => &LIGHTS[light..=light],
            false => return,
        };
        for (turn, &(light, lit)) in lights.iter().enumerate() {
            self.page.stand(light);
            self.settled_in(light);
            let name = format!("{}-{name}-{lit}", self.language);
            self.examine(css, &name, light, turn == 0);
            self.picture(&name);
        }
        self.page.stand(Light::Day);
    }

    fn look_in(&mut self, lights: &[(Light, &str)], name: &str) {
        for &(light, lit) in lights {
            self.page.stand(light);
            self.look_now(light, &format!("{name}-{lit}"));
        }
        self.page.stand(Light::Day);
    }

    /// The screen in the light it stands in.
    fn look_now(&mut self, light: Light, name: &str) {
        self.settled_in(light);
        let name = format!("{}-{name}", self.language);
        self.examine("html", &name, light, light == Light::Day);
        if self.all && self.language == "nl" {
            for (width, height) in SIZES {
                self.page.size(width, height);
                self.page.settle();
                self.page.photograph(&format!("{name}-{width}"));
            }
            let (width, height) = SIZES[0];
            self.page.size(width, height);
            self.page.settle();
        } else if light == Light::Forced {
            self.picture(&name);
        }
    }

    /// A photograph, when somebody is going to look at it: it takes as long as a look by axe.
    pub(crate) fn picture(&mut self, name: &str) {
        if self.thorough {
            self.page.photograph(name);
        }
    }

    /// Waits until the page has taken over this light: under forced colours the list comes in the picture's place.
    fn settled_in(&mut self, light: Light) {
        if light == Light::Forced {
            self.page.wait("html:not(:has(main[data-view=board]))");
        }
        self.page.settle();
    }

    /// Its sizes too, when it is seen for the first time in this language: they are the same in every light.
    fn examine(&mut self, css: &str, name: &str, light: Light, first: bool) {
        // At dusk the colours are others, and nothing else.
        let colours = light == Light::Dusk && !first && !self.thorough;
        let mut found = self.page.complaints(css, colours);
        if !found.is_empty() {
            // On a busy machine the list may still be taking the picture's place. What is wrong with it, stays.
            self.page.settle();
            found = self.page.complaints(css, colours);
        }
        self.found.extend(found.iter().map(|line| format!("{name}: {line}")));
        if first {
            let (everything, main) = if self.page.count(".presenting") > 0 { (60, 60) } else { (24, 44) };
            let small = self.page.small_targets(everything, main);
            self.found.extend(small.iter().map(|line| format!("{name}: {line}")));
        }
    }

    pub(crate) fn shut_dialog(&mut self) {
        self.page.press("Escape");
        self.page.wait_gone(".dialog-sheet");
    }

    /// Under forced colours the list went with the scroll to another place.
    pub(crate) fn go(&mut self, place: &str) {
        self.page.click(&format!("[data-go={place}]"));
        self.page.wait(&format!("[data-place={place}][data-open]"));
    }

    fn outside_the_talk(&mut self) {
        let bridge = Bridge::start();
        self.page.visit(&bridge);
        self.page.wait("input[type=password]");
        self.look("welcome");
        talks::team(&bridge, self.language, 1);
        bridge.ok("workspace_lock", serde_json::json!({}));
        self.page.visit(&bridge);
        self.page.wait("input[type=password]");
        self.look("unlock");
        bridge.ok("workspace_unlock", serde_json::json!({ "passphrase": PASSPHRASE }));
        self.page.visit(&bridge);
        self.page.wait("[data-test=person]");
        self.look("team");
        self.page.click("[data-test=add-person]");
        self.page.wait(".dialog-sheet");
        self.look_over(".dialog-sheet", "team-add");
        self.shut_dialog();
        self.page.click("[data-test=import]");
        self.page.wait("textarea");
        self.look("import");
        self.page.visit(&bridge);
        self.page.click("[data-test=open-form]");
        self.page.wait("[data-test=pick]");
        self.look("open-form");
        self.page.visit(&bridge);
        self.page.click("[data-test=person] h3 button");
        self.page.wait("[data-test=start]");
        self.look("dossier");
        for (button, name) in [("plan", "dossier-plan"), ("start-other", "dossier-kinds")] {
            self.page.click(&format!("[data-test={button}]"));
            self.page.wait(".dialog-sheet");
            self.look_over(".dialog-sheet", name);
            self.shut_dialog();
        }
        self.page.click("nav button:nth-of-type(1)");
        self.page.wait("[data-test=check]");
        self.look("settings");
        let bridge = Bridge::start();
        bridge.ok("practice_open", serde_json::json!({}));
        if self.language == "en" {
            let english =
                serde_json::json!({ "language": "en", "lock_minutes": null, "list_view": null, "letter_keys": null });
            bridge.ok("settings_update", english);
        }
        self.page.visit(&bridge);
        self.page.wait("[data-test=today]");
        self.look("practice-team");
        self.page.click("[role=tab]:nth-of-type(2)");
        self.page.wait("[data-test=agreement]");
        self.look("practice-agreements");
        self.page.click("[role=tab]:nth-of-type(1)");
        self.page.click("[data-test=person] h3 button");
        self.page.wait("[data-test=answer]");
        self.look("practice-dossier");
        self.page.click("[data-test=start]");
        self.page.wait("[data-look-back-panel]");
        self.look("look-back");
    }

    fn an_empty_board(&mut self) {
        let bridge = Bridge::start();
        let dossier = talks::team(&bridge, self.language, 1);
        talks::begin(&bridge, &dossier);
        self.the_board(&bridge, "empty", if self.all { &LIGHTS[..] } else { &[] });
    }

    fn a_full_board(&mut self) {
        let bridge = Bridge::start();
        let dossier = talks::team(&bridge, self.language, 60);
        self.page.visit(&bridge);
        self.page.wait("[data-test=person]");
        self.look("full-team");
        let talk = talks::begin(&bridge, &dossier);
        talks::full(&bridge, &talk);
        self.the_board(&bridge, "full", if self.all { &LIGHTS } else { &LIGHTS[..1] });
    }

    /// The whole picture and each of its places in these lights, and the same as a list.
    fn the_board(&mut self, bridge: &Bridge, name: &str, places: &[(Light, &str)]) {
        self.page.visit(bridge);
        self.page.wait(".stage");
        self.look_in(&WITH_CONTRAST, &format!("{name}-board"));
        // Light by light: to draw the land in another one takes longer than to go to another place.
        for &(light, lit) in places {
            // The list of all places stands there then, whichever was open: it was looked at with the whole picture.
            if light == Light::Forced && !self.thorough {
                continue;
            }
            for place in PLACES {
                self.page.stand(if light == Light::Forced { Light::Day } else { light });
                self.go(place);
                self.page.stand(light);
                self.look_now(light, &format!("{name}-{place}-{lit}"));
            }
        }
        self.page.stand(Light::Day);
        self.page.click("[data-list]");
        self.page.wait("main[data-view=list]");
        self.look(&format!("{name}-list"));
        self.page.click("[data-list]");
        self.page.wait("main[data-view=board]");
    }

    fn a_board(&mut self) {
        let bridge = Bridge::start();
        let dossier = talks::team(&bridge, self.language, 1);
        let talk = talks::begin(&bridge, &dossier);
        talks::normal(&bridge, &talk);
        self.the_board(&bridge, "board", &LIGHTS);
        self.page.press("F11");
        self.page.wait(".presenting");
        self.look("presenting");
        self.go("energy");
        self.look("presenting-energy");
        for place in PLACES {
            self.go(place);
            self.page.settle();
            let small = self.page.small_targets(60, 60);
            self.found.extend(small.iter().map(|line| format!("presenting-{place}: {line}")));
        }
        self.page.press("F11");
        self.page.wait_gone(".presenting");
    }

    fn a_talk(&mut self) {
        let bridge = Bridge::start();
        let dossier = talks::team(&bridge, self.language, 1);
        let talk = talks::begin(&bridge, &dossier);
        talks::normal(&bridge, &talk);
        self.page.visit(&bridge);
        self.page.wait(".stage");
        self.over_the_board();
        self.the_closing(&bridge);
    }
}
