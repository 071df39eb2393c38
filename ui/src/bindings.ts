// Generated from Rust. Don't edit.

export type Addendum = { 
/**
 * Its id.
 */
id: AddendumId, 
/**
 * Whose dossier.
 */
dossier: DossierId, 
/**
 * The closed talk.
 */
conversation: ConversationId, 
/**
 * Who adds.
 */
author: Role, 
/**
 * 1 to 800 characters.
 */
text: string, 
/**
 * The day.
 */
on: string, };

export type AddendumAdd = { 
/**
 * Which talk.
 */
conversation: ConversationId, 
/**
 * Who adds.
 */
author: Role, 
/**
 * 1 to 800 characters.
 */
text: string, };

export type AddendumId = string;

export type Agreement = { 
/**
 * Its id.
 */
id: AgreementId, 
/**
 * The talk it was made in.
 */
conversation: ConversationId, 
/**
 * Order on the bridge.
 */
position: number, 
/**
 * Who promises.
 */
owner: Owner, 
/**
 * What, 1 to 200 characters.
 */
what: string, 
/**
 * By when; none is allowed, and the form says "geen datum".
 */
due: string | null, 
/**
 * How do we notice, 0 to 200 characters.
 */
notice: string, 
/**
 * "Als …, dan …", 0 to 200 characters.
 */
if_then: string, 
/**
 * What support is needed, 0 to 200 characters.
 */
support: string, 
/**
 * What it costs, in words, 0 to 80 characters.
 */
cost: string, 
/**
 * The note it grew from.
 */
from_note: NoteId | null, 
/**
 * The words of that note: the trail that the form shows.
 */
trail: string, 
/**
 * The agreement of an earlier talk it goes on from.
 */
carried_from: AgreementId | null, 
/**
 * Taken back while reading back.
 */
struck: boolean, };

export type AgreementAdd = { 
/**
 * Which talk.
 */
conversation: ConversationId, 
/**
 * The fields.
 */
draft: AgreementDraft, 
/**
 * The note it grows from: the trail is kept.
 */
from_note: NoteId | null, 
/**
 * The movement of the hand.
 */
gesture: Gesture, };

export type AgreementDelete = { 
/**
 * Which talk.
 */
conversation: ConversationId, 
/**
 * Which agreement.
 */
agreement: AgreementId, 
/**
 * The movement of the hand.
 */
gesture: Gesture, };

export type AgreementDraft = { 
/**
 * Who promises.
 */
owner: Owner, 
/**
 * What, 1 to 200 characters.
 */
what: string, 
/**
 * By when.
 */
due: string | null, 
/**
 * How do we notice.
 */
notice: string, 
/**
 * "Als …, dan …".
 */
if_then: string, 
/**
 * What support is needed.
 */
support: string, 
/**
 * What it costs, in words.
 */
cost: string, };

export type AgreementEdit = { 
/**
 * Which talk.
 */
conversation: ConversationId, 
/**
 * Which agreement.
 */
agreement: AgreementId, 
/**
 * The fields.
 */
draft: AgreementDraft, 
/**
 * The movement of the hand.
 */
gesture: Gesture, };

export type AgreementFollowUp = { 
/**
 * Whose dossier.
 */
dossier: DossierId, 
/**
 * Which agreement, of an earlier or a closed talk.
 */
agreement: AgreementId, 
/**
 * The open talk in which it is answered; `carried` needs one.
 */
conversation: ConversationId | null, 
/**
 * The answer.
 */
status: Status, 
/**
 * 0 to 200 characters.
 */
line: string, 
/**
 * The movement of the hand.
 */
gesture: Gesture, };

export type AgreementId = string;

export type AgreementNone = { 
/**
 * Which talk.
 */
conversation: ConversationId, 
/**
 * No agreement is needed.
 */
none_needed: boolean, 
/**
 * The movement of the hand.
 */
gesture: Gesture, };

