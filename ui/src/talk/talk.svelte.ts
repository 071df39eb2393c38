// One talk as the page holds it: records by id, replaced only by what Rust answered.
import { createContext } from 'svelte';

import type {
  Agreement,
  AgreementState,
  Answers,
  AnyRecord,
  Applied,
  Closing,
  Commands,
  Deck,
  Deed,
  Note,
  Owner,
  Role,
  TalkView,
} from '../bindings';
import type { App } from '../shared/app.svelte';
import { describeDeed } from '../shared/deeds';
import { call, CommandError } from '../shared/client';
import { explain } from '../shared/errors';
import { placeOf, places, type Place } from '../shared/places';

/** Commands that change something and answer with what changed. */
export type Mutation = {
  [Name in keyof Commands]: Commands[Name][1] extends Applied ? Name : never;
}[keyof Commands];

/** A new movement of the hand: all that is done under it is one undo step. */
export const gesture = (): string => crypto.randomUUID();

/** The open talk. */
export class Talk {
  readonly app: App;
  view = $state.raw<TalkView>() as TalkView;
  /** The place that is open, or the whole picture. */
  place = $state<Place | null>(null);
  /** Commands on their way; "Bewaard" is said when it is back at none. */
  waiting = $state(0);
  /** What the live region says: every change is confirmed. */
  said = $state('');

