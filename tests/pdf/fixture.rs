//! Forms that older versions made open for ever.

use form::read_gesprek;

/// Made by the first version that put data into its forms. Never made anew.
const FIRST: &[u8] = include_bytes!("../fixtures/gesprek-1.pdf");
const FIRST_DATA: &str = include_str!("../fixtures/gesprek-1.json");

#[test]
fn a_form_of_the_first_version_opens() {
    let read = read_gesprek(FIRST).expect("it opens");
    let read = serde_json::to_value(read).expect("it is data");
    let kept: serde_json::Value = serde_json::from_str(FIRST_DATA).expect("the kept data is JSON");
    assert_eq!(read, kept, "it says what it always said");
}
