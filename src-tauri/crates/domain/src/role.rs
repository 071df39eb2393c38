//! Who wrote, and who promises.

use serde::{Deserialize, Serialize};

/// Who wrote something: the pad the note came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// *Medewerker.*
    Employee,
    /// *Leidinggevende.*
    Manager,
    /// *Samen*: written by both on purpose.
    Together,
}

impl Role {
    /// The two people, without "together": the employee comes first, always.
    pub const PEOPLE: [Self; 2] = [Self::Employee, Self::Manager];
}

/// Who promises an agreement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Owner {
    /// *Medewerker.*
    Employee,
    /// *Leidinggevende.*
    Manager,
    /// *Samen*: on paper it stands across both columns.
    Together,
    /// *Organisatie*: on paper it stands in the manager's column.
    Organisation,
}

impl Owner {
    /// Promises by the manager's side come first a year later.
    pub fn is_managers_side(self) -> bool {
        matches!(self, Self::Manager | Self::Organisation)
    }
}

impl From<Role> for Owner {
    fn from(role: Role) -> Self {
        match role {
            Role::Employee => Self::Employee,
            Role::Manager => Self::Manager,
            Role::Together => Self::Together,
        }
    }
}