export type AgreementState = { 
/**
 * The agreement.
 */
agreement: Agreement, 
/**
 * Its status now.
 */
status: Status, 
/**
 * The newest answer, if any.
 */
follow_up: FollowUp | null, };

export type AgreementStrike = { 
/**
 * Which talk.
 */
conversation: ConversationId, 
/**
 * Which agreement.
 */
agreement: AgreementId, 
/**
 * Struck from now on.
 */
struck: boolean, 
/**
 * The movement of the hand.
 */
gesture: Gesture, };

export type Answers = { 
/**
 * The conversation's id.
 */
conversation: ConversationId, 
/**
 * Ways to learn, with who chose them.
 */
ways: { [key in Way]?: Array<Role> }, 
/**
 * Windows of the house that were answered.
 */
windows: { [key in Window]?: WindowAnswer }, };

export type AnyRecord = { "kind": "manager", "record": Manager } | { "kind": "settings", "record": Settings } | { "kind": "dossier", "record": Dossier } | { "kind": "conversation", "record": Conversation } | { "kind": "note", "record": Note } | { "kind": "answers", "record": Answers } | { "kind": "agreement", "record": Agreement } | { "kind": "follow_up", "record": FollowUp } | { "kind": "topic", "record": Topic } | { "kind": "closing", "record": Closing } | { "kind": "addendum", "record": Addendum };

export type ApiError = { code: ErrorCode, params: { [key in string]: string }, detail: string, };

export type Applied = { 
/**
 * As this viewer may see it.
 */
change: Change, 
/**
 * Grows with every change of the workspace.
 */
revision: number, 
/**
 * What can be undone and redone now.
 */
history: HistoryView, 
/**
 * What was undone or redone; none for other commands.
 */
deed: Deed | null, };

export type Change = { 
/**
 * Records that were not there.
 */
added: Array<AnyRecord>, 
/**
 * Records that became different.
 */
updated: Array<Update>, 
/**
 * Records that are gone.
 */
removed: Array<AnyRecord>, };

export type CheckProblem = "file_damaged" | "history_broken" | "tables_differ" | "form_differs";

export type CheckReport = { 
/**
 * Empty when all is well.
 */
problems: Array<CheckProblem>, 
/**
 * Dossiers looked at.
 */
dossiers: number, 
/**
 * History rows looked at.
 */
rows: number, };

export type Closing = { 
/**
 * The conversation's id.
 */
conversation: ConversationId, 
/**
 * The employee's last word.
 */
employee: Opinion | null, 
/**
 * The manager's last word.
 */
manager: Opinion | null, };

export type Conversation = { 
/**
 * Its id.
 */
id: ConversationId, 
/**
 * Whose dossier.
 */
dossier: DossierId, 
/**
 * What sort of talk.
 */
kind: Kind, 
/**
 * The day: planned, then the day the talk was opened.
 */
date: string, 
/**
 * Planned time of day.
 */
time: string | null, 
/**
 * Planned place, 0 to 80 characters.
 */
place: string, 
/**
 * The employee ticked "voorbereid".
 */
employee_prepared: boolean, 
/**
 * The manager ticked "voorbereid".
 */
manager_prepared: boolean, 
/**
 * None until the talk is opened.
 */
phase: Phase | null, 
/**
 * Fixed when the talk is opened.
 */
people: People | null, 
/**
 * The closed talk before this one.
 */
previous: ConversationId | null, 
/**
 * First day of the period this talk looks back on.
 */
period_from: string | null, 
/**
 * "Geen afspraak nodig" is an outcome too.
 */
no_agreement_needed: boolean, 
/**
 * The two have read it back together (*vastgesteld*).
 */
read_back: boolean, 
/**
 * None while the talk is open.
 */
ending: Ending | null, 
/**
 * The day it was closed.
 */
closed_on: string | null, 
/**
 * The archived form of a closed talk.
 */
form: FormRef | null, };

