//! What another program says: `pdfsig` of poppler, where the machine has it.

use std::process::Command;

use super::scene;

#[test]
fn poppler_agrees_where_it_is_there() {
    if Command::new("pdfsig").arg("-v").output().is_err() {
        return;
    }
    let folder = std::env::temp_dir().join(format!("praatplaat-pdfsig-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    for (number, document) in scene::documents().iter().enumerate() {
        let file = folder.join(format!("{number}.pdf"));
        std::fs::write(&file, scene::signed(document)).expect("a file");
        let output = Command::new("pdfsig").arg("-nocert").arg(&file).output().expect("pdfsig runs");
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        assert_eq!(said.matches("Signature is Valid.").count(), 2, "{said}");
        assert_eq!(said.matches("ETSI.CAdES.detached").count(), 2, "{said}");
        // The first covers its own revision, the second all there is.
        assert_eq!(said.matches("Not total document signed").count(), 1, "{said}");
        assert_eq!(said.matches("Total document signed").count(), 1, "{said}");
    }
    std::fs::remove_dir_all(&folder).expect("it was ours");
}
