import { afterEach, expect, test, vi } from 'vitest';

import { CommandError } from './client';
import { readDropped, takeForms, takerNow, Unreadable } from './dropped.svelte';

/** What the web view's reader does with this answer. */
function reads(answer: string | null): void {
  class Reader {
    result: string | null = null;
    onload = () => {};
    onerror = () => {};
    readAsDataURL(): void {
      this.result = answer;
      if (answer === null) this.onerror();
      else this.onload();
    }
  }
  vi.stubGlobal('FileReader', Reader);
}

const file = (size: number): File => ({ name: 'formulier.pdf', size }) as File;

afterEach(() => vi.unstubAllGlobals());

test('a dropped file comes with its name and its bytes', async () => {
  reads('data:application/pdf;base64,JVBERi0=');
  expect(await readDropped(file(5))).toEqual({ name: 'formulier.pdf', bytes: 'JVBERi0=' });
  reads('data:');
  expect((await readDropped(file(0))).bytes).toBe('');
});

test('what is too big or cannot be read is refused', async () => {
  reads('data:,');
  const tooBig = readDropped(file((20 << 20) + 1));
  await expect(tooBig).rejects.toBeInstanceOf(CommandError);
  await expect(tooBig).rejects.toMatchObject({ code: 'file_too_big', params: { megabytes: '20' } });
  reads(null);
  await expect(readDropped(file(4096))).rejects.toBeInstanceOf(Unreadable);
});

test('the screen that came last takes it, as long as it is there', () => {
  const settings = { what: 'verify', take: () => {} } as const;
  const open = { what: 'open', take: () => {} } as const;
  expect(takerNow()).toBeNull();
  const leaveSettings = takeForms(settings);
  const leaveOpen = takeForms(open);
  expect(takerNow()).toBe(open);
  leaveOpen();
  expect(takerNow()).toBe(settings);
  leaveSettings();
  expect(takerNow()).toBeNull();
});
