//! The start screen, from one pass over everything: no query per person.

use std::collections::{HashMap, HashSet};

use chrono::{Datelike, NaiveDate};
use domain::{Agreement, Conversation, ConversationId, Dossier, DossierId, FollowUp, RouteStep, Scan, Status};
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

use crate::{
    AgreementState, NextTalk, OpenAgreement, PersonCard, Stage, StageCount, TodayTalk, agreement_state::states,
};

/// What the start screen is made from.
pub(crate) struct Team {
    pub(crate) dossiers: Vec<Dossier>,
    /// The open ones, and those of this calendar year.
    pub(crate) conversations: Vec<Conversation>,
    /// What still waits for something.
    pub(crate) agreements: Vec<(DossierId, Agreement, Status)>,
    /// Talks that somebody thinks over before signing.
    pub(crate) presented: Vec<ConversationId>,
    /// Pages signed on paper, of talks of this calendar year.
    pub(crate) scans: Vec<Scan>,
    pub(crate) today: NaiveDate,
}

impl Team {
    /// Talks of today and talks that were opened, without those that are closed.
    pub(crate) fn today_talks(&self) -> Vec<TodayTalk> {
        let people: HashMap<DossierId, &Dossier> = self.dossiers.iter().map(|d| (d.id, d)).collect();
        let mut talks: Vec<TodayTalk> = self
            .conversations
            .iter()
            .filter(|t| self.is_of_now(t))
            .filter_map(|t| Some(TodayTalk { dossier: (*people.get(&t.dossier)?).clone(), conversation: t.clone() }))
            .collect();
        talks.sort_by_key(|t| (t.conversation.time, t.conversation.id));
        talks
    }

    /// The team by name, archived people last.
    pub(crate) fn people(&self) -> Vec<PersonCard> {
        let open = self.agreements.iter().fold(HashMap::<_, u32>::new(), |mut count, (dossier, ..)| {
            *count.entry(dossier).or_default() += 1;
            count
        });
        let mut route: HashMap<DossierId, &Conversation> = HashMap::new();
        for talk in self.conversations.iter().filter(|t| t.ending.is_none() || self.is_this_year(t)) {
            let shown = route.entry(talk.dossier).or_insert(talk);
            if self.weight(shown) < self.weight(talk) {
                *shown = talk;
            }
        }
        let mut people: Vec<PersonCard> = self
            .dossiers
            .iter()
            .map(|d| self.person(d, route.get(&d.id).copied(), open.get(&d.id).copied().unwrap_or_default()))
            .collect();
        people.sort_by_cached_key(|p| (p.dossier.archived, alphabetical(&p.dossier.name), p.dossier.id));
        people
    }

    /// How many people who are here are in each part of the year's round.
    pub(crate) fn stages(people: &[PersonCard]) -> Vec<StageCount> {
        let here = || people.iter().filter(|card| !card.dossier.archived);
        [Stage::Unplanned, Stage::Ahead, Stage::UnderWay, Stage::Closed]
            .map(|stage| StageCount { stage, count: here().filter(|card| card.stage == stage).count() as u32 })
            .into()
    }

    /// The nearest talk after today of somebody who is here.
    pub(crate) fn next(&self, people: &[PersonCard]) -> Option<NextTalk> {
        people
            .iter()
            .filter(|card| !card.dossier.archived && card.stage == Stage::Ahead)
            .filter_map(|card| Some(NextTalk { name: card.dossier.name.clone(), date: card.date? }))
            .filter(|next| next.date > self.today)
            .min_by_key(|next| next.date)
    }

    /// People whose talk of this calendar year was opened, or one that is open still, as their route says; archived
    /// people left out.
    pub(crate) fn spoken_this_year(&self) -> u32 {
        let spoken: HashSet<DossierId> = self
            .conversations
            .iter()
            .filter(|t| t.is_under_way() || (t.ending.is_some() && self.is_this_year(t)))
            .map(|t| t.dossier)
            .collect();
        self.dossiers.iter().filter(|d| !d.archived && spoken.contains(&d.id)).count() as u32
    }

