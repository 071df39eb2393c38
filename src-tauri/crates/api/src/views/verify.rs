//! What was found in a form, and whether paper and file are the same.

use chrono::{DateTime, NaiveDate, Utc};
use domain::{Kind, Role};
use form::CopyFor;
use serde::{Deserialize, Serialize};

words! {
    /// What became of a signature.
    SignatureFound {
        /// It holds.
        Intact,
        /// What it covers was changed.
        ContentChanged,
        /// The signature itself was changed.
        SignatureChanged,
        /// The certificate was changed.
        CertificateChanged,
        /// Made by another program in a field of ours, and not looked at.
        Foreign,
        /// Put there after ours in a field of its own, as an organisation's signing service does.
        /// Praatplaat doesn't look at it.
        Additional,
    }
    /// With which key a form was signed, beside the workspace that is open.
    KeyFound {
        /// With its own.
        Own,
        /// With another one: on another computer, or in another file.
        Other,
    }
    /// What is wrong with a form as a whole.
    FormFault {
        /// The file is damaged, or no PDF.
        Unreadable,
        /// Nobody signed it on screen.
        NotSigned,
        /// Somebody's signature is missing.
        SignatureMissing,
        /// Something was added after the last signature.
        Added,
        /// Something was changed between the signatures.
        Changed,
        /// The first signature allows more than signing.
        NotCertified,
        /// The data of the talk is missing.
        DataMissing,
        /// The data of the talk can't be read.
        DataUnreadable,
        /// The form was made by a newer version.
        DataNewer,
        /// The pages have no seal.
        SealMissing,
        /// The seal on the pages isn't that of the data.
        SealDiffers,
        /// Others signed than the data says.
        SignersDiffer,
    }
    /// What the six words say beside a seal.
    WordsFound {
        /// Paper and file are the same.
        Same,
        /// These are the words of something else.
        Other,
        /// One of them isn't a word of a seal.
        Unknown,
        /// There are more or fewer than six.
        Count,
        /// The file has no seal to hold them against.
        NoSeal,
    }
}

views! {
    /// One signature.
    SignatureVerdict {
        /// Whose; none for a field that isn't ours.
        who: Option<Role>,
        /// The name that it carries.
        name: String,
        /// What was typed instead of that name, if it is something else.
        typed: Option<String>,
        /// The stance, as a sentence.
        stance: String,
        /// When, by the clock of the computer it was set on.
        at: Option<DateTime<Utc>>,
        /// Whether it holds.
        found: SignatureFound,
    }
    /// Of which talk a form is.
    TalkInForm {
        /// What sort of talk.
        kind: Kind,
        /// Its day.
        date: NaiveDate,
        /// The employee's name.
        employee: String,
        /// The manager's name.
        manager: String,
    }
    /// A copy says so of itself.
    CopyInForm {
        /// For whom it was made.
        reader: CopyFor,
        /// Somebody signed the form that it is a copy of.
        signed: bool,
    }
    /// An extra print or a translation says so of itself: it holds all of a form, and no signatures.
    PrintInForm {
        /// Somebody signed the form that it is of.
        signed: bool,
    }
    /// What was found in a form.
    FormVerdict {
        /// Whoever signed on screen did so, nothing changed since, and pages, seal and data say the same.
        good: bool,
        /// Oldest first.
        signatures: Vec<SignatureVerdict>,
        /// None without a workspace to compare with, or without a signature of ours that holds.
        key: Option<KeyFound>,
        /// Empty when all is well.
        faults: Vec<FormFault>,
        /// The talk inside.
        talk: Option<TalkInForm>,
        /// It is a copy: a part of a form, for one reader. Its seal is that of the form.
        copy: Option<CopyInForm>,
        /// It is an extra print of a form, or a translation. Its seal is that of the form.
        print: Option<PrintInForm>,
        /// The six words of its seal.
        words: Vec<String>,
        /// The whole seal, 64 digits; empty without one.
        seal: String,
        /// The words on paper beside it, if some were given.
        paper: Option<WordsVerdict>,
    }
    /// Six words from paper beside a seal.
    WordsVerdict {
        /// What they say.
        found: WordsFound,
        /// Which of the words are other ones, from 1.
        places: Vec<u32>,
        /// The word that no seal has, as it was typed.
        unknown: String,
        /// Words that look like it.
        near: Vec<String>,
        /// How many words there were.
        count: u32,
    }
    /// A form that was picked or dropped, and looked at.
    FormVerified {
        /// The file's name; none when cancelled.
        file: Option<String>,
        /// What was found.
        verdict: Option<FormVerdict>,
    }
}
