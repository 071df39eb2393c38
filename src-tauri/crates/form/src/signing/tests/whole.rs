//! Forms that nobody touched.

use domain::{Role, Signature};
use lopdf::{Document, Object, dictionary};

use crate::signing::sign::signature_fields;
use crate::signing::{Fault, SigningError, SigningKey, prepare, sign, sign_all, verify};
use crate::tests::scene as forms;

use super::scene;

#[test]
fn both_signatures_hold_and_say_who_and_what() {
    let found = verify(&scene::signed(&forms::ordinary()));
    assert!(found.is_sound(), "{found:?}");
    let said: Vec<_> = found.signatures.iter().map(|s| (s.role, s.name.as_str(), s.stance.as_str(), s.at)).collect();
    let [manager, employee] = scene::both();
    let wanted = [manager, employee].map(|s| (Some(s.role), s.name, s.stance, Some(s.at)));
    let wanted: Vec<_> =
        wanted.iter().map(|(role, name, stance, at)| (*role, name.as_str(), stance.as_str(), *at)).collect();
    assert_eq!(said, wanted);
    assert!(found.signatures.iter().all(|s| s.certificate == Some(scene::key(7).fingerprint())));
    assert!(found.open.is_empty());
}

#[test]
fn the_same_talk_gives_the_same_signed_bytes() {
    let form = scene::form(&forms::ordinary());
    let first = sign_all(&form, &scene::key(7), &scene::both()).expect("signed");
    let again = sign_all(&form, &scene::key(7), &scene::both()).expect("signed");
    assert!(first == again, "the nonce comes from what is signed");
    assert!(first.starts_with(&form), "earlier bytes stay");
    let other = sign_all(&form, &scene::key(8), &scene::both()).expect("signed");
    assert!(first != other);
}

#[test]
fn a_key_survives_its_bytes() {
    let key = scene::key(3);
    let again = SigningKey::from_bytes(&key.to_bytes()).expect("a key");
    assert_eq!(again.certificate(), key.certificate());
    assert!(!format!("{key:?}").contains("secret"));
    for broken in [&[][..], &key.to_bytes()[..36], &[2; 37], &[&[1][..], &[0; 36]].concat(), &[1; 40]] {
        assert_eq!(SigningKey::from_bytes(broken).err(), Some(SigningError::Key));
    }
    let text = String::from_utf8_lossy(key.certificate()).into_owned();
    assert!(text.contains("Praatplaat-zegel van deze computer") && text.contains("Geen persoonlijk certificaat"));
}

#[test]
fn one_signature_is_enough_and_the_other_stays_open() {
    let [manager, employee] = scene::both();
    let form = scene::form(&forms::ordinary());
    let alone = sign_all(&form, &scene::key(7), std::slice::from_ref(&employee)).expect("signed");
    assert!(verify(&alone).is_sound());
    let prepared = prepare(&form, &[manager.clone(), employee.clone()]).expect("prepared");
    assert_eq!(verify(&prepared).faults, vec![Fault::NotSigned]);
    let first = sign(&prepared, &scene::key(7), &manager).expect("signed");
    let found = verify(&first);
    assert!(found.is_sound(), "{found:?}");
    assert_eq!(found.open, vec![Role::Employee]);
    assert_eq!(sign(&first, &scene::key(7), &manager), Err(SigningError::AlreadySigned(Role::Manager)));
}

#[test]
fn what_cannot_be_signed_is_refused() {
    let [manager, employee] = scene::both();
    let form = scene::form(&forms::blank());
    let key = scene::key(7);
    let prepared = prepare(&form, &[manager.clone(), employee.clone()]).expect("prepared");
    assert_eq!(sign(&prepared, &key, &employee), Err(SigningError::NotYet(Role::Employee)));
    assert_eq!(sign(&form, &key, &manager), Err(SigningError::NoField(Role::Manager)));
    assert_eq!(prepare(&prepared, std::slice::from_ref(&manager)), Err(SigningError::HasFields));
    assert_eq!(prepare(&form, &[manager.clone(), manager.clone()]), Err(SigningError::HasFields));
    let there = |page| crate::SignatureSpec { page, ..manager.clone() };
    assert_eq!(prepare(&form, &[there(99)]), Err(SigningError::NoPage(99)));
    let nowhere = crate::SignatureSpec { rect: [10.0, 10.0, 10.0, f32::NAN], ..manager.clone() };
    assert_eq!(prepare(&form, &[nowhere]), Err(SigningError::NoRoom));
    let ink = crate::SignatureSpec { signature: Signature::Ink, ..manager.clone() };
    assert_eq!(sign(&prepared, &key, &ink), Err(SigningError::NothingDrawn));
    let both = crate::SignatureSpec { role: Role::Together, ..manager };
    assert_eq!(prepare(&form, &[both]), Err(SigningError::NotAPerson));
    assert!(matches!(prepare(b"%PDF-1.7 no", &[employee]), Err(SigningError::Pdf(_))));
}

