//! A hand on the mouse: pointer events that the display makes itself (the X extension XTEST), so that
//! they take the way of a real mouse and come at its pace, however slow the page is.

use std::io::{Read, Write};
use std::os::unix::net::UnixStream;
use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::display::Display;

/// So many movements a second, as a mouse sends.
const PACE: Duration = Duration::from_nanos(1_000_000_000 / 60);

const BUTTON_PRESS: u8 = 4;
const BUTTON_RELEASE: u8 = 5;
const MOTION: u8 = 6;
const LEFT_BUTTON: u8 = 1;

/// A point on the screen, in pixels.
#[derive(Clone, Copy)]
pub(crate) struct Point {
    pub(crate) x: f64,
    pub(crate) y: f64,
}

/// A line to the display, and the number under which it knows XTEST.
pub(crate) struct Hand {
    display: UnixStream,
    xtest: u8,
}

impl Hand {
    /// Takes the mouse of a display.
    pub(crate) fn on(display: &Display) -> Self {
        let number = display.name().trim_start_matches(':').to_owned();
        let mut line = UnixStream::connect(format!("/tmp/.X11-unix/X{number}")).expect("Xvfb listens on its socket");
        // Little-endian, protocol 11.0, no authorisation.
        line.write_all(&[b'l', 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0]).expect("the display reads");
        let head = answer::<8>(&mut line);
        assert_eq!(head[0], 1, "the display lets us in");
        let mut about = vec![0; usize::from(u16::from_le_bytes([head[6], head[7]])) * 4];
        line.read_exact(&mut about).expect("the display says what it is");

        // QueryExtension.
        line.write_all(b"\x62\0\x04\0\x05\0\0\0XTEST\0\0\0").expect("the display reads");
        let found = answer::<32>(&mut line);
        assert_eq!(found[8], 1, "the display has the extension XTEST");
        Self { display: line, xtest: found[9] }
    }

    /// Moves at once.
    pub(crate) fn to(&mut self, point: Point) {
        self.fake(MOTION, 0, point);
    }

    pub(crate) fn press(&mut self) {
        self.fake(BUTTON_PRESS, LEFT_BUTTON, Point { x: 0.0, y: 0.0 });
    }

    pub(crate) fn release(&mut self) {
        self.fake(BUTTON_RELEASE, LEFT_BUTTON, Point { x: 0.0, y: 0.0 });
    }

    /// Goes through all points at the pace of a mouse.
    pub(crate) fn follow(&mut self, points: impl IntoIterator<Item = Point>) {
        let mut next = Instant::now();
        for point in points {
            self.to(point);
            next += PACE;
            sleep(next.saturating_duration_since(Instant::now()));
        }
    }

    fn fake(&mut self, kind: u8, detail: u8, point: Point) {
        let mut request = [0_u8; 36];
        request[..4].copy_from_slice(&[self.xtest, 2, 9, 0]);
        request[4] = kind;
        request[5] = detail;
        request[24..26].copy_from_slice(&pixel(point.x));
        request[26..28].copy_from_slice(&pixel(point.y));
        self.display.write_all(&request).expect("the display reads");
    }
}

fn answer<const SIZE: usize>(line: &mut UnixStream) -> [u8; SIZE] {
    let mut bytes = [0; SIZE];
    line.read_exact(&mut bytes).expect("the display answers");
    bytes
}

fn pixel(value: f64) -> [u8; 2] {
    (value.round() as i16).to_le_bytes()
}
