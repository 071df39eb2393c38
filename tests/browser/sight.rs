//! Who wrote a note, for eyes that see other colours or none: the shape of the mark tells it, and it stands out.

use serde_json::json;

use crate::bridge::Bridge;
use crate::page::{self, Light, lines};
use crate::talks;

const EYES: [&str; 4] = ["achromatopsia", "protanopia", "deuteranopia", "tritanopia"];

/// Measures every mark in sight in a photograph of the screen: its shape by its corners, the contrast of mark and
/// paper, and of letter and mark. A line for each that is wrong; at the end how many of each author it measured.
const MEASURE: &str = "(async () => {
    const blob = await (await fetch('data:image/png;base64,PICTURE')).blob();
    const image = await createImageBitmap(blob);
    const canvas = new OffscreenCanvas(image.width, image.height);
    const pen = canvas.getContext('2d', { willReadFrequently: true });
    pen.drawImage(image, 0, 0);
    const dots = pen.getImageData(0, 0, image.width, image.height).data;
    const dot = (x, y) => {
        const at = 4 * (Math.floor(y) * image.width + Math.floor(x));
        return [...dots.slice(at, at + 3)];
    };
    const light = rgb => {
        const [r, g, b] = rgb.map(c => c / 255).map(c => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const contrast = (a, b) => (Math.max(light(a), light(b)) + 0.05) / (Math.min(light(a), light(b)) + 0.05);
    const far = (a, b) => Math.hypot(...a.map((c, i) => c - b[i]));
    // The colour there is most of, and the one farthest from it.
    const most = ({ left, top, width, height }, part) => {
        const count = new Map();
        for (let x = left + width * part; x <= left + width * (1 - part); x += 1)
            for (let y = top + height * part; y <= top + height * (1 - part); y += 1) {
                const key = dot(x, y).join();
                count.set(key, (count.get(key) ?? 0) + 1);
            }
        const all = [...count].sort((a, b) => b[1] - a[1]).map(([key]) => key.split(',').map(Number));
        return [all[0], all.reduce((a, b) => (far(b, all[0]) > far(a, all[0]) ? b : a))];
    };
    const found = [];
    const seen = {};
    const sheets = [...document.querySelectorAll('main [data-author], main [data-pad], main [data-owner], main [data-bridge-side]')];
    for (const sheet of sheets) {
        const author = sheet.dataset.author ?? sheet.dataset.pad ?? sheet.dataset.owner ?? sheet.dataset.bridgeSide;
        const marks = [...sheet.querySelectorAll('.marks > span, .mark > span:not(.mark)')];
        if (!sheet.checkVisibility({ visibilityProperty: true }) || marks.length === 0) continue;
        const paper = most(sheet.getBoundingClientRect(), 0.04)[0];
        const shapes = marks.map(mark => {
            const box = mark.getBoundingClientRect();
            const reach = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
            if (!reach || !sheet.contains(reach)) return null;
            const [fill, letter] = most(box, 0.22);
            const name = `${author} ${JSON.stringify(sheet.textContent.trim().slice(0, 30))}`;
            if (contrast(fill, paper) < 3) found.push(`${name}: mark on paper ${contrast(fill, paper).toFixed(2)}`);
            if (contrast(fill, letter) < 3) found.push(`${name}: letter on mark ${contrast(fill, letter).toFixed(2)}`);
            // A square fills its corners, within its ring; a round one doesn't.
            const inset = box.width * 0.14;
            const corners = [box.left + inset, box.right - inset].flatMap(x => [dot(x, box.top + inset), dot(x, box.bottom - inset)]);
            return corners.every(corner => far(corner, fill) < 40) ? 'square' : 'round';
        });
        if (shapes.includes(null)) continue;
        const wanted = { employee: 'round', manager: 'square', together: 'round,square' }[author];
        if (shapes.join() !== wanted) found.push(`${author} ${JSON.stringify(sheet.textContent.trim().slice(0, 30))}: looks ${shapes.join()}`);
        else seen[author] = (seen[author] ?? 0) + 1;
    }
    for (const author of ['employee', 'manager', 'together'])
        if ((seen[author] ?? 0) < LEAST) found.push(`only ${seen[author] ?? 0} marks of ${author} were measured`);
    return found;
})()";

#[test]
fn who_wrote_what_is_told_by_shape_for_every_eye() {
    let bridge = Bridge::start();
    let mut page = talks::half_way(&bridge);
    let mut found = Vec::new();
    // The pads alone are one of each.
    for (place, least) in [("overview", 3), ("talents", 2), ("agreements", 2)] {
        page.click(&format!("[data-go={place}]"));
        for (light, lit) in [(Light::Day, "day"), (Light::Dusk, "dusk")] {
            page.stand(light);
            page.settle();
            for eyes in EYES {
                page.see_as(eyes);
                let name = format!("sight-{place}-{lit}-{eyes}");
                let picture = page.picture();
                page::keep(&name, &picture);
                let script = MEASURE.replace("PICTURE", &picture).replace("LEAST", &json!(least).to_string());
                found.extend(lines(&page.value(&script)).into_iter().map(|line| format!("{name}: {line}")));
            }
            page.see_as("none");
        }
        page.stand(Light::Day);
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}
