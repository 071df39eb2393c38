// How many talents hang in the tree. Few fruits are easier to talk about: it is advice, and nothing is shut.

/** What is said about so many: the most that is asked for is six, then four. */
export function talentAdvice(count: number): 'talents-few' | 'talents-narrow' | 'talents-many' {
  if (count > 6) return 'talents-many';
  return count > 4 ? 'talents-narrow' : 'talents-few';
}
