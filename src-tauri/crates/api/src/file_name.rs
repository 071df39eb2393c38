//! File names from content: they suggest, and never lead out of the chosen folder.

use std::path::Path;

use chrono::NaiveDate;
use domain::{Kind, Language, ScanKind};
use form::Edition;

use crate::CopyFile;

const MAX_CHARS: usize = 80;

/// For a conversation form, as "Ontwikkelgesprek Annemieke Visser 2026-11-21.pdf".
pub(crate) fn of_form(language: Language, kind: Kind, name: &str, date: NaiveDate) -> String {
    of_talk(language, kind, name, date, "")
}

fn of_talk(language: Language, kind: Kind, name: &str, date: NaiveDate, end: &str) -> String {
    with_end(language, kind, name, date, end, "pdf")
}

fn with_end(language: Language, kind: Kind, name: &str, date: NaiveDate, end: &str, extension: &str) -> String {
    format!("{}.{extension}", clean(&format!("{} {name}", kind_word(language, kind)), &format!(" {date}{end}")))
}

/// What a file is called, without its folder.
pub(crate) fn last_part(path: &Path) -> String {
    path.file_name().unwrap_or(path.as_os_str()).display().to_string()
}

/// For a form that isn't the archived one: it says what it is, so that none is taken for another.
pub(crate) fn of_edition(language: Language, edition: Edition, kind: Kind, name: &str, date: NaiveDate) -> String {
    let end = match (edition, language) {
        (Edition::Original | Edition::Copy, _) => "",
        (Edition::Draft, Language::Nl) => " concept",
        (Edition::Draft, Language::En) => " draft",
        (Edition::Presented, Language::Nl) => " voorgelegd",
        (Edition::Presented, Language::En) => " presented",
        (Edition::Translation, Language::Nl) => " vertaling",
        (Edition::Translation, Language::En) => " translation",
        (Edition::Print, Language::Nl) => " extra afdruk",
        (Edition::Print, Language::En) => " extra print",
    };
    of_talk(language, kind, name, date, end)
}

/// For a page that was signed on paper and scanned.
pub(crate) fn of_scan(language: Language, kind: Kind, name: &str, date: NaiveDate, scan: ScanKind) -> String {
    let end = match language {
        Language::Nl => " getekend op papier",
        Language::En => " signed on paper",
    };
    with_end(language, kind, name, date, end, scan.extension())
}

/// For one of the files that a closed talk leaves with: the form itself has the form's name.
pub(crate) fn of_copy_for(language: Language, kind: Kind, name: &str, date: NaiveDate, file: CopyFile) -> String {
    let end = match (language, file) {
        (_, CopyFile::Employee) => return of_form(language, kind, name, date),
        (Language::Nl, CopyFile::Manager) => " voor de leidinggevende",
        (Language::Nl, CopyFile::Hr) => " voor HR",
        (Language::Nl, CopyFile::Pocket) => " zakkaartje",
        (Language::En, CopyFile::Manager) => " for the manager",
        (Language::En, CopyFile::Hr) => " for HR",
        (Language::En, CopyFile::Pocket) => " pocket card",
    };
    of_talk(language, kind, name, date, end)
}

/// The name with a number behind it, from the second on.
pub(crate) fn numbered(name: &str, number: u32) -> String {
    match name.rsplit_once('.') {
        _ if number < 2 => name.to_owned(),
        Some((stem, extension)) => format!("{stem} ({number}).{extension}"),
        None => format!("{name} ({number})"),
    }
}

/// For paper to work with, after what stands on it.
pub(crate) fn of_printable(title: &str) -> String {
    format!("{}.pdf", clean(title, ""))
}

/// For a copy of the workspace.
pub(crate) fn of_copy(language: Language, stem: &str, extension: &str, date: NaiveDate) -> String {
    let word = match language {
        Language::Nl => "kopie",
        Language::En => "copy",
    };
    format!("{}.{}", clean(stem, &format!(" {word} {date}")), clean(extension, ""))
}

