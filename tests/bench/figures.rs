//! Figures with their spread.

use std::fmt;
use std::time::Duration;

use serde::Serialize;

use crate::beside::Maker;

/// What one bench found.
#[derive(Serialize)]
pub(crate) struct Bench {
    pub(crate) name: &'static str,
    pub(crate) rows: Vec<Row>,
    /// The same by others, where a bench has that.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) beside: Vec<Maker>,
    /// One line of what it means, with the target.
    pub(crate) reading: String,
}

/// One measured thing, in `unit`.
#[derive(Serialize)]
pub(crate) struct Row {
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
            what: what.into(),
            unit,
            runs: values.len(),
            least: values.first().copied().unwrap_or_default(),
            median: values.get(values.len() / 2).copied().unwrap_or_default(),
            most: values.last().copied().unwrap_or_default(),
        }
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
