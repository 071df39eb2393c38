//! Five hundred hostile texts, in every field: on every screen they are words, and nothing of them runs.

use serde_json::{Value, json};

use crate::full::LANES;
use crate::setup::{SMALLEST, Setup};
use crate::stored::{PASSPHRASE, Stored, text_of};
use crate::window::Window;

const TEXTS: usize = 500;
const SEED: u64 = 0x7072_6161_7470_6c61;
const WINDOWS: [&str; 3] = ["joy", "craft", "balance"];

/// What would set `hurt`, were it more than text; what turns writing round; and what breaks a line or a layout.
const SEEDS: [&str; 28] = [
    "<img src=x onerror=\"hurt=1\">",
    "<script>hurt=1</script>",
    "</textarea><svg onload=hurt=1>",
    "\"><iframe srcdoc='<script>parent.hurt=1</script>'>",
    "' onmouseover='hurt=1' x='",
    "javascript:hurt=1",
    "<style>*{display:none}</style>",
    "</style></title><base href=//x>",
    "<math><mtext><a xlink:href=javascript:hurt=1>klik",
    "<a href=\"data:text/html,<script>hurt=1</script>\">weg</a>",
    "{ $x } { -term } { \"a\" } {{hurt=1}} ${hurt=1}",
    "{@html '<b onclick=hurt=1>'} {#if 1}{/if}",
    "<!-- --> ]]> <?php ?> &lt;b&gt; &#x3c;b&#x3e; %3Cscript%3E",
    "\\u003cscript\\u003ehurt=1\\u003c/script\\u003e \\x3c",
    "'; DROP TABLE note; -- \"; DELETE FROM journal; /*",
    "=HYPERLINK(\"x\";\"y\") @SUM(1) +1 -1",
    "../../../../etc/passwd C:\\nul %s %n $(reboot) `reboot`",
    "\u{202e}drookcehcs\u{202c} \u{2066}om\u{2069} \u{200f}\u{061c}",
    "\u{202e}\u{202e}\u{202e}zonder einde",
    "on\u{200b}zicht\u{200d}baar\u{feff}\u{2060}\u{00ad}",
    "👩🏽‍🚒👨‍👩‍👧‍👦🏳️‍🌈🇳🇱e\u{0301}\u{0302}\u{0303}",
    "Z\u{0351}\u{036f}\u{0321}a\u{0352}\u{0334}l\u{0348}g\u{0361}\u{0334}o\u{0360}\u{0328}",
    "مرحبا שלום नमस्ते 你好 こんにちは สวัสดี ﷽",
    "Hottentottententententoonstellingsbouwvakkersvakbondsbestuursverkiezingsdebatavond",
    "\u{2028}regel\u{2029}alinea\u{0085}\u{000b}\t\u{0007}",
    "constructor __proto__ toString hasOwnProperty",
    "null undefined NaN true [object Object] 1e999",
    "________________________________________________________",
];