    /// With whom a talk was closed today; archived people left out.
    pub(crate) fn done_today(&self) -> Vec<String> {
        let here: HashMap<DossierId, &str> =
            self.dossiers.iter().filter(|d| !d.archived).map(|d| (d.id, d.name.as_str())).collect();
        let closed = self.conversations.iter().filter(|t| t.ending.is_some() && t.closed_on == Some(self.today));
        closed.filter_map(|t| here.get(&t.dossier).map(|&name| name.to_owned())).collect()
    }

    /// Open agreements of everybody who is here, nearest date first.
    pub(crate) fn agreements(&self) -> Vec<OpenAgreement> {
        let here: HashMap<DossierId, &str> =
            self.dossiers.iter().filter(|d| !d.archived).map(|d| (d.id, d.name.as_str())).collect();
        let mut open: Vec<OpenAgreement> = self
            .agreements
            .iter()
            .filter_map(|(dossier, agreement, status)| {
                let name = (*here.get(dossier)?).to_owned();
                Some(OpenAgreement { dossier: *dossier, name, agreement: agreement.clone(), status: *status })
            })
            .collect();
        open.sort_by_key(|a| (a.agreement.due.is_none(), a.agreement.due, a.agreement.id));
        open
    }

    /// Which of somebody's talks the card is about: one that is open or today's, else the newest.
    fn weight(&self, talk: &Conversation) -> (bool, NaiveDate, ConversationId) {
        (self.is_of_now(talk), talk.date, talk.id)
    }

    fn person(&self, dossier: &Dossier, talk: Option<&Conversation>, open_agreements: u32) -> PersonCard {
        let step = talk.map(|talk| talk.route_step().or_presented(self.presented.contains(&talk.id)));
        PersonCard {
            dossier: dossier.clone(),
            conversation: talk.map(|t| t.id),
            kind: talk.map(|t| t.kind),
            date: talk.map(|t| t.date),
            time: talk.and_then(|t| t.time),
            step,
            passed_over: talk.map(Conversation::passed_over).unwrap_or_default(),
            stage: stage(step),
            ending: talk.and_then(|t| t.ending),
            on_paper: talk.is_some_and(|t| Scan::show_both(self.scans.iter().filter(|s| s.conversation == t.id))),
            open_agreements,
            last: None,
        }
    }

    fn is_of_now(&self, talk: &Conversation) -> bool {
        talk.ending.is_none() && (talk.phase.is_some() || talk.date == self.today)
    }

    fn is_this_year(&self, talk: &Conversation) -> bool {
        talk.date.year() == self.today.year()
    }
}

/// Agreements of closed talks that still wait for something, the manager's side
/// first. What stands on the bridge of an open talk is not promised yet.
pub(crate) fn waiting<'a>(
    talks: impl Iterator<Item = &'a Conversation>,
    agreements: Vec<Agreement>,
    follow_ups: &[FollowUp],
) -> Vec<AgreementState> {
    let closed: HashSet<ConversationId> = talks.filter(|t| t.ending.is_some()).map(|t| t.id).collect();
    let promised = agreements.into_iter().filter(|a| closed.contains(&a.conversation)).collect();
    let mut states = states(promised, follow_ups);
    states.retain(|s| s.status.is_open());
    states
}

/// Which part of the year's round a step belongs to.
fn stage(step: Option<RouteStep>) -> Stage {
    match step {
        None => Stage::Unplanned,
        Some(RouteStep::Planned | RouteStep::Prepared) => Stage::Ahead,
        Some(RouteStep::Spoken | RouteStep::ReadBack | RouteStep::Presented) => Stage::UnderWay,
        Some(RouteStep::Closed) => Stage::Closed,
    }
}

/// Şükrü stands with the S.
fn alphabetical(name: &str) -> String {
    name.nfd().filter(|c| !is_combining_mark(*c)).collect::<String>().to_lowercase()
}
