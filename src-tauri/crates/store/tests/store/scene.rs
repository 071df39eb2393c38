//! A workspace in a folder of its own, and records to put in it.

use std::path::{Path, PathBuf};

use chrono::{DateTime, NaiveDate, TimeZone, Utc};
use domain::{
    Agreement, AgreementId, Change, Conversation, ConversationId, Dossier, DossierId, Ending, FormRef, Gesture, Kind,
    Lane, Manager, ManagerId, Note, NoteId, Owner, Phase, Record, Role, Settings,
};
use sha2::{Digest, Sha256};
use sqlx::{ConnectOptions, SqliteConnection, sqlite::SqliteConnectOptions};
use store::{Act, Entry, Passphrase, Scope, StoreError, StoredForm, Workspace};
use tempfile::TempDir;
use uuid::Uuid;

pub(crate) const WORDS: &str = "vier woorden zijn genoeg";
pub(crate) const DOSSIER: DossierId = DossierId(Uuid::from_u128(10));
pub(crate) const TALK: ConversationId = ConversationId(Uuid::from_u128(20));

pub(crate) fn words() -> Passphrase {
    Passphrase::new(WORDS)
}

pub(crate) fn at() -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2025, 11, 24, 9, 30, 0).unwrap()
}

pub(crate) fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2025, 11, 24).unwrap()
}

pub(crate) fn gesture(number: u128) -> Gesture {
    Gesture(Uuid::from_u128(1_000_000 + number))
}

pub(crate) fn note(number: u128, text: &str) -> Note {
    let (id, position) = (NoteId(Uuid::from_u128(100 + number)), 0.1 + number as f64 / 3.0);
    let lines = vec![text.to_owned()];
    let note = Note::new(id, TALK, Lane::Proud, position, Role::Employee, text.to_owned(), lines);
    Note { supplemented_by: vec![Role::Manager], ..note }
}

pub(crate) fn agreement(number: u128, what: &str) -> Agreement {
    Agreement {
        id: AgreementId(Uuid::from_u128(200 + number)),
        conversation: TALK,
        position: number as f64,
        owner: Owner::Manager,
        what: what.to_owned(),
        due: Some(day()),
        notice: String::new(),
        if_then: "Als het druk is, dan bel ik".to_owned(),
        support: String::new(),
        cost: String::new(),
        from_note: Some(NoteId(Uuid::from_u128(100))),
        trail: "spoor".to_owned(),
        carried_from: None,
        struck: false,
        difference: None,
    }
}

pub(crate) fn talk() -> Conversation {
    Conversation { phase: Some(Phase::Now), ..Conversation::planned(TALK, DOSSIER, Kind::Development, day()) }
}

pub(crate) fn first() -> Change {
    let id = ManagerId(Uuid::from_u128(1));
    let manager = Manager::new(id, "Sanne Bakker", "teamleider", "Gemeente Waterrijk").unwrap();
    Change::adding([Record::from(manager), Settings::new(id).into()])
}

/// A workspace with one dossier and one open talk.
pub(crate) struct Scene {
    pub(crate) folder: TempDir,
    pub(crate) workspace: Workspace,
    gestures: u128,
}

impl Scene {
    pub(crate) async fn empty() -> Self {
        let folder = TempDir::new().unwrap();
        let path = folder.path().join("team.praatplaat");
        let workspace = Workspace::create(&path, &words(), false, &first(), at()).await.unwrap();
        Self { folder, workspace, gestures: 0 }
    }

    pub(crate) async fn new() -> Self {
        let mut scene = Self::empty().await;
        scene.plan().await;
        scene
    }

    /// A dossier, and a talk that has been opened.
    pub(crate) async fn plan(&mut self) {
        let dossier = Dossier {
            id: DOSSIER,
            name: "Annemieke de Vries".to_owned(),
            function: "consulent".to_owned(),
            team: "Loket".to_owned(),
            start: None,
            archived: false,
        };
        self.write(Scope::Dossier(DOSSIER), &Change::adding([dossier.into()])).await.unwrap();
        self.write(Scope::Dossier(DOSSIER), &Change::adding([talk().into()])).await.unwrap();
    }

    /// A workspace opened by the test itself. Its gestures differ from the earlier ones.
    pub(crate) fn around(folder: TempDir, workspace: Workspace) -> Self {
        Self { folder, workspace, gestures: 1_000 }
    }

