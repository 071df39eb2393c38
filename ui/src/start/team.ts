// What the start screen says about people and talks, without touching the screen.
import type { Conversation, OpenAgreement, PersonCard, RouteStep, Stage, TeamOverview, TodayTalk } from '../bindings';
import { daysBetween, sayDay } from '../shared/days';
import { firstName, fold, holds } from '../shared/names';
import type { Words } from '../shared/words.svelte';

/** The five steps, in the order of the route. */
export const ROUTE: readonly RouteStep[] = ['planned', 'prepared', 'spoken', 'read_back', 'closed'];

/** How many steps of the route are behind somebody. A talk that was presented was read back, and waits there. */
export function stepsDone(step: RouteStep | null): number {
  return step ? ROUTE.indexOf(step === 'presented' ? 'read_back' : step) + 1 : 0;
}

/** The route in words, for whoever doesn't see it. */
export function routeInWords(words: Words, { step, passed_over, ending, on_paper }: PersonCard): string {
  if (!step) return words.t('team-route-none');
  const what = words.say(on_paper ? 'ending-on_paper' : ending ? `ending-${ending}` : `route-${step}`);
  const where = { step: stepsDone(step), all: ROUTE.length, what };
  if (!passed_over.length) return words.t('team-route', where);
  return words.t('team-route-passed', { ...where, passed: passed_over.map((one) => words.say(`route-${one}`)).join(', ') });
}

/** The card's third line: the next talk, or the last one. */
export function talkInWords(words: Words, card: PersonCard, today: string): string {
  if (!card.step || !card.date) {
    return card.last ? words.t('team-unplanned-last', { day: sayDay(words, card.last, today, true) }) : words.t('team-unplanned');
  }
  const day = sayDay(words, card.date, today, true);
  if (card.ending) return words.say(`team-${card.on_paper ? 'on_paper' : card.ending}`, { day });
  if (card.step === 'read_back') return words.t('team-read-back');
  if (card.step === 'presented') return words.t('team-presented');
  if (card.step === 'spoken') return words.t('team-under-way', { day, ago: daysBetween(card.date, today) });
  if (card.date < today) return words.t('team-passed', { day });
  return card.time ? words.t('team-planned-at', { day, time: words.time(card.time) }) : words.t('team-planned', { day });
}

export const STAGES: readonly Stage[] = ['unplanned', 'ahead', 'under_way', 'closed'];

/** What is looked through, folded once: a long list is searched at every key. It goes when the person goes. */
const folded = new WeakMap<object, string>();

/** Whether the wanted words fit somebody's name, function or team; never what was said. */
export function fits(words: readonly string[], person: { name: string; function: string; team: string }): boolean {
  if (!words.length) return true;
  const text = folded.get(person) ?? fold([person.name, person.function, person.team].join(' '));
  folded.set(person, text);
  return holds(text, words);
}

export function isUnderWay(talk: Conversation): boolean {
  return talk.phase !== null && talk.ending === null;
}

export function greeting(words: Words, view: TeamOverview): string {
  const name = firstName(view.manager.name);
  if (view.hour >= 5 && view.hour < 12) return words.t('team-good-morning', { name });
  if (view.hour >= 12 && view.hour < 18) return words.t('team-good-afternoon', { name });
  return words.t('team-good-evening', { name });
}

/** One sentence about today. */
export function todayInWords(words: Words, view: TeamOverview): string {
  if (!view.people.length) return words.t('team-line-empty');
  const open = view.today_talks.find((talk) => isUnderWay(talk.conversation));
  if (open) return words.t('team-line-open', { name: firstName(open.dossier.name) });
  const done = view.done_today.length;
  const [first] = view.today_talks;
  if (first) {
    const name = firstName(first.dossier.name);
    const count = view.today_talks.length;
    if (count > 1) return words.t(done ? 'team-line-many-more' : 'team-line-many', { count, name });
    if (done) return words.t('team-line-one-more', { name });
    return words.t(first.conversation.employee_prepared ? 'team-line-one-prepared' : 'team-line-one', { name });
  }
  const next = view.next && { next: firstName(view.next.name), day: sayDay(words, view.next.date, view.today) };
  if (done) {
    const held = { count: done, name: firstName(view.done_today[0] ?? '') };
    return next ? words.t('team-line-done-next', { ...held, ...next }) : words.t('team-line-done', held);
  }
  return next ? words.t('team-line-next', { name: next.next, day: next.day }) : words.t('team-line-none');
}

/** Talks of today by time; a talk that was opened comes first. */
export function inOrder(talks: TodayTalk[]): TodayTalk[] {
  const key = ({ conversation }: TodayTalk) => `${isUnderWay(conversation) ? 0 : 1}${conversation.time ?? '99'}`;
  return [...talks].sort((a, b) => key(a).localeCompare(key(b)));
}

export type DueGroup = 'passed' | 'soon' | 'later' | 'none';

export const DUE_GROUPS: readonly DueGroup[] = ['passed', 'soon', 'later', 'none'];

export function dueGroup(due: string | null, today: string): DueGroup {
  if (!due) return 'none';
  const days = daysBetween(today, due);
  if (days < 0) return 'passed';
  return days <= 31 ? 'soon' : 'later';
}

/** Agreements under their headings, in the order they came; empty headings are left out. */
export function byDue(list: OpenAgreement[], today: string): { group: DueGroup; agreements: OpenAgreement[] }[] {
  return DUE_GROUPS.map((group) => ({
    group,
    agreements: list.filter((open) => dueGroup(open.agreement.due, today) === group),
  })).filter(({ agreements }) => agreements.length > 0);
}
