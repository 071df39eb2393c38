import { expect, it } from 'vitest';

import { Words } from '../shared/words.svelte';
import { fileInWords, signersInWords } from './scan';

const words = new Words();

it('a file is told by its kind and its size', () => {
  expect(fileInWords(words, { kind: 'pdf', size: 1_240_000 })).toBe('PDF · 1,2 MB');
  expect(fileInWords(words, { kind: 'jpeg', size: 84_400 })).toBe('JPEG · 84 kB');
  expect(fileInWords(words, { kind: 'png', size: 3 })).toBe('PNG · 1 kB');
});

it('who signed is told by first name', () => {
  const said = (signed_by: ('employee' | 'manager')[]) =>
    signersInWords(words, { signed_by }, 'Annemieke Visser', 'Joke Bos');
  expect(said(['employee', 'manager'])).toBe('Op papier getekend door Annemieke en Joke');
  expect(said(['manager'])).toBe('Op papier getekend door Joke');
  expect(said(['employee'])).toBe('Op papier getekend door Annemieke');
});
