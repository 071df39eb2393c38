//! The help texts, in two languages. A test sees to it that they name every option.

mod en;
mod nl;

use crate::words::Tongue;

/// `praatplaat help`.
pub(crate) fn window(tongue: Tongue) -> &'static str {
    tongue.pick(nl::WINDOW, en::WINDOW)
}

/// `praatplaat help COMMAND`, by command.
pub(crate) fn commands(tongue: Tongue) -> [(&'static str, &'static str); 9] {
    match tongue {
        Tongue::Nl => [
            ("practice", nl::PRACTICE),
            ("list", nl::LIST),
            ("form", nl::FORM),
            ("copies", nl::COPIES),
            ("print", nl::PRINT),
            ("open", nl::OPEN),
            ("check", nl::CHECK),
            ("verify", nl::VERIFY),
            ("paper", nl::PAPER),
        ],
        Tongue::En => [
            ("practice", en::PRACTICE),
            ("list", en::LIST),
            ("form", en::FORM),
            ("copies", en::COPIES),
            ("print", en::PRINT),
            ("open", en::OPEN),
            ("check", en::CHECK),
            ("verify", en::VERIFY),
            ("paper", en::PAPER),
        ],
    }
}
