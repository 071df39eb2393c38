// The whole file is looked at once after unlocking, when nobody is busy: start-up
// itself only checks key, header and versions, so that it stays quick.
import type { App } from './app.svelte';
import { call, CommandError } from './client';
import { explain } from './errors';

const QUIET_MS = 10_000;

/** Checks the open file after a quiet moment; says something only when something is wrong. The answer stops it. */
export function checkWhenQuiet(app: App, begun: () => void): () => void {
  const timer = window.setTimeout(() => {
    begun();
    void check(app);
  }, QUIET_MS);
  return () => clearTimeout(timer);
}

async function check(app: App): Promise<void> {
  try {
    const report = await call('workspace_check', {});
    if (report.problems.length === 0) return;
    const { words } = app;
    const found = report.problems.map((problem) => words.say(`settings-problem-${problem}`)).join(' ');
    app.warn(`${words.t('settings-check-bad')} ${found} ${words.t('settings-check-next')}`);
  } catch (reason) {
    const error = reason instanceof CommandError ? reason : null;
    // Locked meanwhile: the next unlocking looks again. Anything else is what this looks for.
    if (error?.code !== 'workspace_locked') app.warn(explain(app.words, error));
  }
}
