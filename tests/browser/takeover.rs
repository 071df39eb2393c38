//! The list takes the picture's place, and the picture the list's: nothing is ever there without its words.

use crate::bridge::Bridge;
use crate::page::{Light, lines};
use crate::{screens, talks};

/// Looks at the page after every change and in every frame.
const WATCH: &str = "(() => {
    window.wordless = new Set();
    window.looks = 0;
    const look = () => {
        looks += 1;
        for (const button of document.querySelectorAll('main button')) {
            const says = button.getAttribute('aria-label') ?? [...button.childNodes].map(one => one.textContent).join('');
            if (!says.trim()) wordless.add(button.outerHTML.replace(/<svg.*?<\\/svg>/gs, '').slice(0, 160));
        }
    };
    new MutationObserver(look).observe(document.body, { childList: true, subtree: true, characterData: true });
    const frame = () => { look(); requestAnimationFrame(frame); };
    frame();
})()";

#[test]
fn no_button_is_without_words_while_the_list_takes_over() {
    let bridge = Bridge::start();
    let mut page = talks::half_way(&bridge);
    page.value(WATCH);
    for place in ["agreements", "overview", "agreements", "energy"] {
        page.click(&format!("[data-go={place}]"));
        for _ in 0..if screens::thorough().is_some() { 3 } else { 1 } {
            page.stand(Light::Forced);
            page.wait("main[data-view=list] [data-add-agreement=employee]");
            page.stand(Light::Day);
            page.wait("main[data-view=board]");
        }
    }
    assert!(page.value("looks").as_u64().is_some_and(|looks| looks > 50), "it was watched");
    let found = lines(&page.value("[...wordless]"));
    assert!(found.is_empty(), "{}", found.join("\n"));
}
