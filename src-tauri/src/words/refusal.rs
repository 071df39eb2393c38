//! What is said of a handler's refusal. Codes that no command of the line can meet share a sentence.

use std::path::Path;

use api::{ApiError, ErrorCode};

use super::Tongue;
use super::next::{dossiers, talks};

/// One sentence about it, with what to do next and about which file.
pub(super) fn refusal(error: &ApiError, path: &Path, tongue: Tongue) -> String {
    let fact = |key: &str| error.params.get(key).map_or("", String::as_str);
    match error.code {
        ErrorCode::FormKnown => {
            let (name, date, id) = (fact("name"), fact("date"), fact("conversation"));
            match tongue {
                Tongue::Nl => format!(
                    "Dit gesprek staat al in deze werkruimte, en er is niets veranderd: {name}, {date}, nummer {id}. \
                    Zie: {}",
                    talks(path)
                ),
                Tongue::En => format!(
                    "This talk is in this workspace already, and nothing was changed: {name}, {date}, id {id}. \
                    See: {}",
                    talks(path)
                ),
            }
        }
        ErrorCode::PrinterGone => format!(
            "{}: {}. {}",
            tongue.pick("Deze printer is er niet", "There is no such printer"),
            fact("printer"),
            tongue.pick("Zie: lpstat -e", "See: lpstat -e")
        ),
        ErrorCode::PrintTrouble => {
            format!(
                "{} {}: {}",
                tongue.pick("Printen lukte niet op", "Printing failed on"),
                fact("printer"),
                tongue.pick(
                    "kijk of hij aan staat en papier heeft, en probeer het opnieuw.",
                    "look whether it is on and has paper, and try again."
                )
            ) + &said(&error.detail)
        }
        _ => match (listed(error, path), plain(error)) {
            (Some((line, nl, en)), _) => format!("{}: {line}", tongue.pick(nl, en)),
            (None, Some((nl, en))) => format!("{} ({})", tongue.pick(nl, en), path.display()),
            (None, None) => format!(
                "{} [{:?} {}]",
                tongue.pick(
                    "Er ging iets mis in het programma. Probeer het opnieuw; blijft het, meld dan dit:",
                    "Something went wrong in the program. Try again; if it stays, report this:"
                ),
                error.code,
                error.detail
            ),
        },
    }
}

/// What the system's own program said, behind ours.
fn said(detail: &str) -> String {
    if detail.is_empty() { String::new() } else { format!(" ({detail})") }
}

/// What the list of the workspace helps with: the line that shows it, and the words before that.
fn listed(error: &ApiError, workspace: &Path) -> Option<(String, &'static str, &'static str)> {
    let of = |kind: &str| error.params.get("kind").is_some_and(|given| given == kind);
    let (line, nl, en): (fn(&Path) -> String, _, _) = match error.code {
        ErrorCode::NotHere if of("dossier") => {
            (dossiers, "Dit dossier is er niet. Neem het nummer uit", "There is no such dossier. Take the id from")
        }
        ErrorCode::Duplicate => (
            dossiers,
            "Deze persoon staat al in de werkruimte. Kies met --dossier NUMMER, uit",
            "This person is in the workspace already. Choose with --dossier ID, from",
        ),
        ErrorCode::NotHere if of("form") => (
            talks,
            "Van dit gesprek is geen formulier bewaard. Dat gebeurt bij het afsluiten, in het venster. \
            Neem een ander nummer uit",
            "No form was kept of this talk. That is done when it is closed, in the window. Take another id from",
        ),
        ErrorCode::NotHere => {
            (talks, "Dit gesprek is er niet. Neem het nummer uit", "There is no such talk. Take the id from")
        }
        ErrorCode::NotOpened => (
            talks,
            "Dit gesprek is nog niet begonnen; er is nog geen formulier. Neem een ander nummer uit",
            "This talk has not begun; there is no form yet. Take another id from",
        ),
        _ => return None,
    };
    Some((line(workspace), nl, en))
}

