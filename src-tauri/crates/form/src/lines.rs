//! Text to lines of a width: breaks at spaces, then at hyphenation points, and
//! anywhere between letters as a last resort.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

use crate::fonts::Face;
use crate::hyphens::{self, Measure};
use crate::shape::{self, Cluster, Glyph, Line, Run, Style};
use crate::source::Source;

/// Drawn hyphens say they are no letter of the word.
const SOFT_HYPHEN: &str = "\u{AD}";

/// One line of a [`Source`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Piece {
    pub(crate) range: Range<usize>,
    /// A word goes on in the next line.
    pub(crate) hyphen: bool,
}

/// `written` in lines no wider than `width`. Line ends in the text are kept. What
/// reads the lines one after the other finds a space between their words.
pub(crate) fn wrap(written: &str, style: Style, width: f32) -> Vec<Line> {
    let source = Source::new(written);
    let mut lines: Vec<Line> = Vec::new();
    let mut ends_word = false;
    for (piece, line) in broken(&source, style, width, Measure::Column) {
        if let Some(before) = lines.last_mut().filter(|_| ends_word) {
            before.runs.extend(space(before.width, style));
        }
        let text = &source.text;
        ends_word = text[piece.range.clone()].ends_with(' ') || text[piece.range.end..].starts_with([' ', '\n']);
        // One enormous character that is too wide by itself is set smaller.
        let smaller = || set(&source, &piece, style.sized(style.size * width / line.width));
        lines.push(if line.width > width + 0.01 { smaller() } else { line });
    }
    lines
}

/// A space after a line that is so wide. It doesn't count for the line's width.
fn space(x: f32, style: Style) -> Option<Run> {
    let glyph = Glyph { id: Face::Text.glyph(' ')?, x, y: 0.0, advance: 0.0 };
    let cluster = Cluster { text: " ".into(), range: usize::MAX..usize::MAX, glyphs: vec![glyph] };
    let (size, color) = (style.size, style.color);
    Some(Run { face: Face::Text, size, color, right_to_left: false, clusters: vec![cluster] })
}

/// `written` on one line, however wide.
pub(crate) fn single(written: &str, style: Style) -> Line {
    let source = Source::new(&written.replace('\n', " "));
    set(&source, &Piece { range: 0..source.text.len(), hyphen: false }, style)
}

/// `written` on one line of at most `width`: what doesn't fit becomes "…".
pub(crate) fn shortened(written: &str, style: Style, width: f32) -> Line {
    let line = single(written, style);
    if line.width <= width {
        return line;
    }
    let mut graphemes: Vec<&str> = written.graphemes(true).collect();
    let room = width - shape::line("…", style).width;
    let mut used = 0.0;
    let fitting = shape::advances(&Source::new(written).text, style).into_iter().take_while(|(_, advance)| {
        used += advance;
        used <= room
    });
    // A few more than fit: clusters needn't be graphemes.
    graphemes.truncate(fitting.count() + 3);
    while graphemes.pop().is_some() {
        let line = single(&format!("{}…", graphemes.concat().trim_end()), style);
        if line.width <= width {
            return line;
        }
    }
    single("…", style)
}

/// Where the lines of `source` begin and end, and their glyphs.
pub(crate) fn broken(source: &Source, style: Style, width: f32, measure: Measure) -> Vec<(Piece, Line)> {
    let mut pieces = Vec::new();
    let mut start = 0;
    for paragraph in source.text.split('\n') {
        let range = start..start + paragraph.len();
        let breaks = opportunities(paragraph, measure);
        break_paragraph(source, range, style, width, &breaks, &mut pieces);
        start += paragraph.len() + 1;
    }
    pieces
}

fn break_paragraph(
    source: &Source,
    range: Range<usize>,
    style: Style,
    width: f32,
    breaks: &[(usize, bool)],
    pieces: &mut Vec<(Piece, Line)>,
) {
    let text = &source.text[range.clone()];
    let whole = Piece { range: range.clone(), hyphen: false };
    let line = set(source, &whole, style);
    if line.width <= width {
        pieces.push((whole, line));
        return;
    }
    let advances = shape::advances(text, style);
    let hyphen = if breaks.iter().any(|(_, hyphenated)| *hyphenated) { shape::line("-", style).width } else { 0.0 };
    let mut start = 0;
    while start < text.len() {
        let mut limit = width;
        let end = loop {
            let (end, hyphen) = fill(text, start, limit, hyphen, &advances, breaks);
            let piece = Piece { range: range.start + start..range.start + end, hyphen };
            let line = set(source, &piece, style);
            let over = line.width - width;
            // Shaped by itself a line can be a hair wider than it measured.
            if over <= 0.0 || limit < width / 2.0 {
                pieces.push((piece, line));
                break end;
            }
            limit -= over.max(0.05);
        };
        start = end + text[end..].len() - text[end..].trim_start_matches(' ').len();
    }
}

