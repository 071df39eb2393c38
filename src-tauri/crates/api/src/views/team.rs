//! The start screen.

use chrono::{NaiveDate, NaiveTime};
use domain::{
    Agreement, Conversation, ConversationId, Dossier, DossierId, Ending, Kind, Manager, RouteStep, Settings, Status,
};
use serde::{Deserialize, Serialize};

views! {
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
        /// With whom a talk was closed today.
        done_today: Vec<String>,
        /// The team by name, archived people last; as many as were asked for.
        people: Vec<PersonCard>,
        /// Whether that is everybody, and their agreements are here too.
        whole: bool,
        /// How many people there are, archived people left out.
        size: u32,
        /// How many of them are in each part of the year's round.
        stages: Vec<StageCount>,
        /// The nearest talk after today of somebody who is here.
        next: Option<NextTalk>,
        /// People with whom a talk was opened this calendar year, or is open still; archived people left out.
        spoken_this_year: u32,
        /// Open agreements of everybody, nearest date first. Nothing while `whole` is false.
        agreements: Vec<OpenAgreement>,
    }
    /// People in one part of the year's round.
    StageCount {
        /// The part.
        stage: Stage,
        /// How many.
        count: u32,
    }
    /// A talk that comes.
    NextTalk {
        /// The employee's name.
        name: String,
        /// The day.
        date: NaiveDate,
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
        /// The steps before it that nobody took.
        passed_over: Vec<RouteStep>,
        /// Which part of the year's round that is.
        stage: Stage,
        /// How it was closed.
        ending: Option<Ending>,
        /// Both signed it on paper, as scanned pages show.
        on_paper: bool,
        /// Open agreements.
        open_agreements: u32,
        /// The day of the last closed talk, of somebody for whom none is planned.
        last: Option<NaiveDate>,
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
}

words! {
    /// A part of the year's round of talks.
    Stage {
        /// No talk is planned.
        Unplanned,
        /// Planned, perhaps prepared.
        Ahead,
        /// Opened, and not closed.
        UnderWay,
        /// Held, and closed.
        Closed,
    }
}
