import { expect, it } from 'vitest';

import { newPassphraseProblem } from './new-passphrase';

it.each([
  ['', '', 'empty'],
  ['', 'vier losse woorden', 'empty'],
  ['vier losse woorden', '', 'not_repeated'],
  ['vier losse woorden', 'vier losse woordem', 'differs'],
  // A space at the end counts: the file opens with exactly what was typed.
  ['vier losse woorden', 'vier losse woorden ', 'differs'],
  ['vier losse woorden', 'vier losse woorden', null],
])('%j and %j', (first, second, problem) => expect(newPassphraseProblem(first, second)).toBe(problem));
