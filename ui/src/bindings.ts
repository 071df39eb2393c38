// Generated from Rust. Don't edit.

/**
 * Something added after closing.
 */
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

/**
 * A dated addition to a closed talk.
 */
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

/**
 * A dated addition to a closed talk.
 */
export type AddendumId = string;

/**
 * A promise made in a talk. What became of it is a [`crate::FollowUp`].
 */
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
struck: boolean, 
/**
 * *Wij zien dit verschillend.*
 */
difference: Difference | null, };

/**
 * A new agreement, perhaps grown from a note.
 */
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

/**
 * An agreement off the bridge.
 */
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

/**
 * "Wij zien dit verschillend."
 */
export type AgreementDiffer = { 
/**
 * Which talk.
 */
conversation: ConversationId, 
/**
 * Which agreement.
 */
agreement: AgreementId, 
/**
 * Employee or manager.
 */
who: Role, 
/**
 * 0 to 140 characters; nothing from both is no difference.
 */
text: string, 
/**
 * The movement of the hand.
 */
gesture: Gesture, };

/**
 * What people fill in.
 */
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

/**
 * Other fields for an agreement.
 */
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

/**
 * How did it go?
 */
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

/**
 * One promise.
 */
export type AgreementId = string;

/**
 * "Geen afspraak nodig."
 */
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

/**
 * An agreement and what became of it.
 */
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

/**
 * Take an agreement back, or leave it after all.
 */
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

/**
 * The answers of one board. One record per conversation, with its id.
 */
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
windows: { [key in Window]?: WindowAnswer }, 
/**
 * How full the water stands at the weir: the employee's own word.
 */
water: Step | null, 
/**
 * Own names of windows, 1 to [`MAX_WINDOW_NAME_CHARS`] characters.
 */
window_names: { [key in Window]?: string }, 
/**
 * Windows that are left out of this talk.
 */
windows_removed: Array<Window>, 
/**
 * Flags of the horizon with "ik weet het nog niet": an answer that comes back next year.
 */
unknown: Array<Lane>, 
/**
 * "Klopt dit?": who said yes to a place as it stands now.
 */
confirmed: { [key in Place]?: Array<Role> }, 
/**
 * What two people answered face down, where it differs.
 */
turned: Array<Turned>, };

/**
 * A kept thing.
 */
export type AnyRecord = { "kind": "manager", "record": Manager } | { "kind": "settings", "record": Settings } | { "kind": "dossier", "record": Dossier } | { "kind": "conversation", "record": Conversation } | { "kind": "note", "record": Note } | { "kind": "answers", "record": Answers } | { "kind": "agreement", "record": Agreement } | { "kind": "follow_up", "record": FollowUp } | { "kind": "topic", "record": Topic } | { "kind": "closing", "record": Closing } | { "kind": "addendum", "record": Addendum } | { "kind": "scan", "record": Scan } | { "kind": "question", "record": Question } | { "kind": "asked", "record": Asked } | { "kind": "deeper", "record": Deeper };

/**
 * A refusal or a failure. Nothing was half done.
 */
export type ApiError = { 
/**
 * Which.
 */
code: ErrorCode, 
/**
 * Facts for the sentence.
 */
params: { [key in string]: string }, 
/**
 * For a log or a bug report; never content of a talk.
 */
detail: string, };

/**
 * A change that has been saved.
 */
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

/**
 * A card that was put on the table. What was said is on the notes, not here.
 */
export type Asked = { 
/**
 * Its id; ids grow, so they tell the order.
 */
id: AskedId, 
/**
 * The talk.
 */
conversation: ConversationId, 
/**
 * The card's id.
 */
card: string, 
/**
 * Where they were.
 */
place: Place, 
/**
 * Who drew it.
 */
who: Role, 
/**
 * Who may ask it: a card of both counts for both.
 */
from: Role, };

/**
 * A card on the table.
 */
export type AskedId = string;

/**
 * A new round; one that was going on is void.
 */
export type BlindBegin = { 
/**
 * Which talk.
 */
conversation: ConversationId, 
/**
 * What both answer.
 */
subject: RoundSubject, };

/**
 * A card, face down. Its `Debug` output doesn't say which.
 */
export type BlindChoose = { 
/**
 * Which talk.
 */
conversation: ConversationId, 
/**
 * Employee or manager.
 */
who: Role, 
/**
 * The answer.
 */
choice: Choice, };

/**
 * A round before the turn: the same whatever was chosen.
 */
export type BlindRound = { 
/**
 * What both answer.
 */
subject: RoundSubject, 
/**
 * Who has laid down a card.
 */
chosen: Array<Role>, };

/**
 * Both cards at once.
 */
export type BlindTurn = { 
/**
 * Which talk.
 */
conversation: ConversationId, 
/**
 * The movement of the hand.
 */
gesture: Gesture, };

/**
 * A round that was turned.
 */
export type BlindTurned = { 
/**
 * Both cards.
 */
turned: Turned, 
/**
 * What it did to the board.
 */
applied: Applied, };

/**
 * A part of what was written in a talk.
 */
export type Block = "summary" | "agreements" | "feedback";

/**
 * A stance about one block.
 */
export type BlockStance = { 
/**
 * What the signature means for this block.
 */
stance: Stance, 
/**
 * Why, where the stance asks for it; 0 to 400 characters.
 */
reason: string, };

/**
 * The paper of the page with the board, lying.
 */
export type BoardPaper = "a4" | "a3";

/**
 * A card that can be dealt: from the deck, or an own question.
 */
export type Card = { 
/**
 * The deck's name for it, or the own question's id.
 */
id: string, 
/**
 * How far it goes.
 */
depth: Depth, 
/**
 * Who may ask it; together: both of them.
 */
from: Role, 
/**
 * Who asks on.
 */
follow_up_from: Role, 
/**
 * The front.
 */
question: string, 
/**
 * The back; empty for an own question.
 */
follow_up: string, 
/**
 * Added by the manager.
 */
own: boolean, };

/**
 * A card on the table.
 */
export type CardAsk = { 
/**
 * Which talk.
 */
conversation: ConversationId, 
/**
 * Where they are.
 */
place: Place, 
/**
 * The card's id.
 */
card: string, 
/**
 * Who drew it.
 */
who: Role, 
/**
 * The movement of the hand.
 */
gesture: Gesture, };

/**
 * Which cards.
 */
export type CardDeck = "questions" | "talents" | "energy";

/**
 * A card back in the deck.
 */
export type CardReturn = { 
/**
 * Which talk.
 */
conversation: ConversationId, 
/**
 * Which card on the table.
 */
asked: AskedId, 
/**
 * The movement of the hand.
 */
gesture: Gesture, };

/**
 * Which cards lie open at a place?
 */
export type CardsOffer = { 
/**
 * Which talk.
 */
conversation: ConversationId, 
/**
 * Where they are.
 */
place: Place, 
/**
 * For whom; together: cards of both and of each.
 */
who: Role, 
/**
 * From 0; the next round shows three others.
 */
round: number, 
/**
 * Also what was asked in the last two talks.
 */
again: boolean, };

/**
 * The cards at a place.
 */
