//! The commands of the line: the same handlers as the window, without a window.

use std::path::{Path, PathBuf};

use api::{
    Api, ApiError, ConversationRef, CopiesSave, CopyBlock, DossierRef, ErrorCode, Existing, FormLook, Host, NoArgs,
    PaperSize, Picked, Places, PrintJob, Printer, PrinterPrint, RandomIds, Seams, StoreError, TeamAsk, WorkspaceState,
    WorkspaceUnlock, handlers,
};
use serde_json::{Value, json};

use crate::cli::{Command, Copies, Form, Lang, Letters, Open, PassphraseFrom, Print, Sheet, Verify};
use crate::words::{self, Next, Stop, Tongue};
use crate::{clock, passphrase, paths, printing, verify};

/// Runs a command on a workspace file and answers what is to be printed.
pub(crate) fn command(command: Command, workspace: PathBuf, tongue: Tongue) -> Result<String, Stop> {
    let seams = Seams { clock: clock::clock()?, ids: Box::new(RandomIds), host: Box::new(NoDesktop) };
    let places = Places { workspace: workspace.clone(), practice: workspace.clone(), anchors: paths::anchors() };
    let run = Run { api: Api::new(seams, places), workspace, tongue };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(|_| Stop::NoRuntime)?;
    runtime.block_on(async {
        let done = match command {
            Command::Practice => Box::pin(run.practice()).await,
            Command::List(list) => Box::pin(run.list(&list.passphrase, list.json)).await,
            Command::Form(form) => Box::pin(run.form(&form)).await,
            Command::Copies(copies) => Box::pin(run.copies(&copies)).await,
            Command::Open(open) => Box::pin(run.open(&open)).await,
            Command::Check(check) => Box::pin(run.check(&check.passphrase)).await,
            Command::Print(print) => Box::pin(run.print(&print)).await,
            Command::Verify(asked) => Box::pin(run.verify(&asked)).await,
            // It has no workspace: `main` runs it.
            Command::Paper(_) => Err(Stop::WrongUse),
        };
        let closed = handlers::workspace_lock(&run.api, NoArgs {}).await;
        api::wait_for_threads();
        let text = done?;
        closed.map_err(run.refused())?;
        Ok(text)
    })
}

/// Before anything is made: a file that is there goes only when somebody says so.
pub(crate) fn check_free(out: &Path, force: bool) -> Result<(), Stop> {
    if out.exists() && !force { Err(Stop::FileReplaceable(out.to_owned())) } else { Ok(()) }
}

/// Writes what was made, under the same rule.
pub(crate) fn put(out: &Path, bytes: &[u8], force: bool) -> Result<(), Stop> {
    let existing = if force { Existing::Replace } else { Existing::Keep };
    api::atomic_write(out, bytes, existing).map_err(|error| match error {
        StoreError::Exists => Stop::FileReplaceable(out.to_owned()),
        other => Stop::Refused(other.into(), out.to_owned()),
    })
}

