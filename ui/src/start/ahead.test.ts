import { beforeEach, expect, it, vi } from 'vitest';

import { askAhead, inSight, takeAhead } from './ahead';

const invoke = vi.hoisted(() => vi.fn());
vi.mock('@tauri-apps/api/core', () => ({ invoke }));

beforeEach(() => {
  vi.stubGlobal('innerWidth', 1280);
  vi.stubGlobal('innerHeight', 800);
  invoke.mockReset();
});

it('asks for the people whom the window shows, and gives the answer once', async () => {
  const view = { people: [] };
  invoke.mockResolvedValue(view);
  askAhead();
  expect(invoke).toHaveBeenCalledWith('team_overview', { args: { first: inSight() } });
  expect(await takeAhead()).toBe(view);
  expect(await takeAhead()).toBeNull();
});

it('says nothing of a file that did not open', async () => {
  invoke.mockRejectedValue({ code: 'workspace_locked', params: {}, detail: '' });
  askAhead();
  expect(await takeAhead()).toBeNull();
});

it('counts anew in another window', () => {
  expect(inSight()).toBe(16);
  vi.stubGlobal('innerWidth', 700);
  expect(inSight()).toBe(8);
});
