//! The display list as PDF. The only room that uses printpdf: it keeps ids for
//! fonts, graphics states and shadings in a process-wide counter, so ids are our
//! own, and the same pages give the same bytes.

mod paths;
mod text;
mod view;

use std::collections::BTreeMap;

use printpdf::{CurTransMat, DictItem, FontId, Mm, Op, PaintMode, PdfDocument, PdfPage, PdfSaveOptions};

use crate::display::{Group, Item, Matrix, Page, Rgb, Stroke};
use crate::finish::{self, About, Attachment, Marks};
use crate::fonts::Face;
use crate::layout::Form;
use crate::spell::Spelling;
use crate::structure::{Part, PartId};
use crate::{FormError, Palette, drawing};

use paths::polygon;
use view::View;

/// The form as PDF bytes.
pub(crate) fn bytes(form: &Form, about: &About, attachment: Option<&Attachment>) -> Result<Vec<u8>, FormError> {
    let mut writer = Writer::new(&form.parts, &about.title);
    let pages = form.pages.iter().map(|page| writer.page(page)).collect::<Result<Vec<_>, _>>()?;
    let (marks, land) = (std::mem::take(&mut writer.marks), writer.land);
    finish::finish(writer.written(pages), form, &marks, about, attachment, land)
}

/// The operations that draw the land of a board, in its own units and upside down, as PDF counts.
pub(crate) fn land(palette: Palette) -> Result<Vec<u8>, FormError> {
    let mut writer = Writer::new(&[], "");
    writer.land_items(&drawing::land(palette)?.items)?;
    let page = PdfPage::new(Mm(1.0), Mm(1.0), std::mem::take(&mut writer.ops));
    finish::operations(&writer.written(vec![page]))
}

struct Writer<'a> {
    parts: &'a [Part],
    document: PdfDocument,
    fonts: BTreeMap<Face, FontId>,
    spelling: Spelling,
    ops: Vec<Op>,
    state: State,
    /// The marks of all pages so far.
    marks: Marks,
    /// What is being drawn.
    open: Option<Mark>,
    /// The land that the board has, if there is a board.
    land: Option<Palette>,
    /// While the land is drawn: how many gradients it has so far.
    land_gradients: Option<usize>,
}

/// Everything on a page is either a part of the form or decoration.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mark {
    Part(PartId),
    Decoration,
}

/// What the last operations set, so that it isn't set again.
#[derive(Debug, Clone, Default, PartialEq)]
struct State {
    fill: Option<Rgb>,
    stroke: Option<Stroke>,
    opacity: Option<u16>,
}

/// The land in units of its own: half a board's, which is about a point on A4.
const LAND: View = View { scale: 0.5, dx: 0.0, dy: 0.0, coarse: true };

impl<'a> Writer<'a> {
    fn new(parts: &'a [Part], title: &str) -> Self {
        Self {
            parts,
            document: PdfDocument::new(title),
            fonts: BTreeMap::new(),
            spelling: Spelling::default(),
            ops: Vec::new(),
            state: State::default(),
            marks: Marks::new(),
            open: None,
            land: None,
            land_gradients: None,
        }
    }

    fn written(mut self, pages: Vec<PdfPage>) -> lopdf::Document {
        self.document.with_pages(pages);
        // Secure would leave out the operators that printpdf doesn't know.
        let options = PdfSaveOptions { image_optimization: None, secure: false, ..PdfSaveOptions::default() };
        self.document.to_lopdf_document(&options, &mut Vec::new())
    }

    fn page(&mut self, page: &Page) -> Result<PdfPage, FormError> {
        self.state = State::default();
        let view = View { scale: 1.0, dx: 0.0, dy: page.height, coarse: false };
        self.marks.push(Vec::new());
        for item in &page.items {
            self.mark(match item {
                Item::Tagged(part, _) => Mark::Part(*part),
                Item::Text { .. } | Item::Path(_) | Item::Group(_) => Mark::Decoration,
                Item::SignatureBox { .. } => continue,
            });
            self.items(std::slice::from_ref(item), view)?;
        }
        self.unmark();
        let millimetres = |points: f32| Mm(points * 25.4 / 72.0);
        Ok(PdfPage::new(millimetres(page.width), millimetres(page.height), std::mem::take(&mut self.ops)))
    }

    /// What comes now belongs to this.
    fn mark(&mut self, mark: Mark) {
        if self.open == Some(mark) {
            return;
        }
        self.unmark();
        self.ops.push(match (mark, self.marks.last_mut()) {
            (Mark::Part(part), Some(marks)) => {
                let number = DictItem::Int(i64::try_from(marks.len()).unwrap_or(i64::MAX));
                marks.push(part);
                Op::BeginMarkedContentWithProperties {
                    tag: finish::tag_name(self.parts[part.0].tag).into(),
                    properties: DictItem::Dict { map: BTreeMap::from([("MCID".into(), number)]) },
                }
            }
            _ => Op::BeginMarkedContent { tag: "Artifact".into() },
        });
        self.open = Some(mark);
    }

    fn unmark(&mut self) {
        if self.open.take().is_some() {
            self.ops.push(Op::EndMarkedContent);
        }
    }

    fn items(&mut self, items: &[Item], view: View) -> Result<(), FormError> {
        for item in items {
            match item {
                Item::Text { x, y, line } => self.text((*x, *y), line, view)?,
                Item::Path(path) => self.path(path, view),
                Item::Group(group) => self.group(group, view)?,
                Item::Tagged(_, items) => self.items(items, view)?,
                Item::SignatureBox { .. } => {}
            }
        }
        Ok(())
    }

    fn group(&mut self, group: &Group, view: View) -> Result<(), FormError> {
        let view = view.inside(group.matrix);
        if let Some(palette) = group.land {
            self.land = Some(palette);
            return self.land_here(&group.items, view);
        }
        self.saved(|writer| {
            if let Some(clip) = &group.clip {
                writer.ops.extend(polygon(clip, view, PaintMode::Clip, false));
            }
            writer.items(&group.items, view)
        })
    }

    /// Leaves a mark where the land comes. What draws it is the same on every form and made once;
    /// only the page's own view of it is written here.
    fn land_here(&mut self, items: &[Item], view: View) -> Result<(), FormError> {
        self.opacity(1.0);
        self.saved(|writer| {
            let scale = view.scale / LAND.scale;
            writer.transform([scale, 0.0, 0.0, scale, view.dx, view.dy]);
            writer.ops.push(Op::Marker { id: finish::LAND.to_owned() });
            // The file must know what the land names: its gradients and opacities.
            let written = writer.ops.len();
            writer.land_items(items)?;
            writer.ops.truncate(written);
            Ok(())
        })
    }

    fn land_items(&mut self, items: &[Item]) -> Result<(), FormError> {
        self.state = State::default();
        self.land_gradients = Some(0);
        let drawn = self.items(items, LAND);
        self.land_gradients = None;
        drawn
    }

    fn transform(&mut self, matrix: Matrix) {
        self.ops.push(Op::SetTransformationMatrix { matrix: CurTransMat::Raw(matrix) });
    }

    fn saved<T>(&mut self, draw: impl FnOnce(&mut Self) -> T) -> T {
        let state = self.state.clone();
        self.ops.push(Op::SaveGraphicsState);
        let drawn = draw(self);
        self.ops.push(Op::RestoreGraphicsState);
        self.state = state;
        drawn
    }
}
