//! Points for next time.

use domain::{Change, Refusal, Topic, TopicId};
use store::{Act, Scope};

use crate::{Api, ApiError, Applied, TopicAdd, TopicClose};

/// A point to talk about next time.
pub async fn topic_add(api: &Api, args: TopicAdd) -> Result<Applied, ApiError> {
    let mut desk = api.desk().await?;
    let dossier = desk.dossier(args.dossier).await?;
    let topic = Topic::new(TopicId(api.id()), dossier.id, args.author, &args.text, api.today())?;
    desk.write_alone(Scope::Dossier(dossier.id), Act::Do, Change::adding([topic.into()])).await
}

/// Talked about, or not after all.
pub async fn topic_close(api: &Api, args: TopicClose) -> Result<Applied, ApiError> {
    let mut desk = api.desk().await?;
    let dossier = desk.dossier(args.dossier).await?;
    let topics = desk.workspace.topics_of(dossier.id).await?;
    let topic = topics.into_iter().find(|t| t.id == args.topic).ok_or(Refusal::NotHere { kind: "topic" })?;
    let change = Change::updating(topic.clone(), Topic { done: args.done, ..topic });
    desk.write_alone(Scope::Dossier(dossier.id), Act::Do, change).await
}
