// Starter cards: choosing is easier than inventing. The decks are files, one for each language.
import type { Development, Language, NeedKind } from '../../bindings';
import developmentEn from '../../../decks/en/development.json';
import energyEn from '../../../decks/en/energy.json';
import talentsEn from '../../../decks/en/talents.json';
import developmentNl from '../../../decks/nl/development.json';
import energyNl from '../../../decks/nl/energy.json';
import talentsNl from '../../../decks/nl/talents.json';

export type StarterDeck = 'energy' | 'talents' | 'development';

/** A card to choose. */
export interface Starter {
  /** The same in every language; for `development` it is the form's name in a note's need. */
  readonly id: string;
  /** What will stand on the note. */
  readonly text: string;
  /** One sentence about it; energy cards speak for themselves. */
  readonly means?: string;
  /** Course, guidance or experience: only in `development`. */
  readonly kind?: NeedKind;
}

/** A form of development, as typed data. */
export type DevelopmentStarter = Starter & { readonly id: Development; readonly kind: NeedKind };

// The JSON's own types are wider: a test compares the ids and kinds with those of Rust.
const decks: Record<Language, Record<StarterDeck, readonly Starter[]>> = {
  nl: {
    energy: energyNl.cards,
    talents: talentsNl.cards,
    development: developmentNl.cards as readonly Starter[],
  },
  en: {
    energy: energyEn.cards,
    talents: talentsEn.cards,
    development: developmentEn.cards as readonly Starter[],
  },
};

/** The cards of a deck, in their own order; forms of development from small to big. */
export function starters(deck: StarterDeck, language: Language): readonly Starter[] {
  return decks[language][deck];
}

/** Whether one of these texts says the same as the card, in whatever capitals. */
export function isTaken(card: Starter, texts: readonly string[]): boolean {
  const plain = (text: string) => text.trim().toLowerCase();
  return texts.some((text) => plain(text) === plain(card.text));
}