export type CardsView = { 
/**
 * Three that lie open, or fewer when the deck is nearly through.
 */
hand: Array<Card>, 
/**
 * There are others for a next round.
 */
more: boolean, 
/**
 * What is on the table here, oldest first.
 */
table: Array<TableCard>, 
/**
 * Whose turn it is; said, never enforced.
 */
turn: Role, 
/**
 * Who wants to go deeper.
 */
deeper: Array<Role>, 
/**
 * Deep cards that wait here until both want them.
 */
deep_waiting: number, 
/**
 * Cards left out because they were asked in the last two talks.
 */
left_out: number, };

/**
 * What one action did. A change names both sides of every update, so that its
 * inverse is mechanical.
 */
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

/**
 * What the check found.
 */
export type CheckProblem = "file_damaged" | "history_broken" | "tables_differ" | "form_differs" | "scan_differs";

/**
 * What the whole-file check found.
 */
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
rows: number, 
/**
 * A sound file may still be an older one.
 */
seen: Seen, };

/**
 * One person's answer.
 */
export type Choice = { "step": Step } | { "lane": Lane };

/**
 * How a talk ends, for both people. One record per conversation, with its id.
 */
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
manager: Opinion | null, 
/**
 * *Mag naar HR*: who ticked which agreement, each for themselves. Only what both ticked may go.
 */
hr: { [key in AgreementId]: Array<Role> }, 
/**
 * *Tekent later*: who thinks it over. While anybody does, the talk is *voorgelegd*.
 */
later: Array<Role>, 
/**
 * The pages, until the form is archived: from then on the form itself tells how it is laid out.
 */
pages: Pages, };

/**
 * A compliment, laid on the board as notes.
 */
export type ComplimentGive = { 
/**
 * Which talk.
 */
conversation: ConversationId, 
/**
 * Employee or manager.
 */
author: Role, 
/**
 * What I saw, 1 to 140 characters.
 */
seen: string, 
/**
 * What it did, may be empty.
 */
effect: string, 
/**
 * What the other says, may be empty.
 */
reaction: string, 
/**
 * The movement of the hand.
 */
gesture: Gesture, };

/**
 * One talk.
 */
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
form: FormRef | null, 
/**
 * What belongs to this talk, as it was when it was planned. Without one, every place is on.
 */
template: Template | null, };

/**
 * A talk on the time line.
 */
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
agreements: number, 
/**
 * Pages that were signed on paper, oldest first, withdrawn ones included.
 */
scans: Array<Scan>, 
/**
 * Those pages show that both signed.
 */
on_paper: boolean, };

/**
 * A talk that was opened by mistake.
 */
export type ConversationDiscard = { 
/**
 * Which talk.
 */
conversation: ConversationId, 
/**
 * Throw it away although something was written down.
 */
with_content: boolean, };

/**
 * One talk.
 */
export type ConversationId = string;

/**
 * A talk to plan.
 */
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

/**
 * One of the two is prepared.
 */
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

/**
 * A talk by its id.
 */
export type ConversationRef = { 
/**
 * Which talk.
 */
conversation: ConversationId, };

/**
 * Another day, time or place.
 */
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

/**
 * Opens a planned talk, or begins one today.
 */
export type ConversationStart = { 
/**
 * With whom.
 */
dossier: DossierId, 
/**
 * The planned talk; none begins a new one.
 */
conversation: ConversationId | null, 
/**
 * What sort of talk a new one is; none is the yearly talk. A planned one has its own.
 */
kind: Kind | null, };

/**
 * The form for the employee, and a copy for each other reader, into one folder.
 */
export type CopiesSave = { 
/**
 * Which talk.
 */
conversation: ConversationId, 
/**
 * The parts that the manager's copy has besides the agreements.
 */
blocks: Array<CopyBlock>, 
/**
 * The agreements on a card too.
 */
pocket: boolean, };

/**
 * What was written.
 */
export type CopiesSaved = { 
/**
 * Where; none when the person cancelled.
 */
folder: string | null, 
/**
 * The files that are there now.
 */
files: Array<CopySaved>, 
/**
 * What should have been written and isn't, because of the error.
 */
missing: Array<CopyFile>, 
/**
 * Why not.
 */
error: ApiError | null, };

/**
 * What there is to put into copies.
 */
export type CopiesView = { 
/**
 * Pages of the form.
 */
pages: number, 
/**
 * All agreements.
 */
agreements: number, 
/**
 * Those that both ticked for HR; without one there is no copy for HR.
 */
for_hr: number, 
/**
 * Parts of the talk in which something is said, in order.
 */
blocks: Array<CopyBlockView>, };

/**
 * A part of a talk. Agreements are no block: they are always in it.
 */
export type CopyBlock = "looking_back" | "feedback" | "energy" | "talents" | "learning" | "employability" | "horizon" | "dreams" | "backpack" | "previous" | "reactions" | "last_words" | "addenda";

/**
 * A part of the talk.
 */
export type CopyBlockView = { 
/**
 * Which.
 */
block: CopyBlock, 
/**
 * How many notes, answers or lines.
 */
count: number, 
/**
 * In no copy unless the employee wants it.
 */
sensitive: boolean, };

/**
 * One of the files that are written together.
 */
export type CopyFile = "employee" | "manager" | "hr" | "pocket";

/**
 * For whom a copy is. The employee has the form itself.
 */
export type CopyFor = "manager" | "hr" | "pocket";

/**
 * A copy says so of itself.
 */
export type CopyInForm = { 
/**
 * For whom it was made.
 */
reader: CopyFor, 
/**
 * Somebody signed the form that it is a copy of.
 */
signed: boolean, };

/**
 * A file that was written.
 */
export type CopySaved = { 
/**
 * Which of them.
 */
file: CopyFile, 
/**
 * Its name.
 */
name: string, };

/**
 * Cards that can lie on the table.
 */
export type Deck = "questions" | "feedback" | "compliment" | "talents" | "energy";

/**
 * What somebody did.
 */
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

/**
 * Who wants to go deeper. One record per conversation, with its id.
 */
export type Deeper = { 
/**
 * The conversation's id.
 */
conversation: ConversationId, 
/**
 * Employee, manager, or both.
 */
agreed: Array<Role>, };

/**
 * Shall we go deeper?
 */
export type DeeperAgree = { 
/**
 * Which talk.
 */
conversation: ConversationId, 
/**
 * Employee or manager: nobody says it for the other.
 */
who: Role, 
/**
 * Agrees from now on.
 */
agree: boolean, 
/**
 * The movement of the hand.
 */
gesture: Gesture, };

/**
 * How far a question goes.
 */
export type Depth = "easy" | "normal" | "deep";

/**
 * The forms of development. The order says how big a form is; nothing is better than another.
 */
export type Development = "ask_tip" | "read_or_watch" | "look_on" | "join_meeting" | "peer_talk" | "buddy" | "practise" | "contact_point" | "coordinate" | "show_around" | "project_task" | "mentor" | "coaching" | "training" | "study" | "placement" | "other_post" | "career_search";

/**
 * "Wij zien dit verschillend": two texts with the same limit, of the same size on paper.
 */
