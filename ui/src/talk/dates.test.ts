import { expect, test } from 'vitest';

import { choiceOf, dueOf, monthsLater, sameDayAhead } from './dates';

test.each([
  ['2026-11-14', 1, '2026-12-14'],
  ['2026-11-14', 2, '2027-01-14'],
  ['2026-11-30', 3, '2027-02-28'],
  ['2027-11-30', 3, '2028-02-29'],
  ['2026-12-31', 12, '2027-12-31'],
  ['2028-02-29', 12, '2029-02-28'],
])('%s and %i months later', (day, months, later) => {
  expect(monthsLater(day, months)).toBe(later);
});

test('a choice and its day lead to each other', () => {
  const today = '2026-11-14';
  for (const choice of ['month', 'two_months', 'three_months', 'next_talk'] as const) {
    expect(choiceOf(dueOf(choice, today, ''), today)).toBe(choice);
  }
  expect(choiceOf(null, today)).toBe('none');
  expect(choiceOf('2027-06-03', today)).toBe('date');
  expect(dueOf('date', today, '2027-06-03')).toBe('2027-06-03');
  expect(dueOf('date', today, '')).toBeNull();
});

test.each([
  ['2025-06-01', '2026-03-10', '2026-06-01'],
  ['2025-02-01', '2026-03-10', '2027-02-01'],
  ['2024-02-29', '2026-03-10', '2027-02-28'],
  ['2026-09-01', '2026-03-10', '2026-09-01'],
])('the day of %s that lies ahead of %s', (day, today, ahead) => {
  expect(sameDayAhead(day, today)).toBe(ahead);
});
