//! Typing and shortcuts, as real key presses on whatever has the focus.

use fantoccini::actions::{InputSource, KeyAction, KeyActions};
pub(crate) use fantoccini::key::Key;

use crate::window::Window;

impl Window {
    /// Types on the keyboard, into whatever has the focus. A line break is Enter.
    pub(crate) async fn type_text(&self, text: &str) {
        let mut keys = KeyActions::new("keyboard".to_owned());
        for letter in text.chars() {
            let value = if letter == '\n' { code(Key::Enter) } else { letter };
            keys = keys.then(KeyAction::Down { value }).then(KeyAction::Up { value });
        }
        self.act(keys, &format!("type {text:?}")).await;
    }

    /// Clicks a field and types into it, after what it already holds.
    pub(crate) async fn type_into(&self, css: &str, text: &str) {
        self.click(css).await;
        self.type_text(text).await;
    }

    /// Replaces what a field holds.
    pub(crate) async fn fill(&self, css: &str, text: &str) {
        self.click(css).await;
        self.press("Ctrl+A").await;
        self.key(Key::Delete).await;
        self.type_text(text).await;
    }

    /// Presses one key that is not a letter.
    pub(crate) async fn key(&self, key: Key) {
        self.chord(&[code(key)], &format!("press {key:?}")).await;
    }

    /// Presses a shortcut as the manual writes it: `Ctrl+Z`, `Ctrl+Shift+Z`, `Alt+Left`, `F6`.
    pub(crate) async fn press(&self, shortcut: &str) {
        let keys: Vec<char> = shortcut.split('+').map(named).collect();
        self.chord(&keys, &format!("press {shortcut}")).await;
    }

    /// Holds the keys down in order and lets them go the other way round.
    async fn chord(&self, keys: &[char], what: &str) {
        let mut actions = KeyActions::new("keyboard".to_owned());
        for &value in keys {
            actions = actions.then(KeyAction::Down { value });
        }
        for &value in keys.iter().rev() {
            actions = actions.then(KeyAction::Up { value });
        }
        self.act(actions, what).await;
    }
}

/// The private-use character `WebDriver` knows a key by.
fn code(key: Key) -> char {
    key.chars().next().expect("every key has a character")
}

fn named(name: &str) -> char {
    let key = match name {
        "Ctrl" => Key::Control,
        "Shift" => Key::Shift,
        "Alt" => Key::Alt,
        "Enter" => Key::Enter,
        "Esc" => Key::Escape,
        "Tab" => Key::Tab,
        "Space" => Key::Space,
        "Backspace" => Key::Backspace,
        "Delete" => Key::Delete,
        "Home" => Key::Home,
        "End" => Key::End,
        "PageUp" => Key::PageUp,
        "PageDown" => Key::PageDown,
        "Left" => Key::Left,
        "Right" => Key::Right,
        "Up" => Key::Up,
        "Down" => Key::Down,
        "F1" => Key::F1,
        "F2" => Key::F2,
        "F6" => Key::F6,
        "F10" => Key::F10,
        "F11" => Key::F11,
        letter => return single(letter),
    };
    code(key)
}

fn single(name: &str) -> char {
    let mut letters = name.chars().flat_map(char::to_lowercase);
    match (letters.next(), letters.next()) {
        (Some(letter), None) => letter,
        _ => panic!("no key is called {name:?}"),
    }
}