export type Difference = { 
/**
 * How the employee sees it, 0 to [`MAX_NOTE_CHARS`] characters.
 */
employee: string, 
/**
 * How the manager sees it, 0 to [`MAX_NOTE_CHARS`] characters.
 */
manager: string, };

/**
 * A command that only had to be done.
 */
export type Done = Record<symbol, never>;

/**
 * One employee. Name, function, team and start date, and nothing more: the
 * law asks for no more than the talk needs (minimal fields, GDPR art. 5-1-c).
 */
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

/**
 * A new employee.
 */
export type DossierAdd = { 
/**
 * The fields.
 */
draft: DossierDraft, };

/**
 * Out of the team overview, or back in.
 */
export type DossierArchive = { 
/**
 * Which dossier.
 */
dossier: DossierId, 
/**
 * Archived from now on.
 */
archived: boolean, };

/**
 * What a person types about an employee.
 */
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

/**
 * Other fields for an employee.
 */
export type DossierEdit = { 
/**
 * Which dossier.
 */
dossier: DossierId, 
/**
 * The fields.
 */
draft: DossierDraft, };

/**
 * Everything about one employee.
 */
export type DossierId = string;

/**
 * A dossier by its id.
 */
export type DossierRef = { 
/**
 * Which dossier.
 */
dossier: DossierId, };

/**
 * One employee's dossier.
 */
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

/**
 * A file, as the page was given it.
 */
export type DroppedFile = { 
/**
 * Without its folder; empty where the page isn't told.
 */
name: string, 
/**
 * In base64 (RFC 4648); none where the page isn't given them, as in `WebKitGTK`.
 */
bytes: string | null, };

/**
 * How a talk was closed.
 */
export type Ending = "signed" | "unsigned" | "nothing_kept";

/**
 * Every way a command can say no. The page has a sentence for each, or it
 * doesn't build.
 */
export type ErrorCode = "empty" | "too_long" | "conversation_closed" | "not_here" | "not_opened" | "not_read_back" | "reason_needed" | "stance_missing" | "signature_empty" | "stance_without_signature" | "already_signed" | "presented" | "duplicate" | "has_content" | "nothing_to_undo" | "not_the_author" | "place_off" | "choice_missing" | "door_shut" | "passphrase_weak" | "passphrase_wrong" | "workspace_locked" | "workspace_exists" | "workspace_damaged" | "workspace_other" | "workspace_newer" | "workspace_busy" | "file_no_permission" | "file_disk_full" | "file_trouble" | "file_missing" | "file_is_folder" | "file_too_big" | "not_pdf" | "list_unreadable" | "form_trouble" | "form_foreign" | "form_newer" | "form_not_original" | "form_copy" | "form_changed" | "form_practice" | "form_real" | "form_known" | "scan_foreign" | "scan_too_big" | "scan_is_form" | "scan_known" | "no_viewer" | "printer_gone" | "print_trouble" | "internal";

/**
 * Feedback in four steps, laid on the board as notes.
 */
export type FeedbackGive = { 
/**
 * Which talk.
 */
conversation: ConversationId, 
/**
 * Employee or manager.
 */
author: Role, 
/**
 * What goes well; each text has 1 to 140 characters.
 */
strength: string, 
/**
 * What I saw or heard myself.
 */
seen: string, 
/**
 * What that does.
 */
effect: string, 
/**
 * How the other takes it, may be empty.
 */
reaction: string, 
/**
 * What I would like.
 */
wish: string, 
/**
 * What the other says to that, may be empty.
 */
answer: string, 
/**
 * The movement of the hand.
 */
gesture: Gesture, };

/**
 * One answer to "how did it go?". The newest counts.
 */
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

/**
 * What became of a promise, at one date.
 */
export type FollowUpId = string;

/**
 * The form of a talk.
 */
export type FormAsk = { 
/**
 * Which talk.
 */
conversation: ConversationId, 
/**
 * How it is laid out; none is as it was archived, or as it was chosen until then.
 */
format: Format | null, };

/**
 * What is wrong with a form as a whole.
 */
export type FormFault = "unreadable" | "not_signed" | "signature_missing" | "added" | "changed" | "not_certified" | "data_missing" | "data_unreadable" | "data_newer" | "seal_missing" | "seal_differs" | "signers_differ";

/**
 * Takes over the form that was opened last.
 */
export type FormKeep = { 
/**
 * The opened form, as its preview says: SHA-256, lower-case hexadecimal.
 */
sha256: string, 
/**
 * Into this dossier; none makes a new one.
 */
dossier: DossierId | null, };

/**
 * A form that was taken over.
 */
export type FormKept = { 
/**
 * Whose dossier it went to.
 */
dossier: DossierId, 
/**
 * The talk.
 */
conversation: ConversationId, 
/**
 * What was written.
 */
applied: Applied, };

/**
 * A form to take over, to look at first.
 */
export type FormOpen = { 
/**
 * What was dropped on the window; without it the person picks a file.
 */
file: DroppedFile | null, };

/**
 * A form was opened, or the person cancelled.
 */
export type FormOpened = { 
/**
 * None when cancelled.
 */
preview: FormPreview | null, };

/**
 * What a form would add. Nothing is written yet.
 */
export type FormPreview = { 
/**
 * Of the file, lower-case hexadecimal.
 */
sha256: string, 
/**
 * Names and functions as they stand on the form.
 */
people: People, 
/**
 * What sort of talk.
 */
kind: Kind, 
/**
 * The day of the talk.
 */
date: string, 
/**
 * Notes on its board.
 */
notes: number, 
/**
 * Agreements on its bridge.
 */
agreements: number, 
/**
 * Agreements of the talk before it, with what became of them.
 */
previous: number, 
/**
 * Everybody's last word, the employee's first.
 */
signers: Array<FormSigner>, 
/**
 * What the signatures in the file say.
 */
signatures: FormSignatures, 
/**
 * Everybody it can be added to: who has this name first.
 */
team: Array<Dossier>, 
/**
 * The only one with this name.
 */
suggested: DossierId | null, 
/**
 * Somebody in the team has this name.
 */
has_namesakes: boolean, 
/**
 * Nobody in the team is exactly this person already.
 */
can_be_new: boolean, };

/**
 * The archived pages.
 */
export type FormRef = { 
/**
 * SHA-256 of the stored PDF, lower-case hexadecimal.
 */
sha256: string, 
/**
 * Pages in it.
 */
pages: number, };

/**
 * What the signatures in a form's file say. A file of which one doesn't hold is refused.
 */
export type FormSignatures = "hold" | "unsealed";

/**
 * Somebody's last word on a form.
 */
export type FormSigner = { 
/**
 * Employee or manager.
 */
who: Role, 
/**
 * What the signature means.
 */
stance: Stance, 
/**
 * Drawn, typed or with room for ink.
 */
signed: boolean, };

/**
 * What was found in a form.
 */
