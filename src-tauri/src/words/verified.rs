//! What `praatplaat verify` says of a form.

use api::{
    CopyFor, CopyInForm, FormFault, FormVerdict, KeyFound, PrintInForm, SignatureFound, SignatureVerdict, WordsFound,
    WordsVerdict,
};
use chrono::Local;

use super::{Tongue, kind};

/// Nothing is wrong with it.
pub(crate) fn good(verdict: &FormVerdict, tongue: Tongue) -> String {
    let mut text = String::new();
    let mut say = |line: String| text.extend([line.as_str(), "\n"]);
    say(tongue
        .pick("In orde. Dit is precies wat er getekend is.", "Good. This is exactly what was signed.")
        .to_owned());
    if let Some(paper) = &verdict.paper {
        say(words(paper, tongue));
    }
    told(verdict, tongue).into_iter().for_each(&mut say);
    say(tongue
        .pick(
            "Dit laat zien dat er sinds het tekenen niets is veranderd. Het is een gewone elektronische handtekening.",
            "This shows that nothing has changed since the signing. It is an ordinary electronic signature.",
        )
        .to_owned());
    text
}

/// Something is wrong with it: what, and what it says of itself. A copy is never what was signed.
pub(crate) fn not_good(verdict: &FormVerdict, tongue: Tongue) -> String {
    let is_other = verdict.paper.as_ref().is_some_and(|paper| paper.found != WordsFound::Same);
    let is_fine = verdict.faults.is_empty() && !is_other;
    let said = match (verdict.copy.as_ref(), verdict.print.as_ref()) {
        (Some(copy), _) if is_fine => copied(copy, tongue),
        (_, Some(print)) if is_fine && verdict.signatures.is_empty() => printed(print, tongue),
        _ if is_only_added_to(verdict) => tongue.pick(
            "De handtekeningen hieronder kloppen. Daarna is er nog iets bijgezet, en dat kijkt Praatplaat niet na:",
            "The signatures below hold. Something was added after them, and Praatplaat doesn't look at that:",
        ),
        _ => tongue.pick("Niet in orde:", "Not good:"),
    };
    let mut lines = vec![said.to_owned()];
    let broken = verdict.signatures.iter().filter_map(|signature| broken(signature, tongue));
    lines.extend(broken.map(|line| format!("- {line}")));
    lines.extend(verdict.faults.iter().map(|one| format!("- {}", fault(*one, tongue))));
    if let Some(paper) = verdict.paper.as_ref().filter(|paper| paper.found != WordsFound::Same) {
        lines.push(format!("- {}", words(paper, tongue)));
    }
    lines.extend(told(verdict, tongue));
    lines.join("\n")
}

/// Nothing is wrong with what we can look at, and another program signed too.
fn is_only_added_to(verdict: &FormVerdict) -> bool {
    let is = |found| move |one: &SignatureVerdict| one.found == found;
    let (ours, theirs) = (is(SignatureFound::Intact), is(SignatureFound::Additional));
    verdict.faults.is_empty()
        && verdict.signatures.iter().any(theirs)
        && verdict.signatures.iter().all(|one| ours(one) || theirs(one))
        && verdict.paper.as_ref().is_none_or(|paper| paper.found == WordsFound::Same)
}

/// What the form says of itself.
fn told(verdict: &FormVerdict, tongue: Tongue) -> Vec<String> {
    let mut lines = Vec::new();
    if let Some(talk) = &verdict.talk {
        // Kinds as they are called on the wire.
        let word = serde_json::to_value(talk.kind).ok();
        let kind = kind(word.as_ref().and_then(|word| word.as_str()).unwrap_or_default(), tongue).to_owned();
        let and = tongue.pick("en", "and");
        lines.push(format!("{kind}, {}: {} {and} {}", talk.date, talk.employee, talk.manager));
    }
    lines.extend(
        verdict.signatures.iter().filter(|one| one.found == SignatureFound::Intact).map(|one| signed(one, tongue)),
    );
    lines.extend(verdict.key.map(|found| key(found, tongue).to_owned()));
    if !verdict.words.is_empty() {
        let of = verdict.copy.as_ref().map(|copy| copy.signed);
        let seal = match of.or(verdict.print.as_ref().map(|print| print.signed)) {
            None => tongue.pick("Zegel", "Seal"),
            Some(true) => tongue.pick("Zegel van het ondertekende formulier", "Seal of the signed form"),
            Some(false) => tongue.pick("Zegel van het bewaarde formulier", "Seal of the form that was kept"),
        };
        lines.push(format!("{seal}: {}", verdict.words.join(" ")));
    }
    lines
}

