//! A QR code as rectangles, for whoever draws the page.

use qrcodegen::{QrCode, QrCodeEcc};

/// A QR code without its quiet zone: leave four units of white on every side.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code {
    /// Width and height, in units of its smallest square.
    pub size: u8,
    /// What is black. Draw all of them as one path: then no hairlines show between them.
    pub bars: Vec<Bar>,
}

/// A black rectangle; the origin is the top left corner of the code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bar {
    /// From the left.
    pub x: u8,
    /// From the top.
    pub y: u8,
    /// To the right.
    pub width: u8,
    /// Downwards.
    pub height: u8,
}

impl Code {
    pub(super) fn of(text: &str) -> Self {
        // One part in seven may be stained; more would make its squares too small for a footer.
        let code = QrCode::encode_text(text, QrCodeEcc::Medium).expect("a seal is shorter than a QR code may be");
        let size = u8::try_from(code.size()).expect("a QR code has at most 177 squares on a side");
        let is_black = |x: u8, y: u8| code.get_module(i32::from(x), i32::from(y));
        let mut bars: Vec<Bar> = Vec::new();
        for y in 0..size {
            let mut x = 0;
            while x < size {
                let width = (x..size).take_while(|x| is_black(*x, y)).count() as u8;
                if width > 0 {
                    // Goes on from the row above where that is the same.
                    let above = bars.iter_mut().find(|b| b.x == x && b.width == width && b.y + b.height == y);
                    match above {
                        Some(bar) => bar.height += 1,
                        None => bars.push(Bar { x, y, width, height: 1 }),
                    }
                }
                x += width + 1;
            }
        }
        Self { size, bars }
    }
}
