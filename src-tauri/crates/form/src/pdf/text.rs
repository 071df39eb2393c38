//! Text, glyph by glyph, so that it stands where it was shaped and is read as it was written.

use std::collections::BTreeMap;

use printpdf::{Codepoint, DictItem, FontId, Op, ParsedFont, PdfFont, PdfFontHandle, Pt, TextItem, TextMatrix};

use crate::display::Point;
use crate::fonts::Face;
use crate::shape::{Cluster, Line, Run};
use crate::{FormError, finish};

use super::Writer;
use super::view::{View, hundredths, same};

/// Where a viewer's pen is on its line: it goes on by each glyph's own width.
#[derive(Debug, Clone, Copy)]
pub(super) struct Pen {
    /// Where the line begins, in points.
    at: Point,
    /// How far it has come since, in thousandths of the letters' size.
    advanced: i32,
}

impl Pen {
    /// Moves it to `x`, and answers how far back that is. Counted from the line's beginning, so
    /// that what is rounded never adds up.
    fn step_to(&mut self, x: f32, size: f32) -> i32 {
        let wanted = ((x - self.at.0) * 1000.0 / size).round() as i32;
        let back = self.advanced - wanted;
        self.advanced = wanted;
        back
    }
}

impl Writer<'_> {
    pub(super) fn text(&mut self, at: Point, line: &Line, view: View) -> Result<(), FormError> {
        for run in &line.runs {
            let font = self.font(run.face)?;
            self.opacity(1.0);
            self.fill_color(run.color);
            self.ops.push(Op::StartTextSection);
            let size = Pt(hundredths(run.size * view.scale));
            self.ops.push(Op::SetFont { font: PdfFontHandle::External(font), size });
            // Visual order is what readers expect of right-to-left text; the mark says so.
            if run.right_to_left {
                self.ops.push(Op::BeginMarkedContent { tag: "ReversedChars".into() });
            }
            let mut pen = None;
            for cluster in &run.clusters {
                self.cluster(at, run, cluster, view, &mut pen);
            }
            if run.right_to_left {
                self.ops.push(Op::EndMarkedContent);
            }
            self.ops.push(Op::EndTextSection);
        }
        Ok(())
    }

    fn cluster(&mut self, at: Point, run: &Run, cluster: &Cluster, view: View, pen: &mut Option<Pen>) {
        let size = hundredths(run.size * view.scale);
        for span in self.spelling.spans(run, cluster) {
            let is_told = span.actual.is_some();
            if let Some(actual) = span.actual {
                let text = DictItem::Bytes(finish::utf16(&actual));
                let properties = DictItem::Dict { map: BTreeMap::from([("ActualText".into(), text)]) };
                self.ops.push(Op::BeginMarkedContentWithProperties { tag: "Span".into(), properties });
            }
            for glyph in span.glyphs {
                let (x, y) = view.map((at.0 + glyph.x, at.1 + glyph.y));
                match pen {
                    Some(pen) if same(pen.at.1, y) => {
                        let exact = (at.0 + glyph.x).mul_add(view.scale, view.dx);
                        let back = pen.step_to(exact, size);
                        if back != 0 {
                            self.show(TextItem::Offset(back as f32));
                        }
                    }
                    _ => {
                        self.ops.push(Op::SetTextMatrix { matrix: TextMatrix::Raw([1.0, 0.0, 0.0, 1.0, x, y]) });
                        *pen = Some(Pen { at: (x, y), advanced: 0 });
                    }
                }
                if let Some(pen) = pen {
                    pen.advanced += run.face.advance(glyph.id);
                }
                let text = self.spelling.of(run.face, glyph.id).to_owned();
                self.show(TextItem::GlyphIds(vec![Codepoint::with_cid(glyph.id, 0.0, text)]));
            }
            if is_told {
                self.ops.push(Op::EndMarkedContentWithProperties);
            }
        }
    }

    /// Shows it right behind what was shown last.
    fn show(&mut self, item: TextItem) {
        match self.ops.last_mut() {
            Some(Op::ShowText { items }) => items.push(item),
            _ => self.ops.push(Op::ShowText { items: vec![item] }),
        }
    }

    /// printpdf takes the first six letters of the id as the subset's tag.
    fn font(&mut self, face: Face) -> Result<FontId, FormError> {
        if let Some(id) = self.fonts.get(&face) {
            return Ok(id.clone());
        }
        let letter = char::from(b'A' + face as u8);
        let id = FontId(format!("AAAAA{letter}"));
        let parsed =
            ParsedFont::from_bytes(face.bytes(), 0, &mut Vec::new()).ok_or(FormError::Font("not embeddable"))?;
        self.document.resources.fonts.map.insert(id.clone(), PdfFont::new(parsed));
        self.fonts.insert(face, id.clone());
        Ok(id)
    }
}
