//! What hangs out of its box or off the screen, as far as boxes can tell.

use crate::window::Window;

/// Text that is cut without an ellipsis, a control beside the window or off the board, a page that
/// scrolls sideways. Whatever lies in something that scrolls can be reached.
const OUT_OF_PLACE: &str = "
    const found = [];
    const all = 'button, input, textarea, select, a, h1, h2, h3, p, li, label';
    const unseen = '.visually-hidden, .tucked, .away, [aria-hidden=true]';
    const name = e => `${e.tagName.toLowerCase()}.${[...e.classList].join('.')} ${JSON.stringify((e.innerText ?? '').slice(0, 40))}`;
    const root = document.documentElement;
    if (root.scrollWidth > innerWidth) found.push(`the page scrolls sideways: ${root.scrollWidth} of ${innerWidth}`);
    const frameOf = e => {
        for (let p = e.parentElement; p; p = p.parentElement) {
            const { overflowX, overflowY } = getComputedStyle(p);
            if (/auto|scroll/.test(overflowX + overflowY)) return null;
            if (p.matches('.stage')) return p.getBoundingClientRect();
        }
        return { left: 0, right: innerWidth, top: -Infinity, bottom: Infinity };
    };
    for (const e of document.querySelectorAll(all)) {
        if (e.closest(unseen) || !e.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
        const box = e.getBoundingClientRect();
        if (box.width <= 1 || box.height <= 1) continue;
        const style = getComputedStyle(e);
        const cuts = style.overflow === 'hidden' && style.textOverflow !== 'ellipsis' && style.webkitLineClamp === 'none';
        if (cuts && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1)) found.push(`cut: ${name(e)}`);
        const frame = frameOf(e);
        if (!frame) continue;
        const beside = box.left < frame.left - 1 || box.right > frame.right + 1;
        if (beside || box.top < frame.top - 1 || box.bottom > frame.bottom + 1) found.push(`out of sight: ${name(e)}`);
    }
    return found";

impl Window {
    /// One line for each thing out of place; nothing is good.
    pub(crate) async fn out_of_place(&self) -> Vec<String> {
        let found = self.read(OUT_OF_PLACE, vec![]).await;
        let lines = found.as_array().expect("the script gives a list");
        lines.iter().map(|line| line.as_str().unwrap_or_default().to_owned()).collect()
    }
}
