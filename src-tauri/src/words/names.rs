//! Names that are typed on the command line: in Dutch or English, as the screen says them, or as they
//! are in files. Help shows those of the reader's language.

/// Its name in files, and what is typed for it in Dutch and in English.
pub(crate) type Name = (&'static str, &'static str, &'static str);

/// The parts of a talk that the manager's copy may have.
pub(crate) const BLOCKS: [Name; 13] = [
    ("looking_back", "terugblik", "looking-back"),
    ("feedback", "feedback", "feedback"),
    ("energy", "energie", "energy"),
    ("talents", "talenten", "talents"),
    ("learning", "leren", "learning"),
    ("employability", "inzetbaarheid", "employability"),
    ("horizon", "horizon", "horizon"),
    ("dreams", "dromen", "dreams"),
    ("backpack", "rugzak", "backpack"),
    ("previous", "vorige-keer", "last-time"),
    ("reactions", "reacties", "reactions"),
    ("last_words", "laatste-woord", "last-words"),
    ("addenda", "aanvullingen", "additions"),
];

/// The places of the board.
pub(crate) const PLACES: [Name; 8] = [
    ("looking_back", "terugblik", "looking-back"),
    ("energy", "energie", "energy"),
    ("talents", "talenten", "talents"),
    ("learning", "leren", "learning"),
    ("employability", "inzetbaarheid", "employability"),
    ("horizon", "horizon", "horizon"),
    ("backpack", "rugzak", "backpack"),
    ("agreements", "afspraken", "agreements"),
];

/// The part that somebody typed, as it is in files.
pub(crate) fn block(typed: &str) -> Option<&'static str> {
    find(&BLOCKS, typed)
}

/// The place that somebody typed, as it is in files.
pub(crate) fn place(typed: &str) -> Option<&'static str> {
    find(&PLACES, typed)
}

fn find(names: &[Name], typed: &str) -> Option<&'static str> {
    let plain = |name: &str| name.to_lowercase().replace('_', "-");
    let typed = plain(typed);
    names.iter().find(|(id, nl, en)| [id, nl, en].into_iter().any(|name| plain(name) == typed)).map(|(id, ..)| *id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_and_a_place_are_found_by_each_of_their_names() {
        for typed in ["last_words", "last-words", "laatste-woord", "Laatste_Woord"] {
            assert_eq!(block(typed), Some("last_words"), "{typed}");
        }
        assert_eq!((block("geheim"), place("dromen")), (None, None));
        assert_eq!((place("Terugblik"), place("afspraken")), (Some("looking_back"), Some("agreements")));
        let parts: Vec<&str> = api::CopyBlock::ALL.into_iter().map(api::CopyBlock::id).collect();
        assert_eq!(BLOCKS.map(|(id, ..)| id).to_vec(), parts, "every part has a name");
        for (name, list) in [("part", &BLOCKS[..]), ("place", &PLACES[..])] {
            for (id, nl, en) in list {
                let found = [id, nl, en].map(|typed| find(list, typed));
                assert_eq!(found, [Some(*id); 3], "no two of a {name} have one name");
            }
        }
    }
}