#[test]
fn the_first_signature_certifies_and_locks_all_but_the_next() {
    let signed = scene::signed(&forms::ordinary());
    let document = Document::load_mem(&signed).expect("a PDF");
    let fields = signature_fields(&document);
    let references = |index: usize| {
        let value = document.get_dictionary(fields[index].value.expect("signed")).expect("a signature");
        assert!(!value.has(b"Cert"), "the certificate is in the signature only");
        let all = value.get(b"Reference").and_then(Object::as_array).expect("references");
        all.iter().map(|one| format!("{:?}", one.as_dict().expect("a reference"))).collect::<Vec<_>>()
    };
    let (first, second) = (references(0), references(1));
    assert_eq!((first.len(), second.len()), (2, 1));
    assert!(first[0].contains("DocMDP") && first[0].contains('2'));
    assert!(first[1].contains("Exclude") && first[1].contains("handtekening_medewerker"));
    assert!(second[0].contains("FieldMDP") && second[0].contains("All"));
}

#[test]
fn a_tagged_form_keeps_its_structure() {
    let signed = sign_all(&tagged(), &scene::key(7), &scene::both()).expect("signed");
    assert!(verify(&signed).is_sound());
    let document = Document::load_mem(&signed).expect("a PDF");
    let catalog = document.catalog().expect("a catalog");
    let tree = catalog.get(b"StructTreeRoot").and_then(Object::as_reference).expect("a tree");
    let tree = document.get_dictionary(tree).expect("a tree");
    assert_eq!(tree.get(b"ParentTreeNextKey").and_then(Object::as_i64).ok(), Some(9));
    let top = tree.get(b"K").and_then(Object::as_reference).expect("one element");
    let kids = document.get_dictionary(top).and_then(|top| top.get(b"K")).and_then(Object::as_array).expect("kids");
    assert_eq!(kids.len(), 2);
    let numbers = tree.get(b"ParentTree").and_then(Object::as_reference).expect("parents");
    let numbers =
        document.get_dictionary(numbers).and_then(|n| n.get(b"Nums")).and_then(Object::as_array).expect("numbers");
    for ((index, key), field) in (0..).zip(7..).zip(signature_fields(&document)) {
        let element = document.get_dictionary(kids[index].as_reference().expect("an element")).expect("an element");
        let reference = element.get(b"K").and_then(Object::as_dict).expect("the reference itself, no list");
        assert_eq!(reference.get(b"Obj").and_then(Object::as_reference).ok(), Some(field.id));
        let widget = document.get_dictionary(field.id).expect("a widget");
        assert_eq!(widget.get(b"StructParent").and_then(Object::as_i64).ok(), Some(key));
        assert!(widget.has(b"TU") && widget.has(b"AP"));
        assert_eq!(numbers[2 * index + 1], kids[index]);
        let page = widget.get(b"P").and_then(Object::as_reference).expect("a page");
        let tabs = document.get_dictionary(page).and_then(|page| page.get(b"Tabs")).and_then(Object::as_name);
        assert_eq!(tabs.ok(), Some(b"S".as_slice()));
    }
}