#[tokio::test]
async fn hostile_texts_are_words_on_every_screen() {
    let setup = Setup::new();
    let stored = Stored::create(&setup).await;
    let mut texts = Texts::new();
    let (name, talk) = fill(&stored, &mut texts).await;
    assert!(texts.given >= TEXTS, "{} texts were given", texts.given);
    let view = stored.view(&talk).await;
    stored.close().await;

    let window = Window::open(&setup).await;
    window.read("window.hurt = undefined", vec![]).await;
    window.try_passphrase(PASSPHRASE).await;
    window.wait_for("[data-test=person]").await;
    harmless(&window, "the team").await;
    window.click("[data-test=person] h3 button").await;
    window.wait_for("[data-test=start]").await;
    shown(&window, "h1", &[name]).await;
    window.screenshot("hostile-the-dossier").await;
    harmless(&window, "the dossier").await;
    window.click_text("nav button", "Instellingen").await;
    window.wait_for("[data-test=check]").await;
    harmless(&window, "the settings").await;
    window.click("[data-to-team]").await;
    window.click("[data-test=person] h3 button").await;
    window.start_talk().await;
    window.wait_for("[data-look-back-panel]").await;
    harmless(&window, "what was promised").await;
    window.click("[data-look-back-panel] button.main").await;
    window.wait_gone("[data-look-back-panel]").await;
    window.screenshot("hostile-the-board").await;
    harmless(&window, "the board").await;
    for (place, lanes) in LANES {
        window.go(place).await;
        for lane in lanes {
            let said = notes(&view, lane);
            shown(&window, &format!("[data-lane={lane}] button[data-note]"), &said).await;
        }
        harmless(&window, place).await;
    }
    window.go("agreements").await;
    let agreed =
        view["agreements"].as_array().into_iter().flatten().map(|one| text_of(&one["what"])).collect::<Vec<_>>();
    shown(&window, "[data-agreement]", &agreed).await;
    window.screenshot("hostile-agreements").await;
    harmless(&window, "agreements").await;
    window.click("[data-list]").await;
    window.wait_for("main[data-view=list]").await;
    window.screenshot("hostile-the-list").await;
    harmless(&window, "the list").await;
    window.resize(800, 560).await;
    harmless(&window, "the small list").await;
    let (width, height) = SMALLEST;
    window.resize(width, height).await;
    window.click("[data-phase=round_off]").await;
    window.wait_for("main[data-step=read]").await;
    let all: Vec<String> =
        LANES.iter().flat_map(|(_, lanes)| lanes.iter()).flat_map(|lane| notes(&view, lane)).collect();
    shown(&window, "[data-line]", &all).await;
    window.screenshot("hostile-reading-back").await;
    harmless(&window, "reading back").await;
    window.closing_step("view").await;
    window.wait_for("img[data-page]").await;
    window.screenshot("hostile-the-form").await;
    harmless(&window, "the form").await;
    window.close().await;
}

/// Something hostile in every field of two talks; the dossier's name and the second talk.
async fn fill(stored: &Stored, texts: &mut Texts) -> (String, String) {
    let manager = json!({ "name": texts.next(80), "function": texts.next(80), "organisation": texts.next(80) });
    stored.ok("manager_edit", manager).await;
    for _ in 0..6 {
        stored.ok("question_add", json!({ "place": "energy", "text": texts.next(140) })).await;
    }
    let name = texts.next(80);
    let draft = json!({ "name": name, "function": texts.next(80), "team": texts.next(80), "start": null });
    let added = stored.ok("dossier_add", json!({ "draft": draft })).await;
    let record = &added["change"]["added"][0]["record"];
    let (name, dossier) = (text_of(&record["name"]), text_of(&record["id"]));
    // Too long is refused, in so many words, and nothing is cut.
    let endless = texts.next(usize::MAX).repeat(400).chars().take(10_000).collect::<String>();
    for _ in 0..5 {
        stored.ok("topic_add", json!({ "dossier": dossier, "author": "employee", "text": texts.next(140) })).await;
    }
    let first = stored.talk(&dossier).await;
    say_everything(stored, &first, texts).await;
    let refused = stored
        .refused(
            "note_add",
            hand(&first, json!({ "lane": "gives", "author": "manager", "text": endless, "before": null })),
        )
        .await;
    assert_eq!(refused, "too_long");
    stored.ok("read_back", json!({ "conversation": first, "done": true })).await;
    for who in ["employee", "manager"] {
        let stance = json!({ "conversation": first, "who": who, "stance": "not_signed", "reason": texts.next(140), "reaction": texts.next(280) });
        stored.ok("stance_choose", stance).await;
    }
    stored.ok("conversation_close", json!({ "conversation": first })).await;
    stored.ok("addendum_add", json!({ "conversation": first, "author": "manager", "text": texts.next(280) })).await;
    let second = stored.talk(&dossier).await;
    say_everything(stored, &second, texts).await;
    (name, second)
}

