//! Random changes of what a form says, one at a time.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use domain::*;

use crate::{Document, PreviousAgreement};

/// How many kinds of change there are.
pub(super) const KINDS: usize = 58;

/// Numbers that look random and are the same every time.
pub(super) struct Chance(u64);

impl Chance {
    pub(super) fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub(super) fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % end
    }

    fn of<'a, T>(&mut self, list: &'a mut [T]) -> &'a mut T {
        let at = self.below(list.len());
        &mut list[at]
    }

    /// Another one of these than `now`.
    fn other<T: PartialEq + Copy>(&mut self, now: T, all: &[T]) -> T {
        let others: Vec<T> = all.iter().copied().filter(|one| *one != now).collect();
        others[self.below(others.len())]
    }

    /// A letter more, less or different, or two of them swapped.
    fn text(&mut self, text: &mut String) {
        const LETTERS: [char; 12] = ['a', 'b', 'E', 'é', 'ß', '0', ' ', '"', '\\', '\u{200b}', '字', '😀'];
        let mut letters: Vec<char> = text.chars().collect();
        let letter = LETTERS[self.below(LETTERS.len())];
        let at = self.below(letters.len() + 1);
        match self.below(4) {
            0 if at < letters.len() => {
                letters.remove(at);
            }
            1 if at < letters.len() && letters[at] != letter => letters[at] = letter,
            2 if at + 1 < letters.len() && letters[at] != letters[at + 1] => letters.swap(at, at + 1),
            _ => letters.insert(at, letter),
        }
        *text = letters.into_iter().collect();
    }

    fn day(&mut self, day: &mut NaiveDate) {
        let days = chrono::Days::new(1 + self.below(4000) as u64);
        let moved = if self.below(2) == 0 { day.checked_add_days(days) } else { day.checked_sub_days(days) };
        *day = moved.expect("a day near ours");
    }

    /// Another day, or none, or one where there was none.
    fn maybe_day(&mut self, day: &mut Option<NaiveDate>) {
        match day {
            Some(_) if self.below(4) == 0 => *day = None,
            Some(day) => self.day(day),
            None => *day = NaiveDate::from_ymd_opt(2027, 1, 1),
        }
    }

    fn swap<T>(&mut self, list: &mut [T]) {
        let one = self.below(list.len());
        let other = (one + 1 + self.below(list.len() - 1)) % list.len();
        list.swap(one, other);
    }
}

const OWNERS: [Owner; 4] = [Owner::Employee, Owner::Manager, Owner::Together, Owner::Organisation];
const ROLES: [Role; 3] = [Role::Employee, Role::Manager, Role::Together];
const STANCES: [Stance; 4] = [Stance::Seen, Stance::Agreed, Stance::Disagreed, Stance::NotSigned];
const KINDS_OF_TALK: [Kind; 4] = [Kind::Development, Kind::CheckIn, Kind::FollowUp, Kind::Onboarding];
const LANES: [Lane; 5] = [Lane::Proud, Lane::Learned, Lane::Gives, Lane::Need, Lane::Remark];

/// Changes one thing, and says what.
pub(super) fn mutate(document: &mut Document, chance: &mut Chance) -> &'static str {
    let kind = chance.below(KINDS);
    match kind {
        0..=11 => frame(kind, document, chance),
        12..=17 => previous(kind, &mut document.previous, chance),
        18..=28 => agreements(kind, &mut document.agreements, chance),
        29..=35 => notes(kind, &mut document.notes, chance),
        36..=38 => answers(kind, &mut document.answers, chance),
        39..=42 => closing(kind, &mut document.closing, chance),
        43..=48 => said(kind, document, chance),
        49..=55 => board(kind, document, chance),
        _ => newer(kind, document, chance),
    }
}

