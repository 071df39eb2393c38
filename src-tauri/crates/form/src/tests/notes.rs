//! A note's lines.

use crate::{NOTE_TEXT_WIDTH, note_lines, text_width};

fn check(text: &str) {
    let lines = note_lines(text);
    for line in &lines {
        assert!(text_width(line) <= NOTE_TEXT_WIDTH + 0.01, "{line:?} is {} wide", text_width(line));
        assert!(!line.starts_with(' ') && !line.ends_with(' '), "{line:?} of {text:?}");
    }
    let letters = |text: &str| text.chars().filter(|c| !c.is_whitespace() && *c != '-').collect::<String>();
    assert_eq!(letters(&lines.concat()), letters(text), "every letter of {text:?} is there");
}

#[test]
fn lines_fit_and_lose_nothing() {
    for text in [
        "",
        "kort",
        "Nieuwe collega's inwerken",
        "arbeidsomstandighedenwetgevingsdeskundige",
        "zeeëenden en coördinatorenoverleggen",
        "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW",
        "https://voorbeeld.nl/een/heel/lang/adres/zonder/spaties/erin/en/nog/meer",
        "👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦",
        "Thee drinken met محمد العربي en praten over الأمل",
        "woord  met   spaties",
        "Đặng Şükrü Łukasz Zoë 李小龙",
    ] {
        check(text);
    }
}

#[test]
fn dutch_words_are_divided_as_dutch_does() {
    assert_eq!(note_lines("Avondvergaderingen overslaan")[0], "Avondvergade-");
    assert!(!note_lines("wij zagen daar veel zeeëenden").iter().any(|line| line.ends_with("zee-")));
}
