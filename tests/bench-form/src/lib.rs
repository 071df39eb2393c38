//! What every program of this bench lays out: one talk, stated in `content.json`.

mod content;
mod measure;
mod story;

pub use content::{Content, Lane, Person, Place, Promise, Side};
pub use measure::run;
pub use story::{CARD_SIZE, Card, Label, Promised, Story, board_svg, font, wrapped};
