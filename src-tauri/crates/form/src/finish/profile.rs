//! A colour profile for sRGB, made here from the numbers of IEC 61966-2-1: about
//! half a kilobyte, and nobody's licence to keep. ICC.1:2004-10 (version 4.2).

/// Numbers with sixteen bits behind the point, as ICC writes them.
type Fixed = i32;

/// D50, the white of the profile connection space.
const WHITE: [Fixed; 3] = [0xF6D6, 0x1_0000, 0xD32D];
/// Red, green and blue of sRGB, adapted from D65 to D50.
const RED: [Fixed; 3] = [0x6FA0, 0x38F5, 0x0390];
const GREEN: [Fixed; 3] = [0x6297, 0xB787, 0x18D9];
const BLUE: [Fixed; 3] = [0x249F, 0x0F84, 0xB6C3];
/// That adaptation (Bradford).
const ADAPTATION: [Fixed; 9] = [0x1_0C42, 0x05DE, -0x0CDB, 0x0793, 0xFD90, -0x045F, -0x025E, 0x03DC, 0xC06E];
/// The curve: ((x + 0.055) / 1.055) ^ 2.4, and x / 12.92 below 0.04045.
const CURVE: [Fixed; 5] = [0x2_6666, 0xF2A7, 0x0D59, 0x13D0, 0x0A5B];

/// The profile's bytes.
pub(super) fn srgb() -> Vec<u8> {
    let curve = [b"para".as_slice(), &[0; 4], &[0, 3, 0, 0], &fixed(&CURVE)].concat();
    let elements: [(&[u8; 4], Vec<u8>); 10] = [
        (b"desc", words("sRGB")),
        (b"cprt", words("No copyright, use freely")),
        (b"wtpt", xyz(&WHITE)),
        (b"chad", [b"sf32".as_slice(), &[0; 4], &fixed(&ADAPTATION)].concat()),
        (b"rXYZ", xyz(&RED)),
        (b"gXYZ", xyz(&GREEN)),
        (b"bXYZ", xyz(&BLUE)),
        (b"rTRC", curve.clone()),
        (b"gTRC", curve.clone()),
        (b"bTRC", curve),
    ];
    let mut table = number(elements.len());
    let mut data: Vec<u8> = Vec::new();
    let start = HEADER + 4 + 12 * elements.len();
    let mut shared: Option<(Vec<u8>, usize)> = None;
    for (name, element) in elements {
        // The three curves are one.
        let at = match &shared {
            Some((same, at)) if *same == element => *at,
            _ => {
                let at = start + data.len();
                data.extend(&element);
                data.resize(data.len().next_multiple_of(4), 0);
                shared = Some((element.clone(), at));
                at
            }
        };
        table.extend([name.as_slice(), &number(at), &number(element.len())].concat());
    }
    let mut profile = header(start + data.len());
    profile.extend(table);
    profile.extend(data);
    profile
}

const HEADER: usize = 128;

fn header(size: usize) -> Vec<u8> {
    let mut header = number(size);
    header.extend([0; 4]);
    header.extend([4, 0x20, 0, 0]);
    header.extend(b"mntrRGB XYZ ");
    // Made on 1 January 2000: the same bytes every day.
    header.extend([0x07, 0xD0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0]);
    header.extend(b"acsp");
    header.resize(68, 0);
    header.extend(fixed(&WHITE));
    header.resize(HEADER, 0);
    header
}

fn words(text: &str) -> Vec<u8> {
    let letters: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let records = [1, 12].map(number).concat();
    [b"mluc".as_slice(), &[0; 4], &records, b"enUS", &number(letters.len()), &number(28), &letters].concat()
}

fn xyz(values: &[Fixed; 3]) -> Vec<u8> {
    [b"XYZ ".as_slice(), &[0; 4], &fixed(values)].concat()
}

fn fixed(values: &[Fixed]) -> Vec<u8> {
    values.iter().flat_map(|value| value.to_be_bytes()).collect()
}

fn number(value: usize) -> Vec<u8> {
    u32::try_from(value).unwrap_or(u32::MAX).to_be_bytes().to_vec()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(profile: &[u8], at: usize) -> usize {
        let bytes = profile[at..at + 4].try_into().expect("four bytes");
        u32::from_be_bytes(bytes) as usize
    }

    #[test]
    fn every_element_lies_inside_and_on_its_border() {
        let profile = srgb();
        assert_eq!(read(&profile, 0), profile.len());
        assert_eq!(&profile[36..40], b"acsp");
        for index in 0..read(&profile, HEADER) {
            let entry = HEADER + 4 + 12 * index;
            let (at, length) = (read(&profile, entry + 4), read(&profile, entry + 8));
            assert!(at % 4 == 0 && at + length <= profile.len(), "element {index} at {at}, {length} long");
        }
    }

    #[test]
    fn white_is_the_sum_of_its_colours() {
        for (index, white) in WHITE.into_iter().enumerate() {
            let sum = RED[index] + GREEN[index] + BLUE[index];
            assert!((sum - white).abs() <= 1, "{index}: {sum:x} and {white:x}");
        }
    }
}
