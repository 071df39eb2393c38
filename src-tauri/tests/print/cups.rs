//! CUPS of this machine, in a folder of its own: one printer, whose paper is a pipe that we read.

use std::ffi::OsString;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;
use std::process::Command;
use std::sync::mpsc::{self, Receiver};
use std::thread;

use tempfile::TempDir;

/// Runs as long as this value lives.
pub(crate) struct Cups {
    folder: TempDir,
}

impl Cups {
    pub(crate) fn start() -> Self {
        let folder = tempfile::Builder::new().prefix("cups-").tempdir().expect("a temporary folder");
        let at = folder.path();
        for name in ["etc/ppd", "spool/tmp", "cache", "state", "bin"] {
            fs::create_dir_all(at.join(name)).expect("the folder is ours");
        }
        // Root's CUPS filters as another user, who must get in.
        fs::set_permissions(at, PermissionsExt::from_mode(0o755)).expect("the folder is ours");
        let text = |file: &str, text: &str| {
            fs::write(at.join(file), text.replace('@', &at.display().to_string())).expect("the folder is ours");
        };
        text("etc/cupsd.conf", CUPSD);
        text("etc/cups-files.conf", FILES);
        text("etc/printers.conf", PRINTERS);
        text("etc/ppd/Papier.ppd", PRINTER);
        ask(Command::new("mkfifo").arg(at.join("paper")));
        // A copy: some systems let the installed one into its own folders only.
        let program = at.join("bin/cupsd");
        fs::copy("/usr/sbin/cupsd", &program).expect("cupsd is there; `cargo xtask test` installs it");
        // It comes back when it listens.
        ask(Command::new(&program)
            .arg("-c")
            .arg(at.join("etc/cupsd.conf"))
            .arg("-s")
            .arg(at.join("etc/cups-files.conf")));
        Self { folder }
    }

    /// What makes a program print here.
    pub(crate) fn environment(&self) -> Vec<(&'static str, OsString)> {
        vec![("CUPS_SERVER", self.path("socket").into())]
    }

    /// The pages of the next job, as the printer gets them.
    pub(crate) fn catch(&self) -> Receiver<Vec<u8>> {
        let (paper, (done, pages)) = (self.path("paper"), mpsc::channel());
        thread::spawn(move || done.send(fs::read(paper).expect("the pipe is there")));
        pages
    }

    /// Of each job that has ended: how many pages, its title, its paper, its sides. A job has when the
    /// printer gets the next one.
    pub(crate) fn log(&self) -> Vec<String> {
        let log = fs::read_to_string(self.path("page.log")).expect("it logs pages");
        log.lines().map(str::to_owned).collect()
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }
}

impl Drop for Cups {
    fn drop(&mut self) {
        // By its own id, which it wrote down.
        if let Ok(id) = fs::read_to_string(self.path("state/cupsd.pid")) {
            let _ = Command::new("sh").args(["-c", &format!("kill {}", id.trim())]).status();
        }
    }
}

#[track_caller]
fn ask(command: &mut Command) {
    let output = command.output().unwrap_or_else(|error| panic!("{command:?}: {error}"));
    assert!(output.status.success(), "{command:?}: {}", String::from_utf8_lossy(&output.stderr));
}

const CUPSD: &str = "\
Listen @/socket
Browsing No
WebInterface No
DefaultAuthType None
PageLogFormat %C %{job-name} %{media} %{sides}
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  <Limit All>
    Order allow,deny
    Allow all
  </Limit>
</Policy>
";

const FILES: &str = "\
ServerRoot @/etc
RequestRoot @/spool
TempDir @/spool/tmp
CacheDir @/cache
StateDir @/state
AccessLog @/access.log
ErrorLog @/error.log
PageLog @/page.log
FileDevice Yes
";

const PRINTERS: &str = "\
<DefaultPrinter Papier>
DeviceURI file:@/paper
State Idle
Accepting Yes
Shared No
</DefaultPrinter>
";

/// It takes PDF as it comes from CUPS, has a margin that it can't print on as every printer does, and
/// would take Letter if nobody said otherwise.
const PRINTER: &str = r#"*PPD-Adobe: "4.3"
*FormatVersion: "4.3"
*FileVersion: "1.0"
*LanguageVersion: English
*LanguageEncoding: ISOLatin1
*PCFileName: "PAPIER.PPD"
*Manufacturer: "Praatplaat"
*Product: "(Papier)"
*ModelName: "Papier"
*ShortNickName: "Papier"
*NickName: "Papier"
*PSVersion: "(3010) 0"
*LanguageLevel: "3"
*ColorDevice: True
*DefaultColorSpace: RGB
*LandscapeOrientation: Plus90
*cupsFilter: "application/vnd.cups-pdf 0 -"
*OpenUI *PageSize: PickOne
*DefaultPageSize: Letter
*PageSize Letter: "<</PageSize[612 792]>>setpagedevice"
*PageSize A4: "<</PageSize[595 842]>>setpagedevice"
*PageSize A3: "<</PageSize[842 1191]>>setpagedevice"
*CloseUI: *PageSize
*OpenUI *PageRegion: PickOne
*DefaultPageRegion: Letter
*PageRegion Letter: "<</PageSize[612 792]>>setpagedevice"
*PageRegion A4: "<</PageSize[595 842]>>setpagedevice"
*PageRegion A3: "<</PageSize[842 1191]>>setpagedevice"
*CloseUI: *PageRegion
*DefaultImageableArea: Letter
*ImageableArea Letter: "18 18 594 774"
*ImageableArea A4: "18 18 577 824"
*ImageableArea A3: "18 18 824 1173"
*DefaultPaperDimension: Letter
*PaperDimension Letter: "612 792"
*PaperDimension A4: "595 842"
*PaperDimension A3: "842 1191"
*OpenUI *Duplex: PickOne
*DefaultDuplex: None
*Duplex None: "<</Duplex false>>setpagedevice"
*Duplex DuplexNoTumble: "<</Duplex true/Tumble false>>setpagedevice"
*Duplex DuplexTumble: "<</Duplex true/Tumble true>>setpagedevice"
*CloseUI: *Duplex
"#;
