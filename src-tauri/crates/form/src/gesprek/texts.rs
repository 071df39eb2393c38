//! Everything that people wrote in a talk. Taking a record apart names every field here too, so a
//! new text can't be forgotten.

use domain::{People, Person};

use super::{
    Gesprek, GesprekAddendum, GesprekAgreement, GesprekDifference, GesprekNote, GesprekOpinion, GesprekPrevious,
    GesprekReaction, GesprekSignature, GesprekStance,
};

impl Gesprek {
    /// All of its texts, in the order of the form; some may be empty.
    pub(crate) fn texts(&self) -> Vec<&str> {
        let Self {
            format: _,
            version: _,
            language: _,
            edition: _,
            practice: _,
            kind: _,
            date: _,
            period_from: _,
            closed_on: _,
            place,
            people: People { employee, manager, organisation, team },
            places: _,
            previous,
            agreements,
            no_agreement_needed: _,
            notes,
            ways: _,
            windows: _,
            window_names,
            windows_removed: _,
            water: _,
            unknown: _,
            confirmed: _,
            turned: _,
            employee: employee_says,
            manager: manager_says,
            addenda,
        } = self;
        let mut texts = Vec::new();
        for Person { name, function } in [employee, manager] {
            texts.extend([name.as_str(), function]);
        }
        texts.extend([team.as_str(), organisation, place]);
        texts.extend(agreements.iter().flat_map(promise));
        for GesprekPrevious { owner: _, what, status: _, line } in previous {
            texts.extend([what.as_str(), line]);
        }
        texts.extend([employee_says, manager_says].into_iter().flatten().flat_map(opinion));
        texts.extend(notes.iter().flat_map(paper));
        texts.extend(window_names.values().map(String::as_str));
        for GesprekAddendum { author: _, text, on: _ } in addenda {
            texts.push(text);
        }
        texts
    }
}

fn promise(agreement: &GesprekAgreement) -> Vec<&str> {
    let GesprekAgreement { owner: _, what, due: _, notice, if_then, support, cost, trail, difference, hr: _ } =
        agreement;
    let own = [what, notice, if_then, support, cost, trail].map(String::as_str);
    own.into_iter().chain(difference.iter().flat_map(views)).collect()
}

fn paper(note: &GesprekNote) -> Vec<&str> {
    let GesprekNote {
        lane: _,
        author: _,
        supplemented_by: _,
        text,
        carried: _,
        dream: _,
        need: _,
        reactions,
        difference,
        turned: _,
    } = note;
    let reactions = reactions.iter().map(|GesprekReaction { author: _, text }| text.as_str());
    std::iter::once(text.as_str()).chain(reactions).chain(difference.iter().flat_map(views)).collect()
}

fn views(difference: &GesprekDifference) -> [&str; 2] {
    let GesprekDifference { employee, manager } = difference;
    [employee, manager]
}

fn opinion(opinion: &GesprekOpinion) -> Vec<&str> {
    let GesprekOpinion { stance: _, reason, reaction, signature, blocks } = opinion;
    let typed = match signature {
        Some(GesprekSignature::Typed { name, on: _ }) => Some(name.as_str()),
        Some(GesprekSignature::Drawn { on: _ } | GesprekSignature::Ink {}) | None => None,
    };
    let apart = blocks.values().map(|GesprekStance { stance: _, reason }| reason.as_str());
    std::iter::once(reason.as_str()).chain(apart).chain([reaction.as_str()]).chain(typed).collect()
}
