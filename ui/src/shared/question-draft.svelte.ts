// An own question while it is written, with a hint when it is a closed one.
import type { Opening } from '../bindings';
import { call } from './client';

/** So long the hand rests before anybody looks: nobody is corrected in the middle of a word. Milliseconds. */
const REST = 250;

/** A question on its way. */
export class QuestionDraft {
  text = $state('');
  /** What a closed question begins with: a hint, never a refusal. */
  closed = $state<Opening | null>(null);
  /** Why it was not kept. */
  refused = $state('');
  #turn = 0;
  #rest: ReturnType<typeof setTimeout> | undefined;

  /** Looks whether it is an open one, once the hand rests. */
  look(): void {
    this.#hush();
    this.refused = '';
    if (this.text.trim() === '') this.closed = null;
    else this.#rest = setTimeout(() => void this.#ask(), REST);
  }

  /** Nothing is being written any more. */
  clear(): void {
    this.#hush();
    [this.text, this.closed, this.refused] = ['', null, ''];
  }

  /** An answer that is still under way comes too late. */
  #hush(): void {
    this.#turn += 1;
    clearTimeout(this.#rest);
  }

  async #ask(): Promise<void> {
    const turn = this.#turn;
    // A hint that doesn't come is no trouble.
    const hint = await call('question_check', { text: this.text }).catch(() => null);
    if (turn === this.#turn) this.closed = hint?.closed ?? null;
  }
}
