//! What every change of a board's content does besides: a place that is off
//! stays empty, a place that was confirmed is asked again, and what was read
//! back isn't any more.

use std::collections::BTreeSet;

use crate::{Answers, Board, Change, Note, Place, Record, Refusal, Template, Update};

impl Board {
    /// A change of content as it may be written.
    pub fn content(&self, change: Change) -> Result<Change, Refusal> {
        for (_, before, after) in change.ends() {
            if let Some(after) = &after {
                let places = places(before.as_ref(), Some(after));
                // What became of last time's agreements has a page of its own too.
                if !matches!(after, Record::FollowUp(_)) {
                    places.into_iter().try_for_each(|place| self.conversation.check_place(place))?;
                }
            }
        }
        Ok(self.unread(self.reopened(change)))
    }

    /// Everything on this board has its place in `template`.
    pub fn check_template(&self, template: &Template) -> Result<(), Refusal> {
        let mut places = self.answers.places_unlike(&Answers::new(self.conversation.id));
        places.extend(self.notes.iter().map(|note| note.lane.place()));
        if !self.agreements.is_empty() || self.conversation.no_agreement_needed {
            places.insert(Place::Agreements);
        }
        match places.into_iter().find(|place| !template.has(*place)) {
            Some(place) => Err(Refusal::PlaceOff { place: place.id() }),
            None => Ok(()),
        }
    }

    /// "Klopt dit?" is asked again for every place that this change touches.
    fn reopened(&self, mut change: Change) -> Change {
        let touched: BTreeSet<Place> =
            change.ends().flat_map(|(_, before, after)| places(before.as_ref(), after.as_ref())).collect();
        let written = change.updated.iter_mut().find_map(|update| match &mut update.to {
            Record::Answers(answers) if answers.conversation == self.conversation.id => Some(answers),
            _ => None,
        });
        if let Some(answers) = written {
            answers.confirmed.retain(|place, _| !touched.contains(place));
        } else if self.answers.confirmed.keys().any(|place| touched.contains(place)) {
            let mut answers = self.answers.clone();
            answers.confirmed.retain(|place, _| !touched.contains(place));
            change.updated.push(Update { from: self.answers.clone().into(), to: answers.into() });
        }
        change
    }
}

/// Where a record's change of content shows. Another spot in the same lane
/// says nothing new.
fn places(before: Option<&Record>, after: Option<&Record>) -> BTreeSet<Place> {
    match (before, after) {
        (Some(Record::Note(from)), Some(Record::Note(to))) => {
            let same = Note { position: to.position, ..from.clone() } == *to;
            if same { BTreeSet::new() } else { BTreeSet::from([from.lane.place(), to.lane.place()]) }
        }
        (Some(Record::Agreement(from)), Some(Record::Agreement(to))) if from.differs_only_in_spot(to) => {
            BTreeSet::new()
        }
        (Some(Record::Answers(from)), Some(Record::Answers(to))) => to.places_unlike(from),
        (Some(Record::Conversation(from)), Some(Record::Conversation(to))) => {
            let differs = from.no_agreement_needed != to.no_agreement_needed;
            differs.then_some(Place::Agreements).into_iter().collect()
        }
        _ => before.or(after).and_then(place_of).into_iter().collect(),
    }
}

fn place_of(record: &Record) -> Option<Place> {
    match record {
        Record::Note(note) => Some(note.lane.place()),
        Record::Agreement(_) => Some(Place::Agreements),
        Record::FollowUp(_) => Some(Place::LookingBack),
        _ => None,
    }
}
