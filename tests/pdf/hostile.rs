//! What people may type, at its worst, and what others read in the file: the same.

use std::path::Path;
use std::process::Command;

use domain::{Lane, Note, NoteId, Role};
use form::{Document, note_lines, render};
use unicode_normalization::UnicodeNormalization;
use uuid::Uuid;

use crate::{engine, scene};

/// Code, scripts, marks and signs that a PDF or a font could stumble over.
const WORST: [&str; 72] = [
    "<b>vet</b> &amp; <script>alert(1)</script>",
    "(haakje) zonder ) einde ( Tj ET Q",
    "<< /Type /Catalog /OpenAction 1 0 R >>",
    "stream endstream endobj %%EOF xref 0 1",
    "\\n \\r \\t \\\\ \\( \\) \\000 \\377",
    "%PDF-1.7 %s %n %d %x {0} ${jndi:ldap} {{7*7}}",
    "'; DROP TABLE notes; -- \"aan\" `uit` ''",
    "=SUM(A1:A9) +31 6 12 34 56 78 @import -1",
    "C:\\temp\\plan.txt en /etc/passwd en ../../..",
    "]]> <!-- --> <![CDATA[ ?> <?xml",
    "\u{201e}aanhaling\u{201d} \u{2018}enkel\u{2019} \u{ab}frans\u{bb} \u{2013} \u{2014} \u{2026}",
    "\u{20ac} 1.250,50 en 50 % en \u{bd} uur en m\u{b2} en 20 \u{b0}C",
    "een\u{a0}harde\u{a0}spatie en een\u{2009}dunne",
    "veel      spaties     achter   elkaar",
    "zacht\u{ad}afgebroken\u{ad}woord en nul\u{200b}breed",
    "zee\u{eb}endenkooi co\u{f6}rdinatie re\u{eb}el be\u{ef}nvloeden",
    "arbeidsomstandighedenoverlegcommissievergadering",
    "hottentottententententoonstellingsmakersopleiding en verder",
    "wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww",
    "iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii",
    "fi fl ffi ffl \u{fb01}ets \u{fb02}es o\u{fb03}ce ij \u{133} \u{132}",
    "e\u{301}e\u{301}n o\u{308} n\u{303} c\u{327} A\u{30a} i\u{308}",
    "z\u{336}a\u{335}l\u{334}g\u{337}o\u{338} met streepjes",
    "\u{17b}\u{f3}\u{142}\u{107} \u{15e}\u{fc}kr\u{fc} \u{141}ukasz \u{110}\u{1eb7}ng \u{d1}and\u{fa} \u{c6}r\u{f8} \u{fe}ing",
    "\u{130}stanbul \u{131}l\u{131}k \u{df} \u{1e9e} \u{149} \u{1c6} \u{1c5}",
    "Nguy\u{1ec5}n Th\u{1ecb} H\u{1b0}\u{1edd}ng n\u{f3}i v\u{1ec1} c\u{f4}ng vi\u{1ec7}c",
    "\u{397} \u{39c}\u{3b1}\u{3c1}\u{3af}\u{3b1} \u{3bc}\u{3b9}\u{3bb}\u{3ac}\u{3b5}\u{3b9} \u{3b3}\u{3b9}\u{3b1} \u{3c4}\u{3b7} \u{3b4}\u{3bf}\u{3c5}\u{3bb}\u{3b5}\u{3b9}\u{3ac}",
    "\u{1f10}\u{3bd} \u{1f00}\u{3c1}\u{3c7}\u{1fc7} \u{1f26}\u{3bd}",
    "\u{414}\u{43c}\u{438}\u{442}\u{440}\u{438}\u{439} \u{440}\u{430}\u{441}\u{441}\u{43a}\u{430}\u{437}\u{44b}\u{432}\u{430}\u{435}\u{442} \u{43e} \u{440}\u{430}\u{431}\u{43e}\u{442}\u{435}",
    "\u{407}\u{436}\u{430}\u{43a} \u{491}\u{430}\u{43d}\u{43e}\u{43a} \u{40f}\u{453}\u{459}\u{45a}",
    "\u{645}\u{62d}\u{645}\u{62f} \u{627}\u{644}\u{639}\u{631}\u{628}\u{64a} \u{64a}\u{62a}\u{62d}\u{62f}\u{62b} \u{639}\u{646} \u{627}\u{644}\u{623}\u{645}\u{644}",
    "\u{644}\u{627} \u{644}\u{644}\u{647} \u{627}\u{644}\u{633}\u{644}\u{627}\u{645} \u{639}\u{644}\u{64a}\u{643}\u{645}",
    "\u{67e}\u{6cc}\u{634}\u{631}\u{641}\u{62a} \u{6a9}\u{627}\u{631} \u{62f}\u{631} \u{6f1}\u{6f4}\u{6f0}\u{6f5}",
    "\u{5e9}\u{5e8}\u{5d4} \u{5de}\u{5d3}\u{5d1}\u{5e8}\u{5ea} \u{5e2}\u{5dc} \u{5d4}\u{5e2}\u{5d1}\u{5d5}\u{5d3}\u{5d4}",
    "Thee met \u{645}\u{62d}\u{645}\u{62f} om 15.30 uur",
    "\u{645}\u{62d}\u{645}\u{62f} heeft 28 uur gewerkt",
    "\u{674e}\u{5c0f}\u{9f99}\u{8c08}\u{5de5}\u{4f5c}",
    "\u{6f22}\u{5b57}\u{3068}\u{304b}\u{306a} \u{30ab}\u{30bf}\u{30ab}\u{30ca}",
    "\u{d55c}\u{ad6d}\u{c5b4} \u{1112}\u{1161}\u{11ab}",
    "\u{930}\u{93e}\u{91c}\u{947}\u{936} \u{915}\u{93e}\u{92e} \u{915}\u{947} \u{92c}\u{93e}\u{930}\u{947} \u{92e}\u{947}\u{902}",
    "\u{e20}\u{e32}\u{e29}\u{e32}\u{e44}\u{e17}\u{e22} \u{e01}\u{e33}",
    "\u{12a0}\u{121b}\u{122d}\u{129b} \u{10e5}\u{10d0}\u{10e0}\u{10d7} \u{540}\u{561}\u{575}",
    "Thee \u{1f375} en koffie \u{2615}\u{fe0f} erbij",
    "\u{1f469}\u{200d}\u{1f469}\u{200d}\u{1f467}\u{200d}\u{1f466} thuis",
    "\u{1f44d}\u{1f3fd} en \u{1f44d}\u{1f3ff} en \u{1f44d}",
    "\u{1f1f3}\u{1f1f1} en \u{1f3f4}\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}",
    "1\u{fe0f}\u{20e3} 2\u{fe0f}\u{20e3} #\u{fe0f}\u{20e3}",
    "\u{1d400}\u{1d7d8} \u{1d11e} \u{1f0a1} wiskunde en muziek",
    "\u{e000}\u{f8ff} eigen tekens van een ander lettertype",
    "\u{378}\u{fffd}\u{fffc} vreemd",
    "\u{2022} \u{25aa} \u{2713} \u{2717} \u{2192} \u{21d2} \u{2264} \u{2260} \u{221e} \u{3a9}",
    "\u{2116} \u{2122} \u{ae} \u{a9} \u{a7} \u{b6} \u{2020} \u{2030}",
    "x\u{2070}\u{b9}\u{b2}\u{b3} H\u{2082}O 1\u{2044}2 \u{2153}",
    "\u{202e}omgekeerd\u{202c} en \u{2066}apart\u{2069} gewoon",
    "\u{200f}rechts\u{200e} links \u{61c}arabisch",
    "a\u{300}\u{301}\u{302}\u{303}\u{304} drie lagen",
    "\u{d7}\u{f7} \u{b1} \u{ac} | \u{a6} ~ ^ _ `",
    "A\u{2011}B\u{2010}C\u{2012}D en\u{2013}dan\u{2014}zo",
    "nul\u{2060}breed\u{feff}verbonden",
    "www.gemeente.nl/pad?x=1&y=2#z en a.b@c.nl",
    "1e 2\u{1d49} 3\u{2e2} N\u{ba} \u{aa}",
    "\u{1f600}\u{1f601}\u{1f602}\u{1f603}\u{1f604}\u{1f605}\u{1f606}\u{1f607}\u{1f608}\u{1f609}\u{1f60a}\u{1f60b}\u{1f60c}\u{1f60d}\u{1f60e}",
    "\u{3164}\u{115f} leeg van buiten",
    "\u{2028}regel \u{2029}alinea \u{85}volgende",
    "\u{fb1d}\u{5bc}\u{5c1} \u{fb4f}",
    "\u{fdfa} \u{fefb} \u{fe8d}",
    "AVAVAV ToToTo WAWAWA \u{c4}\u{d6}\u{dc}",
    "0O0O 1lI| rn m vv w",
    "\u{17f}chrift \u{1e6b} \u{212b} \u{2126} \u{212a}",
    "\u{1e9b}\u{323} \u{1e69} s\u{323}\u{307}",
    "...... ,,,, ;;;; !!!! ???? ----",
    "\u{f0}\u{fe}\u{e6} \u{17e}\u{161}\u{10d} \u{151}\u{171} \u{103}\u{219}\u{21b} \u{113}\u{12b}",
];

