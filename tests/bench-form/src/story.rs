//! The same words and places for whoever doesn't know the product: what stands on the pages, and
//! where on the board.

use chrono::{Datelike, NaiveDate};
use serde::Deserialize;

use crate::{Content, Lane, Promise, Side};

/// What the pages say, ready to lay out.
pub struct Story {
    pub title: String,
    pub subtitle: String,
    /// The columns of the head: a label, and lines under it.
    pub head: Vec<(&'static str, Vec<String>)>,
    /// What each side promises, and what both do: a heading, and promises under it.
    pub promises: Vec<(String, Vec<Promised>)>,
    /// Who signed, what that means, and what they say to it.
    pub signed: Vec<[String; 4]>,
    pub closing: &'static str,
    /// Places with their lanes, and in each who wrote what.
    pub places: Vec<(String, Vec<(String, Vec<(String, String)>)>)>,
    pub labels: Vec<Label>,
    pub cards: Vec<Card>,
    pub footer: String,
}

/// An agreement: its number and words, and what is known of it.
pub struct Promised {
    pub what: String,
    pub known: Vec<(&'static str, String)>,
}

/// A word on the board, in board units.
pub struct Label {
    pub x: f32,
    pub y: f32,
    pub size: f32,
    pub text: String,
}

/// A note on the board, in board units.
pub struct Card {
    pub x: f32,
    pub y: f32,
    pub width: f32,
    pub height: f32,
    pub is_employees: bool,
    pub lines: Vec<String>,
}

/// The size of the letters on a card.
pub const CARD_SIZE: f32 = 13.0;
const CARD_CHARACTERS: usize = 22;

#[derive(Deserialize)]
struct Geometry {
    places: Vec<Area>,
}

#[derive(Deserialize)]
struct Area {
    number: usize,
    sign: [f32; 2],
    lanes: Vec<Overview>,
}

#[derive(Deserialize)]
struct Overview {
    id: String,
    overview: [f32; 4],
}

impl Story {
    /// The talk of this bench.
    pub fn told() -> Self {
        let content = Content::read();
        let (labels, cards) = board(&content);
        let name = |side| who(&content, side);
        Self {
            head: vec![
                (
                    "Medewerker",
                    vec![content.employee.name.clone(), content.employee.function.clone(), content.team.clone()],
                ),
                (
                    "Leidinggevende",
                    vec![content.manager.name.clone(), content.manager.function.clone(), content.organisation.clone()],
                ),
                (
                    "Gesprek",
                    vec![
                        day(content.date),
                        format!("periode {} – {}", day(content.period_from), day(content.date)),
                        content.place.clone(),
                    ],
                ),
            ],
            promises: promises(&content),
            signed: vec![
                [
                    content.employee.name.clone(),
                    "akkoord".into(),
                    "Ik ben het eens met dit verslag en de afspraken.".into(),
                    content.employee_reaction.clone(),
                ],
                [
                    content.manager.name.clone(),
                    "gezien".into(),
                    "Ik weet wat er in dit verslag staat.".into(),
                    "geen reactie".into(),
                ],
            ],
            closing: "Dit laat zien dat er sinds het tekenen niets is veranderd. Het is een gewone elektronische \
                      handtekening.",
            places: content
                .places
                .iter()
                .map(|place| {
                    let lane = |lane: &Lane| {
                        let notes = lane.notes.iter().map(|(side, text)| (text.clone(), name(*side)));
                        (lane.name.clone(), notes.collect())
                    };
                    (place.name.clone(), place.lanes.iter().map(lane).collect())
                })
                .collect(),
            labels,
            cards,
            footer: format!("{} en {} · {}", content.employee.name, content.manager.name, day(content.date)),
            title: content.title,
            subtitle: content.subtitle,
        }
    }

