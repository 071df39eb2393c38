//! The board in words, for those who don't see it: which place has what, and
//! what hangs at the bridge. The notes themselves stand on the next pages.

use domain::Place;

use super::Sheet;
use super::answers::{differing_told, told_windows, water, way, window_name, window_said};
use super::notes::everyone;

/// Longer ones are not read to the end, and PDF has a limit too.
const MOST_AGREEMENTS: usize = 12;

pub(super) fn description(sheet: &Sheet<'_>) -> String {
    let mut sentences = vec![sheet.words.get("form-board-alt")];
    if !sheet.document.notes.is_empty() {
        sentences.push(sheet.words.get("form-board-alt-notes"));
    }
    sentences.extend(Place::ALL.into_iter().filter(|place| sheet.document.shows(*place)).map(|place| at(place, sheet)));
    sentences.join(" ")
}

fn at(place: Place, sheet: &Sheet<'_>) -> String {
    let (document, words) = (sheet.document, sheet.words);
    let mut parts: Vec<String> = Vec::new();
    if let Some(level) = document.answers.water.filter(|_| place == Place::Energy) {
        parts.push(words.with("form-board-alt-water", &[("level", &words.get(water(level)))]));
    }
    for lane in place.lanes() {
        let name = words.get(&format!("lane-{}", lane.id()));
        if document.answers.unknown.contains(lane) {
            parts.push(words.with("form-board-alt-unknown", &[("lane", &name)]));
        }
        let count = document.notes.iter().filter(|note| note.lane == *lane).count();
        if count > 0 {
            let count = words.count(count);
            parts.push(words.with("form-board-alt-lane", &[("lane", &name), ("count", &count)]));
        }
    }
    match place {
        Place::Learning => parts.extend(ways(sheet)),
        Place::Employability => parts.extend(windows(sheet)),
        Place::Agreements => parts.extend(agreements(sheet)),
        Place::LookingBack | Place::Energy | Place::Talents | Place::Horizon | Place::Backpack => {}
    }
    parts.extend(differing_told(place, sheet));
    if parts.is_empty() {
        parts.push(words.get("form-board-alt-empty"));
    }
    let number = words.number(document.number(place));
    let name = words.get(&format!("place-{}", place.id()));
    words.with("form-board-alt-place", &[("number", &number), ("place", &name), ("content", &parts.join("; "))])
}

fn ways(sheet: &Sheet<'_>) -> Vec<String> {
    let chosen = sheet.document.answers.ways.iter().filter(|(_, who)| !who.is_empty());
    let said = chosen.map(|(one, who)| {
        let name = sheet.words.get(&format!("way-{}", way(*one)));
        sheet.words.with(
            "form-board-alt-way",
            &[("way", &name), ("names", &everyone(who.iter().copied(), sheet, sheet.words))],
        )
    });
    said.collect()
}

fn windows(sheet: &Sheet<'_>) -> Vec<String> {
    let words = sheet.words;
    let told = told_windows(&sheet.document.answers).map(|(one, answer)| {
        let (now, wish) = (window_said(answer.now, words), window_said(answer.wish, words));
        let values = [("window", window_name(one, sheet, words)), ("now", now), ("wish", wish)];
        words.with("form-board-alt-window", &values.each_ref().map(|(key, value)| (*key, value.as_str())))
    });
    told.collect()
}

fn agreements(sheet: &Sheet<'_>) -> Vec<String> {
    let (document, words) = (sheet.document, sheet.words);
    let mut told: Vec<String> = document
        .agreements
        .iter()
        .take(MOST_AGREEMENTS)
        .map(|agreement| {
            let who = sheet.owner(agreement.owner);
            words.with("form-board-alt-agreement", &[("name", &who), ("what", &agreement.what)])
        })
        .collect();
    let rest = document.agreements.len().saturating_sub(MOST_AGREEMENTS);
    if rest > 0 {
        let rest = words.count(rest);
        told.push(words.with("form-board-more", &[("count", &rest)]));
    }
    told
}