    pub(crate) fn path(&self) -> PathBuf {
        self.workspace.path().to_owned()
    }

    /// Writes under a gesture of its own.
    pub(crate) async fn write(&mut self, scope: Scope, change: &Change) -> Result<u32, StoreError> {
        self.gestures += 1;
        let gesture = gesture(self.gestures);
        self.workspace.commit(&Entry { scope, act: Act::Do, gesture, change, at: at() }).await
    }

    /// Writes in the open talk.
    pub(crate) async fn say(&mut self, change: &Change) -> u32 {
        self.write(Scope::Conversation(DOSSIER, TALK), change).await.unwrap()
    }

    /// Takes back or brings back what the history offers.
    pub(crate) async fn turn(&mut self, scope: Scope, act: Act) -> bool {
        let history = self.workspace.history(scope).await.unwrap();
        let (step, change) = match act {
            Act::Undo => (history.undo.as_ref(), history.undo.as_ref().map(|step| step.change.inverse())),
            _ => (history.redo.as_ref(), history.redo.as_ref().map(|step| step.change.clone())),
        };
        let (Some(step), Some(change)) = (step, change) else { return false };
        let entry = Entry { scope, act, gesture: step.gesture, change: &change, at: at() };
        self.workspace.commit(&entry).await.unwrap();
        true
    }

    pub(crate) async fn reopen(self) -> Self {
        let Self { folder, workspace, gestures } = self;
        let path = workspace.path().to_owned();
        workspace.close().await.unwrap();
        let workspace = Workspace::open(&path, &words()).await.unwrap();
        Self { folder, workspace, gestures }
    }

    /// Closes the talk with `bytes` as its form, and without what was struck.
    pub(crate) async fn close_talk(&mut self, bytes: &[u8]) -> String {
        let board = self.workspace.board(TALK).await.unwrap().unwrap();
        let sha256 = format!("{:x}", Sha256::digest(bytes));
        let closed = Conversation {
            ending: Some(Ending::Signed),
            form: Some(FormRef { sha256: sha256.clone(), pages: 2 }),
            ..board.conversation.clone()
        };
        let mut change = Change::updating(board.conversation, closed);
        change.removed = board.notes.into_iter().filter(|note| note.struck).map(Record::from).collect();
        let scope = Scope::Conversation(DOSSIER, TALK);
        let entry = Entry { scope, act: Act::Barrier, gesture: gesture(0), change: &change, at: at() };
        self.workspace.close_conversation(&entry, &StoredForm { sha256: &sha256, bytes }).await.unwrap();
        sha256
    }

    pub(crate) async fn assert_good(&mut self) {
        let report = self.workspace.check().await.unwrap();
        assert!(report.is_good(), "{report:?}");
    }

    /// Ends the workspace and gives back its folder, so that a test can do to the
    /// file what it likes.
    pub(crate) async fn leave(self) -> (TempDir, PathBuf) {
        let path = self.path();
        self.workspace.close().await.unwrap();
        (self.folder, path)
    }
}

/// The raw key, derived here a second time: the format is more than this crate's word for it.
pub(crate) fn raw_key(path: &Path) -> ([u8; 32], [u8; 16]) {
    raw_key_with(path, WORDS)
}

fn raw_key_with(path: &Path, words: &str) -> ([u8; 32], [u8; 16]) {
    let salt: [u8; 16] = std::fs::read(path).unwrap()[..16].try_into().unwrap();
    let params = argon2::Params::new(64 * 1024, 3, 1, Some(32)).unwrap();
    let mut key = [0; 32];
    argon2::Argon2::new(argon2::Algorithm::Argon2id, argon2::Version::V0x13, params)
        .hash_password_into(words.as_bytes(), &salt, &mut key)
        .unwrap();
    (key, salt)
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |text, byte| text + &format!("{byte:02x}"))
}

/// What someone with the passphrase and an SQL shell has.
pub(crate) async fn shell(path: &Path) -> SqliteConnection {
    shell_with(path, WORDS).await
}

/// The same, with another passphrase.
pub(crate) async fn shell_with(path: &Path, words: &str) -> SqliteConnection {
    let (key, salt) = raw_key_with(path, words);
    SqliteConnectOptions::new()
        .filename(path)
        .pragma("key", format!("\"x'{}{}'\"", hex(&key), hex(&salt)))
        .disable_statement_logging()
        .connect()
        .await
        .unwrap()
}
