//! The signature inside the PDF: CMS `SignedData` without content, as `PAdES` B-B wants it.
//! No signing time is in it; a PDF says that itself.

use cms::cert::{CertificateChoices, IssuerAndSerialNumber};
use cms::content_info::{CmsVersion, ContentInfo};
use cms::signed_data::{
    CertificateSet, EncapsulatedContentInfo, SignedData, SignerIdentifier, SignerInfo, SignerInfos,
};
use der::asn1::{Any, ObjectIdentifier, OctetString, OctetStringRef, SetOfVec};
use der::{Decode, Encode, Sequence};
use p256::ecdsa::signature::{Signer, Verifier};
use p256::ecdsa::{Signature, VerifyingKey};
use sha2::{Digest, Sha256};
use x509_cert::Certificate;
use x509_cert::attr::{Attribute, Attributes};
use x509_cert::spki::AlgorithmIdentifierOwned;

use super::{SigningError, SigningKey, certificate};

const SIGNED_DATA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.7.2");
const DATA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.7.1");
const CONTENT_TYPE: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.3");
const MESSAGE_DIGEST: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.4");
const SIGNING_CERTIFICATE_V2: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.16.2.47");
const SHA256: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.16.840.1.101.3.4.2.1");

/// RFC 5035: which certificate signed, by its SHA-256, so that it can't be exchanged.
#[derive(Sequence)]
struct SigningCertificateV2 {
    certificates: Vec<CertificateHash>,
}

#[derive(Sequence)]
struct CertificateHash {
    hash: OctetString,
}

/// What a signature turned out to be.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Finding {
    Intact,
    /// The bytes that it covers are other ones than those that were signed.
    DigestDiffers,
    /// It isn't what its key wrote.
    SignatureInvalid,
    /// The certificate isn't what its key wrote.
    CertificateInvalid,
    /// Made by another program.
    Foreign,
    /// Not a signature at all.
    Unreadable,
}

/// `SignedData` over content with this SHA-256.
pub(super) fn signed(digest: &[u8; 32], key: &SigningKey) -> Result<Vec<u8>, SigningError> {
    let attributes = attributes(digest, key.certificate())?;
    let signature: Signature = key.secret().sign(&attributes.to_der()?);
    let signature = signature.normalize_s().unwrap_or(signature);
    Ok(assembled(key.certificate(), attributes, signature.to_der().as_bytes())?)
}

/// Whether `der` is a signature of ours over content with this SHA-256, to the last byte; and
/// the SHA-256 of its certificate.
pub(super) fn checked(der: &[u8], digest: &[u8; 32]) -> (Finding, Option<[u8; 32]>) {
    let Some(data) = parsed(der) else {
        return (Finding::Unreadable, None);
    };
    let certificates = data.certificates.as_ref().map_or(&[][..], |set| set.0.as_slice());
    let ([CertificateChoices::Certificate(certificate)], [signer]) = (certificates, data.signer_infos.0.as_slice())
    else {
        return (Finding::Foreign, None);
    };
    let Ok(encoded) = certificate.to_der() else {
        return (Finding::Unreadable, None);
    };
    let fingerprint = Some(Sha256::digest(&encoded).into());
    let Some(key) = certificate::ours(certificate) else {
        return (Finding::Foreign, fingerprint);
    };
    (compared(der, digest, &encoded, certificate, signer, &key), fingerprint)
}

fn compared(
    der: &[u8],
    digest: &[u8; 32],
    encoded: &[u8],
    certificate: &Certificate,
    signer: &SignerInfo,
    key: &VerifyingKey,
) -> Finding {
    if !certificate::is_sound(certificate, key) {
        return Finding::CertificateInvalid;
    }
    let stated = signer.signed_attrs.as_ref().and_then(stated_digest);
    if stated.is_none_or(|stated| stated != digest.as_slice()) {
        return Finding::DigestDiffers;
    }
    let Ok(attributes) = attributes(digest, encoded) else {
        return Finding::Unreadable;
    };
    // ECDSA has two right answers for everything; only the smaller one is ours.
    let signature = Signature::from_der(signer.signature.as_bytes()).ok();
    let Some(signature) = signature.filter(|signature| signature.normalize_s().is_none()) else {
        return Finding::SignatureInvalid;
    };
    let is_signed = attributes.to_der().is_ok_and(|text| key.verify(&text, &signature).is_ok());
    // Written again from its parts it must be the same: then no byte of it can differ unseen.
    let again = assembled(encoded, attributes, signature.to_der().as_bytes());
    if is_signed && again.is_ok_and(|again| again == der) { Finding::Intact } else { Finding::SignatureInvalid }
}

fn parsed(der: &[u8]) -> Option<SignedData> {
    let info = ContentInfo::from_der(der).ok()?;
    if info.content_type != SIGNED_DATA {
        return None;
    }
    info.content.decode_as().ok()
}

fn stated_digest(attributes: &Attributes) -> Option<Vec<u8>> {
    let attribute = attributes.iter().find(|attribute| attribute.oid == MESSAGE_DIGEST)?;
    let value = attribute.values.get(0)?;
    Some(value.decode_as::<OctetString>().ok()?.into_bytes())
}

pub(super) fn attributes(digest: &[u8; 32], certificate: &[u8]) -> Result<Attributes, der::Error> {
    let hash = CertificateHash { hash: OctetString::new(Sha256::digest(certificate).as_slice())? };
    let signing = SigningCertificateV2 { certificates: vec![hash] };
    let values = [
        (CONTENT_TYPE, Any::encode_from(&DATA)?),
        (MESSAGE_DIGEST, Any::encode_from(&OctetStringRef::new(digest)?)?),
        (SIGNING_CERTIFICATE_V2, Any::encode_from(&signing)?),
    ];
    let attribute = |(oid, value)| Ok(Attribute { oid, values: SetOfVec::try_from(vec![value])? });
    SetOfVec::try_from(values.into_iter().map(attribute).collect::<Result<Vec<_>, der::Error>>()?)
}

pub(super) fn assembled(certificate: &[u8], attributes: Attributes, signature: &[u8]) -> Result<Vec<u8>, der::Error> {
    let certificate = Certificate::from_der(certificate)?;
    let sha256 = || AlgorithmIdentifierOwned { oid: SHA256, parameters: None };
    let signer = SignerInfo {
        version: CmsVersion::V1,
        sid: SignerIdentifier::IssuerAndSerialNumber(IssuerAndSerialNumber {
            issuer: certificate.tbs_certificate.issuer.clone(),
            serial_number: certificate.tbs_certificate.serial_number.clone(),
        }),
        digest_alg: sha256(),
        signed_attrs: Some(attributes),
        signature_algorithm: certificate::algorithm(),
        signature: OctetString::new(signature)?,
        unsigned_attrs: None,
    };
    let data = SignedData {
        version: CmsVersion::V1,
        digest_algorithms: SetOfVec::try_from(vec![sha256()])?,
        encap_content_info: EncapsulatedContentInfo { econtent_type: DATA, econtent: None },
        certificates: Some(CertificateSet(SetOfVec::try_from(vec![CertificateChoices::Certificate(certificate)])?)),
        crls: None,
        signer_infos: SignerInfos(SetOfVec::try_from(vec![signer])?),
    };
    ContentInfo { content_type: SIGNED_DATA, content: Any::encode_from(&data)? }.to_der()
}
