//! Forms that older versions made open for ever.

use form::{examine, read_gesprek};

/// Made by the first version that put data into its forms. Never made anew.
const FIRST: &[u8] = include_bytes!("../fixtures/gesprek-1.pdf");
const FIRST_DATA: &str = include_str!("../fixtures/gesprek-1.json");
/// The first with a stance for each block, what may go to HR and two days of signing.
const SECOND: &[u8] = include_bytes!("../fixtures/gesprek-2.pdf");
const SECOND_DATA: &str = include_str!("../fixtures/gesprek-2.json");

#[test]
fn a_form_of_the_first_version_opens() {
    says(FIRST, FIRST_DATA);
}

#[test]
fn a_form_of_the_second_version_opens() {
    says(SECOND, SECOND_DATA);
    let found = examine(SECOND);
    assert!(found.is_good(), "and both signatures hold: {found:?}");
}

fn says(form: &[u8], data: &str) {
    let read = read_gesprek(form).expect("it opens");
    let read = serde_json::to_value(read).expect("it is data");
    let kept: serde_json::Value = serde_json::from_str(data).expect("the kept data is JSON");
    assert_eq!(read, kept, "it says what it always said");
}