export type FormVerdict = { 
/**
 * Whoever signed on screen did so, nothing changed since, and pages, seal and data say the same.
 */
good: boolean, 
/**
 * Oldest first.
 */
signatures: Array<SignatureVerdict>, 
/**
 * None without a workspace to compare with, or without a signature of ours that holds.
 */
key: KeyFound | null, 
/**
 * Empty when all is well.
 */
faults: Array<FormFault>, 
/**
 * The talk inside.
 */
talk: TalkInForm | null, 
/**
 * It is a copy: a part of a form, for one reader. Its seal is that of the form.
 */
copy: CopyInForm | null, 
/**
 * It is an extra print of a form, or a translation. Its seal is that of the form.
 */
print: PrintInForm | null, 
/**
 * The six words of its seal.
 */
words: Array<string>, 
/**
 * The whole seal, 64 digits; empty without one.
 */
seal: string, 
/**
 * The words on paper beside it, if some were given.
 */
paper: WordsVerdict | null, };

/**
 * A form that was picked or dropped, and looked at.
 */
export type FormVerified = { 
/**
 * The file's name; none when cancelled.
 */
file: string | null, 
/**
 * What was found.
 */
verdict: FormVerdict | null, };

/**
 * A form to look at.
 */
export type FormVerify = { 
/**
 * What was dropped on the window; without it the person picks a file.
 */
file: DroppedFile | null, 
/**
 * The six words as they stand on paper; empty if only the file is looked at.
 */
words: string, };

/**
 * How a form is laid out. It says the same in every format, so this is no part of its data, and
 * its seal stays the same too.
 */
export type Format = { 
/**
 * The size of everything that is read.
 */
letters: Letters, 
/**
 * The paper of the page with the board; all others are A4.
 */
board: BoardPaper, 
/**
 * The colours of the board.
 */
palette: Palette, 
/**
 * Headings, labels and explanations in this language too, after or under their own.
 */
also: Language | null, };

/**
 * How the pages are laid out, from now on.
 */
export type FormatChoose = { 
/**
 * Which talk.
 */
conversation: ConversationId, 
/**
 * Letters, paper, colours and a second language.
 */
format: Format, };

/**
 * A file that can be kept. Nothing is written yet.
 */
export type FoundScan = { 
/**
 * SHA-256 of the file, lower-case hexadecimal.
 */
sha256: string, 
/**
 * What the file is called, without its folder. It isn't kept.
 */
file: string, 
/**
 * Told from its bytes.
 */
kind: ScanKind, 
/**
 * Its length in bytes.
 */
size: number, };

/**
 * One movement of the hand: everything done under it is one undo step.
 */
export type Gesture = string;

/**
 * Whose history: an open talk, a dossier outside its talks, or the workspace.
 */
export type HistoryRef = { 
/**
 * The open talk.
 */
conversation: ConversationId | null, 
/**
 * Outside a talk.
 */
dossier: DossierId | null, };

/**
 * The two directions of undo.
 */
export type HistoryView = { 
/**
 * The step that undo would take back.
 */
undo: Deed | null, 
/**
 * The step that redo would bring back.
 */
redo: Deed | null, };

/**
 * "Ik weet het nog niet."
 */
export type HorizonUnknown = { 
/**
 * Which talk.
 */
conversation: ConversationId, 
/**
 * A lane of the horizon.
 */
lane: Lane, 
/**
 * Unknown from now on.
 */
unknown: boolean, 
/**
 * The movement of the hand.
 */
gesture: Gesture, };

/**
 * May this agreement be told to HR? Each ticks for themselves.
 */
export type HrTick = { 
/**
 * Which talk.
 */
conversation: ConversationId, 
/**
 * Employee or manager.
 */
who: Role, 
/**
 * Which agreement.
 */
agreement: AgreementId, 
/**
 * It may.
 */
shared: boolean, };

/**
 * The rows of the preview that are to be added.
 */
export type ImportConfirm = { 
/**
 * All of them are added, or none.
 */
rows: Array<DossierDraft>, };

/**
 * A file was read, or the person cancelled.
 */
export type ImportPicked = { 
/**
 * None when cancelled.
 */
preview: ImportPreview | null, };

/**
 * A list of employees before it is imported.
 */
export type ImportPreview = { 
/**
 * One per line that isn't empty.
 */
rows: Array<ImportRow>, 
/**
 * Columns of the header that were not understood and are left out.
 */
ignored: Array<string>, };

/**
 * A list of employees, pasted.
 */
export type ImportRead = { 
/**
 * CSV with semicolons, commas or tabs; a header in Dutch or English.
 */
text: string, };

/**
 * A row of a list.
 */
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

/**
 * With which key a form was signed, beside the workspace that is open.
 */
export type KeyFound = "own" | "other";

/**
 * What sort of talk.
 */
export type Kind = "development" | "check_in" | "follow_up" | "onboarding" | "internship";

/**
 * A named row of notes inside a place. The lane is part of what a note says:
 * "geeft energie" is a note in `gives`.
 */
export type Lane = "proud" | "learned" | "better" | "gives" | "takes" | "more" | "same" | "less" | "goal" | "remark" | "one_year" | "three_years" | "five_years" | "take_along" | "need";

/**
 * Language of screen and paper.
 */
export type Language = "nl" | "en";

/**
 * How large the letters are.
 */
export type Letters = "normal" | "large";

/**
 * In which light the screen stands. Paper is always white.
 */
export type Light = "system" | "day" | "dusk";

/**
 * The owner of the workspace. Name, function and organisation stand on every form.
 */
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

/**
 * The manager's own fields.
 */
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

/**
 * One workspace has one manager.
 */
export type ManagerId = string;

/**
 * A need, described. Everything may stay open.
 */
export type Need = { 
/**
 * Course, guidance or experience.
 */
kind: NeedKind | null, 
/**
 * In which form.
 */
development: Development | null, 
/**
 * *Kan nu al*: it needs nothing first.
 */
already_can: boolean, };

/**
 * What kind of need, in which form.
 */
export type NeedDescribe = { 
/**
 * Which talk.
 */
conversation: ConversationId, 
/**
 * Which note.
 */
note: NoteId, 
/**
 * Course, guidance or experience.
 */
need: NeedKind | null, 
/**
 * In which form.
 */
development: Development | null, 
/**
 * It needs nothing first.
 */
already_can: boolean, 
/**
 * The movement of the hand.
 */
gesture: Gesture, };

/**
 * What kind of help.
 */
export type NeedKind = "course" | "guidance" | "experience";

/**
 * A talk that comes.
 */
export type NextTalk = { 
/**
 * The employee's name.
 */
name: string, 
/**
 * The day.
 */
date: string, };

/**
 * Nothing.
 */
export type NoArgs = Record<symbol, never>;

/**
 * A note on the board.
 */
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
struck: boolean, 
/**
 * *Een droom*, on the horizon: it may stay one.
 */
dream: boolean, 
/**
 * What is needed, for a note among the needs.
 */
need: Need, 
/**
 * What the two said to it, in that order.
 */
reactions: Array<Reaction>, 
/**
 * *Wij zien dit verschillend.*
 */
difference: Difference | null, };

/**
 * A new note.
 */
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

/**
 * Notes of an earlier talk on this board too.
 */
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

/**
 * A note off the board.
 */
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

/**
 * "Wij zien dit verschillend."
 */