fn kind_word(language: Language, kind: Kind) -> &'static str {
    match (language, kind) {
        (Language::Nl, Kind::Development) => "Ontwikkelgesprek",
        (Language::Nl, Kind::CheckIn) => "Goed gesprek",
        (Language::Nl, Kind::FollowUp) => "Voortgangsgesprek",
        (Language::Nl, Kind::Onboarding) => "Inwerkgesprek",
        (Language::Nl, Kind::Internship) => "Stagegesprek",
        (Language::En, Kind::Development) => "Development talk",
        (Language::En, Kind::CheckIn) => "Check-in",
        (Language::En, Kind::FollowUp) => "Progress talk",
        (Language::En, Kind::Onboarding) => "Onboarding talk",
        (Language::En, Kind::Internship) => "Internship talk",
    }
}

/// Letters and digits of any script, spaces, hyphens and underscores; at most
/// 80 characters with `end`. Nothing else gets through, so no rule of
/// Windows can be broken but the reserved names.
fn clean(start: &str, end: &str) -> String {
    let keep = |c: char| {
        if c.is_alphanumeric() || "-_'’".contains(c) { c } else { ' ' }
    };
    let words: String = start.chars().map(keep).collect();
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    let room = MAX_CHARS.saturating_sub(end.chars().count());
    let short: String = words.chars().take(room).collect();
    let short = short.trim_end();
    let reserved = short.is_empty() || is_reserved(short);
    format!("{}{short}{end}", if reserved { "_" } else { "" })
}

fn is_reserved(stem: &str) -> bool {
    let upper = stem.to_ascii_uppercase();
    let numbered = |name: &str| {
        upper.strip_prefix(name).is_some_and(|n| n.chars().count() == 1 && n.chars().all(char::is_numeric))
    };
    matches!(upper.as_str(), "CON" | "PRN" | "AUX" | "NUL") || numbered("COM") || numbered("LPT")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_never_leads_out_of_the_folder() {
        let date = NaiveDate::from_ymd_opt(2026, 11, 21).expect("a day");
        let form = |name: &str| of_form(Language::Nl, Kind::Development, name, date);
        assert_eq!(form("Annemieke Visser"), "Ontwikkelgesprek Annemieke Visser 2026-11-21.pdf");
        let draft = of_edition(Language::Nl, Edition::Draft, Kind::Development, "Annemieke Visser", date);
        assert_eq!(draft, "Ontwikkelgesprek Annemieke Visser 2026-11-21 concept.pdf");
        assert_eq!(form("../../etc/passwd"), "Ontwikkelgesprek etc passwd 2026-11-21.pdf");
        assert_eq!(form("a:b|c\u{202e}*?"), "Ontwikkelgesprek a b c 2026-11-21.pdf");
        assert_eq!(form("Şükrü 李"), "Ontwikkelgesprek Şükrü 李 2026-11-21.pdf");
        assert!(form(&"Ł".repeat(500)).chars().count() <= MAX_CHARS + 4);
        assert_eq!(of_copy(Language::En, "CON", "praatplaat", date), "_CON copy 2026-11-21.praatplaat");
        let copy = |file| of_copy_for(Language::Nl, Kind::Development, "Annemieke Visser", date, file);
        assert_eq!(copy(CopyFile::Employee), form("Annemieke Visser"));
        assert_eq!(copy(CopyFile::Hr), "Ontwikkelgesprek Annemieke Visser 2026-11-21 voor HR.pdf");
        let scan = of_scan(Language::Nl, Kind::Development, "Annemieke Visser", date, ScanKind::Jpeg);
        assert_eq!(scan, "Ontwikkelgesprek Annemieke Visser 2026-11-21 getekend op papier.jpg");
        assert_eq!(numbered(&copy(CopyFile::Hr), 1), copy(CopyFile::Hr));
        assert_eq!(numbered("a.b.pdf", 3), "a.b (3).pdf");
        assert_eq!(clean("nul", ""), "_nul");
        assert_eq!(clean("..", ""), "_");
    }
}
