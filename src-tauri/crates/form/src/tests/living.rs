//! The living parts: cases of the screen's own test (`living.test.ts`).

use domain::{Lane, Step};

use crate::living::{Amount, Life, Placed, amount, paths, placed};
use crate::{Document, Format, Palette};

use super::scene;

fn picture(life: &Life) -> Vec<Placed> {
    placed(life).expect("the file is ours")
}

fn count(life: &Life, piece: &str) -> usize {
    picture(life).iter().filter(|one| one.piece.starts_with(piece)).count()
}

fn scale(life: &Life, piece: &str) -> (f32, f32) {
    picture(life).iter().find(|one| one.piece == piece).expect("it is always there").scale
}

#[test]
fn the_water_and_the_gauge_rise_with_every_step() {
    let levels = Step::ALL.map(|step| Life { water: Some(step), ..Life::default() });
    for (piece, side) in [("lake_water", 0), ("gauge_fill", 1)] {
        let line = levels.each_ref().map(|life| <[f32; 2]>::from(scale(life, piece))[side]);
        assert!(line.is_sorted_by(|one, next| one < next), "{piece}: {line:?}");
    }
    assert!(scale(&Life::default(), "gauge_fill").1 < 0.001, "nobody has said it");
    assert!(scale(&Life::default(), "lake_water").0 > 0.5, "and the lake isn't empty");
}

#[test]
fn the_streams_grow_with_the_notes_and_stop_growing() {
    let counts = [0, 1, 3, 5, 40];
    assert_eq!(counts.map(|gives| count(&Life { gives, ..Life::default() }, "fall_")), [0, 1, 2, 3, 3]);
    assert_eq!(counts.map(|takes| count(&Life { takes, ..Life::default() }, "spill_")), [0, 1, 2, 3, 3]);
    assert_eq!([0, 2, 4, 5].map(amount), [None, Some(Amount::Some), Some(Amount::More), Some(Amount::Many)]);
}

#[test]
fn each_talent_is_a_fruit_of_its_own_kind() {
    let life = Life { talents: [2, 1, 3], ..Life::default() };
    assert_eq!(["fruit_more", "fruit_same", "fruit_less"].map(|kind| count(&life, kind)), [2, 1, 3]);
    let spots: Vec<_> = picture(&life).into_iter().filter(|one| one.piece.starts_with("fruit")).collect();
    assert!(spots.iter().enumerate().all(|(at, one)| spots[..at].iter().all(|other| other.by != one.by)));
}

#[test]
fn panes_light_up_to_their_step() {
    let lit = |step| count(&Life { windows: [step, None, None, None, None, None], ..Life::default() }, "pane");
    assert_eq!(lit(None), 0);
    assert_eq!(Step::ALL.map(|step| lit(Some(step))), [1, 2, 3, 4, 5]);
    assert_eq!(count(&Life::default(), "home"), 0, "the house sleeps");
}

#[test]
fn flags_and_planks_are_those_of_the_talk() {
    let life = Life { flags: vec![Lane::ThreeYears], agreements: 4, ..Life::default() };
    assert_eq!(count(&life, "flag_"), 1);
    assert_eq!(count(&life, "flag_three_years"), 1);
    assert_eq!([0, 1, 4, 9].map(|agreements| count(&Life { agreements, ..Life::default() }, "plank_")), [0, 1, 4, 6]);
    assert_eq!(count(&Life { done: true, agreements: 2, ..Life::default() }, "plank_"), 6);
    assert_eq!((count(&Life::default(), "near_rail"), count(&life, "garland")), (0, 0));
    assert_eq!(count(&Life { done: true, ..Life::default() }, "garland"), 1);
}

#[test]
fn a_document_lives_in_both_palettes() {
    let document = scene::ordinary();
    let life = Life::of(&document);
    assert_eq!((life.gives, life.takes, life.talents, life.agreements), (2, 2, [2, 1, 1], 4));
    let ink = Document { format: Format { palette: Palette::Ink, ..Format::default() }, ..document.clone() };
    let (light, ink) = (paths(&document).expect("paths"), paths(&ink).expect("paths"));
    assert_eq!(light.len(), ink.len(), "the same things");
    assert_ne!(light, ink, "in other colours");
    assert!(paths(&scene::blank()).expect("paths").len() < light.len(), "less happened");
}
