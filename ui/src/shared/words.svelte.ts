// Every visible word comes from here: one Fluent catalogue for page and paper.
import { FluentBundle, FluentResource } from '@fluent/bundle';

import type { Language } from '../bindings';
import { writtenDay } from './date-format';
import type { Keys } from './keys';

type Arguments<Key extends keyof Keys> = Keys[Key] extends undefined ? [] : [Keys[Key]];

const sources = import.meta.glob<string>('../../messages/*/*.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** One language. A file of it is read when somebody says something that stands in it. */
class Catalogue {
  readonly #bundle: FluentBundle;
  readonly #unread: Set<string>;

  constructor(language: Language) {
    this.#bundle = new FluentBundle(language, { useIsolating: false });
    const files = Object.entries(sources).filter(([path]) => path.includes(`/messages/${language}/`));
    this.#unread = new Set(files.map(([, text]) => `\n${text}`));
  }

  say(key: string, args: Record<string, string | number> | null): string {
    const message = this.#bundle.getMessage(key) ?? this.#read(key);
    return message?.value ? this.#bundle.formatPattern(message.value, args) : key;
  }

  /** Reads the file in which a message stands; in none, if there is no such message. */
  #read(key: string) {
    for (const text of this.#unread) {
      if (!text.includes(`\n${key} =`)) continue;
      this.#unread.delete(text);
      this.#bundle.addResource(new FluentResource(text));
      break;
    }
    return this.#bundle.getMessage(key);
  }
}

/** The words in the chosen language; switching needs no restart. */
export class Words {
  language = $state<Language>('nl');
  #catalogue = $derived(new Catalogue(this.language));

  /** The sentence for a key. */
  t<Key extends keyof Keys>(key: Key, ...args: Arguments<Key>): string {
    return this.say(key, args[0]);
  }

  /** As `t`, for keys put together from data, such as `place-energy`. */
  say(key: string, args?: Record<string, string | number>): string {
    return this.#catalogue.say(key, args ?? null);
  }

  /** "14 november 2026" from 2026-11-14. */
  date(iso: string): string {
    return writtenDay(this.language, iso, { day: 'numeric', month: 'long', year: 'numeric' });
  }

  /** "14 nov 2026" from 2026-11-14: what is looked at again a year later says its year. */
  shortDate(iso: string): string {
    return writtenDay(this.language, iso, { day: 'numeric', month: 'short', year: 'numeric' });
  }

  /** "10.00 uur" from 10:00:00. */
  time(iso: string): string {
    return this.say('time', { time: iso.slice(0, 5).replace(':', this.language === 'nl' ? '.' : ':') });
  }
}
