//! Praatplaat has no network code: nothing anyone says in a talk can leave by a door that isn't there.

use std::collections::BTreeSet;
use std::process::Command;

use crate::findings::Findings;
use crate::sources::{product_lines, product_rust, read, repository};

/// Crates that speak to a network, by the start of their names. What remains in the graph: `soup3`
/// (bindings of the system's web view, which the CSP keeps inside), `tokio`, `mio` and `socket2`
/// (sqlx's runtime) and `zbus` (the desktop's dialogs, over a local socket).
const FORBIDDEN: &[&str] = &[
    "actix",
    "attohttpc",
    "aws-",
    "axum",
    "curl",
    "ftp",
    "h2",
    "hickory",
    "http-body",
    "hyper",
    "isahc",
    "lettre",
    "minreq",
    "native-tls",
    "openssl",
    "posthog",
    "quinn",
    "reqwest",
    "rustls",
    "sentry",
    "ssh2",
    "surf",
    "tauri-plugin-http",
    "tauri-plugin-updater",
    "tauri-plugin-websocket",
    "tiny_http",
    "tokio-native-tls",
    "tokio-rustls",
    "tokio-tungstenite",
    "tonic",
    "trust-dns",
    "tungstenite",
    "ureq",
    "warp",
    "webpki",
];

#[test]
fn the_release_knows_no_network_crate() {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(["tree", "--offline", "-p", "praatplaat", "--features", "custom-protocol"])
        .args(["-e", "normal", "--prefix", "none"])
        .current_dir(repository())
        .output()
        .expect("cargo runs, since it runs this test");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "cargo tree: {said}");
    let tree = String::from_utf8_lossy(&output.stdout);
    let names: BTreeSet<&str> = tree.lines().filter_map(|line| line.split(' ').next()).collect();
    assert!(names.contains("tauri"), "cargo tree shows the whole graph");
    let mut findings = Findings::default();
    for name in names {
        if FORBIDDEN.iter().any(|start| name.starts_with(start)) {
            let reason = format!("`{name}` (`cargo tree -p praatplaat -i {name}` says who brings it)");
            findings.add(&repository().join("Cargo.lock"), 1, reason);
        }
    }
    findings.none("a crate with network code is in the release");
}

#[test]
fn the_product_opens_no_socket() {
    let mut findings = Findings::default();
    for file in product_rust() {
        let text = read(&file);
        for (line, code) in product_lines(&text) {
            for word in ["std::net", "tokio::net", "TcpStream", "TcpListener", "UdpSocket"] {
                if code.contains(word) {
                    findings.add(&file, line, format!("`{word}`: there is no network code"));
                }
            }
            // A socket of the machine's own is no network, and still has one place and one purpose.
            let is_home = file.ends_with("src-tauri/src/front.rs");
            for word in ["UnixStream", "UnixListener", "UnixDatagram"] {
                if code.contains(word) && !is_home {
                    findings.add(&file, line, format!("`{word}`: only front.rs calls a window to the front"));
                }
            }
        }
    }
    findings.none("the product opens a socket");
}
