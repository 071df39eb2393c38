//! What other programs say: `pdfsig` of poppler and pyHanko, where the machine has them.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::scene;

/// In each of five forms; a run of the whole proof asks for many more.
const FLIPS: usize = 2;

/// A folder that goes with it.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("praatplaat-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&folder).expect("a folder");
        Self(folder)
    }

    fn file(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let file = self.0.join(name);
        std::fs::write(&file, bytes).expect("a file");
        file
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        std::fs::remove_dir_all(&self.0).ok();
    }
}

#[test]
fn poppler_agrees_where_it_is_there() {
    if Command::new("pdfsig").arg("-v").output().is_err() {
        return;
    }
    let folder = Folder::new("pdfsig");
    for (number, document) in scene::documents().iter().enumerate() {
        let said = pdfsig(&folder.file(&format!("{number}.pdf"), &scene::signed(document)));
        assert_eq!(said.matches("Signature is Valid.").count(), 2, "{said}");
        assert_eq!(said.matches("ETSI.CAdES.detached").count(), 2, "{said}");
        // The first covers its own revision, the second all there is.
        assert_eq!(said.matches("Not total document signed").count(), 1, "{said}");
        assert_eq!(said.matches("Total document signed").count(), 1, "{said}");
    }
}

/// Bits flipped where a signature covers them. In its own place no signature covers anything:
/// there only we look.
#[test]
fn others_see_flipped_bits_too() {
    let flips = std::env::var("PRAATPLAAT_FLIPS").ok().and_then(|n| n.parse().ok()).unwrap_or(FLIPS);
    let has_pdfsig = Command::new("pdfsig").arg("-v").output().is_ok();
    let hanko = std::env::var_os("PRAATPLAAT_PYHANKO");
    let folder = Folder::new("flips");
    let mut chance = 1_u64;
    let mut below = |end: usize| {
        chance = chance.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (chance >> 33) as usize % end
    };
    for (number, document) in scene::documents().iter().enumerate() {
        let signed = scene::signed(document);
        folder.file(&format!("{number}-whole.pdf"), &signed);
        let places = places(&signed);
        let mut left = flips;
        while left > 0 {
            let (at, bit) = (below(signed.len()), below(8));
            if places.iter().any(|(from, to)| (*from..*to).contains(&at)) {
                continue;
            }
            let mut touched = signed.clone();
            touched[at] ^= 1 << bit;
            let file = folder.file(&format!("{number}-byte-{at}-bit-{bit}.pdf"), &touched);
            if has_pdfsig {
                let said = pdfsig(&file);
                // An appended change leaves the signatures valid: total is asked for as well.
                let holds =
                    said.matches("Signature is Valid.").count() == 2 && said.contains("- Total document signed");
                assert!(!holds, "pdfsig doesn't see bit {bit} of byte {at} of form {number}");
            }
            left -= 1;
        }
    }
    let Some(python) = hanko else { return };
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/signing/tests/outside.py");
    let told = Command::new(python).arg("-B").arg(script).arg(&folder.0).output().expect("pyHanko's Python starts");
    let told = String::from_utf8_lossy(&told.stdout).into_owned();
    let lines: Vec<&str> = told.lines().collect();
    assert!(lines.len() > flips, "{told}");
    for line in lines {
        assert_eq!(line.starts_with("whole "), line.ends_with("-whole.pdf"), "pyHanko says {line}");
    }
}

fn pdfsig(file: &Path) -> String {
    let output = Command::new("pdfsig").arg("-nocert").arg(file).output().expect("pdfsig runs");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// From where to where each signature itself stands.
fn places(signed: &[u8]) -> Vec<(usize, usize)> {
    const BEFORE: &[u8] = b"/Contents<";
    let starts = signed.windows(BEFORE.len()).enumerate().filter(|(_, window)| *window == BEFORE);
    let ends = |from: usize| from + signed[from..].iter().position(|byte| *byte == b'>').expect("an end");
    starts.map(|(at, _)| (at + BEFORE.len() - 1, ends(at) + 1)).collect()
}
