import { expect, it } from 'vitest';

import type { Closing, Scan, Signature } from '../bindings';
import { Words } from '../shared/words.svelte';
import { fileInWords, signersInWords, waitsForInk } from './scan';

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

it('the page is asked for beside the first line that still waits for a pen', () => {
  const at = (employee: Signature | null, manager: Signature | null, scans: Partial<Scan>[] = []) =>
    waitsForInk({
      closing: { employee: { signature: employee }, manager: { signature: manager } } as Closing,
      scans: scans as Scan[],
    });
  const ink: Signature = { way: 'ink' };
  const typed: Signature = { way: 'typed', name: 'Joke Bos' };
  expect(at(ink, ink)).toBe('employee');
  expect(at(typed, ink)).toBe('manager');
  expect(at(typed, null)).toBe(null);
  expect(at(ink, ink, [{ withdrawn_on: null, signed_by: ['employee'] }])).toBe('manager');
  expect(at(ink, ink, [{ withdrawn_on: null, signed_by: ['employee', 'manager'] }])).toBe(null);
  expect(at(ink, ink, [{ withdrawn_on: '2026-11-22', signed_by: ['employee'] }])).toBe('employee');
});
