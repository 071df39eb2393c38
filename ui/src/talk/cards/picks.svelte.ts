// Starter cards that became notes just now, and how such a note is taken back.
import { SvelteMap } from 'svelte/reactivity';

import type { Lane, Note } from '../../bindings';
import type { Person } from '../../shared/people';
import { developments } from '../needs';
import { gesture, type Talk } from '../talk.svelte';
import type { Starter } from './starters';

/** Everything of a note but its place among others: a neighbour that goes doesn't touch it. */
const said = (note: Note): string => JSON.stringify({ ...note, position: 0 });

/** What was chosen from the cards of one talk, for as long as its room is open. */
export class Picks {
  readonly #talk: Talk;
  /** The note of each card, as it was made. */
  readonly #made = new SvelteMap<Starter, Note>();
  readonly #pressed = new Set<Starter>();
  #last: Promise<void> = Promise.resolve();

  constructor(talk: Talk) {
    this.#talk = talk;
  }

  /** The note that a card made, while nobody did anything with it. */
  noteOf(card: Starter): Note | null {
    const made = this.#made.get(card);
    if (!made) return null;
    const { notes, agreements } = this.#talk.view;
    const now = notes.find(({ id }) => id === made.id);
    const isTouched = !now || said(now) !== said(made) || agreements.some(({ from_note }) => from_note === made.id);
    return isTouched ? null : made;
  }

  /** Picks the card, or takes its note back when it was picked by mistake. */
  press(card: Starter, lane: Lane, author: Person): Promise<void> {
    return this.#inTurn(card, () => {
      const note = this.noteOf(card);
      return note ? this.#takeBack(card, note) : this.#pick(card, lane, author);
    });
  }

  /** The card becomes a note; what it says about a need goes along, in the same movement. */
  async #pick(card: Starter, lane: Lane, author: Person): Promise<void> {
    const talk = this.#talk;
    const conversation = talk.conversation.id;
    const hand = gesture();
    const known = new Set(talk.view.notes.map(({ id }) => id));
    const note = { conversation, lane, author, text: card.text, before: null, gesture: hand };
    if (!(await talk.change('note_add', note))) return;
    const id = talk.view.notes.find((one) => !known.has(one.id))?.id;
    const development = developments.find((one) => one === card.id);
    if (id && lane === 'need' && development) {
      const need = { conversation, note: id, need: card.kind ?? null, development, already_can: false, gesture: hand };
      await talk.change('need_describe', need);
    }
    const made = talk.view.notes.find((one) => one.id === id);
    if (made) this.#made.set(card, made);
    talk.said = talk.app.words.t('starters-picked-said', { text: card.text });
  }

  async #takeBack(card: Starter, note: Note): Promise<void> {
    const talk = this.#talk;
    if (!(await talk.change('note_delete', { conversation: talk.conversation.id, note: note.id, gesture: gesture() }))) return;
    talk.said = talk.app.words.t('starters-back-said', { text: card.text });
  }

  /** One after the other. A card that is pressed again while it is on its way was clicked twice, and is picked once. */
  async #inTurn(card: Starter, work: () => Promise<void>): Promise<void> {
    if (this.#pressed.has(card)) return;
    this.#pressed.add(card);
    const turn = this.#last.then(work).finally(() => this.#pressed.delete(card));
    this.#last = turn.catch(() => undefined);
    await turn;
  }
}
