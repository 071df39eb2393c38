// What the two are doing at the board right now: what is open, held, armed or asked.
import { createContext, tick } from 'svelte';

import type { Agreement, Lane, Note, Phase, Role, RoundSubject, Window as HouseWindow } from '../bindings';
import { fillScreen } from '../shared/client';
import { placeOf, placeOfLane, type Place } from '../shared/places';
import { settingsUpdate } from '../shared/settings-update';
import { AgreementForms } from './agreement-forms.svelte';
import type { Camera } from './camera';
import { gesture, type Talk } from './talk.svelte';
import { WaitingPaper } from './waiting-paper.svelte';

/** The paper under the pen. */
export interface Draft {
  lane: Lane;
  author: Role;
  /** None for a new note. */
  note: Note | null;
  /** What the paper says, to begin with. */
  text: string;
  key: number;
  /** Why it could not be kept, when it comes back. */
  refused?: string;
}

/** Cards that lie open in a dialog. */
export type CardsShown = 'energy' | 'talents' | 'development' | 'feedback' | 'compliment';

export class Desk {
  readonly talk: Talk;
  /** The agreement form, and what waits in it. */
  readonly forms: AgreementForms;
  /** The paper that waits for a place, or for its writer. */
  readonly waiting: WaitingPaper;
  draft = $state.raw<Draft | null>(null);
  menu = $state.raw<{ note: Note; anchor: HTMLElement } | null>(null);
  moving = $state.raw<Note | null>(null);
  /** The note whose help is being described. */
  describing = $state.raw<Note | null>(null);
  /** The note that gets a reaction. */
  reacting = $state.raw<Note | null>(null);
  /** What the two see differently. */
  differing = $state.raw<Note | Agreement | null>(null);
  /** What both answer face down. */
  blind = $state.raw<RoundSubject | null>(null);
  /** The window of the house whose rows lie open, while presenting. */
  window = $state<HouseWindow | null>(null);
  cards = $state<CardsShown | null>(null);
  /** The phase that was just chosen: its places are pointed at, until they go somewhere. */
  pointed = $state<Phase | null>(null);
  lookingBack = $state(false);
  lastYear = $state(false);
  help = $state(false);
  /** The menu of the talk. */
  menuOpen = $state(false);
  curtain = $state(false);
  presenting = $state(false);
  /** The sign and the note that keep their tab stop. */
  sign = $state<Place>('looking_back');
  current = $state<string | null>(null);
  narrow = $state(false);
  /** The list scrolls because they asked for a place. */
  scrolling = false;
  camera = $state.raw<Camera>({ scale: 1, x: 0, y: 0 });
  readonly list = $derived.by(() => this.narrow || this.talk.app.status?.settings?.list_view === true);
  /** What they wanted to talk about. In a closed talk it would be about a later one. */
  readonly topics = $derived.by(() => (this.talk.closed ? [] : this.talk.view.topics));
  #lastLane: Partial<Record<Place, Lane>> = {};
  #key = 0;
  readonly #refused: Draft[] = [];
  constructor(talk: Talk) {
    this.talk = talk;
    this.forms = new AgreementForms(talk);
    this.waiting = new WaitingPaper(talk);
  }

  /** Notes of a lane, in order. */
  notesIn(lane: Lane): Note[] {
    return this.talk.view.notes.filter((note) => note.lane === lane);
  }

  /** Notes of the previous talk that were not taken along yet. */
  lastYearIn(lane: Lane): Note[] {
    const taken = new Set(this.talk.view.notes.map((note) => note.carried_from));
    return (this.talk.view.previous?.notes ?? []).filter((note) => note.lane === lane && !note.struck && !taken.has(note.id));
  }

  /** Flies to a place, or to the whole picture. */
  async go(place: Place | null): Promise<void> {
    const { talk } = this;
    if (this.waiting.author && place) return this.write(this.waiting.author, place);
    this.pointed = null;
    talk.place = place;
    talk.said = place ? talk.app.words.t('place-open', { place: talk.app.words.say(`place-${place}`) }) : talk.app.words.t('place-all');
    await tick();
    const sign = this.#toPlace();
    const lost = document.activeElement === document.body || document.activeElement?.closest('.away');
    if (this.list || lost) sign?.focus({ preventScroll: true });
  }