/// The end of the line that begins at `start`, and whether it wants a hyphen.
fn fill(
    text: &str,
    start: usize,
    width: f32,
    hyphen: f32,
    advances: &[(Range<usize>, f32)],
    breaks: &[(usize, bool)],
) -> (usize, bool) {
    // How far the text reaches at each byte: white space at the end doesn't count.
    let mut used = 0.0;
    let mut inked = 0.0;
    let mut best = None;
    let mut next_break = breaks.partition_point(|(at, _)| *at <= start);
    for (range, advance) in advances.iter().filter(|(range, _)| range.start >= start) {
        while let Some((at, hyphenated)) = breaks.get(next_break).filter(|(at, _)| *at <= range.start) {
            if inked + if *hyphenated { hyphen } else { 0.0 } <= width {
                best = Some((*at, *hyphenated));
            }
            next_break += 1;
        }
        used += advance;
        if text[range.clone()].trim().is_empty() {
            continue;
        }
        inked = used;
        if inked > width {
            return best.unwrap_or_else(|| (last_resort(text, start, range.start), false));
        }
    }
    (text.len(), false)
}

/// The last grapheme border up to `limit`, but at least one grapheme on.
fn last_resort(text: &str, start: usize, limit: usize) -> usize {
    let borders: Vec<usize> = text[start..].grapheme_indices(true).map(|(at, g)| start + at + g.len()).collect();
    borders.iter().rev().find(|at| **at <= limit).or(borders.first()).copied().unwrap_or(text.len())
}

/// Byte offsets at which a line may begin, and whether the one before it wants a hyphen.
fn opportunities(text: &str, measure: Measure) -> Vec<(usize, bool)> {
    let mut found: Vec<(usize, bool)> = hyphens::points(text, measure).into_iter().map(|at| (at, true)).collect();
    let mut before = ' ';
    for (at, c) in text.char_indices() {
        let after_space = before == ' ' && c != ' ';
        let after_dash = matches!(before, '-' | '–' | '—' | '/') && c.is_alphabetic();
        if at > 0 && (after_space || after_dash) {
            found.push((at, false));
        }
        before = c;
    }
    found.sort_unstable();
    found
}

/// A piece as glyphs.
pub(crate) fn set(source: &Source, piece: &Piece, style: Style) -> Line {
    let text = source.text[piece.range.clone()].trim_end_matches(' ');
    let mark = direction_mark(&source.text, text);
    let shaped = format!("{mark}{text}{}", if piece.hyphen { "-" } else { "" });
    let mut line = shape::line(&shaped, style);
    let end = mark.len() + text.len();
    for run in &mut line.runs {
        run.clusters.retain(|cluster| cluster.range.start >= mark.len());
        for cluster in &mut run.clusters {
            rename(cluster, source, piece.range.start, mark.len(), end);
        }
    }
    line.runs.retain(|run| !run.clusters.is_empty());
    line.text = logical(&line);
    line
}

/// Gives the cluster the text that was written.
fn rename(cluster: &mut Cluster, source: &Source, start: usize, mark: usize, end: usize) {
    let range = cluster.range.start - mark + start..cluster.range.end - mark + start;
    cluster.text = if cluster.range.start >= end {
        SOFT_HYPHEN.to_owned()
    } else {
        source.written(range.start, range.end).to_owned()
    };
}

fn logical(line: &Line) -> String {
    let mut clusters: Vec<&Cluster> = line.runs.iter().flat_map(|run| &run.clusters).collect();
    clusters.sort_by_key(|cluster| cluster.range.start);
    clusters.iter().map(|cluster| cluster.text.as_str()).collect()
}

/// A line of mixed directions keeps the direction of its whole text.
fn direction_mark(whole: &str, line: &str) -> &'static str {
    let is_right = |c: char| matches!(c, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}');
    if !line.chars().any(is_right) {
        return "";
    }
    match whole.chars().find(|c| c.is_alphabetic()) {
        Some(c) if is_right(c) => "\u{200F}",
        _ => "\u{200E}",
    }
}
