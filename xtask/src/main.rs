//! Sets up, runs, tests and packages Praatplaat. It depends on nothing, so that it starts in seconds.

mod bundle;
mod hanko;
mod help;
mod judge;
mod measure;
mod packages;
mod page;
mod practice;
mod prove;
mod run;
mod shell;
mod system;
mod test;
mod workshop;

use std::process::ExitCode;

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let outcome = match args.as_slice() {
        ["run"] => run::run(),
        ["test"] => test::test(test::Extent::All),
        ["test", "--fast"] => test::test(test::Extent::WithoutWindow),
        ["bundle"] => bundle::bundle(),
        ["bench", rest @ ..] => measure::bench(rest),
        ["prove", names @ ..] => prove::prove(names),
        ["help" | "--help" | "-h"] => {
            println!("{}", help::TEXT);
            return ExitCode::SUCCESS;
        }
        _ => {
            eprintln!("{}", help::TEXT);
            return ExitCode::from(2);
        }
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("\n{failure}");
            ExitCode::FAILURE
        }
    }
}
