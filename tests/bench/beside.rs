//! The same form by others: what `tests/bench-form/content.json` says, laid out by each as well as
//! it can. Programs that are not on this machine are named as missing.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use serde::Serialize;

use crate::engine;
use crate::figures::Row;

const RUNS: usize = 5;

/// What one of them made, and how long it took.
#[derive(Serialize)]
pub(crate) struct Maker {
    pub(crate) name: &'static str,
    pub(crate) version: String,
    /// None where the program isn't on this machine.
    pub(crate) made: Option<Made>,
}

#[derive(Serialize)]
pub(crate) struct Made {
    /// From the start of a process to the written file.
    pub(crate) whole: Row,
    /// Again in the same process, for those that are libraries.
    pub(crate) within: Option<Row>,
    pub(crate) bytes: u64,
    pub(crate) pages: String,
    pub(crate) tagged: String,
    /// The standards that veraPDF's engine passes it for.
    pub(crate) standards: Vec<String>,
    /// How many fonts, and whether all are embedded.
    pub(crate) fonts: String,
    /// How many of the talk's texts come out again, of how many.
    pub(crate) texts: (usize, usize),
}

/// All of them, in turns.
pub(crate) fn run() -> Vec<Maker> {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let place = folder.path();
    let programs = std::env::var_os("PRAATPLAAT_BENCH_FORM").map(PathBuf::from).unwrap_or_default();
    let page = Command::new(programs.join("page")).arg(place).status();
    if !page.is_ok_and(|status| status.success()) {
        eprintln!("beside others: `cargo xtask bench form` builds the programs");
        return Vec::new();
    }
    let makers: Vec<(&'static str, Make)> = vec![
        ("praatplaat", Make::Library(programs.join("ours"))),
        ("krilla", Make::Library(programs.join("krilla"))),
        ("typst", Make::Library(programs.join("typst"))),
        ("Chromium", Make::Printer("chromium", chromium)),
        ("LibreOffice", Make::Printer("soffice", libreoffice)),
        ("WeasyPrint", Make::Printer("weasyprint", weasyprint)),
    ];
    let mut times: Vec<Vec<Duration>> = vec![Vec::new(); makers.len()];
    // One turn beforehand isn't counted: files and fonts come from the disk then.
    for turn in 0..=RUNS {
        for ((name, make), times) in makers.iter().zip(&mut times) {
            let start = Instant::now();
            let is_made = make.whole(place, &file(place, name));
            if is_made && turn > 0 {
                times.push(start.elapsed());
            }
        }
    }
    let texts = fs::read_to_string(place.join("texts.txt")).unwrap_or_default();
    makers
        .iter()
        .zip(times)
        .map(|((name, make), times)| {
            let file = file(place, name);
            let made = (!times.is_empty()).then(|| Made {
                whole: Row::times("whole process", &times),
                within: make.within(&file),
                ..looked_at(&file, &texts)
            });
            Maker { name, version: make.version(name), made }
        })
        .collect()
}

fn file(place: &Path, name: &str) -> PathBuf {
    place.join(format!("{name}.pdf"))
}

enum Make {
    /// A program of the bench around a library.
    Library(PathBuf),
    /// A program of the system, and how it is asked for a form.
    Printer(&'static str, fn(&Path, &Path) -> Command),
}

impl Make {
    fn whole(&self, place: &Path, file: &Path) -> bool {
        let mut command = match self {
            Self::Library(program) => {
                let mut command = Command::new(program);
                command.arg(file);
                command
            }
            Self::Printer(_, command) => command(place, file),
        };
        let done = command.stdout(Stdio::null()).stderr(Stdio::null()).status();
        done.is_ok_and(|status| status.success()) && file.exists()
    }

    /// Each time in milliseconds; the first fills what is kept, and isn't counted.
    fn within(&self, file: &Path) -> Option<Row> {
        let Self::Library(program) = self else { return None };
        let said = Command::new(program).arg(file).arg((RUNS + 1).to_string()).output().ok()?;
        let said = String::from_utf8_lossy(&said.stdout).into_owned();
        let times: Vec<f64> = said.lines().skip(1).filter_map(|line| line.parse().ok()).collect();
        Some(Row::new("in process", "ms", times))
    }

