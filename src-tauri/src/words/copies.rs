//! What `praatplaat copies` says of the files that it wrote.

use api::{CopiesSaved, CopyFile};

use super::Tongue;

/// A line for each file that is there, and for each that isn't.
pub(crate) fn written(saved: &CopiesSaved, tongue: Tongue) -> String {
    let mut lines: Vec<String> =
        saved.files.iter().map(|one| format!("{}: {}\n", file(one.file, tongue), one.name)).collect();
    let is_told = |file: CopyFile| saved.files.iter().any(|one| one.file == file) || saved.missing.contains(&file);
    if !is_told(CopyFile::Hr) {
        let none = tongue.pick(
            "Voor HR is er geen kopie: geen afspraak is door allebei voor HR aangevinkt.\n",
            "There is no copy for HR: no agreement was ticked for HR by both.\n",
        );
        lines.push(none.to_owned());
    }
    for missing in &saved.missing {
        lines.push(format!("{}: {}\n", tongue.pick("Niet geschreven", "Not written"), file(*missing, tongue)));
    }
    lines.concat()
}

fn file(file: CopyFile, tongue: Tongue) -> &'static str {
    match file {
        CopyFile::Employee => tongue.pick("voor de medewerker", "for the employee"),
        CopyFile::Manager => tongue.pick("voor de leidinggevende", "for the manager"),
        CopyFile::Hr => tongue.pick("voor HR", "for HR"),
        CopyFile::Pocket => tongue.pick("zakkaartje", "pocket card"),
    }
}
