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

/** The step that a refused field is on. */
export function stepOf(field: string): number {
  return Math.max(0, steps.findIndex(({ says, reacts }) => says === field || reacts === field));
}
