//! Figures with their spread.

use std::collections::BTreeMap;
use std::fmt;
use std::time::Duration;

use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};

use crate::beside::Maker;

/// What one bench found.
pub(crate) struct Bench {
    pub(crate) name: &'static str,
    pub(crate) rows: Vec<Row>,
    /// The same by others, where a bench has that.
    pub(crate) beside: Vec<Maker>,
    /// One line of what it means, with the target.
    pub(crate) reading: String,
}

/// One measured thing, in `unit`.
#[derive(Serialize)]
pub(crate) struct Row {
    /// A name that stays, for whoever compares runs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) key: Option<String>,
    pub(crate) what: String,
    pub(crate) unit: &'static str,
    pub(crate) runs: usize,
    pub(crate) least: f64,
    pub(crate) median: f64,
    pub(crate) most: f64,
}

impl Row {
    /// Times in milliseconds.
    pub(crate) fn times(what: impl Into<String>, times: &[Duration]) -> Self {
        let values = times.iter().map(|t| t.as_secs_f64() * 1000.0).collect();
        Self::new(what, "ms", values)
    }

    pub(crate) fn new(what: impl Into<String>, unit: &'static str, mut values: Vec<f64>) -> Self {
        values.sort_by(f64::total_cmp);
        Self {
            key: None,
            what: what.into(),
            unit,
            runs: values.len(),
            least: values.first().copied().unwrap_or_default(),
            median: values.get(values.len() / 2).copied().unwrap_or_default(),
            most: values.last().copied().unwrap_or_default(),
        }
    }
}

impl Row {
    /// As `new`, with a name that stays.
    pub(crate) fn keyed(key: &str, what: impl Into<String>, unit: &'static str, values: Vec<f64>) -> Self {
        Self { key: Some(key.to_owned()), ..Self::new(what, unit, values) }
    }
}

/// With the medians of its named rows once more, by their names.
impl Serialize for Bench {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let named = self.rows.iter().filter_map(|row| Some((row.key.as_deref()?, row.median)));
        let figures: BTreeMap<&str, f64> = named.collect();
        let mut bench = serializer.serialize_struct("Bench", 5)?;
        bench.serialize_field("name", self.name)?;
        bench.serialize_field("figures", &figures)?;
        bench.serialize_field("rows", &self.rows)?;
        if self.beside.is_empty() {
            bench.skip_field("beside")?;
        } else {
            bench.serialize_field("beside", &self.beside)?;
        }
        bench.serialize_field("reading", &self.reading)?;
        bench.end()
    }
}

/// The middle one.
pub(crate) fn median(values: &[f64]) -> f64 {
    Row::new("", "", values.to_vec()).median
}

impl fmt::Display for Bench {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}", self.name)?;
        for row in &self.rows {
            writeln!(
                f,
                "  {:<44} {:>9.2} {}  ({:.2} to {:.2}, {} runs)",
                row.what, row.median, row.unit, row.least, row.most, row.runs
            )?;
        }
        for maker in &self.beside {
            write!(f, "{maker}")?;
        }
        writeln!(f, "  {}", self.reading)
    }
}
