//! An older file put in the place of a newer one, and what the computer remembers.

use std::fs;
use std::path::{Path, PathBuf};

use domain::{Change, Conversation, Ending, FormRef};
use store::{Act, Entry, Passphrase, Scope, Seen, StoredForm, Workspace, sha256_hex};
use tempfile::TempDir;

use crate::scene::{DOSSIER, Scene, TALK, at, gesture, note, talk, words};

/// A workspace that was used on this computer, with a copy from before the last note.
struct Remembered {
    _folder: TempDir,
    path: PathBuf,
    older: Vec<u8>,
    anchors: PathBuf,
}

impl Remembered {
    async fn new() -> Self {
        let mut scene = Scene::new().await;
        let anchors = scene.folder.path().join("state/seen");
        assert_eq!(scene.workspace.remember_in(&anchors).await, Seen::AsLeft, "never seen before");
        let mut scene = scene.reopen().await;
        let older = fs::read(scene.path()).unwrap();
        assert_eq!(scene.workspace.remember_in(&anchors).await, Seen::AsLeft);
        scene.say(&Change::adding([note(1, "een").into()])).await;
        let (folder, path) = scene.leave().await;
        Self { _folder: folder, path, older, anchors }
    }

    fn put_back(&self) {
        fs::write(&self.path, &self.older).unwrap();
    }

    /// Opens the file on the computer that remembers in this folder.
    async fn open(&self, anchors: &Path) -> (Workspace, Seen) {
        let mut workspace = Workspace::open(&self.path, &words()).await.unwrap();
        let seen = workspace.remember_in(anchors).await;
        (workspace, seen)
    }

    /// Opens it, writes so many notes, and closes it.
    async fn work_on(&self, anchors: &Path, notes: u128) -> Seen {
        let (workspace, seen) = self.open(anchors).await;
        let mut scene = Scene::around(TempDir::new().unwrap(), workspace);
        for number in 0..notes {
            scene.say(&Change::adding([note(50 + number, "verder").into()])).await;
        }
        scene.leave().await;
        seen
    }
}

#[tokio::test]
async fn an_old_copy_put_back_is_told_until_somebody_goes_on_with_it() {
    let file = Remembered::new().await;
    assert_eq!(file.work_on(&file.anchors, 0).await, Seen::AsLeft, "nothing was put back");
    file.put_back();
    for _ in 0..2 {
        let (mut workspace, seen) = file.open(&file.anchors).await;
        assert_eq!(seen, Seen::Older);
        let report = workspace.check().await.unwrap();
        assert!(report.is_good(), "the copy itself is sound: {report:?}");
        assert_eq!(report.seen, Seen::Older);
        workspace.close().await.unwrap();
    }
    assert_eq!(file.work_on(&file.anchors, 1).await, Seen::Older, "told once more");
    assert_eq!(file.work_on(&file.anchors, 0).await, Seen::AsLeft, "this is the file now");
}

#[tokio::test]
async fn an_old_copy_that_was_written_on_elsewhere_is_told() {
    let file = Remembered::new().await;
    file.put_back();
    let elsewhere = file.path.with_file_name("another computer");
    assert_eq!(file.work_on(&elsewhere, 3).await, Seen::AsLeft, "that computer saw nothing newer");
    assert_eq!(file.work_on(&file.anchors, 0).await, Seen::Apart, "it has more entries, and not those of here");
    assert_eq!(file.work_on(&elsewhere, 0).await, Seen::AsLeft);
}

#[tokio::test]
async fn a_newer_file_from_elsewhere_is_nothing_to_tell() {
    let file = Remembered::new().await;
    file.work_on(&file.path.with_file_name("another computer"), 2).await;
    assert_eq!(file.work_on(&file.anchors, 0).await, Seen::AsLeft, "it goes on from what was left here");
}

#[tokio::test]
async fn a_file_opens_without_its_anchor() {
    let file = Remembered::new().await;
    file.put_back();
    // Spoilt, and then no folder at all but a file in its place, which can't be written in.
    let anchor = anchor_in(&file.anchors);
    for rubbish in ["", "x", "12", "-1 \u{fffd}", "99999999999999999999999 00"] {
        fs::write(&anchor, rubbish).unwrap();
        let (workspace, seen) = file.open(&file.anchors).await;
        assert_eq!(seen, Seen::AsLeft, "{rubbish:?}");
        workspace.close().await.unwrap();
    }
    fs::remove_dir_all(&file.anchors).unwrap();
    fs::write(&file.anchors, "a file").unwrap();
    assert_eq!(file.work_on(&file.anchors, 1).await, Seen::AsLeft);
    assert_eq!(fs::read(&file.anchors).unwrap(), b"a file");
}

