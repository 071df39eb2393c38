import { expect, it } from 'vitest';

import { App } from '../shared/app.svelte';
import { holdsTyped } from '../shared/typed';
import { draftsOf } from './drafts.svelte';

it('keeps what was written when it is left, for this talk only', () => {
  const app = new App();
  const left = { seen: 'half' };
  draftsOf(app, 'talk').set('feedback', left);
  expect([draftsOf(app, 'talk').get('feedback'), draftsOf(app, 'other').get('feedback')]).toEqual([left, undefined]);
  expect(holdsTyped()).toBe(true);
  draftsOf(app, 'talk').delete('feedback');
  expect(draftsOf(app, 'talk').get('feedback')).toBeUndefined();
  expect(holdsTyped()).toBe(false);
});
