use std::{env, process::Command, time::Instant};

use sqlx::ConnectOptions;
use store::{StoreError, Workspace, file_state};

use crate::scene::{Scene, words};

const PATH: &str = "STORE_TEST_WORKSPACE";

#[tokio::test]
async fn the_same_process_is_kept_out() {
    let scene = Scene::empty().await;
    let again = Workspace::open(&scene.path(), &words()).await;
    assert!(matches!(again, Err(StoreError::AlreadyOpen)), "{:?}", again.err());
    let path = scene.path();
    scene.workspace.close().await.unwrap();
    Workspace::open(&path, &words()).await.unwrap().close().await.unwrap();
}

#[tokio::test]
async fn another_process_is_kept_out_at_once() {
    let scene = Scene::empty().await;
    // Closing another handle of the file drops the locks that SQLite has on it: ours must hold.
    file_state(&scene.path());
    let started = Instant::now();
    let other = Command::new(env::current_exe().unwrap())
        .args(["--exact", "lock::in_the_other_process", "--nocapture"])
        .env(PATH, scene.path())
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&other.stdout);
    assert!(said.contains("kept out"), "{said}\n{}", String::from_utf8_lossy(&other.stderr));
    assert!(started.elapsed().as_secs() < 3, "no waiting for the lock");
}

/// Does its work only when the test above starts it.
#[tokio::test]
async fn in_the_other_process() {
    let Some(path) = env::var_os(PATH) else { return };
    let refused = Workspace::open(path.as_ref(), &words()).await;
    assert!(matches!(refused, Err(StoreError::AlreadyOpen)), "{:?}", refused.err());
    println!("kept out");
}

#[tokio::test]
async fn an_sql_shell_is_kept_out_too() {
    let scene = Scene::empty().await;
    let (key, salt) = crate::scene::raw_key(&scene.path());
    let key = format!("\"x'{}{}'\"", crate::scene::hex(&key), crate::scene::hex(&salt));
    let options = sqlx::sqlite::SqliteConnectOptions::new()
        .filename(scene.path())
        .pragma("key", key)
        .busy_timeout(std::time::Duration::ZERO)
        .disable_statement_logging();
    let mut shell = sqlx::ConnectOptions::connect(&options).await.unwrap();
    let refused = sqlx::query("SELECT * FROM manager").fetch_all(&mut shell).await;
    assert!(refused.unwrap_err().to_string().contains("locked"));
}