export type NoteDiffer = { 
/**
 * Which talk.
 */
conversation: ConversationId, 
/**
 * Which note.
 */
note: NoteId, 
/**
 * Employee or manager.
 */
who: Role, 
/**
 * 0 to 140 characters; nothing from both is no difference.
 */
text: string, 
/**
 * The movement of the hand.
 */
gesture: Gesture, };

/**
 * A dream may stay a dream.
 */
export type NoteDream = { 
/**
 * Which talk.
 */
conversation: ConversationId, 
/**
 * Which note.
 */
note: NoteId, 
/**
 * A dream from now on.
 */
dream: boolean, 
/**
 * The movement of the hand.
 */
gesture: Gesture, };

/**
 * Other words on a note.
 */
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

/**
 * One note on the board.
 */
export type NoteId = string;

/**
 * Another lane, or another spot in it.
 */
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

/**
 * A few words to a note.
 */
export type NoteReact = { 
/**
 * Which talk.
 */
conversation: ConversationId, 
/**
 * Which note.
 */
note: NoteId, 
/**
 * Who reacts.
 */
author: Role, 
/**
 * 1 to 140 characters.
 */
text: string, 
/**
 * The movement of the hand.
 */
gesture: Gesture, };

/**
 * Take a note back, or leave it after all.
 */
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

/**
 * An agreement that waits for something.
 */
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

/**
 * The sort of verb a closed question begins with. The page has an open start
 * for each: "Heb je …?" becomes "Wat heb je …?".
 */
export type Opening = "be" | "have" | "can" | "want" | "may" | "find" | "do";

/**
 * One person's last word.
 */
export type Opinion = { 
/**
 * What the signature means. With a stance for each block it is the most reserved of them.
 */
stance: Stance, 
/**
 * Why, where the stance asks for it; 0 to 400 characters. Empty with a stance for each block.
 */
reason: string, 
/**
 * A reaction in own words, 0 to 800 characters.
 */
reaction: string, 
/**
 * None until signed.
 */
signature: Signature | null, 
/**
 * A stance for each block, or none: then one goes for the whole.
 */
blocks: { [key in Block]?: BlockStance }, 
/**
 * The day of the signature on screen: it may be a later one than the other's.
 */
signed_on: string | null, };

/**
 * An answer to `question_list`.
 */
export type OwnQuestions = { 
/**
 * By place, oldest first.
 */
questions: Array<Question>, };

/**
 * Who promises an agreement.
 */
export type Owner = "employee" | "manager" | "together" | "organisation";

/**
 * The pages on their way to a signature.
 */
export type Pages = { 
/**
 * How they are laid out, and how the form will be archived.
 */
format: Format, 
/**
 * The two looked at them since they read back, so signing may go on where it stopped.
 */
seen: boolean, };

/**
 * Colours of the printed board.
 */
export type Palette = "light" | "ink";

/**
 * Which paper.
 */
export type Paper = { "what": "poster", 
/**
 * Of the sheet.
 */
size: PosterSize, } | { "what": "cards", 
/**
 * Which.
 */
deck: CardDeck, 
/**
 * Questions of this place only. Other cards all belong to one place.
 */
place: Place | null, } | { "what": "handout", 
/**
 * Whom it is for.
 */
reader: Reader, };

/**
 * The size of the sheets.
 */
export type PaperSize = "a4" | "a3";

/**
 * Another passphrase for the same workspace.
 */
export type PassphraseChange = { 
/**
 * The one in use.
 */
current: string, 
/**
 * The new one.
 */
new: string, };

/**
 * How strong would this be?
 */
export type PassphraseCheck = { 
/**
 * A candidate; it is not kept.
 */
passphrase: string, };

/**
 * An answer to `passphrase_check`.
 */
export type PassphraseStrength = { 
/**
 * In a word.
 */
strength: Strength, 
/**
 * It may be used.
 */
enough: boolean, };

/**
 * The two, and where they work.
 */
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

/**
 * A person as named on the form: fixed when the talk opens, so that a later
 * change of function doesn't rewrite an old talk.
 */
export type Person = { 
/**
 * Full name.
 */
name: string, 
/**
 * Function, may be empty.
 */
function: string, };

/**
 * Somebody of the team.
 */
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
 * The steps before it that nobody took.
 */
passed_over: Array<RouteStep>, 
/**
 * Which part of the year's round that is.
 */
stage: Stage, 
/**
 * How it was closed.
 */
ending: Ending | null, 
/**
 * Both signed it on paper, as scanned pages show.
 */
on_paper: boolean, 
/**
 * Open agreements.
 */
open_agreements: number, 
/**
 * The day of the last closed talk, of somebody for whom none is planned.
 */
last: string | null, };

/**
 * Where the two are in the talk. Any phase can be chosen at any time.
 */
export type Phase = "check_in" | "look_back" | "now" | "ahead" | "agree" | "round_off";

/**
 * Where the two are in the talk.
 */
export type PhaseChoose = { 
/**
 * Which talk.
 */
conversation: ConversationId, 
/**
 * Any phase, in any order.
 */
phase: Phase, };

/**
 * A place on the board, numbered 1 to 8 in the order of the talk.
 */
export type Place = "looking_back" | "energy" | "talents" | "learning" | "employability" | "horizon" | "backpack" | "agreements";

/**
 * "Klopt dit?"
 */
export type PlaceConfirm = { 
/**
 * Which talk.
 */
conversation: ConversationId, 
/**
 * Which place.
 */
place: Place, 
/**
 * Employee or manager.
 */
who: Role, 
/**
 * Right as it stands.
 */
confirmed: boolean, 
/**
 * The movement of the hand.
 */
gesture: Gesture, };

/**
 * A point of a drawn signature, in units of its box, 0 to 1.
 */
export type Point = [number, number];

/**
 * The paper of a poster. All lie on their side.
 */
export type PosterSize = "a4" | "a3" | "a2";

/**
 * The pages of a form, drawn from the list that the PDF is made from.
 */
export type Preview = { 
/**
 * In order.
 */
pages: Array<PreviewPage>, 
/**
 * What the fonts can't show; worth a warning before signing.
 */
replaced: Array<Replaced>, 
/**
 * How the pages are laid out.
 */
format: Format, };

/**
 * One page on screen.
 */
export type PreviewPage = { 
/**
 * A standalone drawing that needs no font, with ids of its own for each page.
 */
svg: string, 
/**
 * What it says, in reading order, for those who don't see it.
 */
text: string, 
/**
 * In points.
 */
width_pt: number, 
/**
 * In points.
 */
height_pt: number, };

/**
 * Last time.
 */
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
agreements: Array<AgreementState>, 
/**
 * Agreements of talks before it that still waited for something when this one began, the manager's side first;
 * none once this talk is closed. The form doesn't tell of them.
 */
earlier: Array<AgreementState>, };

/**
 * An extra print or a translation says so of itself: it holds all of a form, and no signatures.
 */
export type PrintInForm = { 
/**
 * Somebody signed the form that it is of.
 */
signed: boolean, };

/**
 * Everything that can be printed without a talk.
 */
export type PrintableList = { 
/**
 * Posters, cards, pages of explanation.
 */
papers: Array<PrintablePaper>, };

/**
 * One of them.
 */
