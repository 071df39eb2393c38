//! Measures what a person would feel, beside the floor that the machine sets, in one run.
//!
//! `cargo xtask bench [NAME] [--json]`. Ratios are what counts: both sides of a pair run
//! on the same machine in the same minute.

mod beside;
mod board;
mod decade;
mod derivation;
#[allow(dead_code)]
#[path = "../e2e/display.rs"]
mod display;
#[allow(dead_code)]
#[path = "../e2e/driver.rs"]
mod driver;
mod edit;
#[allow(dead_code)]
#[path = "../pdf/engine.rs"]
mod engine;
mod figures;
mod form;
mod grow;
#[allow(dead_code)]
#[path = "../e2e/process.rs"]
mod process;
mod scene;
mod setup;
mod start;
mod system;
mod window;

use std::process::ExitCode;

use figures::Bench;

const NAMES: [&str; 5] = ["start", "edit", "form", "grow", "board"];

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (options, names): (Vec<&str>, Vec<&str>) =
        arguments.iter().map(String::as_str).partition(|argument| argument.starts_with('-'));
    if let Some(unknown) =
        names.iter().find(|name| !NAMES.contains(name)).or(options.iter().find(|option| **option != "--json"))
    {
        eprintln!("bench doesn't know {unknown}; there are: {}, and --json", NAMES.join(", "));
        return ExitCode::from(2);
    }
    let mut benches: Vec<Bench> = Vec::new();
    for name in NAMES.into_iter().filter(|name| names.is_empty() || names.contains(name)) {
        eprintln!("{name}: load of the machine {:.1}", system::load());
        benches.push(match name {
            "start" => start::run().await,
            "edit" => edit::run().await,
            "form" => form::run().await,
            "grow" => grow::run().await,
            _ => board::run().await,
        });
    }
    if options.contains(&"--json") {
        println!("{}", serde_json::json!(benches));
    } else {
        for bench in &benches {
            println!("{bench}");
        }
    }
    ExitCode::SUCCESS
}