export type ConversationCard = { 
/**
 * The talk.
 */
conversation: Conversation, 
/**
 * How far it is.
 */
step: RouteStep, 
/**
 * Notes on its board.
 */
notes: number, 
/**
 * Agreements on its bridge.
 */
agreements: number, };

export type ConversationDiscard = { 
/**
 * Which talk.
 */
conversation: ConversationId, 
/**
 * Throw it away although something was written down.
 */
with_content: boolean, };

export type ConversationId = string;

export type ConversationPlan = { 
/**
 * With whom.
 */
dossier: DossierId, 
/**
 * What sort of talk.
 */
kind: Kind, 
/**
 * The day.
 */
date: string, 
/**
 * The time of day, if agreed.
 */
time: string | null, 
/**
 * 0 to 80 characters.
 */
place: string, };

export type ConversationPrepared = { 
/**
 * Which talk.
 */
conversation: ConversationId, 
/**
 * Employee or manager.
 */
who: Role, 
/**
 * Prepared from now on.
 */
prepared: boolean, };

export type ConversationRef = { 
/**
 * Which talk.
 */
conversation: ConversationId, };

export type ConversationReplan = { 
/**
 * Which talk.
 */
conversation: ConversationId, 
/**
 * What sort of talk.
 */
kind: Kind, 
/**
 * The day.
 */
date: string, 
/**
 * The time of day, if agreed.
 */
time: string | null, 
/**
 * 0 to 80 characters.
 */
place: string, };

export type ConversationStart = { 
/**
 * With whom.
 */
dossier: DossierId, 
/**
 * The planned talk; none begins a new one.
 */
conversation: ConversationId | null, };

export type Deed = { 
/**
 * What.
 */
verb: Verb, 
/**
 * To what.
 */
subject: Subject, 
/**
 * Whose it is.
 */
who: Role | null, 
/**
 * The first words of it, may be empty.
 */
text: string, };

export type Done = Record<symbol, never>;

export type Dossier = { 
/**
 * The dossier's id, also its stream in the journal.
 */
id: DossierId, 
/**
 * 1 to 80 characters.
 */
name: string, 
/**
 * 0 to 80 characters.
 */
function: string, 
/**
 * 0 to 80 characters.
 */
team: string, 
/**
 * First working day, if known.
 */
start: string | null, 
/**
 * Out of the team overview, but kept.
 */
archived: boolean, };

export type DossierAdd = { 
/**
 * The fields.
 */
draft: DossierDraft, };

export type DossierArchive = { 
/**
 * Which dossier.
 */
dossier: DossierId, 
/**
 * Archived from now on.
 */
archived: boolean, };

export type DossierDraft = { 
/**
 * 1 to 80 characters.
 */
name: string, 
/**
 * 0 to 80 characters.
 */
function: string, 
/**
 * 0 to 80 characters.
 */
team: string, 
/**
 * First working day, if known.
 */
start: string | null, };

export type DossierEdit = { 
/**
 * Which dossier.
 */
dossier: DossierId, 
/**
 * The fields.
 */
draft: DossierDraft, };

export type DossierId = string;

export type DossierRef = { 
/**
 * Which dossier.
 */
dossier: DossierId, };

export type DossierView = { 
/**
 * The employee.
 */
dossier: Dossier, 
/**
 * Talks, newest first.
 */
conversations: Array<ConversationCard>, 
/**
 * Open agreements, the manager's side first.
 */
agreements: Array<AgreementState>, 
/**
 * Topics, open ones first.
 */
topics: Array<Topic>, 
/**
 * What can be undone outside a talk.
 */
history: HistoryView, 
/**
 * The history of this dossier is as it was written.
 */
chain_intact: boolean, };

export type Ending = "signed" | "unsigned";

