import { describe, expect, it } from 'vitest';

import { blank, steps, stepOf } from './feedback';
import { isTaken, starters } from './starters';

describe('starter cards', () => {
  it('are there in both languages, in the same order', () => {
    for (const [deck, count] of [['energy', 24], ['talents', 40], ['development', 18]] as const) {
      const [dutch, english] = [starters(deck, 'nl'), starters(deck, 'en')];
      expect(dutch).toHaveLength(count);
      expect(english.map(({ id }) => id)).toEqual(dutch.map(({ id }) => id));
    }
  });

  it('know that they hang there already', () => {
    const card = { id: 'listening', text: 'luisteren' };
    expect(isTaken(card, ['Luisteren '])).toBe(true);
    expect(isTaken(card, ['luisteren naar klanten'])).toBe(false);
  });
});

describe('the feedback card', () => {
  it('has a step for every text', () => {
    const said = steps.flatMap(({ says, reacts }) => (reacts ? [says, reacts] : [says]));
    expect(said).toEqual(Object.keys(blank));
  });

  it('goes back to the step of a refused text', () => {
    expect([stepOf('strength'), stepOf('answer'), stepOf('gesture')]).toEqual([0, 3, 0]);
  });
});