#[test]
fn signatures_are_drawn_inside_their_field() {
    let signed = scene::signed(&forms::ordinary());
    let document = Document::load_mem(&signed).expect("a PDF");
    for field in signature_fields(&document) {
        let widget = document.get_dictionary(field.id).expect("a widget");
        let picture = widget.get(b"AP").and_then(Object::as_dict).and_then(|ap| ap.get(b"N"));
        let picture = picture.and_then(Object::as_reference).expect("a picture");
        let picture = document.get_object(picture).and_then(Object::as_stream).expect("a stream");
        let text = String::from_utf8(picture.decompressed_content().expect("operations")).expect("text");
        let mut count = 0;
        for line in text.lines().filter(|line| line.ends_with(['m', 'l', 'c'])) {
            let numbers: Vec<f32> = line.split(' ').filter_map(|part| part.parse().ok()).collect();
            for point in numbers.chunks_exact(2) {
                assert!((-0.5..=198.5).contains(&point[0]) && (-0.5..=66.5).contains(&point[1]), "{line}");
                count += 1;
            }
        }
        assert!(count > 50, "{:?} has {count} points", field.name);
    }
}

/// The form's own tree: the fields come last, and keep the keys that pages and parts have.
#[test]
fn the_forms_own_structure_takes_up_the_fields() {
    let form = scene::form(&forms::ordinary());
    let before = Document::load_mem(&form).expect("a PDF");
    let after = Document::load_mem(&scene::signed(&forms::ordinary())).expect("a PDF");
    let tree = |document: &Document| {
        let root = document.catalog().and_then(|c| c.get(b"StructTreeRoot")).and_then(Object::as_reference);
        document.get_dictionary(root.expect("a tree")).expect("a tree").clone()
    };
    let next = |document: &Document| tree(document).get(b"ParentTreeNextKey").and_then(Object::as_i64).expect("a key");
    assert_eq!(next(&after), next(&before) + 2);
    let kids = |document: &Document| {
        let tree = tree(document);
        let top = match tree.get(b"K").expect("a document") {
            Object::Array(all) => all[0].as_reference(),
            one => one.as_reference(),
        };
        let top = document.get_dictionary(top.expect("a document")).expect("a document");
        top.get(b"K").and_then(Object::as_array).expect("parts").clone()
    };
    let (old, new) = (kids(&before), kids(&after));
    assert_eq!(new[..old.len()], old[..]);
    assert_eq!(new.len(), old.len() + 2);
}

/// Another program's tree of keys may be cut in leaves.
#[test]
fn a_tree_of_keys_in_leaves_gets_one_more() {
    let mut document = Document::load_mem(&tagged()).expect("a PDF");
    let root = document.catalog().and_then(|c| c.get(b"StructTreeRoot")).and_then(Object::as_reference);
    let root = root.expect("a tree");
    let parents = dictionary! { "Kids" => Vec::<Object>::new() };
    document.get_dictionary_mut(root).expect("a tree").set("ParentTree", parents);
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).expect("saved");
    let signed = sign_all(&bytes, &scene::key(7), &scene::both()).expect("signed");
    assert!(verify(&signed).is_sound());
    let document = Document::load_mem(&signed).expect("a PDF");
    let parents = document.get_dictionary(root).and_then(|root| root.get(b"ParentTree"));
    let parents = parents.and_then(Object::as_reference).and_then(|id| document.get_dictionary(id));
    assert_eq!(parents.and_then(|p| p.get(b"Kids")).and_then(Object::as_array).map(Vec::len).ok(), Some(2));
}

#[test]
fn a_form_without_structure_can_be_signed_too() {
    let mut document = Document::load_mem(&scene::form(&forms::blank())).expect("a PDF");
    document.catalog_mut().expect("a catalog").remove(b"StructTreeRoot");
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).expect("saved");
    let signed = sign_all(&bytes, &scene::key(7), &scene::both()).expect("signed");
    assert!(verify(&signed).is_sound());
    assert_eq!(sign_all(&bytes, &scene::key(7), &[]), Ok(bytes), "who doesn't sign leaves no trace");
}

/// A form with a small structure tree.
fn tagged() -> Vec<u8> {
    let mut document = Document::load_mem(&scene::form(&forms::ordinary())).expect("a PDF");
    let tree = document.new_object_id();
    let top = document.add_object(dictionary! { "Type" => "StructElem", "S" => "Document", "P" => tree });
    let numbers = document.add_object(dictionary! { "Nums" => Vec::<Object>::new() });
    let root = dictionary! {
        "Type" => "StructTreeRoot", "K" => top, "ParentTree" => numbers, "ParentTreeNextKey" => 7
    };
    document.objects.insert(tree, root.into());
    document.catalog_mut().expect("a catalog").set("StructTreeRoot", tree);
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).expect("saved");
    bytes
}