export type ErrorCode = "empty" | "too_long" | "conversation_closed" | "not_here" | "not_opened" | "not_read_back" | "reason_needed" | "stance_missing" | "signature_empty" | "stance_without_signature" | "already_signed" | "duplicate" | "has_content" | "nothing_to_undo" | "passphrase_weak" | "passphrase_wrong" | "workspace_locked" | "workspace_exists" | "workspace_damaged" | "workspace_other" | "workspace_newer" | "workspace_busy" | "file_no_permission" | "file_disk_full" | "file_trouble" | "list_unreadable" | "form_trouble" | "no_viewer" | "internal";

export type FollowUp = { 
/**
 * Its id; ids are made in order of time.
 */
id: FollowUpId, 
/**
 * Whose dossier.
 */
dossier: DossierId, 
/**
 * The agreement it is about.
 */
agreement: AgreementId, 
/**
 * The talk in which it was answered, if one.
 */
conversation: ConversationId | null, 
/**
 * The answer.
 */
status: Status, 
/**
 * A line of explanation, 0 to 200 characters.
 */
line: string, 
/**
 * The day of the answer.
 */
on: string, };

export type FollowUpId = string;

export type FormRef = { 
/**
 * SHA-256 of the stored PDF, lower-case hexadecimal.
 */
sha256: string, 
/**
 * Pages in it.
 */
pages: number, };

export type Gesture = string;

export type HistoryRef = { 
/**
 * The open talk.
 */
conversation: ConversationId | null, 
/**
 * Outside a talk.
 */
dossier: DossierId | null, };

export type HistoryView = { 
/**
 * The step that undo would take back.
 */
undo: Deed | null, 
/**
 * The step that redo would bring back.
 */
redo: Deed | null, };

export type ImportConfirm = { 
/**
 * All of them are added, or none.
 */
rows: Array<DossierDraft>, };

export type ImportPicked = { 
/**
 * None when cancelled.
 */
preview: ImportPreview | null, };

export type ImportPreview = { 
/**
 * One per line that isn't empty.
 */
rows: Array<ImportRow>, 
/**
 * Columns of the header that were not understood and are left out.
 */
ignored: Array<string>, };

export type ImportRead = { 
/**
 * CSV with semicolons, commas or tabs; a header in Dutch or English.
 */
text: string, };

export type ImportRow = { 
/**
 * Line in the list, from 1.
 */
line: number, 
/**
 * What would be added.
 */
draft: DossierDraft, 
/**
 * Why it can't be, or had better not be.
 */
problems: Array<RowProblem>, };

export type Kind = "development" | "check_in" | "follow_up" | "onboarding";

export type Lane = "proud" | "learned" | "better" | "gives" | "takes" | "more" | "same" | "less" | "goal" | "remark" | "one_year" | "three_years" | "five_years" | "take_along" | "need";

export type Language = "nl" | "en";

export type Manager = { 
/**
 * Random; a workspace has one.
 */
id: ManagerId, 
/**
 * As it stands on the form, 1 to 80 characters.
 */
name: string, 
/**
 * 0 to 80 characters.
 */
function: string, 
/**
 * 0 to 80 characters.
 */
organisation: string, };

export type ManagerEdit = { 
/**
 * 1 to 80 characters.
 */
name: string, 
/**
 * 0 to 80 characters.
 */
function: string, 
/**
 * 0 to 80 characters.
 */
organisation: string, };

export type ManagerId = string;

export type NoArgs = Record<symbol, never>;

export type Note = { 
/**
 * Its id.
 */
id: NoteId, 
/**
 * The talk whose board it is on.
 */
conversation: ConversationId, 
/**
 * Where it hangs. Moving a note to another lane changes what it says.
 */
lane: Lane, 
/**
 * Order within the lane: lower comes first; only comparisons matter.
 */
position: number, 
/**
 * The pad it came from. Never changes after the first save.
 */
author: Role, 
/**
 * Others who changed the words (*aangevuld door*), the author excluded.
 */
supplemented_by: Array<Role>, 
/**
 * 1 to [`MAX_NOTE_CHARS`] characters.
 */
text: string, 
/**
 * The text as laid out once, in board units: screen and paper draw these lines.
 */
lines: Array<string>, 
/**
 * The note of an earlier talk this one continues.
 */
carried_from: NoteId | null, 
/**
 * Taken back while reading back: not on the form, erased when the talk closes.
 */
struck: boolean, };

