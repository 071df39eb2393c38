//! This year: the rest of the team, and the talk with Annemieke, planned for
//! today and prepared by both.

use chrono::{Months, NaiveTime};
use domain::{DossierDraft, DossierId, Kind, Record, Role};

use super::last_year::added;
use crate::{
    Api, ApiError, ConversationPlan, ConversationPrepared, DossierAdd, TopicAdd,
    handlers::{conversation_plan, conversation_prepared, dossier_add, topic_add},
};

/// Name, function, months in the team.
const TEAM: &[(&str, &str, u32)] = &[
    ("Şükrü Yıldız", "klantenservicemedewerker", 14),
    ("Kees van den Berg", "medewerker facturatie", 96),
    ("Zoë Martens", "medewerker planning", 5),
];

/// People and preparation.
pub(super) async fn fill(api: &Api, annemieke: DossierId) -> Result<(), ApiError> {
    for (name, function, months) in TEAM {
        let draft = DossierDraft {
            name: (*name).into(),
            function: (*function).into(),
            team: "Klantenservice".into(),
            start: api.today().checked_sub_months(Months::new(*months)),
        };
        dossier_add(api, DossierAdd { draft }).await?;
    }
    let topics = [
        (Role::Employee, "Een rol als coördinator: hoe kom ik daar?"),
        (Role::Manager, "Wie kijkt er mee bij de planning van de winter?"),
    ];
    for (author, text) in topics {
        topic_add(api, TopicAdd { dossier: annemieke, author, text: text.into() }).await?;
    }
    let plan = ConversationPlan {
        dossier: annemieke,
        kind: Kind::Development,
        date: api.today(),
        time: NaiveTime::from_hms_opt(10, 30, 0),
        place: "Spreekkamer 2".into(),
    };
    let conversation = added(&conversation_plan(api, plan).await?, |record| match record {
        Record::Conversation(talk) => Some(talk.id),
        _ => None,
    })?;
    for who in Role::PEOPLE {
        conversation_prepared(api, ConversationPrepared { conversation, who, prepared: true }).await?;
    }
    Ok(())
}
