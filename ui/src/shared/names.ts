// Names as they are shown and looked for.

/** "AH" of Amir Haddad, "GD" of Gijs van Dam: first and last word, small words left out. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean);
  const big = words.filter((word) => word !== word.toLowerCase() || word === word.toUpperCase());
  const used = big.length ? big : words;
  const first = used[0];
  const last = used.length > 1 ? used[used.length - 1] : undefined;
  return [first, last].map((word) => (word ? ([...word][0] ?? '') : '')).join('').toUpperCase();
}

/** "Sanne" of Sanne de Vries. */
export function firstName(name: string): string {
  return name.trim().split(/\s+/)[0] ?? '';
}

const UNACCENTED: Record<string, string> = {
  ł: 'l', đ: 'd', ø: 'o', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ð: 'd',
};

/** The same letters without accents and capitals: "Łukasz" is found by "luk". */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łđøıßæœþð]/g, (letter) => UNACCENTED[letter] ?? letter);
}

/** The words that somebody typed, to look for with `holds`. */
export function wanted(query: string): string[] {
  return fold(query).split(/\s+/).filter(Boolean);
}

/** Every wanted word begins or lies somewhere in a folded text. */
export function holds(folded: string, words: readonly string[]): boolean {
  return words.every((word) => folded.includes(word));
}