export type PrintablePaper = { 
/**
 * Which.
 */
paper: Paper, 
/**
 * How many sheets it takes.
 */
sheets: number, };

/**
 * Paper to save as PDF, where the person says.
 */
export type PrintableSave = { 
/**
 * Which.
 */
paper: Paper, 
/**
 * What it speaks.
 */
language: Language, 
/**
 * White where there is colour.
 */
saves_ink: boolean, 
/**
 * Also open it in the system's viewer, which can print.
 */
open: boolean, };

/**
 * A printer of this system.
 */
export type Printer = { 
/**
 * As the system calls it.
 */
name: string, 
/**
 * The one that the system takes when nobody chooses.
 */
is_default: boolean, };

/**
 * The form of a talk, or a scan of it, straight to a printer.
 */
export type PrinterPrint = { 
/**
 * Which talk.
 */
conversation: ConversationId, 
/**
 * A page that was signed on paper; without one the form.
 */
scan: ScanId | null, 
/**
 * One of `printer_list`.
 */
printer: string, 
/**
 * The size of the sheets.
 */
paper: PaperSize, 
/**
 * On both sides.
 */
two_sided: boolean, };

/**
 * All there are.
 */
export type Printers = { 
/**
 * In the system's order; empty where nothing can be printed from here.
 */
printers: Array<Printer>, };

/**
 * An own question, beside those of the deck.
 */
export type Question = { 
/**
 * Its id.
 */
id: QuestionId, 
/**
 * Where it is dealt.
 */
place: Place, 
/**
 * 1 to [`MAX_QUESTION_CHARS`] characters.
 */
text: string, };

/**
 * A question of one's own, for all talks.
 */
export type QuestionAdd = { 
/**
 * 1 to 140 characters.
 */
text: string, 
/**
 * Where it is dealt.
 */
place: Place, };

/**
 * Is this an open question?
 */
export type QuestionCheck = { 
/**
 * A question that is being written; it is not kept.
 */
text: string, };

/**
 * An own question out of the deck.
 */
export type QuestionDelete = { 
/**
 * Which question.
 */
question: QuestionId, };

/**
 * An answer to `question_check`.
 */
export type QuestionHint = { 
/**
 * What a closed question begins with; none for an open one.
 */
closed: Opening | null, };

/**
 * A question the manager added.
 */
export type QuestionId = string;

/**
 * A few words to a note, with their author.
 */
export type Reaction = { 
/**
 * Its id.
 */
id: ReactionId, 
/**
 * Who reacts; only they take it back.
 */
author: Role, 
/**
 * 1 to [`MAX_NOTE_CHARS`] characters.
 */
text: string, };

/**
 * A reaction, taken back.
 */
export type ReactionDelete = { 
/**
 * Which talk.
 */
conversation: ConversationId, 
/**
 * Which note.
 */
note: NoteId, 
/**
 * Which reaction.
 */
reaction: ReactionId, 
/**
 * Who takes it back: its author.
 */
who: Role, 
/**
 * The movement of the hand.
 */
gesture: Gesture, };

/**
 * A few words to a note.
 */
export type ReactionId = string;

/**
 * The two have read it back, or go on after all.
 */
export type ReadBack = { 
/**
 * Which talk.
 */
conversation: ConversationId, 
/**
 * Read back from now on.
 */
done: boolean, };

/**
 * Whom a page of explanation is for.
 */
export type Reader = "employee" | "manager" | "hr";

/**
 * A text with characters that no font has; on the page each is an empty box.
 */
export type Replaced = { 
/**
 * The whole text.
 */
text: string, 
/**
 * The characters that were replaced, each once, in order of appearance.
 */
characters: string, };

/**
 * Who wrote something: the pad the note came from.
 */
export type Role = "employee" | "manager" | "together";

/**
 * What both answer, each without the other's answer.
 */
export type RoundSubject = { "about": "water" } | { "about": "window_now", 
/**
 * Which window.
 */
window: Window, } | { "about": "window_wish", 
/**
 * Which window.
 */
window: Window, } | { "about": "talent", 
/**
 * The note with the talent.
 */
note: NoteId, };

/**
 * A step of the route on the start screen.
 */
export type RouteStep = "planned" | "prepared" | "spoken" | "read_back" | "presented" | "closed";

/**
 * What is wrong with a row of a list.
 */
export type RowProblem = "name_missing" | "too_long" | "date_unreadable" | "twice_in_list" | "in_team_already" | "name_in_team";

/**
 * A file was saved, or the person cancelled.
 */
export type Saved = { 
/**
 * Where; none when cancelled.
 */
path: string | null, };

/**
 * What is known of a scan. Its bytes are kept elsewhere, by their hash.
 */
export type Scan = { 
/**
 * Its id.
 */
id: ScanId, 
/**
 * Whose dossier.
 */
dossier: DossierId, 
/**
 * The closed talk.
 */
conversation: ConversationId, 
/**
 * The dated addition that tells of it, on paper too.
 */
addendum: AddendumId, 
/**
 * SHA-256 of the file, lower-case hexadecimal.
 */
sha256: string, 
/**
 * Told from its bytes.
 */
kind: ScanKind, 
/**
 * The length of the file in bytes.
 */
size: number, 
/**
 * The day it was put there.
 */
on: string, 
/**
 * Whose signature it shows, by the word of whoever put it there.
 */
signed_by: Array<Role>, 
/**
 * The day it turned out to be the wrong page, if it did: its bytes are gone since.
 */
withdrawn_on: string | null, };

/**
 * Puts the page that was picked last with its talk.
 */
export type ScanAdd = { 
/**
 * Which talk.
 */
conversation: ConversationId, 
/**
 * The page, as it was found: SHA-256, lower-case hexadecimal.
 */
sha256: string, 
/**
 * Whose signature stands on it: employee, manager or both.
 */
signed_by: Array<Role>, };

/**
 * A page that was signed on paper.
 */
export type ScanId = string;

/**
 * A sort of file that a scanner or a telephone makes.
 */
export type ScanKind = "pdf" | "jpeg" | "png";

/**
 * A page was picked and looked at, or the person cancelled.
 */
export type ScanPicked = { 
/**
 * None when cancelled.
 */
found: FoundScan | null, };

/**
 * One scan of a closed talk.
 */
export type ScanRef = { 
/**
 * Which talk.
 */
conversation: ConversationId, 
/**
 * Which scan.
 */
scan: ScanId, };

/**
 * The paper of a closed talk beside its archived form.
 */
export type SealCompare = { 
/**
 * Which talk.
 */
conversation: ConversationId, 
/**
 * The six words as they stand on paper.
 */
words: string, };

/**
 * What this computer remembers of the file it opened.
 */
export type Seen = "as_left" | "older" | "apart";

/**
 * Choices that travel with the workspace. Its id is the manager's.
 */
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
letter_keys: boolean, 
/**
 * Which light; a file from before it could be chosen follows the system.
 */
light: Light, };

/**
 * Settings to change; what is absent stays.
 */
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
letter_keys: boolean | null, 
/**
 * The light of the screen.
 */
light: Light | null, };

/**
 * All there is while an employee sits at the screen too.
 */