export type NoteAdd = { 
/**
 * Which talk.
 */
conversation: ConversationId, 
/**
 * Where it hangs.
 */
lane: Lane, 
/**
 * The pad it comes from.
 */
author: Role, 
/**
 * 1 to 140 characters.
 */
text: string, 
/**
 * The note it comes before; none: the end of the lane.
 */
before: NoteId | null, 
/**
 * The movement of the hand.
 */
gesture: Gesture, };

export type NoteCarry = { 
/**
 * Which talk.
 */
conversation: ConversationId, 
/**
 * Notes of the previous talk.
 */
notes: Array<NoteId>, 
/**
 * The movement of the hand.
 */
gesture: Gesture, };

export type NoteDelete = { 
/**
 * Which talk.
 */
conversation: ConversationId, 
/**
 * Which note.
 */
note: NoteId, 
/**
 * The movement of the hand.
 */
gesture: Gesture, };

export type NoteEdit = { 
/**
 * Which talk.
 */
conversation: ConversationId, 
/**
 * Which note.
 */
note: NoteId, 
/**
 * 1 to 140 characters.
 */
text: string, 
/**
 * Who writes; the author stays who it was.
 */
editor: Role, 
/**
 * The movement of the hand.
 */
gesture: Gesture, };

export type NoteId = string;

export type NoteMove = { 
/**
 * Which talk.
 */
conversation: ConversationId, 
/**
 * Which note.
 */
note: NoteId, 
/**
 * Where it hangs from now on.
 */
lane: Lane, 
/**
 * The note it comes before; none: the end of the lane.
 */
before: NoteId | null, 
/**
 * The movement of the hand.
 */
gesture: Gesture, };

export type NoteStrike = { 
/**
 * Which talk.
 */
conversation: ConversationId, 
/**
 * Which note.
 */
note: NoteId, 
/**
 * Struck from now on.
 */
struck: boolean, 
/**
 * The movement of the hand.
 */
gesture: Gesture, };

export type OpenAgreement = { 
/**
 * Whose dossier.
 */
dossier: DossierId, 
/**
 * The employee's name.
 */
name: string, 
/**
 * The agreement.
 */
agreement: Agreement, 
/**
 * Its status.
 */
status: Status, };

export type Opinion = { 
/**
 * What the signature means.
 */
stance: Stance, 
/**
 * Why, where the stance asks for it; 0 to 400 characters.
 */
reason: string, 
/**
 * A reaction in own words, 0 to 800 characters.
 */
reaction: string, 
/**
 * None until signed.
 */
signature: Signature | null, };

export type Owner = "employee" | "manager" | "together" | "organisation";

export type PassphraseChange = { 
/**
 * The one in use.
 */
current: string, 
/**
 * The new one.
 */
new: string, };

export type PassphraseCheck = { 
/**
 * A candidate; it is not kept.
 */
passphrase: string, };

export type PassphraseStrength = { 
/**
 * In a word.
 */
strength: Strength, 
/**
 * It may be used.
 */
enough: boolean, };

export type People = { 
/**
 * Whose talk it is.
 */
employee: Person, 
/**
 * Who asks.
 */
manager: Person, 
/**
 * May be empty.
 */
organisation: string, 
/**
 * The employee's team, may be empty.
 */
team: string, };

export type Person = { 
/**
 * Full name.
 */
name: string, 
/**
 * Function, may be empty.
 */
function: string, };

