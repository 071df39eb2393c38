//! The talk's data: what goes into a form comes out again, and what anybody else
//! put there is refused with a reason.

use lopdf::{Document as Pdf, Object, Stream};
use serde_json::{Value, json};

use crate::{Document, FormError, Gesprek, UnreadableForm, read_gesprek, render};

use super::scene;

fn bytes(document: &Document) -> Vec<u8> {
    render(document).expect("a form").bytes
}

/// An ordinary form with something changed in it.
fn changed(change: impl FnOnce(&mut Pdf)) -> Vec<u8> {
    let mut pdf = Pdf::load_mem(&bytes(&scene::ordinary())).expect("our own form");
    change(&mut pdf);
    let mut bytes = Vec::new();
    pdf.save_to(&mut bytes).expect("saved");
    bytes
}

fn file(pdf: &mut Pdf) -> &mut Stream {
    let is_file = |object: &&mut Object| object.as_stream().is_ok_and(|stream| stream.dict.has_type(b"EmbeddedFile"));
    pdf.objects.values_mut().find(is_file).and_then(|object| object.as_stream_mut().ok()).expect("the attachment")
}

fn with_data(data: Vec<u8>) -> Vec<u8> {
    changed(|pdf| {
        let file = file(pdf);
        let size = i64::try_from(data.len()).expect("it fits");
        file.dict.get_mut(b"Params").and_then(Object::as_dict_mut).expect("its size").set("Size", size);
        file.dict.remove(b"Filter");
        file.set_content(data);
    })
}

/// The ordinary talk as JSON with something changed in it.
fn with_json(change: impl FnOnce(&mut Value)) -> Vec<u8> {
    let mut value = serde_json::to_value(Gesprek::from(&scene::ordinary())).expect("data");
    change(&mut value);
    with_data(serde_json::to_vec(&value).expect("JSON"))
}

fn refusal(pdf: &[u8]) -> UnreadableForm {
    match read_gesprek(pdf) {
        Err(FormError::Unreadable(reason)) => reason,
        other => panic!("expected a refusal: {other:?}"),
    }
}

#[test]
fn a_form_gives_back_what_it_was_made_of() {
    for document in [scene::blank(), scene::ordinary(), scene::scripts()] {
        assert_eq!(read_gesprek(&bytes(&document)).expect("it opens"), Gesprek::from(&document));
    }
}

#[test]
fn the_data_holds_what_the_pages_show_and_nothing_more() {
    let mut document = scene::ordinary();
    document.notes[0].struck = true;
    document.agreements[0].struck = true;
    let struck = document.notes[0].text.clone();
    let json = String::from_utf8(Gesprek::from(&document).json().expect("JSON")).expect("UTF-8");
    assert!(!json.contains(&struck) && !json.contains(&document.agreements[0].notice), "struck lines are gone");
    for id in ["\"id\"", "\"conversation\"", "\"position\"", "\"lines\"", "\"strokes\"", "-0000-"] {
        assert!(!json.contains(id), "{id} is on no page");
    }
}

#[test]
fn viewers_are_told_what_the_attachment_is() {
    let pdf = Pdf::load_mem(&bytes(&scene::ordinary())).expect("our own form");
    let file = pdf.catalog().and_then(|c| c.get(b"AF")).and_then(Object::as_array).expect("associated files");
    let file = pdf.get_dictionary(file[0].as_reference().expect("a reference")).expect("a file");
    assert_eq!(file.get(b"AFRelationship").and_then(Object::as_name).expect("a name"), b"Data");
    let description = lopdf::decode_text_string(file.get(b"Desc").expect("a description")).expect("text");
    assert!(description.starts_with("De gegevens van dit gesprek"), "{description}");
    let stream = file.get(b"EF").and_then(Object::as_dict).and_then(|ef| ef.get(b"F")).expect("content");
    let stream = pdf.get_object(stream.as_reference().expect("a reference")).and_then(Object::as_stream).expect("it");
    assert_eq!(stream.dict.get(b"Subtype").and_then(Object::as_name).expect("its type"), b"application/json");
    let parameters = stream.dict.get(b"Params").and_then(Object::as_dict).expect("parameters");
    let size = parameters.get(b"Size").and_then(Object::as_i64).expect("its size");
    assert_eq!(usize::try_from(size), Ok(stream.decompressed_content().expect("its content").len()));
    assert!(parameters.has(b"ModDate"));
}

#[test]
fn what_is_no_form_is_refused() {
    assert_eq!(refusal(b""), UnreadableForm::NotAPdf);
    assert_eq!(refusal(b"%PDF-1.7 and nothing"), UnreadableForm::NotAPdf);
    let whole = bytes(&scene::ordinary());
    assert_eq!(refusal(&whole[..whole.len() / 2]), UnreadableForm::NotAPdf);
    let bare = changed(|pdf| {
        pdf.catalog_mut().expect("a catalog").remove(b"Names");
    });
    assert_eq!(refusal(&bare), UnreadableForm::NoData);
}

#[test]
fn a_newer_form_is_told_apart() {
    let newer = with_json(|value| {
        value["version"] = json!(3);
        value["something_new"] = json!({ "deep": [1, 2, 3] });
    });
    assert_eq!(refusal(&newer), UnreadableForm::Newer { found: 3, known: 2 });
    assert_eq!(refusal(&with_json(|value| value["format"] = json!("iets anders"))), UnreadableForm::NoData);
    assert!(matches!(refusal(&with_json(|value| value["version"] = json!(0))), UnreadableForm::Schema(_)));
}

