import { expect, test } from 'vitest';

import { imageOf, pageWidth } from './page-image';

test('a page is an image of its own: no character breaks out of the address', () => {
  const svg = '<svg><text fill="#123">50% & "Şükrü" 李</text></svg>';
  const [kind, body = ''] = imageOf(svg).split(/,(.*)/s);
  expect(kind).toBe('data:image/svg+xml;utf8');
  expect(body).not.toMatch(/[#"<> ]/);
  expect(decodeURIComponent(body)).toBe(svg);
});

test('at 100 % a page has the size of its paper', () => {
  expect(pageWidth(595.28, 1)).toBe(794);
  expect(pageWidth(595.28, 0.5)).toBe(397);
});