/// What the second version of the data added.
fn newer(kind: usize, document: &mut Document, chance: &mut Chance) -> &'static str {
    if kind == 56 {
        let number = chance.below(document.agreements.len());
        document.closing.hr.insert(document.agreements[number].id, BTreeSet::from(Role::PEOPLE));
        return "what may go to HR";
    }
    let slot = if chance.below(2) == 0 { &mut document.closing.employee } else { &mut document.closing.manager };
    let opinion = slot.as_mut().expect("both said something");
    let mut reason = "omdat".to_owned();
    chance.text(&mut reason);
    let said = BlockStance { stance: STANCES[chance.below(STANCES.len())], reason };
    opinion.blocks.insert(Block::ALL[chance.below(Block::ALL.len())], said);
    "a stance for a block"
}

fn frame(kind: usize, document: &mut Document, chance: &mut Chance) -> &'static str {
    let people = &mut document.people;
    let (text, what) = match kind {
        0 => {
            document.practice = !document.practice;
            return "practice";
        }
        1 => {
            document.kind = chance.other(document.kind, &KINDS_OF_TALK);
            return "kind";
        }
        2 => {
            chance.day(&mut document.date);
            return "date";
        }
        3 => {
            chance.maybe_day(&mut document.period_from);
            return "period";
        }
        4 => {
            document.no_agreement_needed = !document.no_agreement_needed;
            return "no agreement needed";
        }
        5 => (&mut document.place, "place"),
        6 => (&mut people.employee.name, "employee's name"),
        7 => (&mut people.employee.function, "employee's function"),
        8 => (&mut people.manager.name, "manager's name"),
        9 => (&mut people.manager.function, "manager's function"),
        10 => (&mut people.organisation, "organisation"),
        _ => (&mut people.team, "team"),
    };
    chance.text(text);
    what
}

fn previous(kind: usize, all: &mut Vec<PreviousAgreement>, chance: &mut Chance) -> &'static str {
    match kind {
        12 => {
            all.remove(chance.below(all.len()));
            return "an old agreement less";
        }
        13 => {
            chance.swap(all);
            return "order of old agreements";
        }
        _ => {}
    }
    let one = chance.of(all);
    match kind {
        14 => {
            one.owner = chance.other(one.owner, &OWNERS);
            "old agreement's owner"
        }
        15 => {
            one.status = chance.other(one.status, &[Status::Done, Status::Half, Status::NotDone]);
            "old agreement's status"
        }
        16 => {
            chance.text(&mut one.what);
            "old agreement"
        }
        _ => {
            chance.text(&mut one.line);
            "old agreement's line"
        }
    }
}

fn agreements(kind: usize, all: &mut Vec<Agreement>, chance: &mut Chance) -> &'static str {
    match kind {
        18 => {
            all.remove(chance.below(all.len()));
            return "an agreement less";
        }
        19 => {
            chance.swap(all);
            return "order of agreements";
        }
        20 => {
            let double = chance.of(all).clone();
            all.push(double);
            return "an agreement more";
        }
        _ => {}
    }
    let one = chance.of(all);
    let (text, what) = match kind {
        21 => {
            one.owner = chance.other(one.owner, &OWNERS);
            return "owner";
        }
        22 => {
            chance.maybe_day(&mut one.due);
            return "due";
        }
        23 => (&mut one.what, "what"),
        24 => (&mut one.notice, "notice"),
        25 => (&mut one.if_then, "if then"),
        26 => (&mut one.support, "support"),
        27 => (&mut one.cost, "cost"),
        _ => (&mut one.trail, "trail"),
    };
    chance.text(text);
    what
}

fn notes(kind: usize, all: &mut Vec<Note>, chance: &mut Chance) -> &'static str {
    match kind {
        29 => {
            all.remove(chance.below(all.len()));
            return "a note less";
        }
        30 => {
            chance.swap(all);
            return "order of notes";
        }
        _ => {}
    }
    let one = chance.of(all);
    match kind {
        31 => {
            one.lane = chance.other(one.lane, &LANES);
            "lane"
        }
        32 => {
            one.author = chance.other(one.author, &ROLES);
            "author"
        }
        33 => {
            one.supplemented_by = if chance.below(2) == 0 { vec![] } else { vec![Role::Manager, Role::Employee] };
            "supplemented by"
        }
        34 => {
            one.struck = true;
            "a note struck"
        }
        _ => {
            chance.text(&mut one.text);
            "note"
        }
    }
}