    /// Every text that must be in the file, to look whether it is.
    pub fn texts() -> Vec<String> {
        let content = Content::read();
        let notes = content.places.iter().flat_map(|place| &place.lanes).flat_map(|lane| &lane.notes);
        let what = content.agreements.iter().map(|promise| promise.what.clone());
        what.chain(notes.map(|(_, text)| text.clone())).chain([content.employee_reaction.clone()]).collect()
    }
}

fn who(content: &Content, side: Side) -> String {
    match side {
        Side::Employee => content.employee.name.clone(),
        Side::Manager => content.manager.name.clone(),
        Side::Together => "samen".into(),
        Side::Organisation => "organisatie".into(),
    }
}

fn promises(content: &Content) -> Vec<(String, Vec<Promised>)> {
    let of = |sides: &[Side]| {
        let all = content.agreements.iter().enumerate().filter(|(_, promise)| sides.contains(&promise.owner));
        all.map(|(index, promise)| promised(index, promise)).collect()
    };
    vec![
        (format!("{}, medewerker", content.employee.name), of(&[Side::Employee])),
        (format!("{}, leidinggevende en organisatie", content.manager.name), of(&[Side::Manager, Side::Organisation])),
        ("Samen".into(), of(&[Side::Together])),
    ]
}

fn promised(index: usize, promise: &Promise) -> Promised {
    let when = promise.due.map_or_else(|| "geen datum".into(), day);
    let known = [
        ("wanneer", &when),
        ("te merken aan", &promise.notice),
        ("als … dan …", &promise.if_then),
        ("nodig", &promise.support),
        ("kosten", &promise.cost),
    ];
    let known = known.into_iter().filter(|(_, text)| !text.is_empty()).map(|(name, text)| (name, text.clone()));
    Promised { what: format!("{} {}", index + 1, promise.what), known: known.collect() }
}

fn day(date: NaiveDate) -> String {
    const MONTHS: [&str; 12] = [
        "januari",
        "februari",
        "maart",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
    ];
    format!("{} {} {}", date.day(), MONTHS[date.month0() as usize], date.year())
}

fn board(content: &Content) -> (Vec<Label>, Vec<Card>) {
    let geometry: Geometry =
        serde_json::from_str(include_str!("../../../ui/board/places.json")).expect("the board's geometry");
    let (mut labels, mut cards) = (Vec::new(), Vec::new());
    for (place, area) in content.places.iter().zip(&geometry.places) {
        let [x, y] = area.sign;
        labels.push(Label { x, y: y - 8.0, size: 18.0, text: format!("{} {}", area.number, place.name) });
        for lane in &place.lanes {
            let Some(overview) = area.lanes.iter().find(|one| one.id == lane.id) else { continue };
            let [x, y, width, _] = overview.overview;
            labels.push(Label { x, y: y + 12.0, size: 12.0, text: lane.name.clone() });
            let mut top = y + 18.0;
            for (side, text) in &lane.notes {
                let lines = wrapped(text, CARD_CHARACTERS);
                let height = 10.0 + CARD_SIZE * 1.25 * lines.len() as f32;
                let width = width.min(160.0);
                cards.push(Card { x, y: top, width, height, is_employees: *side != Side::Manager, lines });
                top += height + 4.0;
            }
        }
    }
    (labels, cards)
}

/// Lines of at most so many characters, for whoever draws them without knowing paragraphs.
pub fn wrapped(text: &str, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ') {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= most => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// The land with everything on it, as a drawing of its own; its words too, or only the papers under them.
pub fn board_svg(story: &Story, with_words: bool) -> String {
    let land = include_str!("../../../ui/board/land.svg");
    let (land, _) = land.rsplit_once("</svg>").expect("a whole drawing");
    let mut svg = land.to_owned();
    for card in &story.cards {
        let color = if card.is_employees { "#FFF1B8" } else { "#E6DAF5" };
        svg += &format!(
            r#"<rect x="{}" y="{}" width="{}" height="{}" fill="{color}"/>"#,
            card.x, card.y, card.width, card.height
        );
    }
    if !with_words {
        return svg + "</svg>";
    }
    for card in &story.cards {
        for (line, number) in card.lines.iter().zip(1_u8..) {
            let y = card.y + 3.0 + CARD_SIZE * 1.25 * f32::from(number);
            svg += &text(card.x + 6.0, y, CARD_SIZE, line);
        }
    }
    for label in &story.labels {
        svg += &text(label.x, label.y, label.size, &label.text);
    }
    svg + "</svg>"
}

fn text(x: f32, y: f32, size: f32, words: &str) -> String {
    let words = words.replace('&', "&amp;").replace('<', "&lt;");
    format!(
        r##"<text x="{x}" y="{y}" font-family="Atkinson Hyperlegible Next" font-size="{size}" fill="#1D2F37">{words}</text>"##
    )
}

/// A font of the product: regular or bold.
pub fn font(is_bold: bool) -> &'static [u8] {
    if is_bold {
        include_bytes!("../../../ui/fonts/AtkinsonHyperlegibleNext_700Bold.ttf")
    } else {
        include_bytes!("../../../ui/fonts/AtkinsonHyperlegibleNext_400Regular.ttf")
    }
}
