//! Words of the form, from the catalogues that the screen uses too.

use chrono::{Datelike, NaiveDate};
use domain::{Block, Language, Stance};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};

use crate::Document;

/// One language's words, and those of a second one for a form that is read in both.
pub(crate) struct Words {
    language: Language,
    bundle: FluentBundle<FluentResource>,
    other: Option<Box<Words>>,
}

macro_rules! catalogue {
    ($file:literal) => {
        include_str!(concat!("../../../../ui/messages/", $file))
    };
}

const DUTCH: [&str; 3] = [catalogue!("nl/words.ftl"), catalogue!("nl/form.ftl"), catalogue!("nl/print.ftl")];
const ENGLISH: [&str; 3] = [catalogue!("en/words.ftl"), catalogue!("en/form.ftl"), catalogue!("en/print.ftl")];

impl Words {
    pub(crate) fn new(language: Language) -> Self {
        let (tag, catalogues) = match language {
            Language::Nl => ("nl", DUTCH),
            Language::En => ("en", ENGLISH),
        };
        let tag = tag.parse().expect("nl and en are language tags");
        let mut bundle = FluentBundle::new(vec![tag]);
        bundle.set_use_isolating(false);
        for catalogue in catalogues {
            let resource = FluentResource::try_new(catalogue.to_owned()).expect("the catalogues in the program parse");
            bundle.add_resource_overriding(resource);
        }
        Self { language, bundle, other: None }
    }

    /// The words of this document: its language, and the one that its format adds.
    pub(crate) fn of(document: &Document) -> Self {
        let also = document.format.also.filter(|also| *also != document.language);
        Self { other: also.map(|also| Box::new(Self::new(also))), ..Self::new(document.language) }
    }

    /// The second language, if there is one.
    pub(crate) fn other(&self) -> Option<&Self> {
        self.other.as_deref()
    }

    /// The language's tag.
    pub(crate) fn tag(&self) -> &'static str {
        self.language.tag()
    }

    /// The message with this id.
    pub(crate) fn get(&self, id: &str) -> String {
        self.with(id, &[])
    }

    /// The message with this id and these values. Values are ready to print.
    pub(crate) fn with(&self, id: &str, values: &[(&str, &str)]) -> String {
        let mut args = FluentArgs::new();
        for (name, value) in values {
            args.set(*name, *value);
        }
        let pattern = self.bundle.get_message(id).and_then(|message| message.value());
        debug_assert!(pattern.is_some(), "no message {id}");
        let mut errors = Vec::new();
        let text = pattern.map(|p| self.bundle.format_pattern(p, Some(&args), &mut errors).into_owned());
        debug_assert!(errors.is_empty(), "{id}: {errors:?}");
        text.unwrap_or_else(|| id.to_owned())
    }

    /// A date in full: "14 november 2026".
    pub(crate) fn date(&self, date: NaiveDate) -> String {
        let month = self.get(&format!("month-{}", date.month()));
        self.with("date", &[("day", &self.number(date.day())), ("month", &month), ("year", &date.year().to_string())])
    }

    /// A whole number.
    #[expect(clippy::unused_self, reason = "numbers are language too")]
    pub(crate) fn number(&self, number: u32) -> String {
        number.to_string()
    }

    /// How many.
    pub(crate) fn count(&self, count: usize) -> String {
        self.number(u32::try_from(count).unwrap_or(u32::MAX))
    }

    /// What somebody chose for a block, on the page and in the signature.
    pub(crate) fn stance_for(&self, block: Block, stance: Stance) -> String {
        self.with("form-stance-block", &[("block", &self.block(block)), ("stance", &self.stance(stance).0)])
    }

    /// What somebody chose, and what that means.
    pub(crate) fn stance(&self, stance: Stance) -> (String, String) {
        let (chosen, means) = match stance {
            Stance::Seen => ("stance-seen", "stance-seen-means"),
            Stance::Agreed => ("stance-agreed", "stance-agreed-means"),
            Stance::Disagreed => ("stance-disagreed", "stance-disagreed-means"),
            Stance::NotSigned => ("stance-not_signed", "stance-not_signed-means"),
        };
        (self.get(chosen), self.get(means))
    }

    /// What a choice for one block means.
    pub(crate) fn stance_of_block(&self, stance: Stance) -> String {
        self.get(match stance {
            Stance::Seen => "stance-seen-block",
            Stance::Agreed => "stance-agreed-block",
            Stance::Disagreed => "stance-disagreed-block",
            Stance::NotSigned => "stance-not_signed-block",
        })
    }

    /// What a block of the form is called.
    pub(crate) fn block(&self, block: Block) -> String {
        self.get(match block {
            Block::Summary => "block-summary",
            Block::Agreements => "block-agreements",
            Block::Feedback => "block-feedback",
        })
    }

    /// "Joost", "Joost en Annemieke".
    pub(crate) fn list(&self, names: &[&str]) -> String {
        match names {
            [first, second] => self.with("form-and", &[("first", first), ("second", second)]),
            _ => names.join(", "),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(catalogues: [&str; 3]) -> Vec<String> {
        let lines = catalogues.into_iter().flat_map(str::lines);
        let mut keys: Vec<String> = lines
            .filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()))
            .filter_map(|line| line.split_once(" =").map(|(key, _)| key.to_owned()))
            .collect();
        keys.sort();
        keys
    }

    #[test]
    fn both_languages_have_the_same_words() {
        assert_eq!(keys(DUTCH), keys(ENGLISH));
    }

    #[test]
    fn dates_are_written_out() {
        let date = NaiveDate::from_ymd_opt(2026, 11, 14).expect("a day");
        assert_eq!(Words::new(Language::Nl).date(date), "14 november 2026");
        assert_eq!(Words::new(Language::En).date(date), "14 November 2026");
    }
}
