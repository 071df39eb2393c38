//! The geometry of the board, as the screen uses it.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use domain::{Lane, Place};
use serde::Deserialize;

use crate::FormError;

/// x, y, width, height in board units.
pub(crate) type Area = [f32; 4];

#[derive(Debug, Deserialize)]
pub(crate) struct Places {
    pub(crate) canvas: [f32; 2],
    places: Vec<PlaceGeometry>,
}

#[derive(Debug, Deserialize)]
pub(crate) struct PlaceGeometry {
    pub(crate) id: Place,
    /// Foot of its sign.
    pub(crate) sign: [f32; 2],
    lanes: Vec<LaneGeometry>,
    pub(crate) instrument: Option<Area>,
}

#[derive(Debug, Deserialize)]
struct LaneGeometry {
    id: Lane,
    overview: Area,
}

impl Places {
    pub(crate) fn get() -> Result<&'static Self, FormError> {
        static PLACES: LazyLock<Result<Places, String>> = LazyLock::new(|| {
            let json = include_str!("../../../../ui/board/places.json");
            let places: Places = serde_json::from_str(json).map_err(|e| e.to_string())?;
            places.check()?;
            Ok(places)
        });
        PLACES.as_ref().map_err(|fault| FormError::Places(fault.clone()))
    }

    pub(crate) fn all(&self) -> &[PlaceGeometry] {
        &self.places
    }

    /// The instrument of a place, if it has one.
    pub(crate) fn instrument(&self, place: Place) -> Option<Area> {
        self.places.iter().find(|p| p.id == place).and_then(|p| p.instrument)
    }

    /// Where each lane's notes hang.
    pub(crate) fn lanes(&self) -> BTreeMap<Lane, Area> {
        self.places.iter().flat_map(|place| &place.lanes).map(|lane| (lane.id, lane.overview)).collect()
    }

    fn check(&self) -> Result<(), String> {
        let lanes = self.lanes();
        for place in Place::ALL {
            if !self.places.iter().any(|p| p.id == place) {
                return Err(format!("{place:?} is missing"));
            }
            if let Some(lane) = place.lanes().iter().find(|lane| !lanes.contains_key(lane)) {
                return Err(format!("{lane:?} is missing"));
            }
        }
        Ok(())
    }
}
