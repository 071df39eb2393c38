// A round of cards that two people turn at once. What is chosen goes to Rust and is nowhere here, until both are turned.
import type { Choice, Lane, RoundSubject, Step, Turned } from '../bindings';
import { call } from '../shared/client';
import type { Person } from '../shared/people';
import { steps } from './route';
import { gesture, type Talk } from './talk.svelte';
import { sideName } from './windows';

/** Where the round is. Between two people the table is always covered. */
export type Stage = { at: 'covered'; next: Person } | { at: 'choosing'; who: Person } | { at: 'ready' } | { at: 'turned'; turned: Turned };

const talentLanes: readonly Lane[] = ['more', 'same', 'less'];

/** What can be chosen. */
export function choicesOf(subject: RoundSubject): Choice[] {
  if (subject.about === 'talent') return talentLanes.map((lane) => ({ lane }));
  return steps.map((step: Step) => ({ step }));
}

/** What a card says. */
export function choiceName(talk: Talk, subject: RoundSubject, choice: Choice): string {
  const { words } = talk.app;
  if ('lane' in choice) return words.say(`lane-${choice.lane}`);
  return words.say(`${subject.about === 'water' ? 'water' : 'step'}-${choice.step}`);
}

/** What the round is about. */
export function subjectName(talk: Talk, subject: RoundSubject): string {
  switch (subject.about) {
    case 'water':
      return talk.app.words.t('blind-water', { who: talk.firstName('employee') });
    case 'window_now':
      return sideName(talk, subject.window, 'now');
    case 'window_wish':
      return sideName(talk, subject.window, 'wish');
    case 'talent':
      return talk.view.notes.find(({ id }) => id === subject.note)?.text ?? '';
  }
}

export class Round {
  readonly subject: RoundSubject;
  stage = $state.raw<Stage>({ at: 'covered', next: 'employee' });
  readonly #talk: Talk;
  readonly #conversation: string;
  #begun: Promise<boolean>;

  constructor(talk: Talk, subject: RoundSubject) {
    this.#talk = talk;
    this.subject = subject;
    this.#conversation = talk.conversation.id;
    this.#begun = this.#try(() => call('blind_begin', { conversation: this.#conversation, subject }));
  }

  uncover(): void {
    if (this.stage.at === 'covered') this.stage = { at: 'choosing', who: this.stage.next };
  }

  /** Lays a card face down, and covers the table. */
  async choose(choice: Choice): Promise<void> {
    if (this.stage.at !== 'choosing') return;
    const { who } = this.stage;
    this.stage = who === 'employee' ? { at: 'covered', next: 'manager' } : { at: 'ready' };
    await this.#begun;
    const done = await this.#try(() => call('blind_choose', { conversation: this.#conversation, who, choice }));
    if (!done) this.stage = { at: 'covered', next: who };
  }

  /** Both at once. */
  async turn(): Promise<void> {
    await this.#try(async () => {
      const { turned, applied } = await call('blind_turn', { conversation: this.#conversation, gesture: gesture() });
      this.#talk.apply(applied);
      this.stage = { at: 'turned', turned };
    });
  }

  /** Without turning nothing was chosen. */
  async leave(): Promise<void> {
    if (this.stage.at !== 'turned') await this.#try(() => call('blind_leave', { conversation: this.#conversation }));
  }

  async #try(run: () => Promise<unknown>): Promise<boolean> {
    try {
      await run();
      return true;
    } catch (reason) {
      this.#talk.app.alarm(reason);
      return false;
    }
  }
}