/// What a copy is, and what it can't show.
fn copied(copy: &CopyInForm, tongue: Tongue) -> &'static str {
    match copy.reader {
        CopyFor::Manager => tongue.pick(
            "Dit is een kopie voor de leidinggevende. Een kopie is niet ondertekend: of er iets in veranderd is, is hier niet te zien.",
            "This is a copy for the manager. A copy is not signed: whether anything was changed in it can't be seen here.",
        ),
        CopyFor::Hr => tongue.pick(
            "Dit is een kopie voor HR. Een kopie is niet ondertekend: of er iets in veranderd is, is hier niet te zien.",
            "This is a copy for HR. A copy is not signed: whether anything was changed in it can't be seen here.",
        ),
        CopyFor::Pocket => tongue.pick(
            "Dit is een zakkaartje. Het is niet ondertekend: of er iets in veranderd is, is hier niet te zien.",
            "This is a pocket card. It is not signed: whether anything was changed in it can't be seen here.",
        ),
    }
}

/// What an extra print or a translation is, and where the form is that it is of.
fn printed(print: &PrintInForm, tongue: Tongue) -> &'static str {
    if print.signed {
        tongue.pick(
            "Dit is een extra afdruk of een vertaling van het ondertekende formulier. Het zegel klopt, maar er staan geen handtekeningen in. Die staan in het formulier dat bij het afsluiten is bewaard.",
            "This is an extra print or a translation of the signed form. The seal is right, but there are no signatures in it. Those are in the form that was saved when the talk was closed.",
        )
    } else {
        tongue.pick(
            "Dit is een extra afdruk of een vertaling van een bewaard formulier dat niemand tekende. Het zegel klopt. Het formulier zelf is bij het afsluiten bewaard.",
            "This is an extra print or a translation of a form that was kept and that nobody signed. The seal is right. The form itself was saved when the talk was closed.",
        )
    }
}

fn signed(signature: &SignatureVerdict, tongue: Tongue) -> String {
    let at = signature.at.map(|at| at.with_timezone(&Local).format(", %Y-%m-%d %H:%M").to_string());
    let signed = tongue.pick("Getekend door", "Signed by");
    let with = signature.typed.as_ref().map(|typed| format!(" {} ‘{typed}’", tongue.pick("met", "with")));
    let (at, with) = (at.unwrap_or_default(), with.unwrap_or_default());
    format!("{signed} {}{with}{at}: {}", signature.name, signature.stance)
}

fn key(found: KeyFound, tongue: Tongue) -> &'static str {
    match found {
        KeyFound::Own => {
            tongue.pick("Getekend met de sleutel van deze werkruimte.", "Signed with the key of this workspace.")
        }
        KeyFound::Other => tongue.pick(
            "Let op: getekend met een andere sleutel dan die van deze werkruimte. Dat hoort zo als het formulier bij een andere leidinggevende is gemaakt.",
            "Note: signed with another key than that of this workspace. That is right if the form was made with another manager.",
        ),
    }
}

fn broken(signature: &SignatureVerdict, tongue: Tongue) -> Option<String> {
    let what = match signature.found {
        SignatureFound::Intact => return None,
        SignatureFound::ContentChanged => {
            tongue.pick("na het tekenen is het formulier veranderd", "the form has been changed since the signing")
        }
        SignatureFound::SignatureChanged => {
            tongue.pick("de handtekening zelf is veranderd", "the signature itself has been changed")
        }
        SignatureFound::CertificateChanged => {
            tongue.pick("het certificaat is veranderd", "the certificate has been changed")
        }
        SignatureFound::Foreign => tongue.pick(
            "gezet door een ander programma, en hier niet bekeken",
            "made by another program, and not looked at here",
        ),
        SignatureFound::Additional => {
            let name = if signature.name.is_empty() { tongue.pick("zonder naam", "no name") } else { &signature.name };
            return Some(match tongue {
                Tongue::Nl => format!(
                    "een extra handtekening ({name}), zoals de ondertekendienst van een organisatie zet; kijk die na in een PDF-lezer"
                ),
                Tongue::En => format!(
                    "an additional signature ({name}), as an organisation's signing service sets; look at it in a PDF reader"
                ),
            });
        }
    };
    let of = tongue.pick("handtekening van", "signature of");
    Some(format!("{of} {}: {what}", signature.name))
}

