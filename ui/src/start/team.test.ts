import { describe, expect, it } from 'vitest';

import type { Conversation, PersonCard, RouteStep, TeamOverview } from '../bindings';
import { Words } from '../shared/words.svelte';
import { dueGroup, greeting, inOrder, routeInWords, stepsDone, talkInWords, todayInWords } from './team';

const TODAY = '2026-11-20';
const words = new Words();

const talk = (part: Partial<Conversation>): Conversation => ({
  id: 'c', dossier: 'd', kind: 'development', date: TODAY, time: null, place: '',
  employee_prepared: false, manager_prepared: false, phase: null, people: null, previous: null,
  period_from: null, no_agreement_needed: false, read_back: false, ending: null, closed_on: null,
  form: null, template: null, ...part,
});

const person = (name: string) => ({ id: name, name, function: '', team: '', start: null, archived: false });

const card = (step: RouteStep | null, date: string | null, part: Partial<PersonCard> = {}): PersonCard => ({
  dossier: person('Sanne de Vries'), conversation: 'c', kind: 'development', date, time: null, step, passed_over: [], stage: 'ahead',
  ending: null, on_paper: false, open_agreements: 0, last: null, ...part,
});

const view = (part: Partial<TeamOverview>): TeamOverview => ({
  manager: { id: 'm', name: 'Joke Visser', function: '', organisation: '' },
  settings: { id: 'm', language: 'nl', lock_minutes: 5, list_view: false, letter_keys: true, light: 'system' },
  today: TODAY, hour: 9, today_talks: [], done_today: [], people: [card(null, null)], whole: true, size: 1, stages: [],
  next: null, spoken_this_year: 0, agreements: [],
  ...part,
});

describe('the third line of a card', () => {
  it.each([
    [card(null, null), 'nog plannen'],
    [card(null, null, { last: '2025-11-12' }), 'nog plannen, laatste gesprek 12 nov 2025'],
    [card('planned', '2026-11-27', { time: '10:00:00' }), 'vr 27 nov, 10.00 uur'],
    [card('prepared', TODAY), 'vandaag'],
    [card('planned', '2026-11-03'), 'stond op 3 nov'],
    [card('spoken', '2026-11-18'), 'begonnen op 18 nov'],
    [card('spoken', '2026-11-19'), 'gisteren begonnen'],
    [card('spoken', TODAY), 'vandaag begonnen'],
    [card('read_back', TODAY), 'nagelezen, nog tekenen'],
    [card('presented', TODAY), 'voorgelegd, wacht op een handtekening'],
    [card('closed', '2026-09-12', { ending: 'signed' }), 'gesproken 12 sep, getekend'],
    [card('closed', '2026-09-12', { ending: 'unsigned' }), 'gesproken 12 sep'],
    [card('closed', '2026-09-12', { ending: 'unsigned', on_paper: true }), 'gesproken 12 sep, op papier getekend'],
    [card('closed', '2026-09-12', { ending: 'nothing_kept' }), 'gesproken 12 sep, niets bewaard'],
  ])('%#', (given, said) => expect(talkInWords(words, given, TODAY)).toBe(said));
});

describe('the route', () => {
  it('counts the steps behind somebody', () => {
    expect([null, 'planned', 'closed'].map((step) => stepsDone(step as RouteStep | null))).toEqual([0, 1, 5]);
  });

  it('says how far it is, and how it ended', () => {
    const said = (step: RouteStep | null, part: Partial<PersonCard> = {}) => routeInWords(words, card(step, TODAY, part));
    expect(said(null)).toBe('Nog geen stap gezet');
    expect(said('spoken')).toBe('Stap 3 van 5: gesproken');
    expect(said('presented')).toBe('Stap 4 van 5: voorgelegd');
    expect(said('closed', { ending: 'signed' })).toBe('Stap 5 van 5: getekend');
    expect(said('closed', { ending: 'unsigned' })).toContain('zonder handtekening');
    expect(said('closed', { ending: 'unsigned', on_paper: true })).toContain('op papier getekend');
    expect(said('closed', { ending: 'nothing_kept' })).toContain('niets bewaard');
  });

  it('says which steps nobody took', () => {
    expect(routeInWords(words, card('spoken', TODAY, { passed_over: ['prepared'] }))).toBe(
      'Stap 3 van 5: gesproken. Overgeslagen: voorbereid',
    );
    const kept = card('closed', TODAY, { ending: 'nothing_kept', passed_over: ['prepared', 'read_back'] });
    expect(routeInWords(words, kept)).toBe('Stap 5 van 5: gesproken, niets bewaard. Overgeslagen: voorbereid, vastgesteld');
  });
});

