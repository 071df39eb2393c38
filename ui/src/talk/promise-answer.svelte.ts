// How a promise of last time went: the answer, and the line of explanation that is kept when somebody leaves it.
import { onDestroy, untrack } from 'svelte';

import type { AgreementState, Status } from '../bindings';
import { gesture, type Talk } from './talk.svelte';

/** The answers that can be given. */
export const promiseAnswers = ['done', 'half', 'not_done', 'carried'] as const satisfies Status[];

/** One promise while it is on screen. Belongs to the component that makes it. */
export class PromiseAnswer {
  readonly #talk: Talk;
  readonly #about: () => AgreementState;
  line = $state('');
  #saved = '';

  /** `status` is what was answered; the line is kept with it, also when the sheet closes or the file locks. */
  constructor(talk: Talk, about: () => AgreementState, status: () => Status | null) {
    this.#talk = talk;
    this.#about = about;
    this.line = this.#saved = untrack(() => about().follow_up?.line ?? '');
    this.keep = async () => {
      const given = status();
      if (given && this.line.trim() !== this.#saved && !talk.fixed) await this.answer(given);
    };
    talk.app.beforeLock.add(this.keep);
    onDestroy(() => {
      talk.app.beforeLock.delete(this.keep);
      void this.keep();
    });
  }

  readonly keep: () => Promise<void>;

  /** False when it was refused: the line is then still to be kept. */
  async answer(status: Status): Promise<boolean> {
    const line = this.line.trim();
    const { id: conversation, dossier } = this.#talk.conversation;
    const args = { dossier, agreement: this.#about().agreement.id, conversation, status, line, gesture: gesture() };
    const before = this.#saved;
    // On its way counts as kept: whoever closes the sheet meanwhile says it only once.
    this.#saved = line;
    const done = Boolean(await this.#talk.change('agreement_follow_up', args));
    if (!done) this.#saved = before;
    return done;
  }
}
