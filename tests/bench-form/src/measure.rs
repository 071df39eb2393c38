//! One program of the bench: `PROGRAM FILE` writes the form once, as a whole process would;
//! `PROGRAM FILE RUNS` makes it so often in one process and prints each time in milliseconds.

use std::path::Path;
use std::time::Instant;

/// Runs a program that makes the form with `make`.
pub fn run(make: impl Fn() -> Vec<u8>) {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (file, runs) = match arguments.as_slice() {
        [file] => (file, 1),
        [file, runs] => (file, runs.parse().expect("a number of runs")),
        _ => panic!("usage: PROGRAM FILE [RUNS]"),
    };
    let mut bytes = Vec::new();
    for _ in 0..runs {
        let start = Instant::now();
        bytes = make();
        if arguments.len() > 1 {
            println!("{:.3}", start.elapsed().as_secs_f64() * 1000.0);
        }
    }
    std::fs::write(Path::new(file), bytes).expect("the form can be written");
}
