//! The file, its passphrase, the settings.

use domain::{Language, Light};
use serde::{Deserialize, Serialize};

args! {
    /// Nothing.
    NoArgs {}
    /// A first start.
    WorkspaceCreate {
        /// The manager's name.
        name: String,
        /// The manager's function, may be empty.
        function: String,
        /// May be empty.
        organisation: String,
        /// Must be strong enough, see `passphrase_check`.
        passphrase: String,
        /// Language of the page at that moment.
        language: Language,
    }
    /// A later start.
    WorkspaceUnlock {
        /// As chosen at the first start.
        passphrase: String,
    }
    /// How strong would this be?
    PassphraseCheck {
        /// A candidate; it is not kept.
        passphrase: String,
    }
    /// Another passphrase for the same workspace.
    PassphraseChange {
        /// The one in use.
        current: String,
        /// The new one.
        new: String,
    }
    /// Settings to change; what is absent stays.
    SettingsUpdate {
        /// Language of screen and paper.
        language: Option<Language>,
        /// 1 to 15.
        lock_minutes: Option<u32>,
        /// List view instead of the picture.
        list_view: Option<bool>,
        /// Single-letter shortcuts.
        letter_keys: Option<bool>,
        /// The light of the screen.
        light: Option<Light>,
    }
    /// The manager's own fields.
    ManagerEdit {
        /// 1 to 80 characters.
        name: String,
        /// 0 to 80 characters.
        function: String,
        /// 0 to 80 characters.
        organisation: String,
    }
}
