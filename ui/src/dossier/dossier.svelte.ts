// One dossier as the page holds it. Every change is read back whole: a dossier is small.
import { createContext } from 'svelte';

import type { Commands, ConversationCard, Deed, DossierView, Kind, Status } from '../bindings';
import type { App } from '../shared/app.svelte';
import { daysBetween } from '../shared/days';
import { describeDeed } from '../shared/deeds';
import { firstName } from '../shared/names';
import { byOwner, nextTalk } from './dossier';

type Mutation = {
  [Name in keyof Commands]: Commands[Name][1] extends { revision: number; deed: Deed | null } ? Name : never;
}[keyof Commands];

/** Two weeks sooner is a talk that was brought forward; more is next year's plan. */
const EARLY_DAYS = 14;

export class Dossier {
  readonly app: App;
  readonly id: string;
  view = $state.raw<DossierView | null>(null);

  readonly name = $derived(firstName(this.view?.dossier.name ?? ''));
  readonly next = $derived(this.view ? nextTalk(this.view) : null);
  readonly agreements = $derived(byOwner(this.view?.agreements ?? []));
  readonly openTopics = $derived((this.view?.topics ?? []).filter((topic) => !topic.done));
  readonly oldTopics = $derived((this.view?.topics ?? []).filter((topic) => topic.done));

  constructor(app: App, id: string) {
    this.app = app;
    this.id = id;
  }

  get today(): string {
    return this.app.status?.today ?? '';
  }

  /** The manager's name. */
  get manager(): string {
    return this.app.status?.manager?.name ?? '';
  }

  async load(): Promise<void> {
    const view = await this.app.run('dossier_open', { dossier: this.id });
    if (view) this.view = view;
    else if (!this.view) this.app.go({ at: 'team' });
  }

  /** Runs a command and shows what became of it; says whether it was done. */
  async change<Name extends Mutation>(name: Name, args: Commands[Name][0]): Promise<boolean> {
    const applied = await this.app.run(name, args);
    if (!applied) return false;
    await this.load();
    return true;
  }

  /** The planned talk is for another season: beginning it now would move its day. */
  get isEarly(): boolean {
    const { next } = this;
    return next !== null && !next.phase && daysBetween(this.today, next.date) > EARLY_DAYS;
  }

  /** The talk that is open or planned, else this year's. */
  async start(): Promise<void> {
    const next = this.next;
    if (next?.phase) return this.app.go({ at: 'talk', conversation: next.id });
    await this.#begin(next?.id ?? null, null);
  }

  /** A talk of this kind, today and without a plan. */
  async startAnew(kind: Kind): Promise<void> {
    await this.#begin(null, kind);
  }

  async #begin(conversation: string | null, kind: Kind | null): Promise<void> {
    const talk = await this.app.enter('conversation_start', { dossier: this.id, conversation, kind });
    if (talk) this.app.go({ at: 'talk', conversation: talk.conversation.id });
  }

  async discard(card: ConversationCard): Promise<void> {
    const talk = card.conversation;
    // Whoever confirmed has read what is lost; a plan holds nothing, and says so if that is wrong.
    const args = { conversation: talk.id, with_content: talk.phase !== null };
    if (await this.change('conversation_discard', args)) this.app.tell(this.app.words.t('dossier-discarded'));
  }

  async archive(archived: boolean): Promise<void> {
    const words = this.app.words;
    if (!(await this.change('dossier_archive', { dossier: this.id, archived }))) return;
    this.app.tell(words.t(archived ? 'dossier-archived' : 'dossier-unarchived', { name: this.name }));
  }

  async answer(agreement: string, status: Status, line: string): Promise<boolean> {
    const gesture = crypto.randomUUID();
    const args = { dossier: this.id, agreement, conversation: null, status, line, gesture };
    if (!(await this.change('agreement_follow_up', args))) return false;
    this.#tellWithUndo(this.app.words.t('dossier-answered', { status: this.app.words.say(`status-${status}`) }));
    return true;
  }

  async form(name: 'form_save' | 'form_print', conversation: string): Promise<void> {
    // What comes first is a window that asks where the form goes.
    if (name === 'form_print') this.app.tell(this.app.words.t('closing-print-first'));
    const saved = await this.app.run(name, { conversation, format: null });
    if (!saved?.path) return;
    const key = name === 'form_save' ? 'dossier-form-saved' : 'dossier-form-printed';
    this.app.tell(this.app.words.t(key, { path: saved.path }));
  }

  describe(deed: Deed): string {
    const whose = deed.who === 'employee' ? this.name : deed.who === 'manager' ? firstName(this.manager) : '';
    return describeDeed(this.app.words, deed, whose);
  }

  undo = (): Promise<void> => this.#turn('history_undo');
  redo = (): Promise<void> => this.#turn('history_redo');

  async #turn(name: 'history_undo' | 'history_redo'): Promise<void> {
    const applied = await this.app.run(name, { conversation: null, dossier: this.id });
    if (!applied) return;
    await this.load();
    const words = this.app.words;
    const what = applied.deed ? this.describe(applied.deed) : '';
    const back = name === 'history_undo';
    this.app.tell(words.t(back ? 'undone' : 'redone', { what }), {
      label: words.t(back ? 'redo' : 'undo'),
      run: () => void (back ? this.redo() : this.undo()),
    });
  }

  #tellWithUndo(text: string): void {
    this.app.tell(text, { label: this.app.words.t('undo'), run: () => void this.undo() });
  }
}

export const [useDossier, provideDossier] = createContext<Dossier>();
