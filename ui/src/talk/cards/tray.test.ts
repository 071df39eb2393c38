import { beforeEach, describe, expect, it, vi } from 'vitest';

import type { Asked, Card, CardsView, Role } from '../../bindings';
import type { Talk } from '../talk.svelte';

const { call } = vi.hoisted(() => ({ call: vi.fn() }));
vi.mock('../../shared/client', async (load) => ({ ...(await load<object>()), call }));

const { CommandError } = await import('../../shared/client');
const { reader, Tray } = await import('./tray.svelte');

const card = (id: string, own = false): Card => ({
  id,
  depth: 'easy',
  from: 'together',
  follow_up_from: 'together',
  question: `Wat is ${id}?`,
  follow_up: 'Hoe komt dat?',
  own,
});

const asked = (id: string): Asked => ({
  id: `asked-${id}`,
  conversation: 'talk',
  card: id,
  place: 'energy',
  who: 'employee',
  from: 'together',
});

/** What Rust would answer: three cards a round, and whose turn it is. */
let turn: Role;
let offers: { who: Role; round: number; again: boolean }[];
let changes: [string, Record<string, unknown>][];
let refuse: boolean;

function talk(): Talk {
  const words = { t: (key: string, facts?: object) => [key, ...Object.values(facts ?? {})].join(' ') };
  const app = {
    words,
    tell: vi.fn(),
    run: async (name: string, args: Record<string, unknown>) => {
      if (name !== 'cards_offer') return changes.push([name, args]) && {};
      offers.push({ who: args.who as Role, round: args.round as number, again: args.again as boolean });
      const hand = [0, 1, 2].map((at) => card(`${args.who}-${args.round}-${at}`));
      const view: CardsView = { hand, more: true, table: [], turn, deeper: [], deep_waiting: 0, left_out: 0 };
      return view;
    },
  };
  return {
    app,
    conversation: { id: 'talk' },
    said: '',
    firstName: (who: Role) => (who === 'manager' ? 'Joke' : 'Annemieke'),
    reason: (error: Error) => `reason: ${error.message}`,
    change: async (name: string, args: Record<string, unknown>) => {
      changes.push([name, args]);
      return !refuse;
    },
  } as unknown as Talk;
}

beforeEach(() => {
  turn = 'employee';
  [offers, changes, refuse] = [[], [], false];
  call.mockReset();
});

describe('the tray', () => {
  it('deals to whose turn it is', async () => {
    turn = 'manager';
    const tray = new Tray(talk(), 'energy');
    await tray.load();
    expect(tray.who).toBe('manager');
    expect(tray.view?.hand[0]?.id).toBe('manager-0-0');
  });

  it('lets them choose otherwise, for one card', async () => {
    const tray = new Tray(talk(), 'energy');
    await tray.load();
    await tray.choose('manager');
    expect(tray.view?.hand[0]?.id).toBe('manager-0-0');
    await tray.ask(card('manager-0-0'));
    expect(changes[0]).toEqual(['card_ask', expect.objectContaining({ card: 'manager-0-0', who: 'manager', place: 'energy' })]);
    expect(tray.who, 'it is the turn of the employee again').toBe('employee');
  });

  it('shows three others, and begins anew for the other person', async () => {
    const tray = new Tray(talk(), 'energy');
    await tray.load();
    await tray.next();
    await tray.next();
    await tray.choose('manager');
    expect(offers.map(({ round }) => round)).toEqual([0, 1, 2, 0]);
  });

  it('puts the questions of the last times in when asked', async () => {
    const tray = new Tray(talk(), 'energy');
    await tray.putIn();
    expect(offers.at(-1)).toEqual({ who: 'employee', round: 0, again: true });
  });

  it('says what is on the table, and nothing when it was refused', async () => {
    const tray = new Tray(talk(), 'energy');
    await tray.ask(card('energy-01'));
    expect(tray.talk.said).toBe('cards-asked-said Wat is energy-01?');
    tray.talk.said = '';
    refuse = true;
    await tray.ask(card('energy-02'));
    expect(tray.talk.said).toBe('');
  });

  it('puts a card back by its own id', async () => {
    const tray = new Tray(talk(), 'energy');
    await tray.putBack({ asked: asked('energy-01'), card: null });
    expect(changes[0]).toEqual(['card_return', expect.objectContaining({ asked: 'asked-energy-01' })]);
  });

  it('lets each say for themselves that they want to go deeper', async () => {
    const tray = new Tray(talk(), 'energy');
    await tray.agree('manager', true);
    expect(changes[0]).toEqual(['deeper_agree', expect.objectContaining({ who: 'manager', agree: true })]);
    expect(tray.talk.said).toBe('deeper-on-said Joke');
  });

  it('adds an own question that can be taken back, and tells why not', async () => {
    const question = { id: 'q1', place: 'energy', text: 'Heb je tijd?' };
    call.mockResolvedValueOnce({ change: { added: [{ kind: 'question', record: question }], updated: [], removed: [] } });
    const tray = new Tray(talk(), 'energy');
    expect(await tray.add('Heb je tijd?')).toBeNull();
    const [text, undo] = vi.mocked(tray.talk.app.tell).mock.calls[0] ?? [];
    expect(text).toBe('own-question-added-said');
    undo?.run();
    expect(changes).toEqual([['question_delete', { question: 'q1' }]]);

    call.mockRejectedValueOnce(new CommandError({ code: 'empty', params: {}, detail: 'text is empty' }));
    expect(await tray.add('')).toBe('reason: text is empty');
  });

  it('forgets an answer that a newer one has overtaken', async () => {
    const tray = new Tray(talk(), 'energy');
    const first = tray.load();
    await Promise.all([first, tray.choose('manager')]);
    expect(tray.view?.hand[0]?.id).toBe('manager-0-0');
  });
});

it('names who reads a card only when it is not for both', () => {
  expect([reader('together'), reader('manager')]).toEqual([null, 'manager']);
});
