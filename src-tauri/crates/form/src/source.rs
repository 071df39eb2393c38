//! Text as the fonts can show it: composed, without invisible marks, and with a
//! visible box for what no font has.

use std::collections::BTreeMap;

use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;

use crate::fonts;

/// A white square, in the emoji font: "here stood something else".
const BOX: char = '\u{25FB}';

/// Text ready for shaping.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Source {
    pub(crate) text: String,
    /// By byte offset of a box in `text`: what was written there.
    pub(crate) originals: BTreeMap<usize, String>,
}

impl Source {
    pub(crate) fn new(written: &str) -> Self {
        let composed: String = written.nfc().filter(|c| !is_invisible(*c)).collect();
        let mut source = Self { text: String::with_capacity(composed.len()), ..Self::default() };
        for grapheme in composed.graphemes(true) {
            let needed: Vec<char> = grapheme.chars().filter(|c| !is_joiner(*c)).collect();
            if grapheme == "\n" {
                source.text.push('\n');
            } else if needed.iter().all(|c| c.is_whitespace() || c.is_control()) {
                source.text.push_str(if grapheme.contains('\u{a0}') { "\u{a0}" } else { " " });
            } else if fonts::is_covered(&needed) {
                source.text.push_str(grapheme);
            } else {
                source.originals.insert(source.text.len(), grapheme.to_owned());
                source.text.push(BOX);
            }
        }
        source
    }

    /// What was written where `range` of the text now stands.
    pub(crate) fn written(&self, start: usize, end: usize) -> &str {
        self.originals.get(&start).map_or(&self.text[start..end], String::as_str)
    }
}

/// Joiners and variation selectors shape their neighbours; fonts needn't have them.
fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200C}' | '\u{200D}' | '\u{FE00}'..='\u{FE0F}')
}

/// Marks that show nothing by themselves. Direction overrides could make a signed
/// page read differently from what was typed: they go.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}' | '\u{FEFF}' | '\u{61C}')
}
