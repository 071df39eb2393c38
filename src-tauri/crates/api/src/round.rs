//! A round of cards that two people turn at once. It lives in memory only, and
//! nothing that leaves this file before the turn depends on what was chosen.

use domain::{Choice, ConversationId, Refusal, Role, RoundSubject, Turned};

use crate::BlindRound;

/// Cards on the table, face down. It has no `Debug` output.
pub(crate) struct Round {
    conversation: ConversationId,
    subject: RoundSubject,
    employee: Option<Choice>,
    manager: Option<Choice>,
}

impl Round {
    pub(crate) fn new(conversation: ConversationId, subject: RoundSubject) -> Self {
        Self { conversation, subject, employee: None, manager: None }
    }

    pub(crate) fn conversation(&self) -> ConversationId {
        self.conversation
    }

    /// Lays a card down, or another in its place. The other's stays covered.
    pub(crate) fn choose(&mut self, who: Role, choice: Choice) -> Result<(), Refusal> {
        self.subject.check(choice)?;
        match who {
            Role::Employee => self.employee = Some(choice),
            Role::Manager => self.manager = Some(choice),
            Role::Together => return Err(Refusal::NotHere { kind: "person" }),
        }
        Ok(())
    }

    /// Who has laid down a card: not which.
    pub(crate) fn view(&self) -> BlindRound {
        let chosen = [(Role::Employee, self.employee.is_some()), (Role::Manager, self.manager.is_some())];
        BlindRound {
            subject: self.subject,
            chosen: chosen.into_iter().filter_map(|(who, done)| done.then_some(who)).collect(),
        }
    }

    /// Both cards at once, when both lie there.
    pub(crate) fn turned(&self) -> Result<Turned, Refusal> {
        match (self.employee, self.manager) {
            (Some(employee), Some(manager)) => Ok(Turned { subject: self.subject, employee, manager }),
            _ => Err(Refusal::ChoiceMissing),
        }
    }
}
