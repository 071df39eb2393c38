// What a dossier says about its talks and agreements, without touching the screen.
import type { AgreementState, Conversation, ConversationCard, DossierView, Kind, Owner } from '../bindings';
import { daysBetween, sayDay } from '../shared/days';
import type { Words } from '../shared/words.svelte';

/** The kinds of talks, the yearly one first. */
export const KINDS: readonly Kind[] = ['development', 'check_in', 'follow_up', 'onboarding', 'internship'];

export type TalkState = 'planned' | 'under_way' | 'read_back' | 'closed';

export function stateOf(talk: Conversation): TalkState {
  if (talk.ending) return 'closed';
  if (talk.read_back) return 'read_back';
  return talk.phase ? 'under_way' : 'planned';
}

/** The talk the main button is about: the one that is open, else the nearest that is planned. */
export function nextTalk(view: DossierView): Conversation | null {
  const talks = view.conversations.map((card) => card.conversation);
  const open = talks.find((talk) => talk.phase && !talk.ending);
  const planned = talks
    .filter((talk) => stateOf(talk) === 'planned')
    .sort((a, b) => `${a.date}${a.time ?? ''}`.localeCompare(`${b.date}${b.time ?? ''}`));
  return open ?? planned[0] ?? null;
}

/** How far a talk is, in words; with whether both signed it on paper. */
export function stateInWords(words: Words, talk: Conversation, today: string, onPaper = false): string {
  const state = stateOf(talk);
  if (state !== 'closed') return words.say(`dossier-talk-${state}`);
  const date = talk.closed_on ?? talk.date;
  const when = { day: sayDay(words, date, today), ago: daysBetween(date, today) };
  return words.say(`dossier-talk-${onPaper ? 'on_paper' : talk.ending}`, when);
}

/** What goes with a talk that is thrown away. */
export function lossInWords(words: Words, card: ConversationCard, today: string): string {
  const day = sayDay(words, card.conversation.date, today);
  if (!card.conversation.phase) return words.t('dossier-discard-plan', { day });
  if (!card.notes && !card.agreements) return words.t('dossier-discard-empty', { day });
  const notes = words.t('dossier-talk-notes', { count: card.notes });
  const agreements = words.t('dossier-talk-agreements', { count: card.agreements });
  const ago = daysBetween(card.conversation.date, today);
  return words.t('dossier-discard-lost', { day, ago, notes, agreements });
}

/** The manager's side first: what was promised to the employee is asked before what the employee promised. */
const OWNERS: readonly Owner[] = ['manager', 'organisation', 'together', 'employee'];

export function byOwner(agreements: AgreementState[]): { owner: Owner; agreements: AgreementState[] }[] {
  return OWNERS.map((owner) => ({
    owner,
    agreements: agreements.filter((state) => state.agreement.owner === owner),
  })).filter((group) => group.agreements.length > 0);
}
