//! Which version of the schema a talk needs. The oldest that can say it is written: older programs
//! go on reading what they understand, and the seal of an older talk stays what it was.

use crate::Edition;

use super::{Gesprek, GesprekOpinion, GesprekSignature};

impl Gesprek {
    /// The oldest version that can say all of it.
    pub(crate) fn version_needed(&self) -> u32 {
        let edition = match self.edition {
            Edition::Draft | Edition::Original | Edition::Translation | Edition::Print => 1,
            Edition::Presented | Edition::Copy => 2,
        };
        let said = [&self.employee, &self.manager].into_iter().flatten().any(is_newer);
        let shared = self.agreements.iter().any(|agreement| agreement.hr);
        if said || shared { 2 } else { edition }
    }
}

fn is_newer(opinion: &GesprekOpinion) -> bool {
    let on = match &opinion.signature {
        Some(GesprekSignature::Drawn { on } | GesprekSignature::Typed { name: _, on }) => on.is_some(),
        Some(GesprekSignature::Ink {}) | None => false,
    };
    on || !opinion.blocks.is_empty()
}