  /** A pad was tapped: write where they are, or wait for a place. */
  async write(author: Role, where: Place | null = this.talk.place): Promise<void> {
    if (this.talk.fixed) return;
    if (where === 'agreements') {
      const what = this.waiting.take(author);
      this.talk.place = where;
      this.forms.ask(author, null, null, what);
    } else if (where) {
      const lane = this.#lastLane[where] ?? placeOf(where).lanes[0]?.id;
      if (lane) await this.add(lane, author);
    } else if (this.waiting.author === author) {
      this.waiting.letGo();
    } else {
      this.waiting.give(author);
    }
  }

  /** A new agreement on a bank. A paper that waits goes along, and is its writer's. */
  async promise(side: Role): Promise<void> {
    const { author } = this.waiting;
    if (author) await this.write(author, 'agreements');
    else this.forms.ask(side);
  }

  /** Opens an empty paper in a lane. A hint's own author is the employee: it is their talk. */
  async add(lane: Lane, author: Role | null = this.waiting.author): Promise<void> {
    if (this.talk.fixed) return;
    // Words that are nobody's don't become the employee's by where they are hung.
    if (!author && this.waiting.isNobodys) return this.waiting.ask();
    author ??= 'employee';
    const text = this.waiting.take(author);
    const place = placeOfLane(lane).id;
    this.#lastLane[place] = lane;
    if (!this.list) this.talk.place = place;
    this.draft = { lane, author, note: null, text, key: ++this.#key };
  }

  /** A new paper goes to another lane, with what is on it. */
  relay(lane: Lane, author: Role, text: string): void {
    this.#lastLane[placeOfLane(lane).id] = lane;
    this.draft = { lane, author, note: null, text, key: ++this.#key };
  }

  /** Opens a note for reading in the overview, for writing where it is large. */
  async open(note: Note): Promise<void> {
    const place = placeOfLane(note.lane).id;
    if (this.waiting.author) return this.add(note.lane);
    if (!this.list && this.talk.place !== place) {
      await this.go(place);
      await this.focusNote(note.id);
    } else {
      this.edit(note);
    }
  }

  edit(note: Note): void {
    if (this.talk.fixed) return;
    this.#lastLane[placeOfLane(note.lane).id] = note.lane;
    this.draft = { lane: note.lane, author: note.author, note, text: note.text, key: ++this.#key };
  }

  /** Saves the paper under the pen. The reason when it was refused, null when all is well. */
  async save(draft: Draft, text: string, writer: Role): Promise<string | null> {
    const { talk } = this;
    const conversation = talk.conversation.id;
    const words = talk.app.words;
    const known = new Set(talk.view.notes.map((note) => note.id));
    const refused = draft.note
      ? await talk.attempt('note_edit', { conversation, note: draft.note.id, text, editor: writer, gesture: gesture() })
      : await talk.attempt('note_add', { conversation, lane: draft.lane, author: writer, text, before: null, gesture: gesture() });
    if (refused) return talk.reason(refused);
    this.saved = draft.note?.id ?? talk.view.notes.find((note) => !known.has(note.id))?.id ?? null;
    talk.said = draft.note ? words.t('note-edited-said') : words.t('note-added-said', { lane: words.say(`lane-${draft.lane}`) });
    return null;
  }

  /** The note that was saved last; the focus goes back there. */
  saved: string | null = null;

  /** Saves what is being written, from outside the editor. */
  commit: (() => Promise<void>) | null = null;

  async putDown(): Promise<void> {
    await this.commit?.();
  }

  /** The way out: to where the talk is rounded off, and where it opens again from then on. */
  async roundOff(): Promise<void> {
    const { app, conversation, fixed } = this.talk;
    await this.putDown();
    const chosen = conversation.phase === 'round_off' || fixed;
    if (!chosen && !(await this.talk.change('phase_choose', { conversation: conversation.id, phase: 'round_off' }))) return;
    app.go({ at: 'closing', conversation: conversation.id });
  }

  /** A paper that could not be kept, while another came under the pen: it lies there again as soon as that is put down. */
  bringBack(draft: Draft): void {
    this.#refused.push({ ...draft, key: ++this.#key });
    this.talk.app.warn(draft.refused ?? '');
    if (!this.draft) this.draft = this.#refused.shift() ?? null;
  }

  /** Puts the pen down. */
  async close(draft: Draft): Promise<void> {
    if (this.draft?.key !== draft.key) return;
    this.draft = this.#refused.shift() ?? null;
    if (this.draft) return;
    const id = draft.note?.id ?? this.saved;
    this.saved = null;
    if (id) await this.focusNote(id);
    else await this.#focus(`[data-add="${draft.lane}"]`);
  }

  async move(note: Note, lane: Lane, before: string | null): Promise<void> {
    const { talk } = this;
    const others = this.notesIn(lane).filter((other) => other.id !== note.id);
    const at = before ? others.findIndex((other) => other.id === before) : others.length;
    if (note.lane === lane && this.notesIn(lane).findIndex((other) => other.id === note.id) === at) return;
    const done = await talk.change('note_move', { conversation: talk.conversation.id, note: note.id, lane, before, gesture: gesture() });
    if (!done) return;
    const words = talk.app.words;
    talk.said = words.t('note-moved-said', { lane: words.say(`lane-${lane}`), index: at + 1, count: others.length + 1 });
  }

  /** One step up or down in its lane. */
  async shift(note: Note, by: 1 | -1): Promise<void> {
    const all = this.notesIn(note.lane);
    const at = all.findIndex((other) => other.id === note.id);
    if (at + by < 0 || at + by >= all.length) return;
    await this.move(note, note.lane, all[by < 0 ? at - 1 : at + 2]?.id ?? null);
    await this.focusNote(note.id);
  }

  async remove(note: Note): Promise<void> {
    const { talk } = this;
    const all = this.notesIn(note.lane);
    const at = all.findIndex((other) => other.id === note.id);
    const next = all[at + 1] ?? all[at - 1];
    const done = await talk.change('note_delete', { conversation: talk.conversation.id, note: note.id, gesture: gesture() });
    if (!done) return;
    const words = talk.app.words;
    talk.app.tell(words.t('note-deleted-said'), { label: words.t('note-restore'), run: () => void talk.undo() });
    if (next) await this.focusNote(next.id);
    else await this.#focus(`[data-add="${note.lane}"]`);
  }

  /** A dream may stay one. */
  async dream(note: Note): Promise<void> {
    const { talk } = this;
    const dream = !note.dream;
    const done = await talk.change('note_dream', { conversation: talk.conversation.id, note: note.id, dream, gesture: gesture() });
    if (done) talk.said = talk.app.words.t(dream ? 'dream-on' : 'dream-off');
    await this.focusNote(note.id);
  }

  async carry(notes: readonly Note[]): Promise<void> {
    const { talk } = this;
    const ids = notes.map((note) => note.id);
    const done = await talk.change('note_carry', { conversation: talk.conversation.id, notes: ids, gesture: gesture() });
    if (done) talk.said = talk.app.words.t('last-year-carried');
  }

  async toggleList(): Promise<void> {
    const { app } = this.talk;
    const wanted = !this.list;
    const applied = await app.run('settings_update', settingsUpdate({ list_view: wanted }));
    for (const { to } of applied?.change.updated ?? []) {
      if (to.kind === 'settings' && app.status) app.status = { ...app.status, settings: to.record };
    }
    await tick();
    this.#toPlace();
  }

  /** The window made a list of it, or a picture: the place they are at stays in sight. */
  settle(): void {
    this.#toPlace();
  }

  async present(on = !this.presenting): Promise<void> {
    this.presenting = on;
    await fillScreen(on);
  }

  async focusNote(id: string): Promise<void> {
    await this.#focus(`button[data-note="${id}"]`);
  }

  /** Scrolls the list to the open place. Its sign. */
  #toPlace(): HTMLElement | null {
    const { place } = this.talk;
    const sign = place && document.querySelector<HTMLElement>(`[data-sign="${place}"]`);
    if (this.list && sign) {
      this.scrolling = true;
      sign.closest('section')?.scrollIntoView({ block: 'start' });
    }
    return sign;
  }

  async #focus(selector: string): Promise<void> {
    await tick();
    document.querySelector<HTMLElement>(selector)?.focus();
  }
}

export const [useDesk, provideDesk] = createContext<Desk>();