export type PersonCard = { 
/**
 * The dossier.
 */
dossier: Dossier, 
/**
 * The talk the route is about: the newest one that is planned, open or of this year.
 */
conversation: ConversationId | null, 
/**
 * Its kind.
 */
kind: Kind | null, 
/**
 * Its day.
 */
date: string | null, 
/**
 * Its time.
 */
time: string | null, 
/**
 * How far it is.
 */
step: RouteStep | null, 
/**
 * Closed with a signature.
 */
signed: boolean, 
/**
 * Open agreements.
 */
open_agreements: number, };

export type Phase = "check_in" | "look_back" | "now" | "ahead" | "agree" | "round_off";

export type PhaseChoose = { 
/**
 * Which talk.
 */
conversation: ConversationId, 
/**
 * Any phase, in any order.
 */
phase: Phase, };

export type Point = [number, number];

export type Preview = { pages: Array<PreviewPage>, replaced: Array<Replaced>, };

export type PreviewPage = { svg: string, text: string, width_pt: number, height_pt: number, };

export type PreviousTalk = { 
/**
 * The talk.
 */
conversation: Conversation, 
/**
 * Its notes.
 */
notes: Array<Note>, 
/**
 * Its instruments.
 */
answers: Answers, 
/**
 * Its agreements with what became of them, the manager's side first.
 */
agreements: Array<AgreementState>, };

export type ReadBack = { 
/**
 * Which talk.
 */
conversation: ConversationId, 
/**
 * Read back from now on.
 */
done: boolean, };

export type Replaced = { text: string, characters: string, };

export type Role = "employee" | "manager" | "together";

export type RouteStep = "planned" | "prepared" | "spoken" | "read_back" | "closed";

export type RowProblem = "name_missing" | "too_long" | "date_unreadable" | "twice_in_list" | "in_team_already";

export type Saved = { 
/**
 * Where; none when cancelled.
 */
path: string | null, };

export type Settings = { 
/**
 * The manager's id.
 */
id: ManagerId, 
/**
 * Language of screen and paper.
 */
language: Language, 
/**
 * Minutes without input before the app locks, 1 to 15. There is no "never".
 */
lock_minutes: number, 
/**
 * The list view instead of the picture.
 */
list_view: boolean, 
/**
 * Single-letter shortcuts on the board (WCAG 2.1.4 asks for a switch).
 */
letter_keys: boolean, };

export type SettingsUpdate = { 
/**
 * Language of screen and paper.
 */
language: Language | null, 
/**
 * 1 to 15.
 */
lock_minutes: number | null, 
/**
 * List view instead of the picture.
 */
list_view: boolean | null, 
/**
 * Single-letter shortcuts.
 */
letter_keys: boolean | null, };

export type Signature = { "way": "drawn", 
/**
 * At least one stroke of at least three points; at most 200 strokes.
 */
strokes: Array<Array<Point>>, } | { "way": "typed", 
/**
 * 1 to 80 characters.
 */
name: string, } | { "way": "ink" };

export type SignatureSet = { 
/**
 * Which talk.
 */
conversation: ConversationId, 
/**
 * Employee or manager.
 */
who: Role, 
/**
 * Drawn, typed or ink.
 */
signature: Signature | null, };

export type Stance = "seen" | "agreed" | "disagreed" | "not_signed";

export type StanceChoose = { 
/**
 * Which talk.
 */
conversation: ConversationId, 
/**
 * Employee or manager.
 */
who: Role, 
/**
 * What the signature will mean.
 */
stance: Stance, 
/**
 * "Niet akkoord" needs one.
 */
reason: string, 
/**
 * In own words, may be empty.
 */
reaction: string, };

export type Status = "open" | "done" | "half" | "not_done" | "lapsed" | "carried";

export type Step = "asks_much" | "asks_some" | "fair" | "good" | "strong";

export type Strength = "weak" | "fair" | "good" | "strong";

export type Subject = "note" | "agreement" | "answers" | "conversation" | "dossier" | "topic" | "other";

