//! The bars of the talk at every width of a window: nothing is cut, and nothing lies over anything else. And the paper
//! under the pen, which leaves the cards beside the board in sight.

use serde_json::json;

use crate::bridge::Bridge;
use crate::page::{Page, lines};
use crate::{screens, talks};

/// Windows with room for the picture: the smallest, the first of each layout of the bars, and the two of most people.
const SIZES: [(u32, u32); 6] = [(1024, 768), (1180, 768), (1280, 768), (1366, 768), (1600, 900), (1920, 1080)];
/// As well when it is to be proven, up to a screen of four thousand dots a line.
const MORE_SIZES: [(u32, u32); 8] =
    [(1280, 1024), (1279, 800), (1599, 900), (1919, 1079), (2048, 1152), (2560, 1440), (3440, 1440), (3840, 2160)];
const LONG: &str = "Bartholomeus van den Eijnden-Hoogeveen";

/// Those above; and to prove it as many widths between the smallest and the largest as the environment says.
fn sizes() -> Vec<(u32, u32)> {
    let mut sizes = SIZES.to_vec();
    if let Some(count) = screens::thorough() {
        sizes.extend(MORE_SIZES);
        sizes.extend((0..count).map(|step| (1024 + (1920 - 1024) * step / count, 800)));
    }
    sizes
}

const CUT: &str = "(() => {
    const bars = [...document.querySelectorAll('main.talk .top, main.talk .bottom')].filter(bar => bar.checkVisibility({ visibilityProperty: true }));
    const seen = element => element.offsetWidth !== 1 && element.checkVisibility({ visibilityProperty: true }) && !element.closest('.visually-hidden');
    const found = [];
    for (const bar of bars) {
        const room = bar.getBoundingClientRect();
        const parts = [...bar.querySelectorAll('button, .two, .when, .practice, .saved span, .what')].filter(seen);
        // Words reach as far as they are written, and not only as far as their box: it may be narrower.
        const reach = part => {
            const box = part.getBoundingClientRect();
            if (part.matches('button')) return box;
            const range = document.createRange();
            range.selectNodeContents(part);
            const ink = range.getBoundingClientRect();
            let [left, right] = [Math.min(box.left, ink.left), Math.max(box.right, ink.right)];
            for (let around = part; around !== bar; around = around.parentElement) {
                if (getComputedStyle(around).overflowX === 'visible') continue;
                const edge = around.getBoundingClientRect();
                [left, right] = [Math.max(left, edge.left), Math.min(right, edge.right)];
            }
            return { left, right, top: box.top, bottom: box.bottom };
        };
        const boxes = parts.map(part => [part, reach(part)]);
        const name = part => JSON.stringify((part.innerText || part.getAttribute('aria-label') || part.className).trim().slice(0, 30));
        boxes.forEach(([part, box], index) => {
            if (box.left < room.left - 0.5 || box.right > room.right + 0.5 || box.top < room.top - 0.5 || box.bottom > room.bottom + 0.5)
                found.push(`${name(part)} is cut`);
            if (part.scrollWidth > part.clientWidth + 1 && part.matches('button') && !part.matches('[data-pad]')) found.push(`the words of ${name(part)} are cut`);
            if (part.scrollWidth > part.clientWidth + 1 && part.matches('.two, .when')) found.push(`${name(part)} is not whole`);
            for (const [other, its] of boxes.slice(index + 1)) {
                if (part.contains(other) || other.contains(part)) continue;
                const wide = Math.min(box.right, its.right) - Math.max(box.left, its.left);
                const high = Math.min(box.bottom, its.bottom) - Math.max(box.top, its.top);
                if (wide > 0.5 && high > 0.5) found.push(`${name(part)} lies over ${name(other)}`);
            }
        });
    }
    const all = document.querySelectorAll('main.talk [data-go]').length;
    if (all !== 9) found.push(`${all} places and the whole picture`);
    const nav = document.querySelector('main.talk .bottom nav');
    if (nav.scrollWidth > nav.clientWidth + 1) found.push(`the places need ${nav.scrollWidth} and have ${nav.clientWidth}`);
    const letters = Math.min(...[...nav.querySelectorAll('.name, .all')].filter(seen).map(one => parseFloat(getComputedStyle(one).fontSize)));
    if (letters < 12) found.push(`letters of ${letters}`);
    if (innerWidth >= 1366 && WORDY && nav.querySelector('.name').offsetWidth < 10) found.push('the places lost their names');
    return found;
})()";

/// In a small window the paper under the pen leaves the bar above it in sight.
#[test]
fn the_paper_under_the_pen_lies_below_the_bar() {
    let bridge = Bridge::start();
    let mut page = talks::half_way(&bridge);
    for (width, height) in [(800, 600), (1024, 640), (1366, 768)] {
        page.size(width, height);
        page.settle();
        page.click("[data-go=energy]");
        page.settle();
        page.click("[data-pad=employee]");
        page.wait("[data-editor=new] textarea:focus");
        page.settle();
        let script = "document.querySelector('[data-editor]').getBoundingClientRect().top
            - document.querySelector('.top').getBoundingClientRect().bottom";
        let below = page.value(script).as_f64().expect("a number");
        page.photograph(&format!("editor-{width}"));
        assert!(below >= 0.0, "{width}×{height}: {below}");
        page.press("Escape");
        page.wait_gone("[data-editor]");
    }
}

