import type { Language } from '../bindings';

/** Making one takes the engine about a millisecond, and a list of people asks for the same one over and over. */
const made = new Map<string, Intl.DateTimeFormat>();

/** How a day is written in a language. */
export function dateFormat(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  const format = made.get(key) ?? new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', options);
  made.set(key, format);
  return format;
}
