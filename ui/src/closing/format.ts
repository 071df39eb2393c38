// How the form is laid out: what can be chosen, and what it is called.
import type { Format, Language } from '../bindings';

/** A4, in colour, letters of the usual size, one language. */
export const usual: Format = { letters: 'normal', board: 'a4', palette: 'light', also: null };

export const sameFormat = (one: Format, other: Format): boolean =>
  one.letters === other.letters &&
  one.board === other.board &&
  one.palette === other.palette &&
  one.also === other.also;

/** The language that can stand beside this one. */
export const otherLanguage = (language: Language): Language => (language === 'nl' ? 'en' : 'nl');

/** What differs from the usual, as keys of words, in the order in which it is chosen. */
export function differences(format: Format): string[] {
  const told: string[] = [];
  if (format.letters === 'large') told.push('format-letters-large');
  if (format.board === 'a3') told.push('format-board-a3');
  if (format.palette === 'ink') told.push('format-palette-ink');
  if (format.also) told.push(`format-also-${format.also}`);
  return told;
}