fn plain(error: &ApiError) -> Option<(&'static str, &'static str)> {
    Some(match error.code {
        ErrorCode::PassphraseWrong => (
            "Deze wachtwoordzin opent het bestand niet. Probeer het opnieuw; hoofdletters en spaties tellen mee.",
            "This passphrase doesn't open the file. Try again; capitals and spaces count.",
        ),
        ErrorCode::WorkspaceBusy => (
            "Deze werkruimte is al open, in een ander venster of programma. Sluit die eerst.",
            "This workspace is open already, in another window or program. Close that first.",
        ),
        ErrorCode::WorkspaceExists => (
            "Er is al een bestand, en dat blijft zoals het is. Kies een andere naam.",
            "There is a file already; it stays as it is. Choose another name.",
        ),
        ErrorCode::WorkspaceDamaged => (
            "Het bestand is beschadigd. Gebruik een kopie; het beschadigde bestand is niet veranderd.",
            "The file is damaged. Use a copy; the damaged file has not been changed.",
        ),
        ErrorCode::WorkspaceOther => (
            "Dit bestand is geen werkruimte. Geef een bestand dat Praatplaat maakte (.praatplaat).",
            "This file is not a workspace. Give a file that Praatplaat made (.praatplaat).",
        ),
        ErrorCode::WorkspaceNewer => (
            "Dit bestand is van een nieuwere versie van Praatplaat. Werk het programma bij; het bestand is niet veranderd.",
            "This file is of a newer version of Praatplaat. Update the program; the file has not been changed.",
        ),
        ErrorCode::FileNoPermission => (
            "Hier mag niet worden gelezen of geschreven. Kies een andere plek, of vraag om toegang.",
            "Reading or writing is not allowed here. Choose another place, or ask for access.",
        ),
        ErrorCode::FileDiskFull => {
            ("De schijf is vol. Maak ruimte en probeer het opnieuw.", "The disk is full. Make room and try again.")
        }
        ErrorCode::FileTrouble => (
            "Lezen of schrijven lukte niet. Kijk of de map er is en probeer het opnieuw.",
            "Reading or writing failed. Look whether the folder is there and try again.",
        ),
        ErrorCode::FileMissing => {
            ("Dit bestand is er niet. Kijk of de naam klopt.", "There is no such file. Look whether the name is right.")
        }
        ErrorCode::FileIsFolder => (
            "Dit is een map. Geef het formulier zelf: een PDF-bestand.",
            "This is a folder. Give the form itself: a PDF file.",
        ),
        ErrorCode::NotPdf => (
            "Dit bestand is geen PDF. Geef het formulier dat Praatplaat bewaarde.",
            "This file is no PDF. Give the form that Praatplaat saved.",
        ),
        ErrorCode::FormForeign => (
            "Dit is geen gespreksformulier van Praatplaat, of het is beschadigd. Geef de PDF die Praatplaat zelf bewaarde.",
            "This is no conversation form of Praatplaat, or it is damaged. Give the PDF that Praatplaat itself saved.",
        ),
        ErrorCode::FormNewer => (
            "Dit formulier is van een nieuwere versie van Praatplaat. Werk het programma bij.",
            "This form is of a newer version of Praatplaat. Update the program.",
        ),
        ErrorCode::FormNotOriginal => match error.params.get("edition").map_or("", String::as_str) {
            "print" => (
                "Dit is een extra afdruk of een vertaling. Geef het formulier dat bij het afsluiten is bewaard.",
                "This is an extra print or a translation. Give the form that was saved when the talk was closed.",
            ),
            "presented" => (
                "Dit is een voorgelegd formulier, van voor het afsluiten. Geef het formulier dat bij het afsluiten is bewaard.",
                "This form was presented, before the talk was closed. Give the form that was saved when the talk was closed.",
            ),
            _ => (
                "Dit is een concept. Geef het formulier dat bij het afsluiten is bewaard.",
                "This is a draft. Give the form that was saved when the talk was closed.",
            ),
        },
        ErrorCode::FormCopy => (
            "Dit is een kopie, met een deel van het gesprek. Geef het formulier zelf.",
            "This is a copy, with a part of the talk. Give the form itself.",
        ),
        ErrorCode::FormChanged => (
            "Dit formulier is veranderd nadat het gesprek was afgesloten. Geef het oorspronkelijke bestand.",
            "This form was changed after the talk was closed. Give the original file.",
        ),
        ErrorCode::FormPractice => (
            "Dit is een oefenformulier. Dat kan alleen in een oefenwerkruimte; kies die met --workspace.",
            "This is a practice form. That goes into a practice workspace only; choose one with --workspace.",
        ),
        ErrorCode::FormReal => (
            "Dit is een echt formulier. Dat kan niet in een oefenwerkruimte; kies je eigen werkruimte.",
            "This is a real form. It can't go into a practice workspace; choose your own workspace.",
        ),
        ErrorCode::FormTrouble => (
            "Het formulier kon niet worden gemaakt. Kijk of de werkruimte heel is: praatplaat check",
            "The form could not be made. Look whether the workspace is sound: praatplaat check",
        ),
        _ => return None,
    })
}