#[tokio::test]
async fn signing_remembers_while_the_file_is_open_and_a_new_passphrase_forgets_nothing() {
    let file = Remembered::new().await;
    let (mut workspace, _) = file.open(&file.anchors).await;
    let before = fs::read(anchor_in(&file.anchors)).unwrap();
    workspace.change_passphrase(&words(), &Passphrase::new("andere woorden dan eerst")).await.unwrap();
    let mut scene = Scene::around(TempDir::new().unwrap(), workspace);
    scene.say(&Change::adding([note(9, "negen").into()])).await;
    assert_eq!(fs::read(anchor_in(&file.anchors)).unwrap(), before, "an edit doesn't wait for it");
    scene.workspace.anchor().await;
    assert_ne!(fs::read(anchor_in(&file.anchors)).unwrap(), before, "still remembered under the same name");
}

#[tokio::test]
async fn every_way_a_talk_ends_is_remembered_while_the_file_is_open() {
    let mut scene = Scene::new().await;
    let anchors = scene.folder.path().join("state/seen");
    scene.workspace.remember_in(&anchors).await;
    scene.close_talk(b"pages").await;
    assert_eq!(remembered(&anchors), scene.workspace.revision().await.unwrap(), "closed with its form");

    let mut scene = Scene::new().await;
    let anchors = scene.folder.path().join("state/seen");
    scene.workspace.remember_in(&anchors).await;
    let kept_nothing = Conversation { ending: Some(Ending::NothingKept), ..talk() };
    let change = Change::updating(talk(), kept_nothing);
    let scope = Scope::Conversation(DOSSIER, TALK);
    let entry = Entry { scope, act: Act::Barrier, gesture: gesture(0), change: &change, at: at() };
    scene.workspace.forget_conversation(&entry).await.unwrap();
    assert_eq!(remembered(&anchors), scene.workspace.revision().await.unwrap(), "closed with nothing kept");

    let mut scene = Scene::new().await;
    let anchors = scene.folder.path().join("state/seen");
    scene.workspace.remember_in(&anchors).await;
    let bytes = b"brought pages";
    let sha256 = sha256_hex(bytes);
    let form = Some(FormRef { sha256: sha256.clone(), pages: 1 });
    let brought = Conversation { ending: Some(Ending::Signed), form, ..talk() };
    let change = Change::updating(talk(), brought);
    let entry = Entry { scope: Scope::Dossier(DOSSIER), change: &change, ..entry };
    scene.workspace.commit_with_form(&entry, &StoredForm { sha256: &sha256, bytes }).await.unwrap();
    assert_eq!(remembered(&anchors), scene.workspace.revision().await.unwrap(), "brought in with its form");
}

#[tokio::test]
async fn an_anchor_says_nothing_of_the_content() {
    use std::os::unix::fs::PermissionsExt;
    let file = Remembered::new().await;
    let anchor = anchor_in(&file.anchors);
    let text = fs::read_to_string(&anchor).unwrap();
    let (revision, seal) = text.trim_end().split_once(' ').unwrap();
    assert_eq!(revision, "4", "the manager, the dossier, the talk and the note");
    assert!(seal.len() == 64 && seal.bytes().all(|byte| byte.is_ascii_hexdigit()), "{seal}");
    let name = anchor.file_name().unwrap().to_str().unwrap().to_owned();
    assert!(name.len() == 32 && name.bytes().all(|byte| byte.is_ascii_hexdigit()), "{name}");
    assert_eq!(file.anchors.metadata().unwrap().permissions().mode() & 0o777, 0o700, "nobody else looks in");
}

/// The revision in the one anchor.
fn remembered(folder: &Path) -> u32 {
    let text = fs::read_to_string(anchor_in(folder)).unwrap();
    text.split_once(' ').unwrap().0.parse().unwrap()
}

/// The one anchor.
fn anchor_in(folder: &Path) -> PathBuf {
    let mut files = fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
    let anchor = files.next().unwrap();
    assert!(files.next().is_none(), "one file for one workspace");
    anchor
}
