// Which step of closing comes first, and which may be opened.
import type { Closing, TalkView } from '../bindings';
import { people, type Person } from '../shared/people';

export const closingSteps = ['read', 'view', 'sign', 'done'] as const;
export type ClosingStep = (typeof closingSteps)[number];

type Facts = Pick<TalkView, 'conversation' | 'closing'>;

export const isSigned = (closing: Closing): boolean =>
  people.some((who) => Boolean(closing[who]?.signature));

/** They were rounding off: a talk opens there again, also while they read back. */
export const isRoundingOff = ({ phase, read_back, ending }: Facts['conversation']): boolean =>
  !ending && (read_back || phase === 'round_off');

/** Where closing goes on: where it stopped. Nobody signs pages that weren't seen since the reading back. */
export function firstStep({ conversation, closing }: Facts): ClosingStep {
  if (conversation.ending) return 'done';
  if (!conversation.read_back) return 'read';
  return closing.pages.seen || isSigned(closing) || closing.later.length > 0 ? 'sign' : 'view';
}

/** Whether a step may be opened; `viewed` means that the pages were on screen. */
export function mayOpen(step: ClosingStep, { conversation }: Facts, viewed: boolean): boolean {
  if (conversation.ending) return step === 'done';
  if (step === 'read') return true;
  if (step === 'done' || !conversation.read_back) return false;
  return step === 'view' || viewed;
}

export type Todo = { who: Person; what: 'choose' | 'sign' | 'wait' | 'record' | 'later' };

const theOther: Record<Person, Person> = { employee: 'manager', manager: 'employee' };

/**
 * What keeps the talk from being closed. Nobody signs before both have chosen. `open` tells whose form is being filled in, `back` who
 * goes on after thinking it over.
 */
export function todo(closing: Closing, open: Record<Person, boolean>, back: Record<Person, boolean>): Todo[] {
  return people.flatMap((who): Todo[] => {
    const opinion = closing[who];
    if (closing.later.includes(who) && !back[who]) return [{ who, what: 'later' }];
    if (open[who]) return [{ who, what: 'record' }];
    if (!opinion) return [{ who, what: 'choose' }];
    if (opinion.signature || opinion.stance === 'not_signed') return [];
    return [{ who, what: closing[theOther[who]] && !open[theOther[who]] ? 'sign' : 'wait' }];
  });
}
