//! Question cards, feedback and compliments.

use std::collections::BTreeSet;

use domain::{
    Asked, AskedId, Board, Card, Change, Compliment, Conversation, Deal, Deck, Deeper, Depth, Feedback, Lane, Language,
    Note, NoteId, Question, QuestionId, Reaction, ReactionId, Refusal, Role, Said, openness, other_person, turn,
};
use store::{Act, Scope};

use crate::{
    Api, ApiError, Applied, CardAsk, CardReturn, CardsOffer, CardsView, ComplimentGive, DeeperAgree, FeedbackGive,
    NoArgs, OwnQuestions, QuestionAdd, QuestionCheck, QuestionDelete, QuestionHint, TableCard,
    deck::Questions,
    desk::{Desk, talk_scope},
};

/// How many talks back a question is not repeated.
const TALKS_BACK: usize = 2;

/// The cards that lie open at a place, and those on the table there.
pub async fn cards_offer(api: &Api, args: CardsOffer) -> Result<CardsView, ApiError> {
    let mut desk = api.desk().await?;
    let talk = desk.writable_board(args.conversation).await?.conversation;
    check_deck(&talk, Deck::Questions)?;
    talk.check_place(args.place)?;
    let asked = desk.workspace.asked_in(talk.id).await?;
    let deeper = desk.deeper(&talk).await?;
    let recent = desk.recently_asked(&talk).await?;
    let deck = Questions::of(desk.workspace.settings().await?.language);
    let own = desk.workspace.questions().await?;
    let here = own.iter().filter(|q| q.place == args.place).cloned().map(Card::from);
    let cards: Vec<Card> = here.chain(deck.dealt(args.place, &talk)).collect();
    let none = BTreeSet::new();
    let whole =
        Deal { conversation: talk.id, who: args.who, asked: &asked, recent: &none, deeper: true, round: args.round };
    let fresh = Deal { recent: &recent, ..whole.clone() };
    let deal = Deal { deeper: deeper.is_agreed(), ..if args.again { whole.clone() } else { fresh.clone() } };
    let order = deal.order(&cards);
    let hand = deal.hand(&order).into_iter().cloned().collect();
    let is_deep = |card: &&&Card| card.depth == Depth::Deep;
    let known = |id: &str| {
        let own = || own.iter().find(|q| q.id.to_string() == id).cloned().map(Card::from);
        deck.card(id).cloned().or_else(own)
    };
    let table = asked.iter().filter(|a| a.place == args.place);
    Ok(CardsView {
        more: order.len() > domain::HAND,
        hand,
        table: table.map(|a| TableCard { card: known(&a.card), asked: a.clone() }).collect(),
        turn: turn(&asked),
        deep_waiting: if deeper.is_agreed() { 0 } else { count(whole.order(&cards).iter().filter(is_deep).count()) },
        left_out: count(whole.order(&cards).len() - fresh.order(&cards).len()),
        deeper: deeper.agreed.into_iter().collect(),
    })
}

/// A card on the table. It is no content of the form, so what was read back stays so.
pub async fn card_ask(api: &Api, args: CardAsk) -> Result<Applied, ApiError> {
    let mut desk = api.desk().await?;
    let talk = desk.writable_board(args.conversation).await?.conversation;
    check_deck(&talk, Deck::Questions)?;
    talk.check_place(args.place)?;
    let asked = desk.workspace.asked_in(talk.id).await?;
    let own = desk.workspace.questions().await?.into_iter().filter(|q| q.place == args.place).map(Card::from);
    let mut cards = own.chain(Questions::of(Language::Nl).dealt(args.place, &talk));
    let agreed = desk.deeper(&talk).await?.is_agreed();
    let card = cards.find(|c| c.id == args.card && (agreed || c.depth != Depth::Deep));
    let card = card.ok_or(Refusal::NotHere { kind: "card" })?;
    let change = if asked.iter().any(|a| a.card == card.id) {
        Change::default()
    } else {
        let id = AskedId(api.id());
        let (place, who) = (args.place, args.who);
        Change::adding([Asked { id, conversation: talk.id, card: card.id, place, who, from: card.from }.into()])
    };
    desk.write(talk_scope(&talk), Act::Do, args.gesture, change).await
}

/// A card back in the deck: it was not asked after all.
pub async fn card_return(api: &Api, args: CardReturn) -> Result<Applied, ApiError> {
    let mut desk = api.desk().await?;
    let talk = desk.writable_board(args.conversation).await?.conversation;
    let asked = desk.workspace.asked_in(talk.id).await?;
    let card = asked.into_iter().find(|a| a.id == args.asked).ok_or(Refusal::NotHere { kind: "card" })?;
    desk.write(talk_scope(&talk), Act::Do, args.gesture, Change::removing([card.into()])).await
}

/// Somebody wants to go deeper, or no longer.
pub async fn deeper_agree(api: &Api, args: DeeperAgree) -> Result<Applied, ApiError> {
    let mut desk = api.desk().await?;
    let talk = desk.writable_board(args.conversation).await?.conversation;
    let stored = desk.workspace.deeper_in(talk.id).await?;
    let wanted = stored.clone().unwrap_or_else(|| Deeper::new(talk.id)).with(args.who, args.agree)?;
    let change = match stored {
        Some(before) => Change::updating(before, wanted),
        None if wanted.agreed.is_empty() => Change::default(),
        None => Change::adding([wanted.into()]),
    };
    desk.write(talk_scope(&talk), Act::Do, args.gesture, change).await
}

