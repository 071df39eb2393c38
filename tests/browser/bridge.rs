//! What the desktop shell does for the page, over a socket of this machine: its files, and its commands.

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use api::{Api, dispatch};
use serde_json::{Value, json};
use tokio::runtime::Runtime;

use crate::desk::Desk;

/// The passphrase of every workspace here.
pub(crate) const PASSPHRASE: &str = "vier fietsen op de dijk";
const MOMENT: &str = "2026-03-10T09:00:00Z";

/// The page calls this in the place of Tauri's own.
pub(crate) const SHELL: &str = "window.__TAURI_INTERNALS__ = {
    invoke: async (command, { args }) => {
        const answer = await fetch('/invoke/' + command, { method: 'POST', body: JSON.stringify(args) });
        const said = await answer.json();
        if ('error' in said) throw said.error;
        return said.answer;
    },
}";

/// A core with an empty folder, and the page that asks it.
pub(crate) struct Bridge {
    core: Arc<Core>,
    port: u16,
    folder: tempfile::TempDir,
}

struct Core {
    api: Api,
    runtime: Runtime,
}

impl Bridge {
    /// Serves as long as the test runs.
    pub(crate) fn start() -> Self {
        let folder = tempfile::tempdir().expect("the temporary folder is writable");
        let desk = Box::new(Desk::new(folder.path()));
        let api = tests::app_on(desk, MOMENT, &folder.path().join("team.praatplaat"));
        let runtime = Runtime::new().expect("a runtime");
        let core = Arc::new(Core { api, runtime });
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("the machine has a free port");
        let port = listener.local_addr().expect("it listens").port();
        let served = Arc::clone(&core);
        std::thread::spawn(move || {
            for connection in listener.incoming().flatten() {
                let core = Arc::clone(&served);
                // A page that goes away leaves its connection half read.
                std::thread::spawn(move || core.serve(&connection).ok());
            }
        });
        Self { core, port, folder }
    }

    /// Where the page is.
    pub(crate) fn url(&self) -> String {
        format!("http://127.0.0.1:{}/index.html", self.port)
    }

    /// The form that was saved here, and that is opened here.
    pub(crate) fn form(&self) -> PathBuf {
        Desk::form(self.folder.path())
    }

    /// The answer to a command, asked by the test itself.
    pub(crate) fn ok(&self, command: &str, args: Value) -> Value {
        let answer = self.core.ask(command, args);
        answer.unwrap_or_else(|error| panic!("{command} was refused: {error}"))
    }
}

impl Core {
    fn ask(&self, command: &str, args: Value) -> Result<Value, Value> {
        let answer = self.runtime.block_on(dispatch(&self.api, command, args));
        answer.map_err(|error| serde_json::to_value(error).expect("an error is JSON"))
    }

    fn serve(&self, connection: &TcpStream) -> std::io::Result<()> {
        let mut reader = BufReader::new(connection);
        let mut line = String::new();
        reader.read_line(&mut line)?;
        let path = line.split(' ').nth(1).unwrap_or("/").to_owned();
        let mut length = 0;
        loop {
            let mut header = String::new();
            reader.read_line(&mut header)?;
            if header.trim().is_empty() {
                break;
            }
            if let Some((name, value)) = header.split_once(':')
                && name.eq_ignore_ascii_case("content-length")
            {
                length = value.trim().parse().unwrap_or(0);
            }
        }
        let mut body = vec![0; length];
        reader.read_exact(&mut body)?;
        let (status, kind, bytes) = match path.strip_prefix("/invoke/") {
            Some(command) => ("200 OK", "application/json", self.answer(command, &body)),
            None => file(&path),
        };
        let mut connection = connection;
        write!(
            connection,
            "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
            bytes.len()
        )?;
        connection.write_all(&bytes)
    }

    fn answer(&self, command: &str, body: &[u8]) -> Vec<u8> {
        let args = serde_json::from_slice(body).unwrap_or_default();
        let said = match self.ask(command, args) {
            Ok(answer) => json!({ "answer": answer }),
            Err(error) => json!({ "error": error }),
        };
        said.to_string().into_bytes()
    }
}

fn file(path: &str) -> (&'static str, &'static str, Vec<u8>) {
    let path = path.trim_start_matches('/');
    let kind = match path.rsplit_once('.').map(|(_, end)| end) {
        Some("html") => "text/html",
        Some("js") => "text/javascript",
        Some("css") => "text/css",
        Some("svg") => "image/svg+xml",
        Some("webp") => "image/webp",
        _ => "application/octet-stream",
    };
    match dist().get(path) {
        Some(bytes) => ("200 OK", kind, bytes.clone()),
        None => ("404 Not Found", "text/plain", Vec::new()),
    }
}

/// The built page, read once: it may be built anew meanwhile.
fn dist() -> &'static BTreeMap<String, Vec<u8>> {
    static DIST: OnceLock<BTreeMap<String, Vec<u8>>> = OnceLock::new();
    DIST.get_or_init(|| {
        let dist = repository().join("ui/dist");
        let mut files = BTreeMap::new();
        for (folder, before) in [(dist.clone(), ""), (dist.join("assets"), "assets/")] {
            for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
                if let Ok(bytes) = fs::read(entry.path()) {
                    files.insert(format!("{before}{}", entry.file_name().to_string_lossy()), bytes);
                }
            }
        }
        assert!(files.contains_key("index.html"), "{} is not there: `npm run build` in ui", dist.display());
        files
    })
}

/// The top of the repository.
pub(crate) fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the tests package lies in the repository")
}
