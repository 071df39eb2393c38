import { expect, it } from 'vitest';

import { holdsTyped, watchTyped } from './typed';

it('knows of words that are not saved, as long as their form is there', () => {
  let text = '';
  const gone = watchTyped(() => text !== '');
  const other = watchTyped(() => false);
  expect(holdsTyped()).toBe(false);
  text = 'Het wordt rustiger';
  expect(holdsTyped()).toBe(true);
  gone();
  expect(holdsTyped()).toBe(false);
  other();
});