export type ShutDoor = { 
/**
 * The talk that shut it.
 */
conversation: ConversationId, 
/**
 * Whose dossier is behind it.
 */
dossier: DossierId, };

/**
 * How somebody signed.
 */
export type Signature = { "way": "drawn", 
/**
 * At least one stroke of at least three points; at most 200 strokes.
 */
strokes: Array<Array<Point>>, } | { "way": "typed", 
/**
 * 1 to 80 characters.
 */
name: string, } | { "way": "ink" };

/**
 * What became of a signature.
 */
export type SignatureFound = "intact" | "content_changed" | "signature_changed" | "certificate_changed" | "foreign" | "additional";

/**
 * Somebody thinks it over before signing.
 */
export type SignatureLater = { 
/**
 * Which talk.
 */
conversation: ConversationId, 
/**
 * Employee or manager.
 */
who: Role, };

/**
 * A signature, or none after all.
 */
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

/**
 * One signature.
 */
export type SignatureVerdict = { 
/**
 * Whose; none for a field that isn't ours.
 */
who: Role | null, 
/**
 * The name that it carries.
 */
name: string, 
/**
 * What was typed instead of that name, if it is something else.
 */
typed: string | null, 
/**
 * The stance, as a sentence.
 */
stance: string, 
/**
 * When, by the clock of the computer it was set on.
 */
at: string | null, 
/**
 * Whether it holds.
 */
found: SignatureFound, };

/**
 * A part of the year's round of talks.
 */
export type Stage = "unplanned" | "ahead" | "under_way" | "closed";

/**
 * People in one part of the year's round.
 */
export type StageCount = { 
/**
 * The part.
 */
stage: Stage, 
/**
 * How many.
 */
count: number, };

/**
 * What a signature means.
 */
export type Stance = "seen" | "agreed" | "disagreed" | "not_signed";

/**
 * Somebody's last word.
 */
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

/**
 * Somebody's last word, about each block apart.
 */
export type StanceSplit = { 
/**
 * Which talk.
 */
conversation: ConversationId, 
/**
 * Employee or manager.
 */
who: Role, 
/**
 * What the signature will mean for each block that the talk has.
 */
blocks: { [key in Block]?: BlockStance }, 
/**
 * In own words, may be empty.
 */
reaction: string, };

/**
 * The state of an agreement, in words.
 */
export type Status = "open" | "done" | "half" | "not_done" | "lapsed" | "carried";

/**
 * Five named steps. There is no figure behind them, and nothing adds them up.
 */
export type Step = "asks_much" | "asks_some" | "fair" | "good" | "strong";

/**
 * How strong a passphrase is, in words.
 */
export type Strength = "weak" | "fair" | "good" | "strong";

/**
 * What it was done to.
 */
export type Subject = "note" | "agreement" | "answers" | "conversation" | "dossier" | "topic" | "card" | "deeper" | "question" | "other";

/**
 * A card on the table.
 */
export type TableCard = { 
/**
 * That it lies there.
 */
asked: Asked, 
/**
 * What it says; none when it left the deck since.
 */
card: Card | null, };

/**
 * Of which talk a form is.
 */
export type TalkInForm = { 
/**
 * What sort of talk.
 */
kind: Kind, 
/**
 * Its day.
 */
date: string, 
/**
 * The employee's name.
 */
employee: string, 
/**
 * The manager's name.
 */
manager: string, };

/**
 * Back to the team.
 */
export type TalkLeave = { 
/**
 * The workspace's.
 */
passphrase: string, };

/**
 * Everything about one talk.
 */
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
 * Pages that were signed on paper, oldest first, withdrawn ones included.
 */
scans: Array<Scan>, 
/**
 * The talk before this one.
 */
previous: PreviousTalk | null, 
/**
 * Open topics of the dossier.
 */
topics: Array<Topic>, 
/**
 * Cards that lie face down.
 */
round: BlindRound | null, 
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

/**
 * The start screen. What the window shows at once comes sooner alone.
 */
export type TeamAsk = { 
/**
 * So many people, and nobody's agreements; everybody and everything without it.
 */
first: number | null, };

/**
 * The start screen.
 */
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
 * Today's talks and talks that were opened, without those that are closed.
 */
today_talks: Array<TodayTalk>, 
/**
 * With whom a talk was closed today.
 */
done_today: Array<string>, 
/**
 * The team by name, archived people last; as many as were asked for.
 */
people: Array<PersonCard>, 
/**
 * Whether that is everybody, and their agreements are here too.
 */
whole: boolean, 
/**
 * How many people there are, archived people left out.
 */
size: number, 
/**
 * How many of them are in each part of the year's round.
 */
stages: Array<StageCount>, 
/**
 * The nearest talk after today of somebody who is here.
 */
next: NextTalk | null, 
/**
 * People with whom a talk was opened this calendar year, or is open still; archived people left out.
 */
spoken_this_year: number, 
/**
 * Open agreements of everybody, nearest date first. Nothing while `whole` is false.
 */
agreements: Array<OpenAgreement>, };

/**
 * Places and decks of one kind of talk.
 */
export type Template = { 
/**
 * Grows when the product changes what belongs to this kind.
 */
version: number, 
/**
 * For which kind.
 */
kind: Kind, 
/**
 * How long such a talk takes, in minutes.
 */
minutes: number, 
/**
 * The places that are on, in the order of the knooppunt signs.
 */
places: Array<Place>, 
/**
 * The decks that are on.
 */
decks: Array<Deck>, 
/**
 * Such a talk keeps nothing, unless they ask for it when it closes.
 */
keeps_nothing: boolean, };

/**
 * A talk for today.
 */
export type TodayTalk = { 
/**
 * The dossier.
 */
dossier: Dossier, 
/**
 * The talk.
 */
conversation: Conversation, };

/**
 * A point for next time.
 */
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

/**
 * A point for next time.
 */
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

/**
 * Talked about, or not after all.
 */
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

/**
 * Something to talk about next time.
 */
export type TopicId = string;

/**
 * Both answers, as they lay under the covers.
 */
export type Turned = { 
/**
 * What they answered.
 */
subject: RoundSubject, 
/**
 * The employee's answer.
 */
employee: Choice, 
/**
 * The manager's answer.
 */
manager: Choice, };

/**
 * What was turned, taken back.
 */
export type TurnedRemove = { 
/**
 * Which talk.
 */
conversation: ConversationId, 
/**
 * What both answered.
 */
subject: RoundSubject, 
/**
 * The movement of the hand.
 */
gesture: Gesture, };

/**
 * A record before and after.
 */
export type Update = { 
/**
 * Before.
 */
from: AnyRecord, 
/**
 * After.
 */
to: AnyRecord, };

/**
 * What somebody did, for the undo toast.
 */
export type Verb = "added" | "edited" | "moved" | "removed" | "struck" | "several";

/**
 * The water level.
 */
export type WaterSet = { 
/**
 * Which talk.
 */
conversation: ConversationId, 
/**
 * The employee's own word; none is a fine answer.
 */
level: Step | null, 
/**
 * The movement of the hand.
 */
gesture: Gesture, };

/**
 * The eight ways to learn. Chosen for a goal, never to type a person.
 */
