//! What a reader of the PDF gets back for each glyph. A PDF maps a glyph to one
//! text; where a cluster says something else, its text is given beside it.

use std::collections::HashMap;

use crate::fonts::Face;
use crate::shape::{Cluster, Glyph, Run};

/// The text of every glyph used so far.
#[derive(Debug, Default)]
pub(crate) struct Spelling {
    of_glyph: HashMap<(Face, u16), String>,
}

/// Glyphs to draw together.
#[derive(Debug, PartialEq)]
pub(crate) struct Span {
    pub(crate) glyphs: Vec<Glyph>,
    /// What they say, where their own texts don't.
    pub(crate) actual: Option<String>,
}

impl Spelling {
    pub(crate) fn of(&self, face: Face, glyph: u16) -> &str {
        self.of_glyph.get(&(face, glyph)).map_or("", String::as_str)
    }

    /// The cluster in spans. A letter with its marks is told by the letter: readers
    /// measure a span by its first and last glyph, and a mark in it would look like
    /// a gap between words.
    pub(crate) fn spans(&mut self, run: &Run, cluster: &Cluster) -> Vec<Span> {
        let wide: Vec<&Glyph> = cluster.glyphs.iter().filter(|glyph| glyph.advance != 0.0).collect();
        let ([letter], true) = (wide.as_slice(), cluster.glyphs.len() > 1) else {
            return vec![self.whole(run, cluster)];
        };
        let mut spans = vec![self.one(run.face, **letter, &cluster.text)];
        for mark in cluster.glyphs.iter().filter(|glyph| glyph.advance == 0.0) {
            self.of_glyph.entry((run.face, mark.id)).or_insert_with(|| ZERO_WIDTH_SPACE.to_owned());
            spans.push(Span { glyphs: vec![*mark], actual: Some(String::new()) });
        }
        spans
    }

    fn one(&mut self, face: Face, glyph: Glyph, text: &str) -> Span {
        let own = self.of_glyph.entry((face, glyph.id)).or_insert_with(|| text.to_owned());
        let actual = (own != text).then(|| text.to_owned());
        Span { glyphs: vec![glyph], actual }
    }

    /// Several letters in one cluster: each glyph gets the character it stands for
    /// by itself, and the others what is left over.
    fn whole(&mut self, run: &Run, cluster: &Cluster) -> Span {
        if let [only] = cluster.glyphs.as_slice() {
            return self.one(run.face, *only, &cluster.text);
        }
        let mut reading = cluster.glyphs.clone();
        if run.right_to_left {
            reading.reverse();
        }
        let mut left: Vec<char> = cluster.text.chars().collect();
        for glyph in &reading {
            let own = left.iter().position(|c| run.face.glyph(*c) == Some(glyph.id));
            let share = match (own, left.is_empty()) {
                (Some(at), _) => left.remove(at).to_string(),
                (None, false) => left.remove(0).to_string(),
                (None, true) => ZERO_WIDTH_SPACE.to_owned(),
            };
            self.of_glyph.entry((run.face, glyph.id)).or_insert(share);
        }
        let said: String = reading.iter().map(|glyph| self.of(run.face, glyph.id)).collect();
        let actual = (said != cluster.text && !reading.is_empty()).then(|| cluster.text.clone());
        Span { glyphs: cluster.glyphs.clone(), actual }
    }
}

const ZERO_WIDTH_SPACE: &str = "\u{200B}";