fn answers(kind: usize, answers: &mut Answers, chance: &mut Chance) -> &'static str {
    let way = Way::ALL[chance.below(Way::ALL.len())];
    let who = ROLES[chance.below(ROLES.len())];
    let window = Window::ALL[chance.below(Window::ALL.len())];
    let now = answers.windows.get(&window).copied().unwrap_or_default();
    match kind {
        36 => {
            let chosen = answers.ways.get(&way).is_some_and(|people| people.contains(&who));
            *answers = answers.clone().with_way(way, who, !chosen);
            "a way to learn"
        }
        37 => {
            let step = Step::ALL[chance.below(Step::ALL.len())];
            let step = if now.now == Some(step) { None } else { Some(step) };
            answers.windows.insert(window, WindowAnswer { now: step, ..now });
            "a window"
        }
        _ => {
            let step = Step::ALL[chance.below(Step::ALL.len())];
            let step = if now.wish == Some(step) { None } else { Some(step) };
            answers.windows.insert(window, WindowAnswer { wish: step, ..now });
            "a wish"
        }
    }
}

fn closing(kind: usize, closing: &mut Closing, chance: &mut Chance) -> &'static str {
    let slot = if chance.below(2) == 0 { &mut closing.employee } else { &mut closing.manager };
    let Some(opinion) = slot else {
        return "nobody";
    };
    match kind {
        39 => {
            *slot = None;
            "an opinion less"
        }
        40 => {
            opinion.stance = chance.other(opinion.stance, &STANCES);
            "stance"
        }
        41 => {
            chance.text(&mut opinion.reason);
            "reason"
        }
        _ => {
            chance.text(&mut opinion.reaction);
            "reaction"
        }
    }
}

/// What hangs on notes and agreements.
fn said(kind: usize, document: &mut Document, chance: &mut Chance) -> &'static str {
    let number = chance.below(document.notes.len());
    let note = &mut document.notes[number];
    match kind {
        43 => {
            note.carried_from = if note.carried_from.is_some() { None } else { Some(note.id) };
            "carried"
        }
        44 => {
            note.dream = !note.dream;
            "dream"
        }
        45 => {
            note.need.already_can = !note.need.already_can;
            "need"
        }
        46 => {
            chance.text(&mut note.reactions[0].text);
            "reaction to a note"
        }
        47 => {
            let difference = document.notes.iter_mut().find_map(|note| note.difference.as_mut());
            chance.text(&mut difference.expect("a note is seen differently").manager);
            "a note seen differently"
        }
        _ => {
            let difference = document.agreements.iter_mut().find_map(|agreement| agreement.difference.as_mut());
            chance.text(&mut difference.expect("an agreement is seen differently").employee);
            "an agreement seen differently"
        }
    }
}

/// The instruments that the first forms didn't have.
fn board(kind: usize, document: &mut Document, chance: &mut Chance) -> &'static str {
    let answers = &mut document.answers;
    match kind {
        49 => {
            answers.water = Some(chance.other(Step::Fair, &Step::ALL));
            "water"
        }
        50 => {
            chance.text(answers.window_names.values_mut().next().expect("a window has a name of its own"));
            "name of a window"
        }
        51 => {
            answers.windows_removed.insert(Window::ALL[chance.below(Window::ALL.len())]);
            "a window left out"
        }
        52 => {
            answers.unknown.insert([Lane::OneYear, Lane::ThreeYears][chance.below(2)]);
            "not known yet"
        }
        53 => {
            answers.confirmed.clear();
            "confirmed"
        }
        54 => {
            answers.turned[0].manager = Choice::Step(chance.other(Step::Good, &Step::ALL));
            "turned"
        }
        _ => {
            document.places.remove(chance.below(document.places.len()));
            "a place less"
        }
    }
}