/// Papers that don't fit in a lane of the overview are counted beside its name.
#[test]
fn every_paper_of_the_overview_is_seen_or_counted() {
    let bridge = Bridge::start();
    let dossier = talks::team(&bridge, "nl", 1);
    let talk = talks::begin(&bridge, &dossier);
    let mut page = Page::open();
    let texts = ["Meer tijd", "Een rustige plek", "Af en toe iemand die meekijkt", "Ruimte"];
    for text in texts {
        for lane in ["need", "take_along", "goal", "gives"] {
            let args = json!({
                "conversation": talk, "lane": lane, "author": "employee", "text": text, "before": null,
                "gesture": uuid::Uuid::now_v7(),
            });
            bridge.ok("note_add", args);
        }
        for (width, height) in [(1366, 768), (1920, 1080), (1024, 640)] {
            page.size(width, height);
            page.visit(&bridge);
            page.wait(".stage");
            page.settle();
            let script = "[...document.querySelectorAll('[data-lane]')].flatMap(lane => {
                const all = lane.querySelectorAll('li').length;
                const edge = lane.getBoundingClientRect().bottom;
                const inside = paper => paper.getBoundingClientRect().bottom <= edge + 4;
                const shown = [...lane.querySelectorAll('li:not(.tucked)')].filter(inside).length;
                const more = lane.querySelector('.more');
                const counted = more ? Number(more.innerText.replace(/\\D/g, '')) : 0;
                return shown + counted === all ? [] : [`${lane.dataset.lane}: ${shown} and ${counted} of ${all}`];
            })";
            let uncounted = page.value(script);
            page.photograph(&format!("counted-{width}"));
            assert_eq!(uncounted, json!([]), "{width}×{height} after {text:?}");
        }
    }
}

#[test]
fn no_bar_is_cut_at_any_width() {
    let mut page = Page::open();
    let mut found = Vec::new();
    for (language, employee, practice) in [("nl", talks::PERSON, false), ("nl", LONG, true), ("en", LONG, true)] {
        let bridge = Bridge::start();
        let dossier = if practice {
            talks::practice_of(&bridge, language, employee)
        } else {
            talks::team_of(&bridge, language, employee, 1)
        };
        let talk = talks::begin(&bridge, &dossier);
        talks::normal(&bridge, &talk);
        page.visit(&bridge);
        page.wait(".stage");
        assert_eq!(page.count(".top .practice"), u64::from(practice));
        // The longest name of them all, and bold where they are.
        page.click("[data-go=employability]");
        // The bars alone are measured: to draw the land at every size would take most of the time.
        page.value(
            "document.head.append(Object.assign(document.createElement('style'),
                { textContent: '.stage .land, .stage .still, .stage .scenery { display: none }' })) ?? null",
        );
        for presenting in [false, true] {
            if presenting {
                page.press("F11");
                page.wait(".presenting");
            }
            for (width, height) in sizes() {
                page.size(width, height);
                page.settle();
                let cut = lines(&page.value(&CUT.replace("WORDY", &(!presenting).to_string())));
                let name = format!("bars-{language}-{}-{width}", if presenting { "presenting" } else { "window" });
                if !cut.is_empty() {
                    page.photograph(&name);
                }
                found.extend(cut.into_iter().map(|line| format!("{name} {employee}: {line}")));
            }
            page.size(1366, 768);
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn the_paper_leaves_the_cards_in_sight_and_the_steps_say_where_they_are() {
    let bridge = Bridge::start();
    let mut page = talks::half_way(&bridge);
    let chosen = page.value("document.querySelector('[data-phase][aria-current]').dataset.phase");
    for (width, height) in [(1024, 768), (1366, 768), (1920, 1080)] {
        page.size(width, height);
        for (place, lane, step) in [
            ("looking_back", "better", "look_back"),
            ("energy", "takes", "now"),
            ("learning", "goal", "ahead"),
            ("backpack", "need", "ahead"),
        ] {
            page.click(&format!("[data-go={place}]"));
            page.click(&format!("[data-add={lane}]"));
            page.wait("[data-editor=new] textarea");
            let room = "(() => {
                const paper = document.querySelector('[data-editor]').getBoundingClientRect();
                return [paper.left >= 0, paper.right <= document.querySelector('.rail').getBoundingClientRect().left];
            })()";
            assert_eq!(page.value(room), json!([true, true]), "{place} at {width}");
            page.press("Escape");
            page.wait_gone("[data-editor]");
            assert_eq!(page.count(&format!("[data-phase={step}] .stop.here")), 1, "{place} belongs to {step}");
            assert_eq!(page.count(".stop.here"), 1);
        }
    }
    // Pointed at, and chosen by nobody.
    assert_eq!(page.value("document.querySelector('[data-phase][aria-current]').dataset.phase"), chosen);
}
