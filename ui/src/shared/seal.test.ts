import { describe, expect, it } from 'vitest';

import type { FormVerdict, WordsVerdict } from '../bindings';
import { Words } from './words.svelte';
import { isFineCopy, sayFaults, sayForm, sayVerdict, sayWords } from './seal';

const words = new Words();

const same: WordsVerdict = { found: 'same', places: [], unknown: '', near: [], count: 6 };
const good: FormVerdict = {
  good: true,
  signatures: [
    { who: 'manager', name: 'Joke Bos', typed: null, stance: 'gezien: …', at: '2026-11-21T10:30:00Z', found: 'intact' },
    { who: 'employee', name: 'Annemieke Visser', typed: null, stance: 'akkoord: …', at: null, found: 'intact' },
  ],
  key: null,
  faults: [],
  talk: { kind: 'development', date: '2026-11-21', employee: 'Annemieke Visser', manager: 'Joke Bos' },
  copy: null,
  print: null,
  words: ['hond', 'winkel', 'weg', 'kaas', 'suggestie', 'lynx'],
  seal: 'AB',
  paper: null,
};

describe('six words from paper', () => {
  it('say that paper and file are the same, or what differs', () => {
    expect(sayWords(words, same)).toBe('Papier en bestand zijn gelijk.');
    expect(sayWords(words, { ...same, found: 'other', places: [3] })).toContain('woord 3 is anders');
    expect(sayWords(words, { ...same, found: 'other', places: [1, 2, 3, 4, 5, 6] })).toContain('een ander gesprek');
    expect(sayWords(words, { ...same, found: 'unknown', unknown: 'feits', near: ['fiets'] })).toContain('Bedoel je: fiets?');
    expect(sayWords(words, { ...same, found: 'unknown', unknown: 'qq' })).not.toContain('Bedoel');
    expect(sayWords(words, { ...same, found: 'count', count: 5 })).toContain('Dit zijn er 5');
  });
});

describe('a form that was looked at', () => {
  it('says whose it is and who signed when', () => {
    expect(sayForm(words, good)).toEqual([
      'Ontwikkelgesprek, 21 november 2026: Annemieke Visser en Joke Bos',
      'Getekend door Joke Bos op 21 november 2026: gezien: …',
      'Getekend door Annemieke Visser: akkoord: …',
      'Zegel: hond · winkel · weg · kaas · suggestie · lynx',
    ]);
    expect(sayFaults(words, good)).toEqual([]);
  });

  it('says what somebody typed instead of their name, and that its own key signed', () => {
    const [first] = good.signatures;
    if (!first) throw new Error('somebody signed');
    const said = sayForm(words, { ...good, signatures: [{ ...first, typed: 'Pietje Puk' }] });
    expect(said).toContain('Joke Bos typte bij het tekenen: ‘Pietje Puk’.');
    expect(sayForm(words, { ...good, key: 'own' })).toContain('Getekend met de sleutel van dit bestand.');
    expect(sayForm(words, { ...good, key: 'other' }).join(' ')).not.toContain('sleutel');
  });

  it('tells a signature of a signing service as one, and not as a fault of theirs', () => {
    const [first] = good.signatures;
    if (!first) throw new Error('somebody signed');
    const service = { who: null, name: 'Energie van Hier', typed: null, stance: '', at: null, found: 'additional' } as const;
    const added: FormVerdict = { ...good, good: false, signatures: [first, service] };
    expect(sayVerdict(words, added)).toContain('handtekeningen kloppen');
    expect(sayFaults(words, added)).toEqual([
      'Er staat een extra handtekening in (Energie van Hier), zoals de ondertekendienst van een organisatie zet. Kijk die na in een PDF-lezer.',
    ]);
    expect(sayVerdict(words, { ...added, faults: ['changed'] })).toBe('Niet in orde:');
    expect(sayVerdict(words, { ...added, signatures: [{ ...first, found: 'content_changed' }, service] })).toBe('Niet in orde:');
    expect(sayVerdict(words, good)).toContain('precies wat er getekend is');
  });

  it('names an extra print for what it is, and its seal for whose it is', () => {
    const print: FormVerdict = { ...good, good: false, signatures: [], print: { signed: true } };
    expect(isFineCopy(print)).toBe(true);
    expect(sayVerdict(words, print)).toContain('een extra afdruk of een vertaling van het ondertekende formulier');
    expect(sayForm(words, print)).toContain(
      'Zegel van het ondertekende formulier: hond · winkel · weg · kaas · suggestie · lynx',
    );
    expect(sayVerdict(words, { ...print, print: { signed: false } })).toContain('niemand tekende');
    // What is wrong with it comes first, and a signature in it is one.
    expect(sayVerdict(words, { ...print, faults: ['seal_differs'] })).toBe('Niet in orde:');
    expect(sayVerdict(words, { ...print, paper: { ...same, found: 'other', places: [3] } })).toBe('Niet in orde:');
    expect(isFineCopy({ ...print, signatures: good.signatures })).toBe(false);
  });

  it('says everything that is wrong, and does not repeat a broken signature as a good one', () => {
    const [first, second] = good.signatures;
    if (!first || !second) throw new Error('two signed');
    const bad: FormVerdict = {
      ...good,
      good: false,
      signatures: [first, { ...second, found: 'content_changed' }],
      faults: ['added', 'seal_differs'],
      paper: { ...same, found: 'count', count: 1 },
    };
    expect(sayFaults(words, bad)).toEqual([
      'Na de handtekening van Annemieke Visser is het formulier veranderd.',
      'Na de laatste handtekening is er iets toegevoegd.',
      'Het zegel op de bladzijden hoort niet bij de gegevens.',
      'Een zegel heeft zes woorden. Dit is er één.',
    ]);
    expect(sayForm(words, bad).join(' ')).not.toContain('Getekend door Annemieke');
  });
});
