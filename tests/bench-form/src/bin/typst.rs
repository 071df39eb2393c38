//! The form by typst as a library: compiled and exported anew each time, as a program that makes
//! forms would; what it remembers in between is cleared. It keeps its fonts.

use std::sync::LazyLock;

use bench_form::{Promised, Story, board_svg, font, run};
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, Source};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

const STANDARDS: [PdfStandard; 2] = [PdfStandard::A_3a, PdfStandard::Ua_1];

struct Desk {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    main: Source,
    board: Bytes,
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    fn main(&self) -> FileId {
        self.main.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.main.id() { Ok(self.main.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, _: FileId) -> FileResult<Bytes> {
        Ok(self.board.clone())
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        Datetime::from_ymd(2026, 11, 14)
    }
}

fn main() {
    run(|| {
        typst::comemo::evict(0);
        pdf()
    });
}

fn pdf() -> Vec<u8> {
    static FONTS: LazyLock<Vec<Font>> =
        LazyLock::new(|| [false, true].into_iter().flat_map(|bold| Font::iter(Bytes::new(font(bold)))).collect());
    let story = Story::told();
    let desk = Desk {
        library: LazyHash::new(Library::default()),
        book: LazyHash::new(FontBook::from_fonts(FONTS.iter())),
        fonts: FONTS.clone(),
        main: Source::detached(markup(&story)),
        board: Bytes::from_string(board_svg(&story, true)),
    };
    let document: PagedDocument = typst::compile(&desk).output.expect("the form compiles");
    let time = Datetime::from_ymd_hms(2026, 11, 14, 12, 0, 0).expect("noon");
    let options = PdfOptions {
        standards: PdfStandards::new(&STANDARDS).expect("both at once"),
        timestamp: Some(Timestamp::new_utc(time)),
        ..PdfOptions::default()
    };
    typst_pdf::pdf(&document, &options).expect("the form is exported")
}

/// Text as a typst string.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

/// Text as content, in which nothing is markup.
fn plain(text: &str) -> String {
    format!("#text({})", quoted(text))
}

fn heading(level: u8, text: &str) -> String {
    format!("#heading(level: {level}, {})\n", quoted(text))
}

fn markup(story: &Story) -> String {
    let mut typst = format!(
        "#set document(title: {title})\n#set text(font: \"Atkinson Hyperlegible Next\", size: 10pt, lang: \"nl\", \
         hyphenate: true, fill: rgb(\"#1D2F37\"))\n#set page(paper: \"a4\", margin: 17mm, footer: text(8pt, {footer}))\n\
         #set list(marker: [], indent: 0pt, body-indent: 0pt)\n#set terms(hanging-indent: 30mm)\n{}{}\n\n",
        heading(1, &story.title),
        plain(&story.subtitle),
        title = quoted(&story.title),
        footer = quoted(&story.footer)
    );
    typst += "#grid(columns: (1fr, 1fr, 1fr), gutter: 8mm,\n";
    for (label, lines) in &story.head {
        let lines: Vec<String> = lines.iter().map(|line| plain(line)).collect();
        typst += &format!("[*{}* \\ {}],\n", plain(label), lines.join(" \\ "));
    }
    typst += &format!(")\n{}", heading(2, "Afspraken"));
    let side = |(name, promises): &(String, Vec<Promised>)| {
        let mut text = heading(3, name);
        for promise in promises {
            text += &format!("- *{}*\n", plain(&promise.what));
            for (name, words) in &promise.known {
                text += &format!("  / {}: {}\n", plain(name), plain(words));
            }
        }
        text
    };
    let [left, right, both] = story.promises.as_slice() else { unreachable!("three sides") };
    typst += &format!("#grid(columns: (1fr, 1fr), gutter: 8mm, [{}], [{}])\n{}", side(left), side(right), side(both));
    typst += &heading(2, "Ondertekening");
    typst += "#grid(columns: (1fr, 1fr), gutter: 8mm,\n";
    for [name, stance, means, reaction] in &story.signed {
        let texts = [means, reaction].map(|text| plain(text)).join(" \\ ");
        typst += &format!("[{} *{}* \\ {texts}],\n", heading(3, name), plain(stance));
    }
    typst += &format!(")\n{}\n", plain(story.closing));
    typst +=
        "#page(flipped: true, margin: 10mm)[#image(\"board.svg\", width: 100%, alt: \"De plaat met de briefjes\")]\n";
    typst += &heading(2, "Wat er op de plaat staat");
    for (place, lanes) in &story.places {
        typst += &heading(3, place);
        for (lane, notes) in lanes {
            typst += &heading(4, lane);
            for (text, who) in notes {
                typst += &format!("- {} #h(1fr) #box(width: 50mm)[{}]\n", plain(text), plain(who));
            }
        }
    }
    typst
}
