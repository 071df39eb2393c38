//! What a crash says: where, and nothing of what people wrote.

use std::io::Write;

use crate::words::Tongue;

/// A panic's own message may quote content, so only its place is printed.
pub(crate) fn say_nothing_of_the_content(tongue: Tongue) {
    std::panic::set_hook(Box::new(move |panic| {
        let what = tongue.pick("fout in het programma", "error in the program");
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        let _written = writeln!(std::io::stderr(), "praatplaat: {what} ({place})");
    }));
}