describe('the greeting', () => {
  it.each([
    [7, 'Goedemorgen, Joke'],
    [12, 'Goedemiddag, Joke'],
    [18, 'Goedenavond, Joke'],
    [2, 'Goedenavond, Joke'],
  ])('at %i', (hour, said) => expect(greeting(words, view({ hour }))).toBe(said));

  const sanne = (part: Partial<Conversation>) => ({ dossier: person('Sanne de Vries'), conversation: talk(part) });

  it.each([
    [view({ people: [] }), 'Zet je team erbij, dan kun je beginnen.'],
    [view({}), 'Vandaag geen gesprekken. Plan er een als het uitkomt.'],
    [view({ next: { name: 'Sanne de Vries', date: '2026-11-21' } }), 'Vandaag geen gesprekken. Het eerste: Sanne, morgen.'],
    [view({ today_talks: [sanne({})] }), 'Vandaag één gesprek, met Sanne.'],
    [view({ today_talks: [sanne({ employee_prepared: true })] }), 'Vandaag één gesprek. Sanne heeft zich voorbereid.'],
    [view({ today_talks: [sanne({ phase: 'now' })] }), 'Je gesprek met Sanne is nog open.'],
    [view({ today_talks: [sanne({}), sanne({})] }), 'Vandaag 2 gesprekken. Het eerste met Sanne.'],
    [view({ done_today: ['Zoë Martens'] }), 'Je gesprek met Zoë is vandaag afgesloten.'],
    [view({ done_today: ['Zoë Martens', 'Kees Bos'] }), 'Vandaag zijn 2 gesprekken afgesloten.'],
    [
      view({ done_today: ['Zoë Martens'], next: { name: 'Sanne de Vries', date: '2026-11-21' } }),
      'Je gesprek met Zoë is vandaag afgesloten. Het volgende: Sanne, morgen.',
    ],
    [view({ done_today: ['Zoë Martens'], today_talks: [sanne({})] }), 'Vandaag nog één gesprek, met Sanne.'],
    [
      view({ done_today: ['Zoë Martens'], today_talks: [sanne({}), sanne({})] }),
      'Vandaag nog 2 gesprekken. Het eerste met Sanne.',
    ],
    [view({ done_today: ['Zoë Martens'], today_talks: [sanne({ phase: 'now' })] }), 'Je gesprek met Sanne is nog open.'],
  ])('says one sentence about today: %#', (given, said) => expect(todayInWords(words, given)).toBe(said));
});

it('today: what is open comes first, then by time', () => {
  const talks = ['11:00:00', '09:00:00', null].map((time, index) => ({
    dossier: person(`${index}`),
    conversation: talk({ time, phase: index === 2 ? 'now' : null }),
  }));
  expect(inOrder(talks).map(({ dossier }) => dossier.name)).toEqual(['2', '1', '0']);
});

it.each([
  [null, 'none'],
  ['2026-11-19', 'passed'],
  [TODAY, 'soon'],
  ['2026-12-21', 'soon'],
  ['2026-12-22', 'later'],
])('an agreement for %s', (due, group) => expect(dueGroup(due, TODAY)).toBe(group));
