import { expect, it } from 'vitest';

import type { AgreementState, Conversation, ConversationCard, DossierView, Owner } from '../bindings';
import { Words } from '../shared/words.svelte';
import { byOwner, lossInWords, nextTalk, stateInWords } from './dossier';

const TODAY = '2026-11-20';
const words = new Words();

const talk = (id: string, part: Partial<Conversation>): Conversation => ({
  id, dossier: 'd', kind: 'development', date: TODAY, time: null, place: '',
  employee_prepared: false, manager_prepared: false, phase: null, people: null, previous: null,
  period_from: null, no_agreement_needed: false, read_back: false, ending: null, closed_on: null,
  form: null, template: null, ...part,
});

const card = (conversation: Conversation, notes = 0, agreements = 0): ConversationCard => ({
  conversation, step: 'planned', notes, agreements, scans: [], on_paper: false,
});

const view = (...talks: Conversation[]): DossierView => ({
  dossier: { id: 'd', name: 'Sanne', function: '', team: '', start: null, archived: false },
  conversations: talks.map((one) => card(one)), agreements: [], topics: [],
  history: { undo: null, redo: null }, chain_intact: true,
});

it('the main button is about the open talk, else the nearest planned one', () => {
  const closed = talk('closed', { phase: 'round_off', ending: 'signed', date: '2025-11-12' });
  const far = talk('far', { date: '2027-01-10' });
  const near = talk('near', { date: '2026-12-01' });
  const open = talk('open', { phase: 'now' });
  expect(nextTalk(view(far, near, closed))?.id).toBe('near');
  expect(nextTalk(view(far, open, near, closed))?.id).toBe('open');
  expect(nextTalk(view(closed))).toBeNull();
});

it('a talk says how far it is', () => {
  const ended = { phase: 'round_off', closed_on: '2025-11-14' } as const;
  expect(stateInWords(words, talk('a', {}), TODAY)).toBe('gepland');
  expect(stateInWords(words, talk('a', { phase: 'now' }), TODAY)).toBe('loopt nog');
  expect(stateInWords(words, talk('a', { ...ended, ending: 'signed' }), TODAY)).toBe('getekend op 14 november 2025');
  expect(stateInWords(words, talk('a', { ...ended, ending: 'unsigned' }), TODAY)).toContain('zonder handtekening');
  expect(stateInWords(words, talk('a', { ...ended, ending: 'nothing_kept' }), TODAY)).toContain('niets bewaard');
  const onPaper = stateInWords(words, talk('a', { ...ended, ending: 'unsigned' }), TODAY, true);
  expect(onPaper).toBe('op papier getekend, afgesloten op 14 november 2025');
  const now = { phase: 'round_off', closed_on: TODAY } as const;
  expect(stateInWords(words, talk('a', { ...now, ending: 'signed' }), TODAY)).toBe('vandaag getekend');
  expect(stateInWords(words, talk('a', { ...now, ending: 'unsigned' }), TODAY)).toMatch(/^vandaag afgesloten, zonder/);
  const yesterday = talk('a', { ...now, closed_on: '2026-11-19', ending: 'signed' });
  expect(stateInWords(words, yesterday, TODAY)).toBe('gisteren getekend');
});

it('throwing a talk away says what goes with it', () => {
  expect(lossInWords(words, card(talk('a', {})), TODAY)).toContain('nog niets opgeschreven');
  expect(lossInWords(words, card(talk('a', { phase: 'now' })), TODAY)).toContain('is begonnen');
  const said = lossInWords(words, card(talk('a', { phase: 'now' }), 4, 1), TODAY);
  expect(said).toContain('Wat jullie vandaag hebben opgeschreven gaat weg: 4 briefjes, één afspraak');
});

it("the manager's promises come before the employee's", () => {
  const state = (owner: Owner) => ({ agreement: { owner } }) as AgreementState;
  const given = (['employee', 'together', 'manager', 'organisation'] as const).map(state);
  expect(byOwner(given).map(({ owner }) => owner)).toEqual(['manager', 'organisation', 'together', 'employee']);
});
