//! Measures what a person would feel, beside the floor that the machine sets, in one run.
//!
//! `cargo xtask bench [NAME] [--json]`. Ratios are what counts: both sides of a pair run
//! on the same machine in the same minute.

mod edit;
mod figures;
mod form;
mod grow;
mod scene;

use std::process::ExitCode;

use figures::Bench;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let json = arguments.iter().any(|a| a == "--json");
    let names: Vec<&str> = arguments
        .iter()
        .map(String::as_str)
        .filter(|a| !a.starts_with("--"))
        .collect();
    if let Some(unknown) = names
        .iter()
        .find(|name| !["edit", "form", "grow"].contains(*name))
    {
        eprintln!("no bench is called {unknown}; there are: edit, form, grow");
        return ExitCode::from(2);
    }
    let wanted = |name: &str| names.is_empty() || names.contains(&name);
    let mut benches: Vec<Bench> = Vec::new();
    if wanted("edit") {
        benches.push(edit::run().await);
    }
    if wanted("form") {
        benches.push(form::run().await);
    }
    if wanted("grow") {
        benches.push(grow::run().await);
    }
    if json {
        println!("{}", serde_json::json!(benches));
    } else {
        for bench in &benches {
            println!("{bench}");
        }
    }
    ExitCode::SUCCESS
}