async fn say_everything(stored: &Stored, talk: &str, texts: &mut Texts) {
    const IN_A_LANE: usize = 12;
    for (_, lanes) in LANES {
        for lane in lanes {
            for number in 0..IN_A_LANE {
                let author = ["employee", "manager", "together"][number % 3];
                let note = json!({ "lane": lane, "author": author, "text": texts.next(140), "before": null });
                let added = stored.ok("note_add", hand(talk, note)).await;
                let note = &added["change"]["added"][0]["record"]["id"];
                if number == 0 {
                    stored
                        .ok(
                            "note_react",
                            hand(talk, json!({ "note": note, "author": "manager", "text": texts.next(140) })),
                        )
                        .await;
                    for who in ["employee", "manager"] {
                        stored
                            .ok("note_differ", hand(talk, json!({ "note": note, "who": who, "text": texts.next(140) })))
                            .await;
                    }
                }
            }
        }
    }
    for window in WINDOWS {
        stored.ok("window_rename", hand(talk, json!({ "window": window, "name": texts.next(30) }))).await;
    }
    for owner in ["employee", "manager", "together", "organisation"] {
        let draft = json!({
            "owner": owner, "what": texts.next(200), "due": null, "notice": texts.next(200), "if_then": texts.next(200),
            "support": texts.next(200), "cost": texts.next(80),
        });
        stored.ok("agreement_add", hand(talk, json!({ "draft": draft, "from_note": null }))).await;
    }
}

fn hand(talk: &str, mut args: Value) -> Value {
    args["conversation"] = json!(talk);
    args["gesture"] = json!(uuid::Uuid::now_v7());
    args
}

fn notes(view: &Value, lane: &str) -> Vec<String> {
    let all = view["notes"].as_array().into_iter().flatten();
    all.filter(|note| note["lane"] == lane).map(|note| text_of(&note["text"])).collect()
}

/// Each of these is there as it was written, whatever lines it is broken over.
async fn shown(window: &Window, css: &str, texts: &[String]) {
    let script = "return [...document.querySelectorAll(arguments[0])].map(one => one.textContent)";
    let bare =
        |text: &str| text.chars().filter(|c| !c.is_whitespace() && !"-\u{ad}\u{200b}".contains(*c)).collect::<String>();
    let page = window.read(script, vec![json!(css)]).await;
    let page: Vec<String> =
        page.as_array().into_iter().flatten().map(|one| bare(one.as_str().unwrap_or_default())).collect();
    for text in texts {
        assert!(page.iter().any(|one| one.contains(&bare(text))), "`{css}` shows {text:?}: {page:?}");
    }
}

/// Nothing ran, nothing of it became an element, and the page is as wide as its window.
async fn harmless(window: &Window, place: &str) {
    let script = "const foreign = 'script:not([src]), iframe, object, embed, base, math, a[href^=javascript], a[href^=data], img[src=x],'
            + '[onerror], [onload], [onclick], [onmouseover], body style, main b[onclick], form[action]';
        const root = document.documentElement;
        return [window.hurt ?? null, [...document.querySelectorAll(foreign)].map(one => one.outerHTML), document.title,
            root.scrollWidth <= innerWidth ? null : `${root.scrollWidth} in ${innerWidth}`]";
    let found = window.read(script, vec![]).await;
    assert_eq!(found, json!([null, [], "Praatplaat", null]), "{place}");
}

/// Texts without end, the same ones each time.
struct Texts {
    state: u64,
    given: usize,
}

impl Texts {
    fn new() -> Self {
        Self { state: SEED, given: 0 }
    }

    /// The next one, of at most so many characters.
    fn next(&mut self, most: usize) -> String {
        let seed = SEEDS[self.given % SEEDS.len()];
        self.given += 1;
        let mut text = format!("{} {seed}", self.given);
        for _ in 0..self.chance(4) {
            text = match self.chance(5) {
                0 => format!("{text}{}", SEEDS[self.chance(SEEDS.len())]),
                1 => format!("{} {text}", SEEDS[self.chance(SEEDS.len())]),
                2 => text.chars().map(|c| if c == ' ' { '\u{a0}' } else { c }).collect(),
                3 => text.repeat(2),
                _ => text.replace('<', "<<").to_uppercase(),
            };
        }
        text.chars().take(most).collect()
    }

    fn chance(&mut self, below: usize) -> usize {
        // Knuth's numbers (MMIX).
        self.state = self.state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.state >> 33).unwrap_or(0) % below
    }
}
