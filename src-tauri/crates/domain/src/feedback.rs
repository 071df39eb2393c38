//! Feedback in four steps, and a compliment: what is said on these cards hangs
//! on the board as notes with reactions, so that it prints, can be struck and
//! comes back next time like everything else.

use crate::{Lane, MAX_NOTE_CHARS, Refusal, Role, line, optional_line};

/// One note of a card, by who gives it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// Where it hangs.
    pub lane: Lane,
    /// What it says.
    pub text: String,
    /// What the other says to it.
    pub reaction: Option<String>,
}

/// Feedback, in the order in which it is said. The other reacts twice, and may be silent.
#[derive(Debug, Clone, Copy)]
pub struct Feedback<'a> {
    /// What goes well: it begins there.
    pub strength: &'a str,
    /// What I saw or heard myself.
    pub seen: &'a str,
    /// What that does.
    pub effect: &'a str,
    /// How the other takes it, may be empty.
    pub reaction: &'a str,
    /// What I would like.
    pub wish: &'a str,
    /// What the other says to that, may be empty.
    pub answer: &'a str,
}

impl Feedback<'_> {
    /// The notes, in order. Each of the four steps is needed: half of them hurts.
    pub fn said(&self) -> Result<[Said; 4], Refusal> {
        Ok([
            said(Lane::Proud, ("strength", self.strength), None)?,
            said(Lane::Better, ("seen", self.seen), None)?,
            said(Lane::Better, ("effect", self.effect), spoken("reaction", self.reaction)?)?,
            said(Lane::Better, ("wish", self.wish), spoken("answer", self.answer)?)?,
        ])
    }
}

/// A compliment.
#[derive(Debug, Clone, Copy)]
pub struct Compliment<'a> {
    /// What I saw.
    pub seen: &'a str,
    /// What it did, may be empty.
    pub effect: &'a str,
    /// What the other says, may be empty.
    pub reaction: &'a str,
}

impl Compliment<'_> {
    /// The notes for this lane, in order; the reaction goes to the last.
    pub fn said(&self, lane: Lane) -> Result<Vec<Said>, Refusal> {
        let mut notes = vec![said(lane, ("seen", self.seen), None)?];
        if spoken("effect", self.effect)?.is_some() {
            notes.push(said(lane, ("effect", self.effect), None)?);
        }
        let reaction = spoken("reaction", self.reaction)?;
        if let Some(last) = notes.last_mut() {
            last.reaction = reaction;
        }
        Ok(notes)
    }
}

/// Who is spoken to. Such a card goes from one person to the other.
pub fn other_person(author: Role) -> Result<Role, Refusal> {
    match author {
        Role::Employee => Ok(Role::Manager),
        Role::Manager => Ok(Role::Employee),
        Role::Together => Err(Refusal::NotHere { kind: "person" }),
    }
}

fn said(lane: Lane, (field, text): (&'static str, &str), reaction: Option<String>) -> Result<Said, Refusal> {
    Ok(Said { lane, text: line(field, text, MAX_NOTE_CHARS)?, reaction })
}

fn spoken(field: &'static str, text: &str) -> Result<Option<String>, Refusal> {
    let text = optional_line(field, text, MAX_NOTE_CHARS)?;
    Ok(Some(text).filter(|text| !text.is_empty()))
}