#[test]
fn what_is_not_as_the_schema_says_is_refused() {
    let changes: [fn(&mut Value); 18] = [
        |value| value["grade"] = json!(8),
        |value| value["notes"][0]["id"] = json!("x"),
        |value| value["notes"][0]["lane"] = json!("health"),
        |value| value["people"]["employee"]["born"] = json!("1980-01-01"),
        |value| value["employee"]["signature"] = json!({ "way": "drawn", "strokes": [] }),
        |value| value["date"] = json!("14 november"),
        |value| value["windows"]["rhythm"]["now"] = json!(3),
        |value| value["notes"][0]["text"] = json!("twee\nregels"),
        |value| value["agreements"][0]["what"] = json!("een\u{7}bel"),
        |value| value["water"] = json!(3),
        |value| value["notes"][0]["dream"] = json!(true),
        |value| value["notes"][0]["need"]["already_can"] = json!(true),
        |value| value["notes"][0]["turned"] = json!({ "employee": "more", "manager": "less" }),
        |value| value["unknown"] = json!(["goal"]),
        |value| value["confirmed"] = json!({ "energy": ["together"] }),
        |value| value["windows_removed"] = json!(["rhythm"]),
        |value| value["places"] = json!(["talents", "energy"]),
        |value| value["turned"][0]["employee"] = json!("more"),
    ];
    for change in changes {
        let refused = refusal(&with_json(change));
        assert!(matches!(refused, UnreadableForm::Schema(_)), "{refused:?}");
    }
    let deep = [b"[".repeat(100_000), b"]".repeat(100_000)].concat();
    for data in [b"".to_vec(), b"{".to_vec(), vec![0xff; 100], deep] {
        assert!(matches!(refusal(&with_data(data)), UnreadableForm::Schema(_)));
    }
}

#[test]
fn texts_keep_to_the_limits_of_the_program() {
    let long = with_json(|value| value["notes"][0]["text"] = json!("x".repeat(141)));
    assert_eq!(refusal(&long), UnreadableForm::TooLong { field: "text", length: 141, limit: 140 });
    let long = with_json(|value| value["manager"]["reaction"] = json!("x".repeat(801)));
    assert_eq!(refusal(&long), UnreadableForm::TooLong { field: "reaction", length: 801, limit: 800 });
    let long = with_json(|value| value["notes"][7]["reactions"][0]["text"] = json!("x".repeat(141)));
    assert_eq!(refusal(&long), UnreadableForm::TooLong { field: "text", length: 141, limit: 140 });
    let long = with_json(|value| value["notes"][7]["difference"]["manager"] = json!("x".repeat(141)));
    assert_eq!(refusal(&long), UnreadableForm::TooLong { field: "difference", length: 141, limit: 140 });
    let long = with_json(|value| value["window_names"]["rhythm"] = json!("x".repeat(31)));
    assert_eq!(refusal(&long), UnreadableForm::TooLong { field: "window_names", length: 31, limit: 30 });
    let many = with_json(|value| {
        let note = value["notes"][0].clone();
        value["notes"] = Value::Array(vec![note; 5_001]);
    });
    assert_eq!(refusal(&many), UnreadableForm::TooLong { field: "notes", length: 5_001, limit: 5_000 });
    let empty = with_json(|value| value["people"]["employee"]["name"] = json!(""));
    assert_eq!(refusal(&empty), UnreadableForm::Empty { field: "name" });
}

#[test]
fn a_bomb_does_not_go_off() {
    let bomb = changed(|pdf| {
        let file = file(pdf);
        file.dict.remove(b"Filter");
        file.set_content(vec![b' '; 64 << 20]);
        file.compress().expect("it packs well");
    });
    assert!(bomb.len() < 1 << 20, "small on the outside: {}", bomb.len());
    assert!(matches!(refusal(&bomb), UnreadableForm::TooLarge { .. }));
    let liar = changed(|pdf| {
        let file = file(pdf);
        file.dict.get_mut(b"Params").and_then(Object::as_dict_mut).expect("its size").set("Size", 12);
    });
    assert_eq!(refusal(&liar), UnreadableForm::SizeDiffers);
}

#[test]
fn a_tree_that_bites_its_tail_comes_to_an_end() {
    let snake = changed(|pdf| {
        let node = pdf.new_object_id();
        let mut dictionary = lopdf::Dictionary::new();
        dictionary.set("Kids", vec![node.into(), node.into()]);
        pdf.set_object(node, dictionary);
        let mut names = lopdf::Dictionary::new();
        names.set("EmbeddedFiles", node);
        pdf.catalog_mut().expect("a catalog").set("Names", names);
    });
    assert_eq!(refusal(&snake), UnreadableForm::NoData);
}

#[test]
fn any_damage_is_a_refusal_or_the_same_talk() {
    let whole = bytes(&scene::ordinary());
    let talk = Gesprek::from(&scene::ordinary());
    let mut seed = 1_u64;
    for _ in 0..200 {
        let mut damaged = whole.clone();
        for _ in 0..4 {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            let at = (seed >> 20) as usize % damaged.len();
            damaged[at] ^= 1 << (seed >> 60 & 7);
        }
        // Most bytes are drawings: the talk is there as before. None makes it crash.
        if let Ok(read) = read_gesprek(&damaged) {
            assert_eq!(read.notes.len(), talk.notes.len());
        }
    }
}
