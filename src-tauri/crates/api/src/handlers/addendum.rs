//! Dated additions to a closed talk.

use domain::{Addendum, AddendumId, Change, Ending, Refusal};
use store::{Act, Scope};

use crate::{AddendumAdd, Api, ApiError, Applied};

/// Adds to a closed talk. Written is written: it is no undo step.
pub async fn addendum_add(api: &Api, args: AddendumAdd) -> Result<Applied, ApiError> {
    let mut desk = api.desk().await?;
    let talk = desk.conversation(args.conversation).await?;
    if matches!(talk.ending, None | Some(Ending::NothingKept)) {
        return Err(Refusal::NotHere { kind: "conversation" }.into());
    }
    let addendum = Addendum {
        id: AddendumId(api.id()),
        dossier: talk.dossier,
        conversation: talk.id,
        author: args.author,
        text: Addendum::clean(&args.text)?,
        on: api.today(),
    };
    desk.write_alone(Scope::Dossier(talk.dossier), Act::Silent, Change::adding([addendum.into()])).await
}
