//! Words that can be chosen from, after an option or a command.

use clap::ValueEnum;

/// What needs no talk to be printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Printed {
    /// The empty board.
    #[value(alias = "plaat")]
    Poster,
    /// Question cards.
    #[value(alias = "vragen")]
    Questions,
    /// Talent cards.
    #[value(alias = "talenten")]
    Talents,
    /// Energy cards.
    #[value(alias = "energie")]
    Energy,
    /// The page for employees.
    #[value(alias = "medewerker")]
    Employee,
    /// The page for managers.
    #[value(alias = "leidinggevende")]
    Manager,
    /// The page for HR.
    Hr,
}

/// Sheets of a poster.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Size {
    /// 297 × 210 mm.
    A4,
    /// 420 × 297 mm.
    A3,
    /// 594 × 420 mm.
    A2,
}

/// Languages of the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Lang {
    /// Dutch.
    Nl,
    /// English.
    En,
}

/// Sizes of paper, of the board's page or in the printer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Sheet {
    /// As a form usually is.
    A4,
    /// Twice as large.
    A3,
}

/// Sizes of the letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Letters {
    /// As usual.
    #[value(name = "normaal", alias = "normal")]
    Normal,
    /// From 12 points, except on the board.
    #[value(name = "groot", alias = "large")]
    Large,
}