  readonly conversation = $derived(this.view.conversation);
  /** The places of this kind of talk, in the order of their signs and numbered as they stand here. */
  readonly places = $derived.by(() => {
    const { template } = this.conversation;
    const has = places.filter(({ id }) => template?.places.includes(id) ?? true);
    return has.length === places.length ? places : has.map((place, at) => ({ ...place, number: at + 1 }));
  });
  readonly closed = $derived(this.conversation.ending !== null);
  readonly signed = $derived(
    Boolean(this.view.closing.employee?.signature ?? this.view.closing.manager?.signature),
  );
  /** Somebody thinks it over before signing. */
  readonly presented = $derived(!this.closed && this.view.closing.later.length > 0);
  /** Nothing on the board can be changed now. */
  readonly fixed = $derived(this.closed || this.signed || this.presented);
  readonly #employee = $derived(this.conversation.people?.employee.name ?? this.view.dossier.name);
  readonly #manager = $derived(this.conversation.people?.manager.name ?? this.view.manager.name);
  /** The same object as long as they are called the same: every paper asks. */
  readonly names = $derived({ employee: this.#employee, manager: this.#manager });

  constructor(app: App, view: TalkView) {
    this.app = app;
    this.view = view;
  }

  /** Which number the sign of a place bears here. */
  numberOf(place: Place): number {
    return this.places.find(({ id }) => id === place)?.number ?? placeOf(place).number;
  }

  /** The cards belong to this kind of talk. */
  hasDeck(deck: Deck): boolean {
    return this.conversation.template?.decks.includes(deck) ?? true;
  }

  /** First name, for labels on the board. */
  firstName(who: Role): string {
    if (who === 'together') return this.app.words.t('role-together');
    return this.names[who].split(' ')[0] ?? this.names[who];
  }

  /** Who promises, by first name. */
  ownerName(owner: Owner): string {
    return owner === 'organisation' ? this.app.words.t('owner-organisation') : this.firstName(owner);
  }

  /** Runs a command and takes over what it changed. False when it was refused; the reason is on screen. */
  async change<Name extends Mutation>(name: Name, args: Commands[Name][0]): Promise<boolean> {
    const reason = await this.attempt(name, args);
    if (reason) this.app.alarm(reason);
    return reason === null;
  }

  /** As `change`, for where the reason is shown on the spot. */
  async attempt<Name extends Mutation>(name: Name, args: Commands[Name][0]): Promise<CommandError | null> {
    this.waiting += 1;
    this.app.hush();
    try {
      const applied = (await call(name, args)) as Applied;
      // A topic belongs to the dossier: it is not a step of this talk that can be undone here.
      this.apply(name === 'topic_close' ? { ...applied, history: this.view.history } : applied);
      return null;
    } catch (reason) {
      return reason instanceof CommandError ? reason : new CommandError({ code: 'internal', params: {}, detail: String(reason) });
    } finally {
      this.waiting -= 1;
    }
  }

  /** Why something was refused, as a sentence. */
  reason(refused: CommandError): string {
    if (refused.code === 'workspace_locked') this.app.alarm(refused);
    return explain(this.app.words, refused);
  }

  async undo(): Promise<void> {
    await this.#turn('history_undo', 'undone');
  }

  async redo(): Promise<void> {
    await this.#turn('history_redo', 'redone');
  }

  /** Loads everything anew, for what an answer cannot tell. */
  async reload(): Promise<void> {
    const view = await this.app.enter('conversation_open', { conversation: this.conversation.id });
    if (view) this.view = view;
  }

  /** Takes over a saved change, record by record. */
  apply(applied: Applied): void {
    const { added, updated, removed } = applied.change;
    const view = { ...this.view, revision: applied.revision, history: applied.history };
    for (const record of removed) forget(view, record);
    for (const record of [...added, ...updated.map((update) => update.to)]) put(view, record);
    view.notes.sort((a, b) => a.position - b.position);
    view.agreements.sort((a, b) => a.position - b.position);
    this.view = view;
  }

  /** What somebody did, for toasts and the live region. */
  describe(deed: Deed): string {
    const whose = deed.who && deed.who !== 'together' ? this.firstName(deed.who) : '';
    return describeDeed(this.app.words, deed, whose);
  }

  async #turn(name: 'history_undo' | 'history_redo', key: 'undone' | 'redone'): Promise<void> {
    this.waiting += 1;
    try {
      const applied = await call(name, { conversation: this.conversation.id, dossier: null });
      this.apply(applied);
      const what = applied.deed ? this.describe(applied.deed) : '';
      const back = key === 'undone' ? () => void this.redo() : () => void this.undo();
      const label = this.app.words.t(key === 'undone' ? 'redo' : 'undo');
      this.app.tell(this.app.words.say(key, { what }), { label, run: back });
    } catch (reason) {
      this.app.alarm(reason);
    } finally {
      this.waiting -= 1;
    }
  }
}

type Mutable = TalkView;

const unanswered = (conversation: string): Answers => ({
  conversation,
  ways: {},
  windows: {},
  water: null,
  window_names: {},
  windows_removed: [],
  unknown: [],
  confirmed: {},
  turned: [],
});

const unsaid = (conversation: string): Closing => ({
  conversation,
  employee: null,
  manager: null,
  hr: {},
  later: [],
  pages: { format: { letters: 'normal', board: 'a4', palette: 'light', also: null }, seen: false },
});

function without<T extends { id: string }>(list: T[], id: string): T[] {
  return list.filter((item) => item.id !== id);
}

function put(view: Mutable, { kind, record }: AnyRecord): void {
  switch (kind) {
    case 'note':
      if (record.conversation === view.conversation.id) view.notes = [...without<Note>(view.notes, record.id), record];
      break;
    case 'agreement':
      if (record.conversation === view.conversation.id) {
        view.agreements = [...without<Agreement>(view.agreements, record.id), record];
      }
      break;
    case 'answers':
      view.answers = record;
      break;
    case 'closing':
      view.closing = record;
      break;
    case 'conversation':
      if (record.id === view.conversation.id) view.conversation = record;
      break;
    case 'addendum':
      view.addenda = [...without(view.addenda, record.id), record];
      break;
    case 'scan':
      view.scans = view.scans.some(({ id }) => id === record.id)
        ? view.scans.map((scan) => (scan.id === record.id ? record : scan))
        : [...view.scans, record];
      break;
    case 'topic':
      // In its own spot: a ticked topic does not jump away.
      view.topics = view.topics.some(({ id }) => id === record.id)
        ? view.topics.map((topic) => (topic.id === record.id ? record : topic))
        : [...view.topics, record];
      break;
    case 'follow_up':
      answered(view, record.agreement, { status: record.status, follow_up: record });
      break;
    case 'dossier':
      view.dossier = record;
      break;
    case 'manager':
      view.manager = record;
      break;
    case 'settings':
      break;
  }
}

/** What became of a promise, of last time or of before that. */
function answered(view: Mutable, agreement: string, answer: Pick<AgreementState, 'status' | 'follow_up'>): void {
  if (!view.previous) return;
  const told = (states: AgreementState[]) =>
    states.map((state) => (state.agreement.id === agreement ? { ...state, ...answer } : state));
  const { agreements, earlier } = view.previous;
  view.previous = { ...view.previous, agreements: told(agreements), earlier: told(earlier) };
}

function forget(view: Mutable, { kind, record }: AnyRecord): void {
  switch (kind) {
    case 'note':
      view.notes = without(view.notes, record.id);
      break;
    case 'agreement':
      view.agreements = without(view.agreements, record.id);
      break;
    case 'answers':
      view.answers = unanswered(view.conversation.id);
      break;
    case 'closing':
      view.closing = unsaid(view.conversation.id);
      break;
    case 'addendum':
      view.addenda = without(view.addenda, record.id);
      break;
    case 'scan':
      view.scans = without(view.scans, record.id);
      break;
    case 'topic':
      view.topics = without(view.topics, record.id);
      break;
    case 'follow_up':
      answered(view, record.agreement, { status: 'open', follow_up: null });
      break;
    case 'conversation':
    case 'dossier':
    case 'manager':
    case 'settings':
      break;
  }
}

export const [useTalk, provideTalk] = createContext<Talk>();
