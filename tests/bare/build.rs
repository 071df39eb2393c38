//! Embeds the empty page, as Tauri does for every app.

fn main() {
    tauri_build::build();
}
