//! The certificate of this computer's key, signed by itself. It says what it is:
//! whoever looks at the signature in another program reads that it is no person's.

use std::time::Duration;

use chrono::{Datelike, NaiveDate};
use der::asn1::{Any, BitString, GeneralizedTime, ObjectIdentifier, OctetString, SetOfVec, UtcTime, Utf8StringRef};
use der::oid::AssociatedOid;
use der::{DateTime, Encode};
use p256::ecdsa::signature::{Signer, Verifier};
use p256::ecdsa::{DerSignature, SigningKey, VerifyingKey};
use sha2::{Digest, Sha256};
use x509_cert::Certificate;
use x509_cert::attr::AttributeTypeAndValue;
use x509_cert::certificate::{TbsCertificate, Version};
use x509_cert::ext::Extension;
use x509_cert::ext::pkix::{BasicConstraints, ExtendedKeyUsage, KeyUsage, KeyUsages, SubjectKeyIdentifier};
use x509_cert::name::{Name, RelativeDistinguishedName};
use x509_cert::serial_number::SerialNumber;
use x509_cert::spki::{AlgorithmIdentifierOwned, SubjectPublicKeyInfoOwned};
use x509_cert::time::{Time, Validity};

use super::SigningError;

/// ECDSA with SHA-256.
pub(super) const ECDSA_SHA256: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.4.3.2");
const EC_PUBLIC_KEY: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.2.1");
const P256: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.3.1.7");
/// RFC 9336.
const DOCUMENT_SIGNING: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.6.1.5.5.7.3.36");
const COMMON_NAME: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.4.3");
const UNIT: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.4.11");

/// Names in certificates hold at most 64 characters. They are part of the file format: the same
/// in every language, so that a form of ten years ago is still recognised.
const SUBJECT: [(ObjectIdentifier, &str); 2] =
    [(UNIT, "Geen persoonlijk certificaat"), (COMMON_NAME, "Praatplaat-zegel van deze computer")];

/// The certificate of `key`, in DER. ECDSA takes its nonce from what it signs (RFC 6979), so
/// the same key gives the same certificate.
pub(super) fn self_signed(key: &SigningKey, made_on: NaiveDate) -> Result<Vec<u8>, SigningError> {
    let point = key.verifying_key().to_encoded_point(false);
    let digest = Sha256::digest(point.as_bytes());
    let mut serial = [0; 16];
    serial.copy_from_slice(&digest[..16]);
    // Positive, and never with a needless zero in front.
    serial[0] = serial[0] & 0x7f | 0x40;
    let tbs_certificate = TbsCertificate {
        version: Version::V3,
        serial_number: SerialNumber::new(&serial)?,
        signature: algorithm(),
        issuer: subject()?,
        validity: validity(made_on)?,
        subject: subject()?,
        subject_public_key_info: SubjectPublicKeyInfoOwned {
            algorithm: AlgorithmIdentifierOwned { oid: EC_PUBLIC_KEY, parameters: Some(Any::encode_from(&P256)?) },
            subject_public_key: BitString::from_bytes(point.as_bytes())?,
        },
        issuer_unique_id: None,
        subject_unique_id: None,
        extensions: Some(vec![
            extension(&BasicConstraints { ca: false, path_len_constraint: None }, true)?,
            extension(&KeyUsage(KeyUsages::DigitalSignature | KeyUsages::NonRepudiation), true)?,
            extension(&ExtendedKeyUsage(vec![DOCUMENT_SIGNING]), false)?,
            extension(&SubjectKeyIdentifier(OctetString::new(&digest[..20])?), false)?,
        ]),
    };
    let signature: DerSignature = key.sign(&tbs_certificate.to_der()?);
    let certificate = Certificate {
        tbs_certificate,
        signature_algorithm: algorithm(),
        signature: BitString::from_bytes(signature.as_bytes())?,
    };
    Ok(certificate.to_der()?)
}

/// The key of a certificate that says it is a computer's seal, or None if it says another thing.
pub(super) fn ours(certificate: &Certificate) -> Option<VerifyingKey> {
    let tbs = &certificate.tbs_certificate;
    let ours = subject().ok()?;
    if tbs.subject != ours || tbs.issuer != ours {
        return None;
    }
    VerifyingKey::from_sec1_bytes(tbs.subject_public_key_info.subject_public_key.as_bytes()?).ok()
}

/// The certificate is signed by its own key, and says what ours say.
pub(super) fn is_sound(certificate: &Certificate, key: &VerifyingKey) -> bool {
    let signed = certificate.tbs_certificate.to_der().ok();
    let signature = certificate.signature.as_bytes().and_then(|bytes| DerSignature::from_bytes(bytes).ok());
    certificate.signature_algorithm == algorithm()
        && certificate.tbs_certificate.signature == algorithm()
        && signed.zip(signature).is_some_and(|(signed, signature)| key.verify(&signed, &signature).is_ok())
}

pub(super) fn algorithm() -> AlgorithmIdentifierOwned {
    AlgorithmIdentifierOwned { oid: ECDSA_SHA256, parameters: None }
}

fn subject() -> Result<Name, der::Error> {
    let part = |(oid, text): (ObjectIdentifier, &str)| {
        let value = Any::encode_from(&Utf8StringRef::new(text)?)?;
        Ok(RelativeDistinguishedName(SetOfVec::try_from(vec![AttributeTypeAndValue { oid, value }])?))
    };
    Ok(x509_cert::name::RdnSequence(SUBJECT.into_iter().map(part).collect::<Result<_, der::Error>>()?))
}

/// From the day it was made, without an end: RFC 5280 has a date that says so.
fn validity(made_on: NaiveDate) -> Result<Validity, der::Error> {
    let year = u16::try_from(made_on.year()).map_err(|_| der::ErrorKind::DateTime)?;
    let midnight = |year, month, day| DateTime::new(year, month, day, 0, 0, 0);
    let start = midnight(year, made_on.month() as u8, made_on.day() as u8)?;
    let not_before = match UtcTime::from_date_time(start) {
        Ok(time) => Time::UtcTime(time),
        Err(_) => Time::GeneralTime(GeneralizedTime::from_date_time(start)),
    };
    let last = midnight(9999, 12, 31)?.unix_duration() + Duration::from_secs(86_399);
    Ok(Validity { not_before, not_after: Time::GeneralTime(GeneralizedTime::from_unix_duration(last)?) })
}

fn extension<T: AssociatedOid + Encode>(value: &T, critical: bool) -> Result<Extension, der::Error> {
    Ok(Extension { extn_id: T::OID, critical, extn_value: OctetString::new(value.to_der()?)? })
}