fn fault(fault: FormFault, tongue: Tongue) -> &'static str {
    match fault {
        FormFault::Unreadable => {
            tongue.pick("het bestand is beschadigd, of het is geen PDF", "the file is damaged, or it is no PDF")
        }
        FormFault::NotSigned => tongue.pick(
            "er staat geen handtekening van op het scherm in (inkt op papier is hier niet te zien)",
            "nobody signed it on screen (ink on paper can't be seen here)",
        ),
        FormFault::SignatureMissing => tongue.pick("er ontbreekt een handtekening", "a signature is missing"),
        FormFault::Added => tongue
            .pick("na de laatste handtekening is er iets toegevoegd", "something was added after the last signature"),
        FormFault::Changed => tongue
            .pick("na de eerste handtekening is er iets veranderd", "something was changed after the first signature"),
        FormFault::NotCertified => tongue
            .pick("de eerste handtekening sluit het formulier niet af", "the first signature doesn't close the form"),
        FormFault::DataMissing => {
            tongue.pick("de gegevens van het gesprek zitten er niet in", "the data of the talk isn't in it")
        }
        FormFault::DataUnreadable => {
            tongue.pick("de gegevens van het gesprek zijn niet te lezen", "the data of the talk can't be read")
        }
        FormFault::DataNewer => tongue.pick(
            "een nieuwere versie van Praatplaat heeft dit gemaakt; werk het programma bij",
            "a newer version of Praatplaat made this; update the program",
        ),
        FormFault::SealMissing => tongue.pick("op de bladzijden staat geen zegel", "there is no seal on the pages"),
        FormFault::SealDiffers => tongue.pick(
            "het zegel op de bladzijden hoort niet bij de gegevens",
            "the seal on the pages isn't that of the data",
        ),
        FormFault::SignersDiffer => tongue.pick(
            "de gegevens zeggen iets anders over wie er tekende",
            "the data says something else about who signed",
        ),
    }
}

/// What six words from paper say beside the file.
fn words(paper: &WordsVerdict, tongue: Tongue) -> String {
    let places: Vec<String> = paper.places.iter().map(u32::to_string).collect();
    let places = places.join(", ");
    match (paper.found, tongue) {
        (WordsFound::Same, _) => {
            tongue.pick("Papier en bestand zijn gelijk.", "Paper and file are the same.").to_owned()
        }
        (WordsFound::Other, Tongue::Nl) if paper.places.len() < 6 => {
            format!("papier en bestand zijn niet gelijk: een ander woord op plaats {places}")
        }
        (WordsFound::Other, Tongue::En) if paper.places.len() < 6 => {
            format!("paper and file are not the same: another word in place {places}")
        }
        (WordsFound::Other, _) => tongue
            .pick(
                "papier en bestand zijn niet gelijk: alle zes woorden zijn anders",
                "paper and file are not the same: all six words are other ones",
            )
            .to_owned(),
        (WordsFound::Unknown, _) => {
            let said = tongue.pick("dit woord komt in geen zegel voor", "no seal has this word");
            let near = if paper.near.is_empty() {
                String::new()
            } else {
                format!(" ({}: {})", tongue.pick("lijkt op", "looks like"), paper.near.join(", "))
            };
            format!("{said}: {}{near}", paper.unknown)
        }
        (WordsFound::Count, Tongue::Nl) => format!("een zegel heeft zes woorden, dit zijn er {}", paper.count),
        (WordsFound::Count, Tongue::En) => format!("a seal has six words, these are {}", paper.count),
        (WordsFound::NoSeal, _) => tongue.pick("dit bestand heeft geen zegel", "this file has no seal").to_owned(),
    }
}
