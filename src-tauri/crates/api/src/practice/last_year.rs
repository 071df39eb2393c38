//! Last year's talk: Annemieke has worked for three years in customer service,
//! and finds out that she likes to help new colleagues on their way.

use chrono::{Days, Months, NaiveDate};
use domain::{
    AgreementDraft, ConversationId, Dossier, DossierDraft, DossierId, Gesture, Lane, NoteId, Phase, Record, Role,
    Signature, Stance,
};

use crate::{
    AgreementAdd, Api, ApiError, Applied, ConversationStart, DossierAdd, ErrorCode, FormAsk, NoteAdd, PhaseChoose,
    ReadBack, SignatureSet, StanceChoose,
    handlers::{
        agreement_add, conversation_close, conversation_start, dossier_add, note_add, phase_choose, read_back,
        signature_set, stance_choose,
    },
};

use super::{
    answered, promised,
    said::{SAID, phase_of},
};
use Role::{Employee, Manager};

/// The dossier, and the talk from start to signatures.
pub(super) async fn fill(api: &Api) -> Result<DossierId, ApiError> {
    let annemieke = dossier(api).await?;
    let start = ConversationStart { dossier: annemieke, conversation: None, kind: None };
    let conversation = conversation_start(api, start).await?.conversation.id;
    let mut notes = Vec::new();
    for (lane, author, text) in SAID {
        phase_choose(api, PhaseChoose { conversation, phase: phase_of(*lane) }).await?;
        let applied = note(api, conversation, *lane, *author, text).await?;
        notes.push((*lane, *author, note_id(&applied)?));
    }
    answered::fill(api, conversation, &notes).await?;
    phase_choose(api, PhaseChoose { conversation, phase: Phase::Agree }).await?;
    for (draft, from_note) in agreements(api, conversation).await? {
        agreement_add(api, AgreementAdd { conversation, draft, from_note, gesture: gesture(api) }).await?;
    }
    phase_choose(api, PhaseChoose { conversation, phase: Phase::RoundOff }).await?;
    sign(api, conversation).await?;
    Ok(annemieke)
}

async fn dossier(api: &Api) -> Result<DossierId, ApiError> {
    let draft = DossierDraft {
        name: "Annemieke Visser".into(),
        function: "klantenservicemedewerker".into(),
        team: "Klantenservice".into(),
        start: first_of_month(api.today()).checked_sub_months(Months::new(36)),
    };
    let applied = dossier_add(api, DossierAdd { draft }).await?;
    added(&applied, |record| match record {
        Record::Dossier(Dossier { id, .. }) => Some(*id),
        _ => None,
    })
}

async fn note(
    api: &Api,
    conversation: ConversationId,
    lane: Lane,
    author: Role,
    text: &str,
) -> Result<Applied, ApiError> {
    let gesture = gesture(api);
    note_add(api, NoteAdd { conversation, lane, author, text: text.into(), before: None, gesture }).await
}

/// Hers grows from a note that they write on the way to the bridge.
async fn agreements(
    api: &Api,
    conversation: ConversationId,
) -> Result<Vec<(AgreementDraft, Option<NoteId>)>, ApiError> {
    let text = "Een nieuwe collega om in te werken";
    let welcome = note(api, conversation, Lane::Need, Role::Together, text).await?;
    let welcome = note_id(&welcome)?;
    let month = first_of_month(api.today());
    Ok(vec![
        (promised::hers(month), Some(welcome)),
        (promised::managers(month), None),
        (promised::together(month), None),
    ])
}

async fn sign(api: &Api, conversation: ConversationId) -> Result<(), ApiError> {
    read_back(api, ReadBack { conversation, done: true }).await?;
    let reactions = [
        (Employee, "Fijn dat het over mij ging en niet over cijfers."),
        (Manager, "Ik hoor iemand die graag uitlegt. Daar gaan we iets mee doen."),
    ];
    for (who, reaction) in reactions {
        let (stance, reason) = (Stance::Agreed, String::new());
        stance_choose(api, StanceChoose { conversation, who, stance, reason, reaction: reaction.into() }).await?;
    }
    for (who, name) in [(Employee, "Annemieke Visser"), (Manager, "Joke Bos")] {
        let signature = Some(Signature::Typed { name: name.into() });
        signature_set(api, SignatureSet { conversation, who, signature }).await?;
    }
    conversation_close(api, FormAsk { conversation, format: None }).await?;
    Ok(())
}

fn first_of_month(day: NaiveDate) -> NaiveDate {
    use chrono::Datelike;
    day.checked_sub_days(Days::new(u64::from(day.day0()))).unwrap_or(day)
}

pub(super) fn gesture(api: &Api) -> Gesture {
    Gesture(api.id())
}

fn note_id(applied: &Applied) -> Result<NoteId, ApiError> {
    added(applied, |record| match record {
        Record::Note(note) => Some(note.id),
        _ => None,
    })
}

/// What the page would read from the answer: the record that was added.
pub(super) fn added<T>(applied: &Applied, find: impl Fn(&Record) -> Option<T>) -> Result<T, ApiError> {
    let missing = || ApiError::new(ErrorCode::Internal).detail("the handler added something else");
    applied.change.added.iter().find_map(find).ok_or_else(missing)
}
