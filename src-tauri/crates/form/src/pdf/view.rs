//! From the display list's units to a page's.

use crate::display::{Matrix, Point};

/// From display-list units to the page's: x' = x·scale + dx, y' = dy − y·scale.
#[derive(Debug, Clone, Copy)]
pub(super) struct View {
    pub(super) scale: f32,
    pub(super) dx: f32,
    pub(super) dy: f32,
    /// Of a drawing: tenths of a point are fine enough for ink, and make a smaller file.
    pub(super) coarse: bool,
}

impl View {
    /// A point of a path.
    pub(super) fn bend(self, (x, y): Point) -> Point {
        let tenths = |value: f32| (value * 10.0).round() / 10.0;
        let (x, y) = (x.mul_add(self.scale, self.dx), (-y).mul_add(self.scale, self.dy));
        if self.coarse { (tenths(x), tenths(y)) } else { (hundredths(x), hundredths(y)) }
    }

    pub(super) fn map(self, (x, y): Point) -> Point {
        (hundredths(x.mul_add(self.scale, self.dx)), hundredths((-y).mul_add(self.scale, self.dy)))
    }

    /// A matrix of the display list, as the page's.
    pub(super) fn matrix(self, [xx, xy, yx, yy, x, y]: Matrix) -> Matrix {
        let (scale, up) = (self.scale, -self.scale);
        [xx * scale, xy * up, yx * scale, yy * up, x.mul_add(scale, self.dx), y.mul_add(up, self.dy)]
    }

    /// The view of what is inside a group. Groups scale evenly and don't turn.
    pub(super) fn inside(self, [scale, _, _, _, x, y]: Matrix) -> Self {
        let (dx, dy) = (x.mul_add(self.scale, self.dx), (-y).mul_add(self.scale, self.dy));
        Self { scale: self.scale * scale, dx, dy, coarse: true }
    }
}

pub(super) fn hundredths(value: f32) -> f32 {
    (value * 100.0).round() / 100.0
}

/// Both come from the same rounding, so equal ones have the same bits.
pub(super) fn same(a: f32, b: f32) -> bool {
    a.to_bits() == b.to_bits()
}
