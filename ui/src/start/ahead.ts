// What the start screen needs, asked together with the passphrase: the file answers as soon as it is open.
import type { TeamOverview } from '../bindings';
import { call } from '../shared/client';

let asked: Promise<TeamOverview | null> | null = null;

/** As many people as the window shows under the banner. */
export function inSight(): number {
  return Math.max(1, Math.floor(innerWidth / 306)) * Math.max(1, Math.ceil((innerHeight - 280) / 150));
}

/** Asks behind an unlocking that is under way. A file that doesn't open answers nothing. */
export function askAhead(): void {
  asked = call('team_overview', { first: inSight() }).catch(() => null);
}

/** The answer to what was asked ahead, once. */
export async function takeAhead(): Promise<TeamOverview | null> {
  const answer = asked;
  asked = null;
  return answer;
}
