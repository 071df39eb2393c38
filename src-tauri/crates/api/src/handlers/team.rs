//! The start screen.

use chrono::{Datelike, NaiveDate, Timelike};

use domain::DossierId;

use crate::{Api, ApiError, Stage, TeamAsk, TeamOverview, team::Team};

/// Today's talks, the team with each person's route, and what was promised.
pub async fn team_overview(api: &Api, args: TeamAsk) -> Result<TeamOverview, ApiError> {
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
    let mut people = team.people();
    let stages = Team::stages(&people);
    let next = team.next(&people);
    let size = people.iter().filter(|card| !card.dossier.archived).count() as u32;
    let most = args.first.map_or(usize::MAX, |first| first as usize);
    let whole = people.len() <= most;
    people.truncate(most);
    // Only of those who are shown: in a long history everybody else's would be waited for too.
    let unplanned: Vec<DossierId> =
        people.iter().filter(|card| card.stage == Stage::Unplanned).map(|card| card.dossier.id).collect();
    let last = desk.workspace.last_closed(&unplanned).await?;
    for card in &mut people {
        card.last = last.get(&card.dossier.id).copied();
    }
    Ok(TeamOverview {
        manager: desk.workspace.manager().await?,
        settings: desk.workspace.settings().await?,
        today: now.date_naive(),
        hour: now.hour(),
        today_talks: team.today_talks(),
        done_today: team.done_today(),
        people,
        whole,
        size,
        stages,
        next,
        spoken_this_year: team.spoken_this_year(),
        agreements: if whole { team.agreements() } else { Vec::new() },
    })
}

/// The first day of the calendar year.
fn new_year(day: NaiveDate) -> NaiveDate {
    day.with_ordinal(1).unwrap_or(day)
}
