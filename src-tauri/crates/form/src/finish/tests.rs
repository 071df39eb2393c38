//! Files that somebody made to harm.

mod hostile;
mod mutants;
mod plain;
