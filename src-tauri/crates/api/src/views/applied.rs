//! What a change did, and what can be taken back.

use domain::{Change, Role};
use serde::{Deserialize, Serialize};

words! {
    /// What somebody did, for the undo toast.
    Verb {
        /// Something new.
        Added,
        /// Other words or fields.
        Edited,
        /// Another lane or spot.
        Moved,
        /// Gone.
        Removed,
        /// Taken back while reading back.
        Struck,
        /// Several things at once.
        Several,
    }
    /// What it was done to.
    Subject {
        /// A note.
        Note,
        /// An agreement.
        Agreement,
        /// An instrument.
        Answers,
        /// The talk itself.
        Conversation,
        /// An employee.
        Dossier,
        /// A point for next time.
        Topic,
        /// A question card on the table.
        Card,
        /// The wish to go deeper.
        Deeper,
        /// An own question.
        Question,
        /// Anything else.
        Other,
    }
}

views! {
    /// A change that has been saved.
    Applied {
        /// As this viewer may see it.
        change: Change,
        /// Grows with every change of the workspace.
        revision: u32,
        /// What can be undone and redone now.
        history: HistoryView,
        /// What was undone or redone; none for other commands.
        deed: Option<Deed>,
    }
    /// The two directions of undo.
    HistoryView {
        /// The step that undo would take back.
        undo: Option<Deed>,
        /// The step that redo would bring back.
        redo: Option<Deed>,
    }
    /// What somebody did.
    Deed {
        /// What.
        verb: Verb,
        /// To what.
        subject: Subject,
        /// Whose it is.
        who: Option<Role>,
        /// The first words of it, may be empty.
        text: String,
    }
}
