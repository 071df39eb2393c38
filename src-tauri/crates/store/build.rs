//! Migrates an empty, unencrypted database, against which the compiler checks
//! every query of this crate.

use std::{env, error::Error, fs, path::Path};

use sqlx::{ConnectOptions, Connection, migrate::Migrator, sqlite::SqliteConnectOptions};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo:rerun-if-changed=migrations");
    let schema = Path::new(&env::var("OUT_DIR")?).join("schema.db");
    if schema.exists() {
        fs::remove_file(&schema)?;
    }
    let options = SqliteConnectOptions::new().filename(&schema).create_if_missing(true);
    let mut connection = options.connect().await?;
    Migrator::new(Path::new("migrations")).await?.run(&mut connection).await?;
    connection.close().await?;
    println!("cargo:rustc-env=DATABASE_URL=sqlite:{}", schema.display());
    Ok(())
}
