//! What `cargo xtask help` says.

pub(crate) const TEXT: &str = "\
cargo xtask COMMAND

  run             Builds page and app and opens the window. Without a display it
                  writes the form of the practice talk instead, and says where.
  test            Runs every check and every test, the real window included.
  test --fast     The same without the tests in the window.
  bundle          Makes the .deb from a release build, and says where it is.
  bench [NAME] [--json]
                  Measures start, edit, form, grow or board, on a release build.
  prove [NAME]    Runs the long counts that `test` runs short.
  help            This.

Rust and Node are expected. Missing system packages are installed where that is
possible (Debian or Ubuntu, as root or through sudo); elsewhere the command to
type is printed.";
