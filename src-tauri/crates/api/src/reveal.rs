//! The one door through which content leaves: what is not for this viewer's
//! eyes stays behind it.

use domain::{Change, DossierId, Record};

/// Who looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Viewer {
    /// The manager alone, with the team.
    Manager,
    /// The two together during a talk: everything of this dossier, nothing of another.
    InTalk(DossierId),
}

/// The part of a change that `viewer` may see.
pub(crate) fn reveal(mut change: Change, viewer: Viewer) -> Change {
    let Viewer::InTalk(dossier) = viewer else { return change };
    let here = |record: &Record| owner(record).is_none_or(|owner| owner == dossier);
    change.added.retain(here);
    change.updated.retain(|update| here(&update.from) && here(&update.to));
    change.removed.retain(here);
    change
}

/// Whose record it is, where it says so. What lies on a board goes with its
/// talk, and no change writes on two dossiers' boards.
fn owner(record: &Record) -> Option<DossierId> {
    match record {
        Record::Dossier(dossier) => Some(dossier.id),
        Record::Conversation(talk) => Some(talk.dossier),
        Record::FollowUp(follow_up) => Some(follow_up.dossier),
        Record::Topic(topic) => Some(topic.dossier),
        Record::Addendum(addendum) => Some(addendum.dossier),
        Record::Scan(scan) => Some(scan.dossier),
        _ => None,
    }
}
