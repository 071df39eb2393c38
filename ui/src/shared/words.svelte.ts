// Every visible word comes from here: one Fluent catalogue for page and paper.
import { FluentBundle, FluentResource } from '@fluent/bundle';

import type { Language } from '../bindings';
import type { Keys } from './keys';

type Arguments<Key extends keyof Keys> = Keys[Key] extends undefined ? [] : [Keys[Key]];

const sources = import.meta.glob<string>('../../messages/*/*.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
});

function bundle(language: Language): FluentBundle {
  const made = new FluentBundle(language, { useIsolating: false });
  for (const [path, text] of Object.entries(sources)) {
    if (path.includes(`/messages/${language}/`)) made.addResource(new FluentResource(text));
  }
  return made;
}

/** The words in the chosen language; switching needs no restart. */
export class Words {
  language = $state<Language>('nl');
  #bundle = $derived(bundle(this.language));

  /** The sentence for a key. */
  t<Key extends keyof Keys>(key: Key, ...args: Arguments<Key>): string {
    return this.say(key, args[0]);
  }

  /** As `t`, for keys put together from data, such as `place-energy`. */
  say(key: string, args?: Record<string, string | number>): string {
    const message = this.#bundle.getMessage(key);
    return message?.value ? this.#bundle.formatPattern(message.value, args ?? null) : key;
  }

  /** "14 november 2026" from 2026-11-14. */
  date(iso: string): string {
    return this.#date(iso, { day: 'numeric', month: 'long', year: 'numeric' });
  }

  /** "14 nov" from 2026-11-14. */
  shortDate(iso: string): string {
    return this.#date(iso, { day: 'numeric', month: 'short' });
  }

  /** "10.00 uur" from 10:00:00. */
  time(iso: string): string {
    return this.say('time', { time: iso.slice(0, 5).replace(':', this.language === 'nl' ? '.' : ':') });
  }

  #date(iso: string, options: Intl.DateTimeFormatOptions): string {
    const [year = 1970, month = 1, day = 1] = iso.split('-').map(Number);
    const tag = this.language === 'nl' ? 'nl-NL' : 'en-GB';
    return new Intl.DateTimeFormat(tag, options).format(new Date(year, month - 1, day));
  }
}
