// What somebody needs, in words.
import type { Development, Need, NeedKind } from '../bindings';
import type { Words } from '../shared/words.svelte';

export const needKinds: readonly NeedKind[] = ['course', 'guidance', 'experience'];

/** From small to big. */
export const developments: readonly Development[] = [
  'ask_tip',
  'read_or_watch',
  'look_on',
  'join_meeting',
  'peer_talk',
  'buddy',
  'practise',
  'contact_point',
  'coordinate',
  'show_around',
  'project_task',
  'mentor',
  'coaching',
  'training',
  'study',
  'placement',
  'other_post',
  'career_search',
];

/** "begeleiding · buddy · kan nu al", or nothing. */
export function needWords(words: Words, { kind, development, already_can }: Need): string {
  const parts = [kind && words.say(`need-${kind}`), development && words.say(`development-${development}`), already_can && words.t('need-already')];
  return parts.filter(Boolean).join(' · ');
}
