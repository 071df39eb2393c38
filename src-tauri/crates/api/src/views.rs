//! What the page gets to see.

use chrono::{NaiveDate, NaiveTime};
use domain::{
    Addendum, Agreement, Answers, Change, Closing, Conversation, ConversationId, Dossier, DossierDraft, DossierId,
    FollowUp, Kind, Manager, Note, Role, RouteStep, Settings, Status, Topic,
};
use serde::{Deserialize, Serialize};

macro_rules! views {
    ($($(#[$doc:meta])* $name:ident { $($(#[$field_doc:meta])* $field:ident: $type:ty),* $(,)? })*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
        #[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
        pub struct $name { $($(#[$field_doc])* pub $field: $type),* }
    )*};
}

macro_rules! words {
    ($($(#[$doc:meta])* $name:ident { $($(#[$word_doc:meta])* $word:ident),* $(,)? })*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
        #[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
        #[serde(rename_all = "snake_case")]
        pub enum $name { $($(#[$word_doc])* $word),* }
    )*};
}

words! {
    /// Where the workspace stands.
    WorkspaceState {
        /// There is no file: a first start.
        Absent,
        /// There is a file; it asks for the passphrase.
        Locked,
        /// Open.
        Open,
        /// The file at this place is of something else.
        Other,
        /// The file or its folder can't be read or written.
        Unreadable,
    }
    /// What this computer remembers of the file it opened.
    Seen {
        /// It is what was left here, or it was never here.
        AsLeft,
        /// This computer has seen a newer one.
        Older,
        /// Somebody went on with an older copy, elsewhere.
        Apart,
    }
    /// How strong a passphrase is, in words.
    Strength {
        /// Guessed at once: refused.
        Weak,
        /// Not enough yet: refused.
        Fair,
        /// Enough.
        Good,
        /// More than enough.
        Strong,
    }
    /// What somebody did, for the undo toast.
    Verb {
        /// Something new.
        Added,
        /// Other words or fields.
        Edited,
        /// Another lane or spot.
        Moved,
        /// Gone.
        Removed,
        /// Taken back while reading back.
        Struck,
        /// Several things at once.
        Several,
    }
    /// What it was done to.
    Subject {
        /// A note.
        Note,
        /// An agreement.
        Agreement,
        /// An instrument.
        Answers,
        /// The talk itself.
        Conversation,
        /// An employee.
        Dossier,
        /// A point for next time.
        Topic,
        /// Anything else.
        Other,
    }
    /// What is wrong with a row of a list.
    RowProblem {
        /// No name.
        NameMissing,
        /// A field is too long.
        TooLong,
        /// The date can't be read.
        DateUnreadable,
        /// Twice in this list.
        TwiceInList,
        /// In the team already.
        InTeamAlready,
        /// Somebody in the team has this name, with another function.
        NameInTeam,
    }
    /// What the check found.
    CheckProblem {
        /// Pages of the file are damaged.
        FileDamaged,
        /// A history has been changed by another hand.
        HistoryBroken,
        /// The tables don't say what the history says.
        TablesDiffer,
        /// An archived form isn't what was signed.
        FormDiffers,
    }
}

views! {
    /// The workspace, without its content.
    WorkspaceStatus {
        /// Where it stands.
        state: WorkspaceState,
        /// Where the file lies.
        path: String,
        /// The practice workspace is the open one.
        practice: bool,
        /// This app's version.
        version: String,
        /// Once open.
        manager: Option<Manager>,
        /// Once open.
        settings: Option<Settings>,
        /// Once open.
        seen: Seen,
        /// Today by the app's clock.
        today: NaiveDate,
    }
    /// An answer to `passphrase_check`.
    PassphraseStrength {
        /// In a word.
        strength: Strength,
        /// It may be used.
        enough: bool,
    }
    /// A command that only had to be done.
    Done {}
    /// A file was saved, or the person cancelled.
    Saved {
        /// Where; none when cancelled.
        path: Option<String>,
    }
    /// What the whole-file check found.
    CheckReport {
        /// Empty when all is well.
        problems: Vec<CheckProblem>,
        /// Dossiers looked at.
        dossiers: u32,
        /// History rows looked at.
        rows: u32,
        /// A sound file may still be an older one.
        seen: Seen,
    }

    /// The start screen.
    TeamOverview {
        /// Who works here.
        manager: Manager,
        /// The settings.
        settings: Settings,
        /// By the app's clock.
        today: NaiveDate,
        /// 0 to 23, for the greeting.
        hour: u32,
        /// Today's talks and talks that were opened, without those that are closed.
        today_talks: Vec<TodayTalk>,
        /// The team by name, archived people last.
        people: Vec<PersonCard>,
        /// People with a closed talk of this calendar year, archived people left out.
        spoken_this_year: u32,
        /// Open agreements of everybody, nearest date first.
        agreements: Vec<OpenAgreement>,
    }
    /// A talk for today.
    TodayTalk {
        /// The dossier.
        dossier: Dossier,
        /// The talk.
        conversation: Conversation,
    }
    /// Somebody of the team.
    PersonCard {
        /// The dossier.
        dossier: Dossier,
        /// The talk the route is about: the newest one that is planned, open or of this year.
        conversation: Option<ConversationId>,
        /// Its kind.
        kind: Option<Kind>,
        /// Its day.
        date: Option<NaiveDate>,
        /// Its time.
        time: Option<NaiveTime>,
        /// How far it is.
        step: Option<RouteStep>,
        /// Closed with a signature.
        signed: bool,
        /// Open agreements.
        open_agreements: u32,
    }
    /// An agreement that waits for something.
    OpenAgreement {
        /// Whose dossier.
        dossier: DossierId,
        /// The employee's name.
        name: String,
        /// The agreement.
        agreement: Agreement,
        /// Its status.
        status: Status,
    }

    /// One employee's dossier.
    DossierView {
        /// The employee.
        dossier: Dossier,
        /// Talks, newest first.
        conversations: Vec<ConversationCard>,
        /// Open agreements, the manager's side first.
        agreements: Vec<AgreementState>,
        /// Topics, open ones first.
        topics: Vec<Topic>,
        /// What can be undone outside a talk.
        history: HistoryView,
        /// The history of this dossier is as it was written.
        chain_intact: bool,
    }
    /// A talk on the time line.
    ConversationCard {
        /// The talk.
        conversation: Conversation,
        /// How far it is.
        step: RouteStep,
        /// Notes on its board.
        notes: u32,
        /// Agreements on its bridge.
        agreements: u32,
    }
    /// An agreement and what became of it.
    AgreementState {
        /// The agreement.
        agreement: Agreement,
        /// Its status now.
        status: Status,
        /// The newest answer, if any.
        follow_up: Option<FollowUp>,
    }

    /// Everything about one talk.
    TalkView {
        /// The employee.
        dossier: Dossier,
        /// The manager, for names before the talk is opened.
        manager: Manager,
        /// The talk.
        conversation: Conversation,
        /// Notes by lane and position.
        notes: Vec<Note>,
        /// The instruments.
        answers: Answers,
        /// The bridge.
        agreements: Vec<Agreement>,
        /// Stances and signatures.
        closing: Closing,
        /// Dated additions.
        addenda: Vec<Addendum>,
        /// The talk before this one.
        previous: Option<PreviousTalk>,
        /// Open topics of the dossier.
        topics: Vec<Topic>,
        /// What can be undone and redone.
        history: HistoryView,
        /// Grows with every change of the workspace.
        revision: u32,
        /// Everything is marked OEFENING.
        practice: bool,
        /// The history of this dossier is as it was written.
        chain_intact: bool,
    }
    /// Last time.
    PreviousTalk {
        /// The talk.
        conversation: Conversation,
        /// Its notes.
        notes: Vec<Note>,
        /// Its instruments.
        answers: Answers,
        /// Its agreements with what became of them, the manager's side first.
        agreements: Vec<AgreementState>,
    }

    /// A change that has been saved.
    Applied {
        /// As this viewer may see it.
        change: Change,
        /// Grows with every change of the workspace.
        revision: u32,
        /// What can be undone and redone now.
        history: HistoryView,
        /// What was undone or redone; none for other commands.
        deed: Option<Deed>,
    }
    /// The two directions of undo.
    HistoryView {
        /// The step that undo would take back.
        undo: Option<Deed>,
        /// The step that redo would bring back.
        redo: Option<Deed>,
    }
    /// What somebody did.
    Deed {
        /// What.
        verb: Verb,
        /// To what.
        subject: Subject,
        /// Whose it is.
        who: Option<Role>,
        /// The first words of it, may be empty.
        text: String,
    }

    /// A list of employees before it is imported.
    ImportPreview {
        /// One per line that isn't empty.
        rows: Vec<ImportRow>,
        /// Columns of the header that were not understood and are left out.
        ignored: Vec<String>,
    }
    /// A file was read, or the person cancelled.
    ImportPicked {
        /// None when cancelled.
        preview: Option<ImportPreview>,
    }
    /// A row of a list.
    ImportRow {
        /// Line in the list, from 1.
        line: u32,
        /// What would be added.
        draft: DossierDraft,
        /// Why it can't be, or had better not be.
        problems: Vec<RowProblem>,
    }
}