export type TalkView = { 
/**
 * The employee.
 */
dossier: Dossier, 
/**
 * The manager, for names before the talk is opened.
 */
manager: Manager, 
/**
 * The talk.
 */
conversation: Conversation, 
/**
 * Notes by lane and position.
 */
notes: Array<Note>, 
/**
 * The instruments.
 */
answers: Answers, 
/**
 * The bridge.
 */
agreements: Array<Agreement>, 
/**
 * Stances and signatures.
 */
closing: Closing, 
/**
 * Dated additions.
 */
addenda: Array<Addendum>, 
/**
 * The talk before this one.
 */
previous: PreviousTalk | null, 
/**
 * Open topics of the dossier.
 */
topics: Array<Topic>, 
/**
 * What can be undone and redone.
 */
history: HistoryView, 
/**
 * Grows with every change of the workspace.
 */
revision: number, 
/**
 * Everything is marked OEFENING.
 */
practice: boolean, 
/**
 * The history of this dossier is as it was written.
 */
chain_intact: boolean, };

export type TeamOverview = { 
/**
 * Who works here.
 */
manager: Manager, 
/**
 * The settings.
 */
settings: Settings, 
/**
 * By the app's clock.
 */
today: string, 
/**
 * 0 to 23, for the greeting.
 */
hour: number, 
/**
 * Today's talks and talks that were opened and not closed.
 */
today_talks: Array<TodayTalk>, 
/**
 * The team by name, archived people last.
 */
people: Array<PersonCard>, 
/**
 * People with a talk this calendar year, archived people left out.
 */
spoken_this_year: number, 
/**
 * Open agreements of everybody, nearest date first.
 */
agreements: Array<OpenAgreement>, };

export type TodayTalk = { 
/**
 * The dossier.
 */
dossier: Dossier, 
/**
 * The talk.
 */
conversation: Conversation, };

export type Topic = { 
/**
 * Its id.
 */
id: TopicId, 
/**
 * Whose dossier it lies in.
 */
dossier: DossierId, 
/**
 * Who brought it in.
 */
author: Role, 
/**
 * 1 to 140 characters.
 */
text: string, 
/**
 * The day it was written down.
 */
on: string, 
/**
 * Talked about, or dropped.
 */
done: boolean, };

export type TopicAdd = { 
/**
 * Whose dossier.
 */
dossier: DossierId, 
/**
 * Who brings it in.
 */
author: Role, 
/**
 * 1 to 140 characters.
 */
text: string, };

export type TopicClose = { 
/**
 * Whose dossier.
 */
dossier: DossierId, 
/**
 * Which topic.
 */
topic: TopicId, 
/**
 * Done from now on.
 */
done: boolean, };

export type TopicId = string;

export type Update = { 
/**
 * Before.
 */
from: AnyRecord, 
/**
 * After.
 */
to: AnyRecord, };

export type Verb = "added" | "edited" | "moved" | "removed" | "struck" | "several";

export type Way = "course" | "join_a_day" | "coaching" | "doing" | "watching" | "discussing" | "reading" | "teaching";

export type WayChoose = { 
/**
 * Which talk.
 */
conversation: ConversationId, 
/**
 * Which way.
 */
way: Way, 
/**
 * Who wants it.
 */
who: Role, 
/**
 * Chosen from now on.
 */
chosen: boolean, 
/**
 * The movement of the hand.
 */
gesture: Gesture, };

export type Window = "rhythm" | "joy" | "craft" | "balance" | "teamwork" | "workplace";

export type WindowAnswer = { 
/**
 * For now; none is a fine answer.
 */
now: Step | null, 
/**
 * The wish; none is a fine answer.
 */
wish: Step | null, };

export type WindowSet = { 
/**
 * Which talk.
 */
conversation: ConversationId, 
/**
 * Which window.
 */
window: Window, 
/**
 * Now and wish.
 */
answer: WindowAnswer, 
/**
 * The movement of the hand.
 */
gesture: Gesture, };

