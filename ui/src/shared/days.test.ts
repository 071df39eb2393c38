import { describe, expect, it } from 'vitest';

import { daysBetween, plusDays, readDay, readTime, writeDay, writeTime } from './days';

const TODAY = '2026-11-20';

describe('a day that somebody types', () => {
  it.each([
    ['27-11-2026', '2026-11-27'],
    ['27/11/2026', '2026-11-27'],
    ['27.11.26', '2026-11-27'],
    ['2026-11-27', '2026-11-27'],
    [' 27 november 2026 ', '2026-11-27'],
    ['1 mrt 2024', '2024-03-01'],
    ['3 May 2027', '2027-05-03'],
    ['27-11', '2026-11-27'],
    ['20 nov', '2026-11-20'],
    ['3 jan', '2027-01-03'],
    ['29-2-2028', '2028-02-29'],
  ])('reads %s', (text, day) => expect(readDay(text, TODAY)).toBe(day));

  it.each(['', '27', 'morgen', '31-2-2026', '29-2-2027', '27-13-2026', '27-11-026', '1-2-3-4', '2026-11', 'x nov'])(
    'does not guess at %s',
    (text) => expect(readDay(text, TODAY)).toBeNull(),
  );

  it('stands in the field as it can be read again', () => {
    expect(writeDay('2026-03-01')).toBe('01-03-2026');
    expect(readDay(writeDay('2026-03-01'), TODAY)).toBe('2026-03-01');
    expect(writeDay(null)).toBe('');
  });
});

describe('a time that somebody types', () => {
  it.each([
    ['10', '10:00:00'],
    ['10.30', '10:30:00'],
    ['9:05', '09:05:00'],
    ['1030', '10:30:00'],
    ['9u15', '09:15:00'],
    ['14.00 uur', '14:00:00'],
  ])('reads %s', (text, time) => expect(readTime(text)).toBe(time));

  it.each(['24.00', '10.60', 'half elf', '', '10.3'])('does not guess at %s', (text) =>
    expect(readTime(text)).toBeNull(),
  );

  it('is written with a point', () => expect(writeTime('09:05:00')).toBe('09.05'));
});

describe('counting days', () => {
  it('crosses months, years and summer time', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-11-20', '2026-11-01')).toBe(-19);
    expect(plusDays('2026-12-25', 14)).toBe('2027-01-08');
    expect(plusDays('2026-10-24', 1)).toBe('2026-10-25');
  });
});
