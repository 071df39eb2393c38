//! The signature by itself: each thing that can be wrong with it is told apart.

use p256::ecdsa::Signature;
use p256::ecdsa::signature::Signer;

use der::Encode;

use crate::signing::cms::{Finding, assembled, attributes, checked, signed};

use super::scene;

const DIGEST: [u8; 32] = [3; 32];

fn finding(der: &[u8]) -> Finding {
    checked(der, &DIGEST).0
}

#[test]
fn a_signature_is_told_from_one_that_was_changed() {
    let key = scene::key(7);
    let der = signed(&DIGEST, &key).expect("a signature");
    assert_eq!(checked(&der, &DIGEST), (Finding::Intact, Some(key.fingerprint())));
    assert_eq!(checked(&der, &[4; 32]).0, Finding::DigestDiffers);
    assert_eq!(finding(&der[..der.len() - 1]), Finding::Unreadable);
    assert_eq!(finding(&[&der[..], &[0]].concat()), Finding::Unreadable, "nothing may follow");
    let last = der.len() - 1;
    let mut touched = der.clone();
    touched[last] ^= 1;
    assert_eq!(finding(&touched), Finding::SignatureInvalid);
    // The name stands in the certificate as issuer and as subject, and beside the signature.
    let renamed = replaced(&der, b"Praatplaat-zegel", b"Notaris J. Jansn");
    assert_eq!(finding(&renamed), Finding::Foreign);
    let day = replaced(&der, b"261114000000Z", b"251114000000Z");
    assert_eq!(finding(&day), Finding::CertificateInvalid);
}

#[test]
fn the_same_signature_under_another_certificate_is_none() {
    let (key, other) = (scene::key(7), scene::key(8));
    let parts = attributes(&DIGEST, other.certificate()).expect("attributes");
    let signature: Signature = key.secret().sign(&parts.to_der().expect("text"));
    let der = assembled(other.certificate(), parts, signature.to_der().as_bytes()).expect("a signature");
    assert_eq!(finding(&der), Finding::SignatureInvalid);
}

/// ECDSA has two right answers for everything: exchanging one for the other is a change too.
#[test]
fn the_twin_of_a_signature_is_none_of_ours() {
    let key = scene::key(7);
    let parts = attributes(&DIGEST, key.certificate()).expect("attributes");
    let signature: Signature = key.secret().sign(&parts.to_der().expect("text"));
    let (r, s) = signature.split_scalars();
    let twin = Signature::from_scalars(r.to_bytes(), (-*s).to_bytes()).expect("the twin");
    let found = [signature, twin].map(|one| {
        finding(&assembled(key.certificate(), parts.clone(), one.to_der().as_bytes()).expect("a signature"))
    });
    assert!(found.contains(&Finding::Intact) && found.contains(&Finding::SignatureInvalid), "{found:?}");
}

fn replaced(bytes: &[u8], from: &[u8], to: &[u8]) -> Vec<u8> {
    assert_eq!(from.len(), to.len());
    let mut bytes = bytes.to_vec();
    let mut count = 0;
    for at in 0..bytes.len() - from.len() {
        if bytes[at..at + from.len()] == *from {
            bytes[at..at + to.len()].copy_from_slice(to);
            count += 1;
        }
    }
    assert!(count > 0, "it is there");
    bytes
}
