//! A change in a few words, for the undo toast: verb, subject, whose, first words.

use domain::{Change, Note, Owner, Record, Role, Update};

use crate::{Deed, Subject, Verb};

const FIRST_WORDS: usize = 40;

/// What was done. The follow-up of a carried agreement, or the talk that is no
/// longer read back or the place that is no longer confirmed, are part of the
/// deed, not deeds of their own.
pub(crate) fn of(change: &Change) -> Deed {
    let mut deeds: Vec<(u8, Deed)> = change
        .added
        .iter()
        .map(|r| told(Verb::Added, r))
        .chain(change.removed.iter().map(|r| told(Verb::Removed, r)))
        .chain(change.updated.iter().map(changed))
        .collect();
    let heaviest = deeds.iter().map(|(weight, _)| *weight).max().unwrap_or_default();
    deeds.retain(|(weight, _)| *weight == heaviest);
    match deeds.len() {
        0 => Deed { verb: Verb::Several, subject: Subject::Other, who: None, text: String::new() },
        1 => deeds.remove(0).1,
        _ => Deed { verb: Verb::Several, who: None, text: String::new(), ..deeds.remove(0).1 },
    }
}

fn changed(update: &Update) -> (u8, Deed) {
    let (weight, deed) = told(verb_of(update), &update.to);
    match (&update.from, &update.to) {
        (Record::Answers(from), Record::Answers(to)) if from.says_the_same(to) => (2, deed),
        _ => (weight, deed),
    }
}

fn verb_of(update: &Update) -> Verb {
    let changed = |from: &Note, to: &Note| {
        if from.struck != to.struck {
            Verb::Struck
        } else if from.text == to.text && (from.lane, from.position) != (to.lane, to.position) {
            Verb::Moved
        } else {
            Verb::Edited
        }
    };
    match (&update.from, &update.to) {
        (Record::Note(from), Record::Note(to)) => changed(from, to),
        (Record::Agreement(from), Record::Agreement(to)) if from.struck != to.struck => Verb::Struck,
        _ => Verb::Edited,
    }
}

fn told(verb: Verb, record: &Record) -> (u8, Deed) {
    let (weight, subject, who, text) = match record {
        Record::Dossier(d) => (5, Subject::Dossier, None, d.name.as_str()),
        Record::Note(n) => (4, Subject::Note, Some(n.author), n.text.as_str()),
        Record::Agreement(a) => (4, Subject::Agreement, promiser(a.owner), a.what.as_str()),
        Record::Answers(_) => (3, Subject::Answers, None, ""),
        Record::FollowUp(f) => (3, Subject::Agreement, None, f.line.as_str()),
        Record::Topic(t) => (3, Subject::Topic, Some(t.author), t.text.as_str()),
        Record::Manager(m) => (2, Subject::Other, None, m.name.as_str()),
        Record::Addendum(a) => (2, Subject::Other, Some(a.author), a.text.as_str()),
        Record::Scan(_) => (1, Subject::Other, None, ""),
        Record::Question(q) => (2, Subject::Question, None, q.text.as_str()),
        Record::Asked(a) => (4, Subject::Card, Some(a.who), ""),
        Record::Deeper(_) => (4, Subject::Deeper, None, ""),
        Record::Conversation(_) => (1, Subject::Conversation, None, ""),
        Record::Settings(_) | Record::Closing(_) => (0, Subject::Other, None, ""),
    };
    (weight, Deed { verb, subject, who, text: first_words(text) })
}

fn promiser(owner: Owner) -> Option<Role> {
    match owner {
        Owner::Employee => Some(Role::Employee),
        Owner::Manager => Some(Role::Manager),
        Owner::Together => Some(Role::Together),
        Owner::Organisation => None,
    }
}

fn first_words(text: &str) -> String {
    if text.chars().count() <= FIRST_WORDS {
        return text.to_owned();
    }
    let cut: String = text.chars().take(FIRST_WORDS).collect();
    let whole = cut.rfind(' ').filter(|at| *at > 0).map_or(cut.as_str(), |at| &cut[..at]);
    format!("{}…", whole.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_text_ends_at_a_word() {
        assert_eq!(
            first_words("Het begeleiden van nieuwe collega’s op maandag"),
            "Het begeleiden van nieuwe collega’s op…"
        );
        assert_eq!(first_words("kort"), "kort");
    }
}
