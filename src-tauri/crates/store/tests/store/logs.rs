//! What would reach a log at its most talkative.

use std::{
    fmt::{Debug, Write},
    sync::Mutex,
};

use domain::Change;
use sqlx::{ConnectOptions, sqlite::SqliteConnectOptions};
use store::Passphrase;
use tracing::{
    Event, Metadata, Subscriber,
    field::{Field, Visit},
    span,
};

use crate::scene::{Scene, hex, note, raw_key, words};

static LOG: Mutex<String> = Mutex::new(String::new());

struct Everything;

impl Subscriber for Everything {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }
    fn new_span(&self, span: &span::Attributes<'_>) -> span::Id {
        span.record(&mut Line);
        span::Id::from_u64(1)
    }
    fn record(&self, _: &span::Id, values: &span::Record<'_>) {
        values.record(&mut Line);
    }
    fn record_follows_from(&self, _: &span::Id, _: &span::Id) {}
    fn event(&self, event: &Event<'_>) {
        event.record(&mut Line);
    }
    fn enter(&self, _: &span::Id) {}
    fn exit(&self, _: &span::Id) {}
}

struct Line;

impl Visit for Line {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        writeln!(LOG.lock().unwrap(), "{field}={value:?}").unwrap();
    }
}

#[tokio::test]
async fn neither_keys_nor_words_are_logged() {
    tracing::subscriber::set_global_default(Everything).unwrap();
    let mut scene = Scene::new().await;
    scene.say(&Change::adding([note(1, "GELOGD").into()])).await;
    scene.workspace.copy_to(&scene.folder.path().join("copy")).await.unwrap();
    let old_key = raw_key(&scene.path()).0;
    let other = Passphrase::new("ANDERE WOORDEN");
    scene.workspace.change_passphrase(&words(), &other).await.unwrap();
    scene.workspace.change_passphrase(&other, &words()).await.unwrap();
    scene.assert_good().await;
    assert!(store::Workspace::open(&scene.folder.path().join("copy"), &other).await.is_err());
    // A connection that doesn't keep quiet shows that this test would hear it.
    let mut loud = SqliteConnectOptions::new().connect().await.unwrap();
    sqlx::query("SELECT 'HOORBAAR'").execute(&mut loud).await.unwrap();
    let log = LOG.lock().unwrap().to_lowercase();
    assert!(log.contains("hoorbaar"), "the control was not heard");
    for secret in [hex(&old_key).as_str(), "pragma key", "rekey", "gelogd", "andere woorden", "vier woorden"] {
        assert!(!log.contains(secret), "{secret}");
    }
}
