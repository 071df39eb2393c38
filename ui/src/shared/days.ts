// Days as people write and say them. A day is an ISO date ("2026-11-27"), a time "10:30:00".
import { writtenDay } from './date-format';
import type { Words } from './words.svelte';

const MONTHS: Record<string, number> = {
  jan: 1, feb: 2, maa: 3, mrt: 3, mar: 3, apr: 4, mei: 5, may: 5, jun: 6,
  jul: 7, aug: 8, sep: 9, okt: 10, oct: 10, nov: 11, dec: 12,
};

const pad = (value: number): string => String(value).padStart(2, '0');

function parts(iso: string): [number, number, number] {
  const [year = 1970, month = 1, day = 1] = iso.split('-').map(Number);
  return [year, month, day];
}

function utc(iso: string): number {
  const [year, month, day] = parts(iso);
  return Date.UTC(year, month - 1, day);
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((utc(to) - utc(from)) / 86_400_000);
}

/** The day `count` days later. */
export function plusDays(iso: string, count: number): string {
  return new Date(utc(iso) + count * 86_400_000).toISOString().slice(0, 10);
}

function real(year: number, month: number, day: number): string | null {
  const made = new Date(Date.UTC(year, month - 1, day));
  if (made.getUTCMonth() !== month - 1 || made.getUTCDate() !== day) return null;
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`;
}

/** The day somebody typed: "27-11-2026", "27 nov", "2026-11-27". Without a year: the next such day. */
export function readDay(text: string, today: string): string | null {
  const words = text.trim().toLowerCase().split(/[\s./-]+/).filter(Boolean);
  const [first = '', second = '', third = ''] = words;
  if (words.length < 2 || words.length > 3) return null;
  if (/^\d{4}$/.test(first)) return real(Number(first), Number(second), Number(third || '0'));
  const month = /^\d{1,2}$/.test(second) ? Number(second) : MONTHS[second.slice(0, 3)];
  if (!/^\d{1,2}$/.test(first) || !month) return null;
  if (third) {
    if (!/^(\d{2}|\d{4})$/.test(third)) return null;
    return real(third.length === 2 ? 2000 + Number(third) : Number(third), month, Number(first));
  }
  const [year] = parts(today);
  const next = real(year, month, Number(first));
  return next && next < today ? real(year + 1, month, Number(first)) : next;
}

/** The day as it stands in a field: "27-11-2026". */
export function writeDay(iso: string | null): string {
  if (!iso) return '';
  const [year, month, day] = parts(iso);
  return `${pad(day)}-${pad(month)}-${year}`;
}

/** The time somebody typed: "10", "10.30", "9:05", "1030". */
export function readTime(text: string): string | null {
  const found = /^(\d{1,2})(?:[.:u]?(\d{2}))?\s*(?:uur|u)?$/.exec(text.trim().toLowerCase());
  if (!found) return null;
  const [hours, minutes] = [Number(found[1]), Number(found[2] ?? 0)];
  return hours < 24 && minutes < 60 ? `${pad(hours)}:${pad(minutes)}:00` : null;
}

/** The time as it stands in a field: "10.30". */
export function writeTime(time: string | null): string {
  return time ? time.slice(0, 5).replace(':', '.') : '';
}

/** "vrijdag 27 november 2026". */
export function fullDay(words: Words, iso: string): string {
  return writtenDay(words.language, iso, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
}

/** "vandaag", "morgen", "vrijdag 27 november": the year only where it is another one; `brief` for "vr 27 nov". */
export function sayDay(words: Words, iso: string, today: string, brief = false): string {
  const days = daysBetween(today, iso);
  if (days === 0) return words.say('day-today');
  if (days === 1) return words.say('day-tomorrow');
  if (days === -1) return words.say('day-yesterday');
  const near = days > 0 && days < 60;
  const sameYear = iso.slice(0, 4) === today.slice(0, 4);
  return writtenDay(words.language, iso, {
    ...(near ? { weekday: brief ? 'short' : 'long' } : {}),
    day: 'numeric',
    month: brief ? 'short' : 'long',
    ...(sameYear || near ? {} : { year: 'numeric' }),
  });
}
