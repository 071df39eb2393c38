// The question cards of one place: what lies open, what is on the table, whose turn it is.
import { tick } from 'svelte';

import type { Card, CardsView, Role, TableCard } from '../../bindings';
import type { Person } from '../../shared/people';
import type { Place } from '../../shared/places';
import { call, CommandError } from '../../shared/client';
import { gesture, type Talk } from '../talk.svelte';

export class Tray {
  readonly talk: Talk;
  readonly place: Place;
  view = $state.raw<CardsView | null>(null);
  /** Who chooses: whose turn it is, until they say otherwise. */
  who = $state<Person>('employee');
  again = $state(false);
  #round = 0;
  /** Somebody said who chooses; that holds for one card. */
  #chosen = false;
  /** Only the newest answer counts. */
  #asked = 0;

  constructor(talk: Talk, place: Place) {
    this.talk = talk;
    this.place = place;
  }

  /** Looks what lies open now. A refusal leaves the tray as it was. */
  async load(): Promise<void> {
    const asked = ++this.#asked;
    const view = await this.#offer();
    if (!view || asked !== this.#asked) return;
    const turn: Person = view.turn === 'manager' ? 'manager' : 'employee';
    if (!this.#chosen && turn !== this.who) {
      this.who = turn;
      const theirs = await this.#offer();
      if (theirs && asked === this.#asked) this.view = theirs;
    } else {
      this.view = view;
    }
  }

  /** The other one chooses. */
  async choose(who: Person): Promise<void> {
    this.who = who;
    this.#chosen = true;
    this.#round = 0;
    await this.load();
  }

  /** Three others. Skipping leaves no trace. */
  async next(): Promise<void> {
    this.#round += 1;
    await this.load();
    this.talk.said = this.talk.app.words.t('cards-more-said');
  }

  /** Questions of the last times join in again. */
  async putIn(): Promise<void> {
    this.again = true;
    this.#round = 0;
    await this.load();
  }

  /** Puts a card on the table; its follow-up shows. */
  async ask(card: Card): Promise<void> {
    const { id: conversation } = this.talk.conversation;
    const { place, who } = this;
    if (!(await this.talk.change('card_ask', { conversation, place, card: card.id, who, gesture: gesture() }))) return;
    this.#chosen = false;
    await this.load();
    this.talk.said = this.talk.app.words.t('cards-asked-said', { question: card.question });
    await focus(`[data-on-table="${card.id}"]`);
  }

  /** Back in the deck: it was not asked after all. */
  async putBack({ asked }: TableCard): Promise<void> {
    const { id: conversation } = this.talk.conversation;
    if (!(await this.talk.change('card_return', { conversation, asked: asked.id, gesture: gesture() }))) return;
    await this.load();
    this.talk.said = this.talk.app.words.t('cards-returned-said');
    await this.#focusTitle();
  }

  /** One of the two wants to go deeper, or no longer. */
  async agree(who: Person, agree: boolean): Promise<void> {
    const { id: conversation } = this.talk.conversation;
    const done = await this.talk.change('deeper_agree', { conversation, who, agree, gesture: gesture() });
    await this.load();
    if (!done) return;
    const said = agree ? 'deeper-on-said' : 'deeper-off-said';
    this.talk.said = this.talk.app.words.t(said, { who: this.talk.firstName(who) });
  }

  /** Adds an own question for this place. Null when it was kept, otherwise the reason. */
  async add(text: string): Promise<string | null> {
    try {
      // It belongs to the workspace: it is no step of this talk that can be undone here.
      const { change } = await call('question_add', { text, place: this.place });
      const added = change.added.flatMap((one) => (one.kind === 'question' ? [one.record.id] : []));
      this.#round = 0;
      await this.load();
      const undo = { label: this.talk.app.words.t('undo'), run: () => void added.map((id) => this.remove(id)) };
      this.talk.app.tell(this.talk.app.words.t('own-question-added-said'), undo);
      return null;
    } catch (reason) {
      if (reason instanceof CommandError) return this.talk.reason(reason);
      throw reason;
    }
  }

  /** Takes an own question out of the deck. */
  async remove(id: string): Promise<void> {
    if (!(await this.talk.app.run('question_delete', { question: id }))) return;
    await this.load();
    this.talk.said = this.talk.app.words.t('own-question-deleted-said');
    await this.#focusTitle();
  }

  /** In the list every place has its own tray. */
  async #focusTitle(): Promise<void> {
    await focus(`[data-cards="${this.place}"] [data-cards-title]`);
  }

  async #offer(): Promise<CardsView | null> {
    const { id: conversation } = this.talk.conversation;
    const { place, who, again } = this;
    return this.talk.app.run('cards_offer', { conversation, place, who, round: this.#round, again });
  }
}

/** Who reads a card aloud, when it is not for both. */
export function reader(from: Role): Person | null {
  return from === 'together' ? null : from;
}

async function focus(selector: string): Promise<void> {
  await tick();
  if (typeof document !== 'undefined') document.querySelector<HTMLElement>(selector)?.focus();
}
