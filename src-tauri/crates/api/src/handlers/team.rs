//! The start screen.

use chrono::{Datelike, NaiveDate, Timelike};

use crate::{Api, ApiError, NoArgs, TeamOverview, team::Team};

/// Today's talks, the team with each person's route, and what was promised.
pub async fn team_overview(api: &Api, _: NoArgs) -> Result<TeamOverview, ApiError> {
    let mut desk = api.team_desk().await?;
    let now = api.now();
    let team = Team {
        dossiers: desk.workspace.dossiers().await?,
        conversations: desk.workspace.conversations_since(new_year(now.date_naive())).await?,
        agreements: desk.workspace.waiting_agreements().await?,
        presented: desk.workspace.presented().await?,
        scans: desk.workspace.scans_since(new_year(now.date_naive())).await?,
        today: now.date_naive(),
    };
    Ok(TeamOverview {
        manager: desk.workspace.manager().await?,
        settings: desk.workspace.settings().await?,
        today: now.date_naive(),
        hour: now.hour(),
        today_talks: team.today_talks(),
        people: team.people(),
        spoken_this_year: team.spoken_this_year(),
        agreements: team.agreements(),
    })
}

/// The first day of the calendar year.
fn new_year(day: NaiveDate) -> NaiveDate {
    day.with_ordinal(1).unwrap_or(day)
}