/// Before anything is made: this is a folder, or one can be made in a folder that is there.
fn check_folder(to: &Path) -> Result<(), Stop> {
    let above = to.parent().filter(|above| !above.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let is_fine = to.is_dir() || (!to.exists() && above.is_dir());
    if is_fine { Ok(()) } else { Err(Stop::FolderImpossible(to.to_owned())) }
}

/// What the options of `form` ask for; without any, the form as it is.
fn look(form: &Form) -> FormLook {
    // As they travel on the wire: api's types know how to read them.
    let tag = |lang: Option<Lang>| match lang {
        None => Value::Null,
        Some(Lang::Nl) => json!("nl"),
        Some(Lang::En) => json!("en"),
    };
    let read = |lang| serde_json::from_value(tag(lang)).expect("both are languages of the form");
    let letters = match form.letters {
        Some(Letters::Large) => api::Letters::Large,
        Some(Letters::Normal) | None => api::Letters::Normal,
    };
    let board = match form.board {
        Some(Sheet::A3) => api::BoardPaper::A3,
        Some(Sheet::A4) | None => api::BoardPaper::A4,
    };
    let palette = if form.ink { api::Palette::Ink } else { api::Palette::Light };
    let is_asked = form.letters.is_some() || form.board.is_some() || form.ink || form.also.is_some();
    let format = api::Format { letters, board, palette, also: read(form.also) };
    FormLook { language: read(form.lang), format: is_asked.then_some(format) }
}

/// One command on one file.
struct Run {
    api: Api,
    workspace: PathBuf,
    tongue: Tongue,
}

impl Run {
    async fn practice(&self) -> Result<String, Stop> {
        if self.workspace.exists() {
            return Err(Stop::FileExists(self.workspace.clone()));
        }
        handlers::practice_open(&self.api, NoArgs {}).await.map_err(self.refused())?;
        Ok(words::practice_made(&self.workspace, api::practice::PASSPHRASE, self.tongue))
    }

    async fn list(&self, from: &PassphraseFrom, as_json: bool) -> Result<String, Stop> {
        self.unlock(from).await?;
        let dossiers = self.dossiers().await.map_err(self.refused())?;
        if as_json { Ok(format!("{}\n", json!({ "dossiers": dossiers }))) } else { Ok(table(&dossiers, self.tongue)) }
    }

    async fn form(&self, form: &Form) -> Result<String, Stop> {
        let talk = self.talk(&form.conversation)?;
        let look = look(form);
        check_free(&form.out, form.force)?;
        self.unlock(&form.passphrase).await?;
        let (edition, bytes) = api::form_made(&self.api, talk.conversation, look).await.map_err(self.refused())?;
        put(&form.out, &bytes, form.force)?;
        Ok(words::form_written(&form.out, edition, self.tongue))
    }

    async fn print(&self, print: &Print) -> Result<String, Stop> {
        let conversation = self.talk(&print.conversation)?.conversation;
        self.unlock(&print.passphrase).await?;
        let printer = if let Some(name) = &print.printer {
            name.clone()
        } else {
            let found = handlers::printer_list(&self.api, NoArgs {}).await.map_err(self.refused())?;
            printing::usual(&found.printers)?
        };
        let paper = match print.paper {
            Sheet::A4 => PaperSize::A4,
            Sheet::A3 => PaperSize::A3,
        };
        let two_sided = !print.one_sided;
        let asked = PrinterPrint { conversation, scan: None, printer: printer.clone(), paper, two_sided };
        handlers::printer_print(&self.api, asked).await.map_err(self.refused())?;
        Ok(words::form_printed(&printer, paper, two_sided, self.tongue))
    }

    /// As without a workspace; and was it this one that signed?
    async fn verify(&self, asked: &Verify) -> Result<String, Stop> {
        let pdf = verify::read(asked)?;
        self.unlock(&asked.passphrase).await?;
        let typed = asked.words.clone().unwrap_or_default();
        let verdict = api::look_at_form(&self.api, pdf, typed).await.map_err(|error| verify::refused(asked, error))?;
        verify::told(&verdict, asked, self.tongue)
    }

    async fn copies(&self, copies: &Copies) -> Result<String, Stop> {
        let wrong = |option: &str, value: &str| Stop::ValueWrong {
            option: option.to_owned(),
            value: value.to_owned(),
            next: Next::Help("copies"),
        };
        let talk = self.talk(&copies.conversation)?;
        let mut blocks: Vec<CopyBlock> = CopyBlock::ALL.into_iter().filter(|block| !block.is_sensitive()).collect();
        for with in &copies.with {
            let id = words::names::block(with).ok_or_else(|| wrong("--with", with))?;
            blocks.push(serde_json::from_value(json!(id)).map_err(|_| wrong("--with", with))?);
        }
        check_folder(&copies.to)?;
        self.unlock(&copies.passphrase).await?;
        let asked = CopiesSave { conversation: talk.conversation, blocks, pocket: copies.pocket };
        let refused = |error: ApiError| match error.code {
            ErrorCode::NotHere | ErrorCode::NotOpened => self.refused()(error),
            _ => Stop::Refused(error, copies.to.clone()),
        };
        let saved = api::copies_written(&self.api, asked, copies.to.clone()).await.map_err(refused)?;
        let told = words::copies::written(&saved, self.tongue);
        match saved.error {
            None => Ok(told),
            Some(error) => Err(Stop::CopiesMissing { told, error, folder: copies.to.clone() }),
        }
    }

    async fn open(&self, open: &Open) -> Result<String, Stop> {
        let about_form = |error: ApiError| match error.code {
            // What is there already, or isn't, is so in the workspace.
            ErrorCode::NotHere | ErrorCode::Duplicate | ErrorCode::FormKnown => self.refused()(error),
            _ => Stop::Refused(error, open.form.clone()),
        };
        let bytes = api::read_form(&open.form).map_err(about_form)?;
        self.unlock(&open.passphrase).await?;
        let found = api::bring_form(&self.api, bytes).await.map_err(about_form)?;
        let is_new = open.new || (found.suggested.is_none() && found.can_be_new && !found.has_namesakes);
        let dossier = match &open.dossier {
            Some(id) => json!(id),
            None if is_new => Value::Null,
            None => json!(found.suggested.ok_or_else(|| Stop::DossierMissing(self.workspace.clone()))?),
        };
        let keep = serde_json::from_value(json!({ "sha256": found.sha256, "dossier": dossier }));
        let keep = keep.map_err(|_| Stop::ValueWrong {
            option: "--dossier".to_owned(),
            value: open.dossier.clone().unwrap_or_default(),
            next: Next::Dossiers(self.workspace.clone()),
        })?;
        handlers::form_keep(&self.api, keep).await.map_err(about_form)?;
        let day = found.date.to_string();
        Ok(words::form_opened((&found.people.employee.name, &day), found.notes, found.agreements, self.tongue)
            + words::signatures(found.signatures, self.tongue))
    }

    async fn check(&self, from: &PassphraseFrom) -> Result<String, Stop> {
        self.unlock(from).await.map_err(damaged_is_an_answer)?;
        let report = handlers::workspace_check(&self.api, NoArgs {}).await;
        let report = report.map_err(self.refused()).map_err(damaged_is_an_answer)?;
        if report.problems.is_empty() {
            // An older file is a sound one: only whoever asks knows whether it should be the newest.
            let seen = words::seen(report.seen, self.tongue);
            Ok(words::sound(report.dossiers, report.rows, self.tongue) + seen)
        } else {
            Err(Stop::NotGood(report.problems))
        }
    }

    /// Opens the file: with the passphrase that was given, else with the one
    /// that everybody knows, else by asking.
    async fn unlock(&self, from: &PassphraseFrom) -> Result<(), Stop> {
        let status = handlers::workspace_status(&self.api, NoArgs {}).await.map_err(self.refused())?;
        let refuse = |code| Err(self.refused()(ApiError::new(code)));
        match status.state {
            WorkspaceState::Absent => return Err(Stop::NoWorkspace(self.workspace.clone())),
            WorkspaceState::Other => return refuse(ErrorCode::WorkspaceOther),
            WorkspaceState::Unreadable => return refuse(ErrorCode::FileNoPermission),
            WorkspaceState::Open | WorkspaceState::Locked => {}
        }
        if let Some(given) = passphrase::given(from)? {
            return self.try_passphrase(given).await;
        }
        match self.try_passphrase(api::practice::PASSPHRASE.to_owned()).await {
            Err(Stop::Refused(error, _)) if error.code == ErrorCode::PassphraseWrong => {
                self.try_passphrase(passphrase::ask(self.tongue)?).await
            }
            done => done,
        }
    }

    async fn try_passphrase(&self, passphrase: String) -> Result<(), Stop> {
        handlers::workspace_unlock(&self.api, WorkspaceUnlock { passphrase }).await.map_err(self.refused())?;
        Ok(())
    }

    /// Everything `list --json` shows; its words are those of the wire.
    async fn dossiers(&self) -> Result<Vec<Value>, ApiError> {
        let mut dossiers = Vec::new();
        for person in handlers::team_overview(&self.api, TeamAsk { first: None }).await?.people {
            let dossier = person.dossier;
            let view = Box::pin(handlers::dossier_open(&self.api, DossierRef { dossier: dossier.id })).await?;
            let talks: Vec<Value> = view
                .conversations
                .iter()
                .map(|card| {
                    let talk = &card.conversation;
                    let status = match json!(talk.ending).as_str() {
                        None => json!(card.step),
                        Some("signed") => json!("signed"),
                        Some(_) => json!("closed"),
                    };
                    json!({ "id": talk.id, "date": talk.date, "kind": talk.kind, "status": status })
                })
                .collect();
            dossiers.push(json!({ "id": dossier.id, "name": dossier.name, "conversations": talks }));
        }
        Ok(dossiers)
    }

    /// The id as it travels on the wire: api's types know how to read it.
    fn talk(&self, id: &str) -> Result<ConversationRef, Stop> {
        serde_json::from_value(json!({ "conversation": id })).map_err(|_| Stop::ValueWrong {
            option: "--conversation".to_owned(),
            value: id.to_owned(),
            next: Next::Talks(self.workspace.clone()),
        })
    }

    fn refused(&self) -> impl Fn(ApiError) -> Stop + use<> {
        let workspace = self.workspace.clone();
        move |error| Stop::Refused(error, workspace.clone())
    }
}

/// To `check` a damaged file is not a failure: it is what was asked.
fn damaged_is_an_answer(stop: Stop) -> Stop {
    match stop {
        Stop::Refused(error, _) if error.code == ErrorCode::WorkspaceDamaged => {
            Stop::NotGood(vec![api::CheckProblem::FileDamaged])
        }
        other => other,
    }
}

/// The list for people: a dossier, and below it its talks.
fn table(dossiers: &[Value], tongue: Tongue) -> String {
    fn word(value: &Value) -> &str {
        value.as_str().unwrap_or_default()
    }
    let line = |talk: &Value| {
        let (kind, status) = (words::kind(word(&talk["kind"]), tongue), words::status(word(&talk["status"]), tongue));
        format!("  {}  {}  {kind}, {status}\n", word(&talk["id"]), word(&talk["date"]))
    };
    let block = |dossier: &Value| {
        let talks = dossier["conversations"].as_array().into_iter().flatten();
        format!("{}\n{}", word(&dossier["name"]), talks.map(line).collect::<String>())
    };
    if dossiers.is_empty() { words::nobody(tongue) } else { dossiers.iter().map(block).collect() }
}

/// Nobody to ask where to save: the line says it.
struct NoDesktop;

impl Host for NoDesktop {
    fn pick_save(&self, _: &str) -> Option<PathBuf> {
        None
    }

    fn pick_open(&self, _: Picked) -> Option<PathBuf> {
        None
    }

    fn pick_folder(&self) -> Option<PathBuf> {
        None
    }

    fn open_in_viewer(&self, _: &Path) -> Result<(), String> {
        Err("no desktop".to_owned())
    }

    fn printers(&self) -> Vec<Printer> {
        printing::printers()
    }

    fn print(&self, job: &PrintJob, pdf: &[u8]) -> Result<(), String> {
        printing::print(job, pdf)
    }
}