export type Way = "course" | "join_a_day" | "coaching" | "doing" | "watching" | "discussing" | "reading" | "teaching";

/**
 * A way to learn.
 */
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

/**
 * The six windows of the house. None of them asks about health.
 */
export type Window = "rhythm" | "joy" | "craft" | "balance" | "teamwork" | "workplace";

/**
 * One window: how it is, and how one would like it.
 */
export type WindowAnswer = { 
/**
 * For now; none is a fine answer.
 */
now: Step | null, 
/**
 * The wish; none is a fine answer.
 */
wish: Step | null, };

/**
 * An own name for a window.
 */
export type WindowRename = { 
/**
 * Which talk.
 */
conversation: ConversationId, 
/**
 * Which window.
 */
window: Window, 
/**
 * 0 to 30 characters; empty gives it its first name back.
 */
name: string, 
/**
 * The movement of the hand.
 */
gesture: Gesture, };

/**
 * A window of the house.
 */
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

/**
 * A window out of this talk, or back in.
 */
export type WindowShow = { 
/**
 * Which talk.
 */
conversation: ConversationId, 
/**
 * Which window.
 */
window: Window, 
/**
 * Part of the talk from now on. Left out, it keeps nothing.
 */
shown: boolean, 
/**
 * The movement of the hand.
 */
gesture: Gesture, };

/**
 * What the six words say beside a seal.
 */
export type WordsFound = "same" | "other" | "unknown" | "count" | "no_seal";

/**
 * Six words from paper beside a seal.
 */
export type WordsVerdict = { 
/**
 * What they say.
 */
found: WordsFound, 
/**
 * Which of the words are other ones, from 1.
 */
places: Array<number>, 
/**
 * The word that no seal has, as it was typed.
 */
unknown: string, 
/**
 * Words that look like it.
 */
near: Array<string>, 
/**
 * How many words there were.
 */
count: number, };

/**
 * A first start.
 */
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

/**
 * Where the workspace stands.
 */
export type WorkspaceState = "absent" | "locked" | "open" | "other" | "unreadable";

/**
 * The workspace, without its content.
 */
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
 * What the door speaks, if that is remembered; once open the settings say it.
 */
language: Language | null, 
/**
 * The light the door stands in, likewise.
 */
light: Light | null, 
/**
 * The talk behind the shut door; leaving it asks for the passphrase.
 */
door: ShutDoor | null, 
/**
 * The published one, while the practice workspace is open: nothing in it is a secret.
 */
practice_passphrase: string | null, 
/**
 * Once open.
 */
seen: Seen, 
/**
 * Today by the app's clock.
 */
today: string, };

/**
 * A later start.
 */
export type WorkspaceUnlock = { 
/**
 * As chosen at the first start.
 */
passphrase: string, };

/** What each command takes and gives. */
export interface Commands {
  workspace_status: [NoArgs, WorkspaceStatus];
  workspace_create: [WorkspaceCreate, WorkspaceStatus];
  workspace_unlock: [WorkspaceUnlock, WorkspaceStatus];
  workspace_lock: [NoArgs, WorkspaceStatus];
  workspace_copy: [NoArgs, Saved];
  workspace_check: [NoArgs, CheckReport];
  practice_open: [NoArgs, WorkspaceStatus];
  practice_renew: [NoArgs, WorkspaceStatus];
  passphrase_check: [PassphraseCheck, PassphraseStrength];
  passphrase_change: [PassphraseChange, Done];
  settings_update: [SettingsUpdate, Applied];
  manager_edit: [ManagerEdit, Applied];
  team_overview: [TeamAsk, TeamOverview];
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
  conversation_close: [FormAsk, Applied];
  conversation_forget: [ConversationRef, Applied];
  talk_leave: [TalkLeave, Done];
  phase_choose: [PhaseChoose, Applied];
  note_add: [NoteAdd, Applied];
  note_edit: [NoteEdit, Applied];
  note_move: [NoteMove, Applied];
  note_delete: [NoteDelete, Applied];
  note_carry: [NoteCarry, Applied];
  note_strike: [NoteStrike, Applied];
  note_dream: [NoteDream, Applied];
  need_describe: [NeedDescribe, Applied];
  note_react: [NoteReact, Applied];
  reaction_delete: [ReactionDelete, Applied];
  note_differ: [NoteDiffer, Applied];
  water_set: [WaterSet, Applied];
  way_choose: [WayChoose, Applied];
  window_set: [WindowSet, Applied];
  window_rename: [WindowRename, Applied];
  window_show: [WindowShow, Applied];
  horizon_unknown: [HorizonUnknown, Applied];
  place_confirm: [PlaceConfirm, Applied];
  blind_begin: [BlindBegin, BlindRound];
  blind_choose: [BlindChoose, BlindRound];
  blind_turn: [BlindTurn, BlindTurned];
  blind_leave: [ConversationRef, Done];
  turned_remove: [TurnedRemove, Applied];
  agreement_add: [AgreementAdd, Applied];
  agreement_edit: [AgreementEdit, Applied];
  agreement_delete: [AgreementDelete, Applied];
  agreement_strike: [AgreementStrike, Applied];
  agreement_differ: [AgreementDiffer, Applied];
  agreement_none: [AgreementNone, Applied];
  agreement_follow_up: [AgreementFollowUp, Applied];
  cards_offer: [CardsOffer, CardsView];
  card_ask: [CardAsk, Applied];
  card_return: [CardReturn, Applied];
  deeper_agree: [DeeperAgree, Applied];
  question_list: [NoArgs, OwnQuestions];
  question_check: [QuestionCheck, QuestionHint];
  question_add: [QuestionAdd, Applied];
  question_delete: [QuestionDelete, Applied];
  feedback_give: [FeedbackGive, Applied];
  compliment_give: [ComplimentGive, Applied];
  history_undo: [HistoryRef, Applied];
  history_redo: [HistoryRef, Applied];
  read_back: [ReadBack, Applied];
  format_choose: [FormatChoose, Applied];
  pages_view: [ConversationRef, Applied];
  stance_choose: [StanceChoose, Applied];
  stance_split: [StanceSplit, Applied];
  hr_tick: [HrTick, Applied];
  signature_later: [SignatureLater, Applied];
  signature_set: [SignatureSet, Applied];
  addendum_add: [AddendumAdd, Applied];
  scan_pick: [ConversationRef, ScanPicked];
  scan_add: [ScanAdd, Applied];
  scan_withdraw: [ScanRef, Applied];
  scan_save: [ScanRef, Saved];
  scan_print: [ScanRef, Saved];
  form_preview: [FormAsk, Preview];
  form_save: [FormAsk, Saved];
  form_print: [FormAsk, Saved];
  copies_preview: [ConversationRef, CopiesView];
  copies_save: [CopiesSave, CopiesSaved];
  form_verify: [FormVerify, FormVerified];
  seal_compare: [SealCompare, WordsVerdict];
  form_open: [FormOpen, FormOpened];
  form_keep: [FormKeep, FormKept];
  printer_list: [NoArgs, Printers];
  printer_print: [PrinterPrint, Done];
  printable_list: [NoArgs, PrintableList];
  printable_save: [PrintableSave, Saved];
}
