//! Another program signs after ours, in a field of its own, as an organisation's signing service does.

use cms::content_info::ContentInfo;
use cms::signed_data::SignedData;
use der::asn1::Any;
use der::{Decode, Encode};
use lopdf::{Object, StringFormat, dictionary};
use sha2::{Digest, Sha256};

use crate::finish::text;
use crate::signing::update::Update;
use crate::signing::{Fault, SignatureState, cms as ours, verify};
use crate::tests::scene as forms;

use super::scene;

#[test]
fn a_signature_of_a_signing_service_is_told_apart() {
    let form = scene::signed(&forms::ordinary());
    let signed = countersigned(&form);
    let found = verify(&signed);
    let states: Vec<_> = found.signatures.iter().map(|one| (one.role.is_some(), one.state)).collect();
    let (held, theirs) = ((true, SignatureState::Intact), (false, SignatureState::Foreign));
    assert_eq!(states, [held, held, theirs]);
    assert_eq!((found.additional(), found.signatures[2].name.as_str()), (1, "Energie van Hier"));
    assert_eq!(found.faults, [], "ours are looked at as ever");
    assert!(!found.is_sound(), "what they added isn't looked at, so nobody says that all is well");
    assert_eq!(verify(&form).additional(), 0);

    let two = verify(&countersigned(&signed));
    assert_eq!((two.additional(), two.faults), (2, vec![]));
    let longer = [&signed[..], b"\n% later"].concat();
    assert_eq!(verify(&longer).faults, [Fault::Added { bytes: 8 }], "behind it nothing may be either");
    let mut changed = signed;
    changed[form.len() / 2] ^= 1;
    let found = verify(&changed);
    assert!(found.signatures.iter().any(|one| one.role.is_some() && one.state != SignatureState::Intact), "{found:?}");
}

#[test]
fn a_change_between_our_signatures_is_seen_behind_theirs_too() {
    let [manager, employee] = scene::both();
    let form = scene::form(&forms::ordinary());
    let prepared = crate::signing::prepare(&form, &[manager.clone(), employee.clone()]).expect("prepared");
    let first = crate::signing::sign(&prepared, &scene::key(7), &manager).expect("signed");
    let mut update = Update::of(&first).expect("a form");
    let catalog = update.catalog().expect("a catalog");
    update.dictionary(catalog).expect("a dictionary").set("PageMode", "FullScreen");
    let touched = update.bytes().expect("an update");
    let both = crate::signing::sign(&touched, &scene::key(7), &employee).expect("signed");
    let found = verify(&countersigned(&both));
    assert_eq!(found.additional(), 1);
    assert!(matches!(found.faults[..], [Fault::Changed { .. }]), "{found:?}");
}

/// The form with one signature more, without a certificate that we know: it holds, and isn't ours.
fn countersigned(pdf: &[u8]) -> Vec<u8> {
    const ROOM: usize = 2048;
    const WIDE: i64 = 9_999_999_999;
    let mut update = Update::of(pdf).expect("a form");
    let fields = update.before().catalog().and_then(|catalog| catalog.get(b"AcroForm")).and_then(Object::as_reference);
    let fields = fields.expect("a signed form has fields");
    let range = [0, WIDE, WIDE, WIDE].map(Object::Integer).to_vec();
    let value = update.add(dictionary! {
        "Type" => "Sig",
        "Filter" => "Adobe.PPKLite",
        "SubFilter" => "ETSI.CAdES.detached",
        "Name" => text("Energie van Hier"),
        "ByteRange" => range,
        "Contents" => Object::String(vec![0; ROOM], StringFormat::Hexadecimal)
    });
    let field = update.add(dictionary! {
        "Type" => "Annot",
        "Subtype" => "Widget",
        "FT" => "Sig",
        "T" => Object::string_literal(format!("dienst_{}", pdf.len())),
        "Rect" => vec![0.into(); 4],
        "V" => value
    });
    update.append(fields, "Fields", vec![field.into()]).expect("a list of fields");
    let mut bytes = update.bytes().expect("an update");
    let after = |wanted: &[u8]| {
        let at = bytes[pdf.len()..].windows(wanted.len()).position(|window| window == wanted);
        at.expect("the update has it") + pdf.len()
    };
    let slot = [b"<".as_slice(), &[b'0'; 2 * ROOM], b">"].concat();
    let numbers = format!("{WIDE} {WIDE} {WIDE}");
    let (gap, numbers_at) = (after(&slot), after(numbers.as_bytes()));
    let rest = gap + slot.len();
    let filled = format!("{gap} {rest} {}", bytes.len() - rest);
    bytes[numbers_at..numbers_at + numbers.len()].copy_from_slice(format!("{filled:<32}").as_bytes());
    let digest: [u8; 32] = Sha256::new().chain_update(&bytes[..gap]).chain_update(&bytes[rest..]).finalize().into();
    let info = ContentInfo::from_der(&ours::signed(&digest, &scene::key(9)).expect("signed")).expect("a signature");
    let mut data: SignedData = info.content.decode_as().expect("signed data");
    data.certificates = None;
    let info = ContentInfo { content: Any::encode_from(&data).expect("signed data"), ..info };
    for (digits, byte) in bytes[gap + 1..].chunks_exact_mut(2).zip(info.to_der().expect("a signature")) {
        digits.copy_from_slice(format!("{byte:02X}").as_bytes());
    }
    bytes
}
