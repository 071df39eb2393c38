//! The paper of a note: laid out once, drawn alike on screen and on paper.

use crate::display::Rgb;
use crate::hyphens::Measure;
use crate::lines::{self, Piece};
use crate::shape::{Family, Line, Style};
use crate::source::Source;

/// Width of a note's paper, in board units.
pub const NOTE_WIDTH: f32 = 156.0;
/// Width of its text.
pub const NOTE_TEXT_WIDTH: f32 = 134.0;
/// Size of its letters (Atkinson Hyperlegible Next, weight 500).
pub const NOTE_TEXT_SIZE: f32 = 15.0;
/// From one line to the next.
pub const NOTE_LINE_HEIGHT: f32 = 17.5;
/// Paper above the first line and below the last.
pub const NOTE_PADDING: f32 = 8.0;

pub(crate) const INK: Rgb = [0x1d, 0x2f, 0x37];

pub(crate) const STYLE: Style = Style { family: Family::Text, weight: 500, size: NOTE_TEXT_SIZE, color: INK };

/// The lines of a note with this text. A hyphen at a line's end is part of the line.
pub fn note_lines(text: &str) -> Vec<String> {
    let source = Source::new(text);
    lines::broken(&source, STYLE, NOTE_TEXT_WIDTH, Measure::Note)
        .into_iter()
        .map(|(piece, _)| {
            let mut line = written(&source, &piece);
            if piece.hyphen {
                line.push('-');
            }
            line
        })
        .collect()
}

/// Height of the paper for this many lines.
pub fn note_height(lines: usize) -> f32 {
    (lines.max(1) as f32).mul_add(NOTE_LINE_HEIGHT, 2.0 * NOTE_PADDING)
}

/// Width of a text as set on a note, in board units.
pub fn text_width(text: &str) -> f32 {
    lines::single(text, STYLE).width
}

/// The glyphs of a note: of its stored lines if they are those of its text (they
/// may come from an older version of this program), or of new ones.
pub(crate) fn shaped(text: &str, stored: &[String]) -> Vec<Line> {
    let source = Source::new(text);
    stored_lines(&source, stored).unwrap_or_else(|| {
        let broken = lines::broken(&source, STYLE, NOTE_TEXT_WIDTH, Measure::Note);
        broken.into_iter().map(|(_, line)| line).collect()
    })
}

fn written(source: &Source, piece: &Piece) -> String {
    let range = piece.range.clone();
    source.text[range.clone()]
        .trim_end_matches(' ')
        .char_indices()
        .map(|(at, c)| source.originals.get(&(range.start + at)).cloned().unwrap_or_else(|| c.to_string()))
        .collect()
}

fn stored_lines(source: &Source, stored: &[String]) -> Option<Vec<Line>> {
    let mut shaped = Vec::new();
    let mut at = 0;
    for line in stored {
        let line = Source::new(line).text;
        let rest = &source.text[at..];
        let (length, hyphen) = if rest.starts_with(&line) {
            (line.len(), false)
        } else {
            let whole = line.strip_suffix('-').filter(|whole| rest.starts_with(whole))?;
            (whole.len(), true)
        };
        let line = lines::set(source, &Piece { range: at..at + length, hyphen }, STYLE);
        if line.width > NOTE_TEXT_WIDTH + 0.5 {
            return None;
        }
        shaped.push(line);
        let rest = &source.text[at + length..];
        at += length + rest.len() - rest.trim_start().len();
    }
    (at == source.text.len() && !shaped.is_empty()).then_some(shaped)
}
