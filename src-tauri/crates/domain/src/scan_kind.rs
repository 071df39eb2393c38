//! What sort of file a scan is, told from its bytes: a name says anything.

use serde::{Deserialize, Serialize};

/// A sort of file that a scanner or a telephone makes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ScanKind {
    /// Pages (ISO 32000).
    Pdf,
    /// A photograph (ISO 10918-1).
    Jpeg,
    /// A picture (ISO 15948).
    Png,
}

impl ScanKind {
    /// The kind of a whole file. None for a file of another kind, and for one of which the end is
    /// missing. It is walked past, never drawn: nothing in it is unpacked or followed.
    pub fn of(bytes: &[u8]) -> Option<Self> {
        if is_pdf(bytes) {
            Some(Self::Pdf)
        } else if is_jpeg(bytes).is_some() {
            Some(Self::Jpeg)
        } else if is_png(bytes).is_some() {
            Some(Self::Png)
        } else {
            None
        }
    }

    /// How a file of this kind is called at the end.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Jpeg => "jpg",
            Self::Png => "png",
        }
    }
}

/// Both marks of a PDF: the version at its beginning, and the end, behind which some leave a few bytes.
fn is_pdf(bytes: &[u8]) -> bool {
    const NEAR_THE_END: usize = 2048;
    let end = &bytes[bytes.len().saturating_sub(NEAR_THE_END)..];
    let begins = [b"%PDF-1.", b"%PDF-2."].iter().any(|mark| bytes.starts_with(*mark));
    begins && [&b"startxref"[..], b"%%EOF"].iter().all(|mark| finds(end, mark))
}

/// Segment by segment to the picture itself: it has a size, and an end.
fn is_jpeg(bytes: &[u8]) -> Option<()> {
    let mut rest = bytes.strip_prefix(&[0xff, 0xd8])?;
    let mut has_size = false;
    loop {
        let [0xff, marker, after @ ..] = rest else { return None };
        match marker {
            // Fill bytes may stand before a marker.
            0xff => rest = &rest[1..],
            // The picture: what follows has no lengths, up to its end.
            0xda => return (has_size && finds(after, &[0xff, 0xd9])).then_some(()),
            // These have no segment, and none of them belongs before the picture.
            0x00 | 0x01 | 0xd0..=0xd9 => return None,
            _ => {
                let (length, _) = after.split_first_chunk()?;
                let segment = after.get(..usize::from(u16::from_be_bytes(*length)))?;
                // 0xc4, 0xc8 and 0xcc are tables.
                if matches!(marker, 0xc0..=0xcf) && !matches!(marker, 0xc4 | 0xc8 | 0xcc) {
                    // Length and precision come before the size.
                    let size = segment.get(3..7)?;
                    has_size = size[..2] != [0, 0] && size[2..] != [0, 0];
                }
                // A segment counts its own length, so nothing stands still here.
                rest = after.get(segment.len().max(2)..)?;
            }
        }
    }
}

/// Chunk by chunk to the last one; the first holds the size.
fn is_png(bytes: &[u8]) -> Option<()> {
    /// What a chunk has besides its data: length, name and checksum.
    const FRAME: usize = 12;
    let mut rest = bytes.strip_prefix(b"\x89PNG\r\n\x1a\n")?;
    let mut is_first = true;
    loop {
        let (length, named) = rest.split_first_chunk()?;
        let length = usize::try_from(u32::from_be_bytes(*length)).ok()?;
        let (name, data) = named.split_first_chunk::<4>()?;
        let data = data.get(..length)?;
        if is_first {
            let has_size = name == b"IHDR" && data.len() == 13 && data[..4] != [0; 4] && data[4..8] != [0; 4];
            has_size.then_some(())?;
            is_first = false;
        }
        let after = rest.get(FRAME + length..)?;
        if name == b"IEND" {
            return Some(());
        }
        rest = after;
    }
}

fn finds(bytes: &[u8], mark: &[u8]) -> bool {
    bytes.windows(mark.len()).any(|window| window == mark)
}