export type WorkspaceCreate = { 
/**
 * The manager's name.
 */
name: string, 
/**
 * The manager's function, may be empty.
 */
function: string, 
/**
 * May be empty.
 */
organisation: string, 
/**
 * Must be strong enough, see `passphrase_check`.
 */
passphrase: string, 
/**
 * Language of the page at that moment.
 */
language: Language, };

export type WorkspaceState = "absent" | "locked" | "open" | "other" | "unreadable";

export type WorkspaceStatus = { 
/**
 * Where it stands.
 */
state: WorkspaceState, 
/**
 * Where the file lies.
 */
path: string, 
/**
 * The practice workspace is the open one.
 */
practice: boolean, 
/**
 * This app's version.
 */
version: string, 
/**
 * Once open.
 */
manager: Manager | null, 
/**
 * Once open.
 */
settings: Settings | null, 
/**
 * Today by the app's clock.
 */
today: string, };

export type WorkspaceUnlock = { 
/**
 * As chosen at the first start.
 */
passphrase: string, };

export interface Commands {
  workspace_status: [NoArgs, WorkspaceStatus];
  workspace_create: [WorkspaceCreate, WorkspaceStatus];
  workspace_unlock: [WorkspaceUnlock, WorkspaceStatus];
  workspace_lock: [NoArgs, WorkspaceStatus];
  workspace_copy: [NoArgs, Saved];
  workspace_check: [NoArgs, CheckReport];
  practice_open: [NoArgs, WorkspaceStatus];
  passphrase_check: [PassphraseCheck, PassphraseStrength];
  passphrase_change: [PassphraseChange, Done];
  settings_update: [SettingsUpdate, Applied];
  manager_edit: [ManagerEdit, Applied];
  team_overview: [NoArgs, TeamOverview];
  dossier_add: [DossierAdd, Applied];
  dossier_edit: [DossierEdit, Applied];
  dossier_archive: [DossierArchive, Applied];
  dossier_open: [DossierRef, DossierView];
  import_read: [ImportRead, ImportPreview];
  import_pick: [NoArgs, ImportPicked];
  import_confirm: [ImportConfirm, Applied];
  topic_add: [TopicAdd, Applied];
  topic_close: [TopicClose, Applied];
  conversation_plan: [ConversationPlan, Applied];
  conversation_replan: [ConversationReplan, Applied];
  conversation_prepared: [ConversationPrepared, Applied];
  conversation_start: [ConversationStart, TalkView];
  conversation_open: [ConversationRef, TalkView];
  conversation_discard: [ConversationDiscard, Applied];
  conversation_close: [ConversationRef, Applied];
  phase_choose: [PhaseChoose, Applied];
  note_add: [NoteAdd, Applied];
  note_edit: [NoteEdit, Applied];
  note_move: [NoteMove, Applied];
  note_delete: [NoteDelete, Applied];
  note_carry: [NoteCarry, Applied];
  note_strike: [NoteStrike, Applied];
  way_choose: [WayChoose, Applied];
  window_set: [WindowSet, Applied];
  agreement_add: [AgreementAdd, Applied];
  agreement_edit: [AgreementEdit, Applied];
  agreement_delete: [AgreementDelete, Applied];
  agreement_strike: [AgreementStrike, Applied];
  agreement_none: [AgreementNone, Applied];
  agreement_follow_up: [AgreementFollowUp, Applied];
  history_undo: [HistoryRef, Applied];
  history_redo: [HistoryRef, Applied];
  read_back: [ReadBack, Applied];
  stance_choose: [StanceChoose, Applied];
  signature_set: [SignatureSet, Applied];
  addendum_add: [AddendumAdd, Applied];
  form_preview: [ConversationRef, Preview];
  form_save: [ConversationRef, Saved];
  form_print: [ConversationRef, Saved];
}

