import type { Language } from '../bindings';

/** Making one takes the engine about a millisecond, and a list of people asks for the same one over and over. */
const made = new Map<string, Intl.DateTimeFormat>();

/** How a day is written in a language. */
function dateFormat(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  const format = made.get(key) ?? new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', options);
  made.set(key, format);
  return format;
}

/** An ISO day ("2026-11-27") as it is written in a language. */
export function writtenDay(language: Language, iso: string, options: Intl.DateTimeFormatOptions): string {
  const [year = 1970, month = 1, day = 1] = iso.split('-').map(Number);
  return dateFormat(language, options).format(new Date(year, month - 1, day));
}