const COUNT: usize = 200;
const LONGEST: usize = 140;

/// The worst by themselves, and in pairs.
fn texts() -> Vec<String> {
    let pairs = (0..).map(|n| {
        let (one, other) = (WORST[n % WORST.len()], WORST[(n * 31 + 7) % WORST.len()]);
        format!("{one} {other}").chars().take(LONGEST).collect::<String>()
    });
    WORST.iter().map(|text| (*text).to_owned()).chain(pairs).take(COUNT).collect()
}

/// Composed, without marks that show nothing by themselves, and with one sort of white space.
fn shown(text: &str) -> String {
    let is_hidden = |c: char| {
        matches!(c, '\u{ad}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{61c}')
    };
    // Poppler takes a hyphen at the end of a line for one that isn't the word's.
    let shown: String =
        text.nfc().filter(|c| !is_hidden(*c) && *c != '-').map(|c| if c.is_control() { ' ' } else { c }).collect();
    shown.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn is_right_to_left(text: &str) -> bool {
    let is_right = |c| matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}');
    text.chars().any(is_right)
}

/// For lines that are read from the right: the same words, in whichever order. Poppler takes
/// their ligatures apart, and may set a space before a word instead of after it, and a
/// mark beside another letter, or signs elsewhere in the line: letters and digits count.
fn words(text: &str) -> Vec<String> {
    let is_mark = |c: &char| matches!(c, '\u{300}'..='\u{36f}' | '\u{591}'..='\u{5c7}' | '\u{64b}'..='\u{65f}');
    let text: String = text.nfkd().collect();
    let read = |word: &str| -> Vec<String> {
        let letters = word.chars().filter(|c| !is_mark(c) && c.is_alphanumeric());
        // Of letters with heaps of marks, and of scripts further east, it puts some elsewhere.
        let is_heaped = word.chars().filter(|c| matches!(c, '\u{300}'..='\u{36f}')).count() > 2;
        let is_eastern = word.chars().any(|c| c >= '\u{900}');
        if is_heaped || is_eastern { letters.map(String::from).collect() } else { vec![letters.collect()] }
    };
    text.split_whitespace().flat_map(read).collect()
}

