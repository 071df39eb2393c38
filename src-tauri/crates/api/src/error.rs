//! Errors that cross to the page: a code and facts. Sentences are the page's work.

use std::collections::BTreeMap;

use domain::Refusal;
use form::FormError;
use serde::{Deserialize, Serialize};
use store::StoreError;

/// Every way a command can say no. The page has a sentence for each, or it
/// doesn't build.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "each is explained by its sentence in the catalogues")]
pub enum ErrorCode {
    Empty,
    TooLong,
    ConversationClosed,
    NotHere,
    NotOpened,
    NotReadBack,
    ReasonNeeded,
    StanceMissing,
    SignatureEmpty,
    StanceWithoutSignature,
    AlreadySigned,
    Presented,
    Duplicate,
    HasContent,
    NothingToUndo,
    NotTheAuthor,
    PlaceOff,
    ChoiceMissing,
    DoorShut,
    PassphraseWeak,
    PassphraseWrong,
    WorkspaceLocked,
    WorkspaceExists,
    WorkspaceDamaged,
    WorkspaceOther,
    WorkspaceNewer,
    WorkspaceBusy,
    FileNoPermission,
    FileDiskFull,
    FileTrouble,
    FileMissing,
    FileIsFolder,
    FileTooBig,
    NotPdf,
    ListUnreadable,
    FormTrouble,
    FormForeign,
    FormNewer,
    FormNotOriginal,
    FormCopy,
    FormChanged,
    FormPractice,
    FormReal,
    FormKnown,
    ScanForeign,
    ScanTooBig,
    ScanIsForm,
    ScanKnown,
    NoViewer,
    PrinterGone,
    PrintTrouble,
    Internal,
}

/// A refusal or a failure. Nothing was half done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct ApiError {
    /// Which.
    pub code: ErrorCode,
    /// Facts for the sentence.
    pub params: BTreeMap<String, String>,
    /// For a log or a bug report; never content of a talk.
    pub detail: String,
}

impl ApiError {
    /// An error without facts.
    pub fn new(code: ErrorCode) -> Self {
        Self { code, params: BTreeMap::new(), detail: String::new() }
    }

    /// The same error with one more fact.
    #[must_use]
    #[expect(clippy::needless_pass_by_value, reason = "callers give numbers and names as they are")]
    pub fn with(mut self, key: &str, value: impl ToString) -> Self {
        self.params.insert(key.to_owned(), value.to_string());
        self
    }

    /// The same error with a detail.
    #[must_use]
    pub fn detail(mut self, detail: impl std::fmt::Display) -> Self {
        self.detail = detail.to_string();
        self
    }
}

impl std::fmt::Display for ApiError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:?} {:?} {}", self.code, self.params, self.detail)
    }
}

impl std::error::Error for ApiError {}

impl From<Refusal> for ApiError {
    fn from(refusal: Refusal) -> Self {
        let plain = match refusal {
            Refusal::Empty { field } => return Self::new(ErrorCode::Empty).with("field", field),
            Refusal::TooLong { field, length, max } => {
                return Self::new(ErrorCode::TooLong).with("field", field).with("length", length).with("max", max);
            }
            Refusal::NotHere { kind } => return Self::new(ErrorCode::NotHere).with("kind", kind),
            Refusal::PlaceOff { place } => return Self::new(ErrorCode::PlaceOff).with("place", place),
            Refusal::ConversationClosed => ErrorCode::ConversationClosed,
            Refusal::NotOpened => ErrorCode::NotOpened,
            Refusal::NotReadBack => ErrorCode::NotReadBack,
            Refusal::ReasonNeeded => ErrorCode::ReasonNeeded,
            Refusal::StanceMissing => ErrorCode::StanceMissing,
            Refusal::SignatureEmpty => ErrorCode::SignatureEmpty,
            Refusal::StanceWithoutSignature => ErrorCode::StanceWithoutSignature,
            Refusal::AlreadySigned => ErrorCode::AlreadySigned,
            Refusal::Presented => ErrorCode::Presented,
            Refusal::Duplicate => ErrorCode::Duplicate,
            Refusal::HasContent => ErrorCode::HasContent,
            Refusal::NothingToUndo => ErrorCode::NothingToUndo,
            Refusal::NotTheAuthor => ErrorCode::NotTheAuthor,
            Refusal::ChoiceMissing => ErrorCode::ChoiceMissing,
        };
        Self::new(plain)
    }
}

impl From<StoreError> for ApiError {
    fn from(error: StoreError) -> Self {
        let code = match &error {
            StoreError::WrongPassphrase => ErrorCode::PassphraseWrong,
            StoreError::Damaged => ErrorCode::WorkspaceDamaged,
            StoreError::NotAWorkspace => ErrorCode::WorkspaceOther,
            StoreError::Newer { found, known } => {
                return Self::new(ErrorCode::WorkspaceNewer).with("found", found).with("known", known);
            }
            StoreError::AlreadyOpen => ErrorCode::WorkspaceBusy,
            StoreError::Exists => ErrorCode::WorkspaceExists,
            StoreError::NoPermission | StoreError::ReadOnly => ErrorCode::FileNoPermission,
            StoreError::DiskFull => ErrorCode::FileDiskFull,
            StoreError::Io { path, source } => {
                return Self::new(ErrorCode::FileTrouble).with("path", path.display()).detail(source);
            }
            // The rest is our own fault, and so is what a later store adds.
            _ => ErrorCode::Internal,
        };
        Self::new(code).detail(error)
    }
}

impl From<FormError> for ApiError {
    fn from(error: FormError) -> Self {
        Self::new(ErrorCode::FormTrouble).detail(error)
    }
}