    /// A library's as it is pinned, a program's as it says it; the first word with a digit.
    fn version(&self, name: &str) -> String {
        let said = match self {
            Self::Library(_) if name == "praatplaat" => env!("CARGO_PKG_VERSION").to_owned(),
            Self::Library(_) => {
                let mut pinned = include_str!("../bench-form/Cargo.lock").split("[[package]]");
                let is_it = |entry: &&str| entry.trim_start().starts_with(&format!("name = \"{name}\"\n"));
                let line =
                    |entry: &str| entry.lines().find_map(|line| line.strip_prefix("version = ")).map(str::to_owned);
                pinned.find(is_it).and_then(line).unwrap_or_default()
            }
            Self::Printer(program, _) => {
                let said = Command::new(program).arg("--version").output().map(|out| out.stdout).unwrap_or_default();
                String::from_utf8_lossy(&said).into_owned()
            }
        };
        let mut words = said.split_whitespace().map(|word| word.trim_matches('"'));
        words.find(|word| word.starts_with(|c: char| c.is_ascii_digit())).unwrap_or_default().to_owned()
    }
}

fn chromium(place: &Path, file: &Path) -> Command {
    let mut command = Command::new("chromium");
    command
        .args(["--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer"])
        .arg(format!("--user-data-dir={}", place.join("chromium").display()))
        .arg(format!("--print-to-pdf={}", file.display()))
        .arg(place.join("form.html"));
    command
}

fn libreoffice(place: &Path, file: &Path) -> Command {
    let options = r#"{"SelectPdfVersion":{"type":"long","value":"3"},"PDFUACompliance":{"type":"boolean","value":"true"},"UseTaggedPDF":{"type":"boolean","value":"true"}}"#;
    let profile = place.join("libreoffice");
    let made = place.join("form-image.pdf");
    // It names the file itself; a link gives it the name that is asked for.
    if !file.exists() {
        let _ = std::os::unix::fs::symlink(&made, file);
    }
    let mut command = Command::new("soffice");
    command
        // It takes no font from a page: fontconfig finds them in this folder.
        .env("XDG_DATA_HOME", place)
        .arg(format!("-env:UserInstallation=file://{}", profile.display()))
        .args(["--headless", "--convert-to", &format!("pdf:writer_web_pdf_Export:{options}"), "--outdir"])
        .arg(place)
        .arg(place.join("form-image.html"));
    command
}

fn weasyprint(place: &Path, file: &Path) -> Command {
    let mut command = Command::new("weasyprint");
    command.args(["--pdf-variant", "pdf/ua-1"]).arg(place.join("form.html")).arg(file);
    command
}

fn looked_at(file: &Path, texts: &str) -> Made {
    let tell = |program: &str, args: &[&str]| {
        let out = Command::new(program).args(args).arg(file).arg("-").output();
        out.map(|out| String::from_utf8_lossy(&out.stdout).into_owned()).unwrap_or_default()
    };
    let info = Command::new("pdfinfo").arg(file).output().map(|out| out.stdout).unwrap_or_default();
    let info = String::from_utf8_lossy(&info).into_owned();
    let said = |name: &str| info.lines().find_map(|line| line.strip_prefix(name)).unwrap_or("?").trim().to_owned();
    let fonts = Command::new("pdffonts").arg(file).output().map(|out| out.stdout).unwrap_or_default();
    let fonts = String::from_utf8_lossy(&fonts).into_owned();
    let fonts: Vec<&str> = fonts.lines().skip(2).collect();
    // Name, type, encoding, then: embedded, subset, unicode, object.
    let is_embedded = |line: &&str| line.split_whitespace().rev().nth(4) == Some("yes");
    let is_whole = fonts.iter().all(is_embedded);
    let squeezed =
        |text: &str| text.chars().filter(|c| !c.is_whitespace() && *c != '-' && *c != '\u{ad}').collect::<String>();
    let shown = squeezed(&tell("pdftotext", &[]));
    let wanted: Vec<&str> = texts.lines().collect();
    let verdicts = engine::verdicts(&["3a", "ua1"], &[file.to_owned()]);
    Made {
        whole: Row::times("", &[]),
        within: None,
        bytes: fs::metadata(file).map(|file| file.len()).unwrap_or_default(),
        pages: said("Pages:"),
        tagged: said("Tagged:"),
        standards: verdicts.into_iter().filter(|one| one.passed).map(|one| one.standard).collect(),
        fonts: format!("{}{}", fonts.len(), if is_whole { ", all embedded" } else { ", not all embedded" }),
        texts: (wanted.iter().filter(|text| shown.contains(&squeezed(text))).count(), wanted.len()),
    }
}

impl std::fmt::Display for Maker {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Some(made) = &self.made else {
            return writeln!(f, "  {:<12} missing", self.name);
        };
        let spread = |row: &Row| format!("{:.1} ({:.1} to {:.1})", row.median, row.least, row.most);
        let within = made.within.as_ref().map_or_else(|| "–".to_owned(), &spread);
        let standards = if made.standards.is_empty() { "none".to_owned() } else { made.standards.join(" ") };
        writeln!(
            f,
            "  {:<12} {:<14} ms whole {:<28} in process {:<24} {:>8} bytes  {} pages  tagged {:<3}  passes {:<8}  fonts {}  texts {} of {}",
            self.name,
            self.version,
            spread(&made.whole),
            within,
            made.bytes,
            made.pages,
            made.tagged,
            standards,
            made.fonts,
            made.texts.0,
            made.texts.1
        )
    }
}