/// A hint while a question is written. Closed questions may be kept all the same.
pub async fn question_check(api: &Api, args: QuestionCheck) -> Result<QuestionHint, ApiError> {
    let mut desk = api.desk().await?;
    let language = desk.workspace.settings().await?.language;
    Ok(QuestionHint { closed: openness(&args.text, language) })
}

/// Every own question. It names nobody's dossier, so it is there during a talk too.
pub async fn question_list(api: &Api, _: NoArgs) -> Result<OwnQuestions, ApiError> {
    let mut questions = api.desk().await?.workspace.questions().await?;
    questions.sort_by_key(|question| (question.place, question.id));
    Ok(OwnQuestions { questions })
}

/// A question of one's own: it belongs to the workspace, not to a talk.
pub async fn question_add(api: &Api, args: QuestionAdd) -> Result<Applied, ApiError> {
    let mut desk = api.desk().await?;
    let question = Question::new(QuestionId(api.id()), args.place, &args.text)?;
    desk.write_alone(Scope::Workspace, Act::Do, Change::adding([question.into()])).await
}

/// An own question out of the deck; what it asked in earlier talks stays asked.
pub async fn question_delete(api: &Api, args: QuestionDelete) -> Result<Applied, ApiError> {
    let mut desk = api.desk().await?;
    let questions = desk.workspace.questions().await?;
    let question = questions.into_iter().find(|q| q.id == args.question);
    let question = question.ok_or(Refusal::NotHere { kind: "question" })?;
    desk.write_alone(Scope::Workspace, Act::Do, Change::removing([question.into()])).await
}

/// Feedback in four steps. One gesture, so one undo step.
pub async fn feedback_give(api: &Api, args: FeedbackGive) -> Result<Applied, ApiError> {
    let mut desk = api.desk().await?;
    let board = desk.writable_board(args.conversation).await?;
    check_deck(&board.conversation, Deck::Feedback)?;
    let feedback = Feedback {
        strength: &args.strength,
        seen: &args.seen,
        effect: &args.effect,
        reaction: &args.reaction,
        wish: &args.wish,
        answer: &args.answer,
    };
    let change = laid(api, &board, args.author, feedback.said()?)?;
    desk.write_content(&board, args.gesture, change).await
}

/// A compliment. One gesture, so one undo step.
pub async fn compliment_give(api: &Api, args: ComplimentGive) -> Result<Applied, ApiError> {
    let mut desk = api.desk().await?;
    let board = desk.writable_board(args.conversation).await?;
    check_deck(&board.conversation, Deck::Compliment)?;
    // A short talk may have no Terugblik: there it gives energy.
    let looks_back = board.conversation.check_place(Lane::Proud.place()).is_ok();
    let lane = if looks_back { Lane::Proud } else { Lane::Gives };
    let compliment = Compliment { seen: &args.seen, effect: &args.effect, reaction: &args.reaction };
    let change = laid(api, &board, args.author, compliment.said(lane)?)?;
    desk.write_content(&board, args.gesture, change).await
}

/// What was said, as notes at the end of their lanes, with what the other said to it.
fn laid(api: &Api, board: &Board, author: Role, said: impl IntoIterator<Item = Said>) -> Result<Change, ApiError> {
    let other = other_person(author)?;
    let mut board = board.clone();
    let mut notes = Vec::new();
    for Said { lane, text, reaction } in said {
        let (position, lines) = (board.position_in(lane, None, None), form::note_lines(&text));
        let note = Note::new(NoteId(api.id()), board.conversation.id, lane, position, author, text, lines);
        let note = match reaction {
            Some(words) => note.with_reaction(Reaction::new(ReactionId(api.id()), other, &words)?),
            None => note,
        };
        board.notes.push(note.clone());
        notes.push(note.into());
    }
    Ok(Change::adding(notes))
}

/// The deck is part of this kind of talk.
fn check_deck(talk: &Conversation, deck: Deck) -> Result<(), Refusal> {
    let is_on = talk.template.as_ref().is_none_or(|template| template.decks.contains(&deck));
    if is_on { Ok(()) } else { Err(Refusal::NotHere { kind: "deck" }) }
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

impl Desk<'_> {
    /// Who wants to go deeper in this talk.
    async fn deeper(&mut self, talk: &Conversation) -> Result<Deeper, ApiError> {
        Ok(self.workspace.deeper_in(talk.id).await?.unwrap_or_else(|| Deeper::new(talk.id)))
    }

    /// Cards of the last two talks of this dossier.
    async fn recently_asked(&mut self, talk: &Conversation) -> Result<BTreeSet<String>, ApiError> {
        let mut talks = self.workspace.conversations_of(talk.dossier).await?;
        talks.retain(|other| other.id != talk.id && other.phase.is_some());
        talks.sort_by_key(|other| std::cmp::Reverse((other.date, other.id)));
        let mut recent = BTreeSet::new();
        for other in talks.into_iter().take(TALKS_BACK) {
            recent.extend(self.workspace.asked_in(other.id).await?.into_iter().map(|asked| asked.card));
        }
        Ok(recent)
    }
}
