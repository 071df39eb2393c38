//! What undo and redo would do, read from the journal: it survives a restart
//! because it is nowhere else.

use domain::{Change, Gesture};
use uuid::Uuid;

use crate::{Scope, StoreError, Workspace, journal, journal::Mark};

/// One gesture, as it was done.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    /// Which gesture.
    pub gesture: Gesture,
    /// Everything done under it, as one change. Its inverse takes it back.
    pub change: Change,
}

/// What can be taken back, and what can be brought back.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct History {
    /// The newest step that stands.
    pub undo: Option<Step>,
    /// The step taken back last.
    pub redo: Option<Step>,
}

impl Workspace {
    /// Undo and redo of one scope, back to its last barrier.
    pub async fn history(&mut self, scope: Scope) -> Result<History, StoreError> {
        let newest = journal::newest_marks(self.connection().await?, scope).await?;
        if let Some(rows) = just_done(&newest) {
            return Ok(History { undo: self.step(Some(&rows)).await?, redo: None });
        }
        let marks = journal::marks(self.connection().await?, scope).await?;
        let stacks = replay(&marks);
        Ok(History { undo: self.step(stacks.done.last()).await?, redo: self.step(stacks.undone.last()).await? })
    }

    async fn step(&mut self, rows: Option<&Rows<'_>>) -> Result<Option<Step>, StoreError> {
        let Some(rows) = rows else { return Ok(None) };
        let mut change = Change::default();
        for revision in &rows.revisions {
            let next = journal::change_of(self.connection().await?, *revision).await?.ok_or(StoreError::Damaged)?;
            change = change.squash(&next);
        }
        let gesture = Gesture(Uuid::parse_str(rows.gesture).map_err(|_| StoreError::Damaged)?);
        Ok(Some(Step { gesture, change }))
    }
}

/// The rows of one gesture.
struct Rows<'a> {
    gesture: &'a str,
    revisions: Vec<i64>,
}

/// The usual case, told by the two newest rows alone: something new was just
/// done, and its gesture has no other rows.
fn just_done(newest: &[Mark]) -> Option<Rows<'_>> {
    let (last, before) = newest.split_first()?;
    let is_whole = match before.first() {
        None => true,
        Some(before) => {
            matches!(before.act.as_str(), "barrier" | "snapshot") || (is_new(before) && before.gesture != last.gesture)
        }
    };
    (is_new(last) && is_whole).then(|| Rows { gesture: &last.gesture, revisions: vec![last.revision] })
}

fn is_new(mark: &Mark) -> bool {
    mark.act == "do" && !mark.erased
}

#[derive(Default)]
struct Stacks<'a> {
    done: Vec<Rows<'a>>,
    undone: Vec<Rows<'a>>,
}

fn replay(marks: &[Mark]) -> Stacks<'_> {
    let mut stacks = Stacks::default();
    for mark in marks {
        if mark.erased {
            // Nothing can be taken back across a tombstone.
            stacks = Stacks::default();
            continue;
        }
        match mark.act.as_str() {
            "undo" => shift(&mut stacks.done, &mut stacks.undone, &mark.gesture),
            "redo" => shift(&mut stacks.undone, &mut stacks.done, &mark.gesture),
            "silent" => {}
            _ => {
                stacks.undone.clear();
                match stacks.done.last_mut() {
                    Some(last) if last.gesture == mark.gesture => last.revisions.push(mark.revision),
                    _ => stacks.done.push(Rows { gesture: &mark.gesture, revisions: vec![mark.revision] }),
                }
            }
        }
    }
    stacks
}

fn shift<'a>(from: &mut Vec<Rows<'a>>, to: &mut Vec<Rows<'a>>, gesture: &str) {
    if let Some(at) = from.iter().rposition(|rows| rows.gesture == gesture) {
        to.push(from.remove(at));
    }
}
