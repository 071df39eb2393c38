// The only file that knows there is a desktop shell. Everything else calls `call`.
import { invoke } from '@tauri-apps/api/core';

import type { ApiError, Commands, WorkspaceStatus } from '../bindings';

/** A refusal or failure of a command, as a real Error. */
export class CommandError extends Error {
  readonly code: ApiError['code'];
  readonly params: Record<string, string>;

  constructor(error: ApiError) {
    super(error.detail || error.code);
    this.code = error.code;
    this.params = Object.fromEntries(
      Object.entries(error.params).map(([key, value]) => [key, value ?? '']),
    );
  }
}

function isApiError(value: unknown): value is ApiError {
  return typeof value === 'object' && value !== null && 'code' in value && 'params' in value;
}

/** Runs a command. Rejects with a CommandError, whatever went wrong. */
export async function call<Name extends keyof Commands>(
  name: Name,
  args: Commands[Name][0],
): Promise<Commands[Name][1]> {
  try {
    return await invoke<Commands[Name][1]>(name, { args });
  } catch (reason) {
    // Arguments that don't decode are refused by the shell with a plain string.
    throw new CommandError(
      isApiError(reason) ? reason : { code: 'internal', params: {}, detail: String(reason) },
    );
  }
}

/** The status that the shell laid ready for the first screen. Whoever reloads the page asks anew. */
export function statusAtStart(): WorkspaceStatus | null {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (navigation && navigation.type !== 'navigate') return null;
  return (globalThis as { praatplaatStatus?: WorkspaceStatus }).praatplaatStatus ?? null;
}

/**
 * The window fills the screen without its frame, or has its frame again. Not by the page's own full screen: its engine
 * keeps Esc for itself. A desktop that refuses leaves the window as it was.
 */
export async function fillScreen(on: boolean): Promise<void> {
  await invoke('plugin:window|set_fullscreen', { value: on }).catch(() => undefined);
}
