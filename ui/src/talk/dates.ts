// Days as text, 2026-11-14, without clocks and time zones.
import type { Agreement } from '../bindings';
import type { Talk } from './talk.svelte';

/** The same day so many months later, or that month's last day. */
export function monthsLater(day: string, months: number): string {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
  const index = year * 12 + month - 1 + months;
  const [y, m] = [Math.floor(index / 12), index % 12];
  const last = new Date(Date.UTC(y, m + 1, 0)).getUTCDate();
  return [y, m + 1, Math.min(date, last)].map((part) => String(part).padStart(2, '0')).join('-');
}

export const dueChoices = ['month', 'two_months', 'three_months', 'next_talk', 'date', 'none'] as const;
export type DueChoice = (typeof dueChoices)[number];

const months: Partial<Record<DueChoice, number>> = { month: 1, two_months: 2, three_months: 3, next_talk: 12 };

/** The day that goes with a choice; null where the choice names none. */
export function dueOf(choice: DueChoice, today: string, picked: string): string | null {
  const later = months[choice];
  if (later !== undefined) return monthsLater(today, later);
  return choice === 'date' && picked ? picked : null;
}

/** The choice that goes with a day. */
export function choiceOf(due: string | null, today: string): DueChoice {
  if (!due) return 'none';
  return dueChoices.find((choice) => dueOf(choice, today, '') === due) ?? 'date';
}

/** The same day in the first year that still lies ahead. */
export function sameDayAhead(day: string, today: string): string {
  let ahead = day;
  for (let years = 1; ahead <= today && years < 100; years += 1) ahead = monthsLater(day, 12 * years);
  return ahead;
}

/** What went along to this year keeps the date it had as a proposal, until they choose one. */
export function proposedDue(talk: Talk, { carried_from, due }: Agreement): string | null {
  if (due || !carried_from) return null;
  const { agreements = [], earlier = [] } = talk.view.previous ?? {};
  const before = [...agreements, ...earlier].find(({ agreement }) => agreement.id === carried_from)?.agreement.due;
  return before ? sameDayAhead(before, talk.app.status?.today ?? talk.conversation.date) : null;
}
