//! The whole file looked through: structure, pages, chains, tables, forms and scans.

use std::collections::BTreeMap;

use domain::{Key, Record, RecordKind};
use uuid::Uuid;

use crate::{
    Chain, Fault, Problem, Report, StoreError, Stream, Workspace, chain::sha256_hex, connection, journal, table,
};

impl Workspace {
    /// One chain.
    pub async fn verify_stream(&mut self, stream: Stream) -> Result<Chain, StoreError> {
        self.connection().await?;
        let (connection, chain) = self.inside();
        let (rows, first_bad) = journal::verify(connection, chain, &journal::stream_text(stream)).await?;
        Ok(Chain { rows, intact: first_bad.is_none(), first_bad })
    }

    /// Everything. Damage becomes a problem in the report; an error means that
    /// the check itself could not be done.
    pub async fn check(&mut self) -> Result<Report, StoreError> {
        let mut report = Report { seen: self.seen(), ..Report::default() };
        let structure = connection::integrity_check(self.connection().await?).await;
        if let Some(lines) = readable(structure, "structure", &mut report)? {
            report.problems.extend(lines.into_iter().map(|detail| Problem::Structure { detail }));
        }
        let pages = connection::cipher_check(self.connection().await?).await;
        if let Some(lines) = readable(pages, "pages", &mut report)? {
            report.problems.extend(lines.into_iter().map(|detail| Problem::Page { detail }));
        }
        let chains = self.check_chains(&mut report).await;
        readable(chains, "journal", &mut report)?;
        let told = journal::fold(self.connection().await?).await;
        let told = readable(told, "journal", &mut report)?;
        let stands = table::all(self.connection().await?).await;
        let stands = readable(stands, "tables", &mut report)?;
        if let (Some(told), Some(stands)) = (&told, &stands) {
            report.problems.extend(differences(told, stands));
        }
        report.dossiers =
            stands.iter().flat_map(BTreeMap::keys).filter(|(kind, _)| *kind == RecordKind::Dossier).count() as u32;
        let forms = self.check_forms(&mut report).await;
        readable(forms, "forms", &mut report)?;
        let scans = self.check_scans(&mut report).await;
        readable(scans, "scans", &mut report)?;
        Ok(report)
    }

    async fn check_chains(&mut self, report: &mut Report) -> Result<(), StoreError> {
        let (connection, chain) = self.inside();
        for stream in journal::streams(connection).await? {
            let (rows, first_bad) = journal::verify(connection, chain, &stream).await?;
            report.rows += rows;
            if let Some(row) = first_bad {
                report.problems.push(Problem::Chain { dossier: Uuid::parse_str(&stream).ok(), row });
            }
        }
        if !journal::head_is_intact(connection, chain).await? {
            report.problems.push(Problem::Head);
        }
        Ok(())
    }

    /// One form at a time: together they may be larger than memory likes. The
    /// foreign key sees to it that none is missing.
    async fn check_forms(&mut self, report: &mut Report) -> Result<(), StoreError> {
        for sha256 in table::form::hashes(self.connection().await?).await? {
            let bytes = table::form::bytes(self.connection().await?, &sha256).await?;
            if bytes.is_none_or(|bytes| sha256_hex(&bytes) != sha256) {
                report.problems.push(Problem::Form { sha256 });
            }
        }
        Ok(())
    }

    /// One at a time, as forms. Each that was not withdrawn has its bytes.
    async fn check_scans(&mut self, report: &mut Report) -> Result<(), StoreError> {
        for sha256 in table::scan::kept(self.connection().await?).await? {
            let bytes = table::scan::bytes(self.connection().await?, &sha256).await?;
            if bytes.is_none_or(|bytes| sha256_hex(&bytes) != sha256) {
                report.problems.push(Problem::Scan { sha256 });
            }
        }
        Ok(())
    }
}

/// Damage is a finding; anything else stops the check.
fn readable<T>(
    result: Result<T, StoreError>,
    part: &'static str,
    report: &mut Report,
) -> Result<Option<T>, StoreError> {
    match result {
        Ok(value) => Ok(Some(value)),
        Err(StoreError::Damaged) => {
            let problem = Problem::Unreadable { part };
            if !report.problems.contains(&problem) {
                report.problems.push(problem);
            }
            Ok(None)
        }
        Err(error) => Err(error),
    }
}

fn differences(told: &BTreeMap<Key, Record>, stands: &BTreeMap<Key, Record>) -> Vec<Problem> {
    let problem = |(kind, id): Key, fault| Problem::Record { kind, id, fault };
    let mut problems = Vec::new();
    for (key, record) in told {
        match stands.get(key) {
            Some(found) if found == record => {}
            Some(_) => problems.push(problem(*key, Fault::Different)),
            None => problems.push(problem(*key, Fault::Missing)),
        }
    }
    problems.extend(stands.keys().filter(|key| !told.contains_key(key)).map(|key| problem(*key, Fault::Unexplained)));
    problems
}
