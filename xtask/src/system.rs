//! What kind of machine this is.

use std::env;
use std::fs;
use std::process::{Command, Stdio};

/// Who installs packages here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum System {
    /// Debian, Ubuntu and their kin.
    Apt {
        is_ubuntu: bool,
    },
    Dnf,
    Pacman,
    /// A Linux whose package names we don't know.
    OtherLinux,
    /// The web view comes with the system.
    NotLinux,
}

impl System {
    pub(crate) fn here() -> Self {
        if cfg!(not(target_os = "linux")) {
            return Self::NotLinux;
        }
        Self::named_by(&fs::read_to_string("/etc/os-release").unwrap_or_default())
    }

    fn named_by(os_release: &str) -> Self {
        let field = |name: &str| {
            let line = os_release.lines().find_map(|line| line.strip_prefix(name));
            line.unwrap_or_default().trim_matches('"').to_owned()
        };
        let names = format!("{} {}", field("ID="), field("ID_LIKE="));
        let is = |name| names.split(' ').any(|one| one == name);
        if is("debian") || is("ubuntu") {
            Self::Apt { is_ubuntu: is("ubuntu") }
        } else if is("fedora") {
            Self::Dnf
        } else if is("arch") {
            Self::Pacman
        } else {
            Self::OtherLinux
        }
    }
}

/// Whether a window can open.
pub(crate) fn has_display() -> bool {
    let is_set = |name| env::var_os(name).is_some_and(|value| !value.is_empty());
    cfg!(not(target_os = "linux")) || is_set("DISPLAY") || is_set("WAYLAND_DISPLAY")
}

pub(crate) fn is_root() -> bool {
    answers(Command::new("id").arg("-u")).is_some_and(|id| id.trim() == "0")
}

/// Whether a program can be started.
pub(crate) fn has_program(name: &str) -> bool {
    let path = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&path).any(|folder| folder.join(name).is_file())
}

/// What a program prints, when it exists; its errors don't matter here.
pub(crate) fn answers(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    String::from_utf8(output.stdout).ok()
}

#[cfg(test)]
mod tests {
    use super::System;

    #[test]
    fn a_derivative_counts_as_what_it_is_like() {
        let mint = "NAME=\"Linux Mint\"\nID=linuxmint\nID_LIKE=\"ubuntu debian\"\n";
        assert_eq!(System::named_by(mint), System::Apt { is_ubuntu: true });
        assert_eq!(System::named_by("ID=debian\n"), System::Apt { is_ubuntu: false });
        assert_eq!(System::named_by("ID=fedora\n"), System::Dnf);
        assert_eq!(System::named_by(""), System::OtherLinux);
    }
}
