// The start screen made once for nobody, while somebody types the passphrase: what takes the engine long the first
// time (reading code, catalogues, the names of months) has then been done when the team itself arrives.
import { flushSync, mount, unmount, type Component } from 'svelte';

import type { PersonCard, TeamOverview } from '../bindings';

const TODAY = '2000-01-01';

const person = (id: string, part: Partial<PersonCard>): PersonCard => ({
  dossier: { id, name: id, function: id, team: id, start: null, archived: false },
  conversation: null,
  kind: null,
  date: null,
  time: null,
  step: null,
  passed_over: [],
  stage: 'unplanned',
  ending: null,
  on_paper: false,
  open_agreements: 1,
  last: null,
  ...part,
});

/** Somebody of each kind that a team has most of. */
const NOBODY: TeamOverview = {
  manager: { id: '', name: '', function: '', organisation: '' },
  settings: { id: '', language: 'nl', lock_minutes: 5, list_view: false, letter_keys: true, light: 'system' },
  today: TODAY,
  hour: 9,
  today_talks: [],
  done_today: [],
  people: [
    person('a', { last: TODAY }),
    person('b', { date: TODAY, step: 'planned', stage: 'ahead' }),
    person('c', { date: TODAY, step: 'closed', stage: 'closed', ending: 'signed' }),
  ],
  whole: false,
  size: 60,
  stages: [{ stage: 'ahead', count: 1 }],
  next: null,
  spoken_this_year: 1,
  agreements: [],
};

/** Makes the screen and throws it away; it is nowhere in the window, and asks nothing. */
export function rehearse(Room: Component<{ given?: TeamOverview }>, context: Map<unknown, unknown>): void {
  const room = mount(Room, { target: document.createElement('div'), props: { given: NOBODY }, context });
  flushSync();
  void unmount(room);
}