/// What poppler reads in the column of the notes' texts, and that without white space: a line may
/// end in a word, after a slash, and of single signs poppler thinks that they are one spaced word.
fn read(pdf: &Path) -> [String; 2] {
    let column = ["-enc", "UTF-8", "-f", "3", "-x", "72", "-y", "60", "-W", "306", "-H", "720"];
    let output = Command::new("pdftotext").args(column).arg(pdf).arg("-").output();
    let output = output.expect("pdftotext starts; `cargo xtask test` installs it");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let said = String::from_utf8(output.stdout).expect("UTF-8");
    let said = shown(&said.replace("\u{ad}\n", ""));
    let bare = bare(&said);
    [said, bare]
}

fn bare(text: &str) -> String {
    text.split_whitespace().collect()
}

#[test]
fn poppler_reads_what_was_typed() {
    let texts = texts();
    assert_eq!(texts.len(), COUNT);
    let folder = engine::target().join("tests-pdf");
    std::fs::create_dir_all(&folder).expect("the target folder can be written");
    let lanes = [Lane::Gives, Lane::Proud, Lane::More, Lane::Need];
    for (number, some) in texts.chunks(50).enumerate() {
        let notes = some.iter().zip(0_u128..).map(|(text, at)| {
            let lane = lanes[at as usize % lanes.len()];
            let conversation = scene::blank().closing.conversation;
            let (id, lines) = (NoteId(Uuid::from_u128(at)), note_lines(text));
            Note::new(id, conversation, lane, at as f64, Role::Employee, text.clone(), lines)
        });
        let document = Document { notes: notes.collect(), ..scene::blank() };
        let file = folder.join(format!("hostile-{number}.pdf"));
        std::fs::write(&file, render(&document).expect("a form").bytes).expect("written");
        let [said, stripped] = read(&file);
        let all = words(&stripped).concat();
        for text in some {
            let wanted = shown(text);
            let is_there = if is_right_to_left(&wanted) {
                words(&wanted).iter().all(|word| all.contains(word))
            } else {
                stripped.contains(&bare(&wanted))
            };
            assert!(is_there, "{text:?}, shown as {wanted:?}, isn't in {said}");
        }
    }
}
