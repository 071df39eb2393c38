// The steps of the feedback card, without a page.
import type { FeedbackGive } from '../../bindings';

/** What is written on the card. */
export type FeedbackTexts = Pick<FeedbackGive, 'strength' | 'seen' | 'effect' | 'reaction' | 'wish' | 'answer'>;

export type FeedbackField = keyof FeedbackTexts;

/** One step: what the giver says, and where the other may react. */
export interface FeedbackStep {
  readonly says: FeedbackField;
  readonly reacts: FeedbackField | null;
}

/** Four steps; the other reacts twice. */
export const steps: readonly [FeedbackStep, ...FeedbackStep[]] = [
  { says: 'strength', reacts: null },
  { says: 'seen', reacts: null },
  { says: 'effect', reacts: 'reaction' },
  { says: 'wish', reacts: 'answer' },
];

export const blank: FeedbackTexts = { strength: '', seen: '', effect: '', reaction: '', wish: '', answer: '' };

/**
 * What was written on a card that was left: it waits there as long as the talk is open, and is
 * nowhere else.
 */
export class Kept<Texts extends object> {
  readonly #kept = new WeakMap<object, Texts>();

  /** What waits in this talk, or an empty card. */
  take(talk: object, blank: Texts): Texts {
    return { ...(this.#kept.get(talk) ?? blank) };
  }

  /** Leaves it for later; null when it hangs on the board. */
  leave(talk: object, texts: Texts | null): void {
    if (texts) this.#kept.set(talk, { ...texts });
    else this.#kept.delete(talk);
  }
}

/** The step that a refused field is on. */
export function stepOf(field: string): number {
  return Math.max(0, steps.findIndex(({ says, reacts }) => says === field || reacts === field));
}
