// What every screen shares: the workspace, the screen that is open, the words and the messages.
import { createContext } from 'svelte';

import type { Commands, WorkspaceStatus } from '../bindings';
import { call, CommandError } from './client';
import { explain } from './errors';
import { Words } from './words.svelte';

/** Where the person is. There are no addresses: ten screens need no router. */
export type Screen =
  | { at: 'loading' }
  | { at: 'welcome' }
  | { at: 'unlock' }
  | { at: 'team' }
  | { at: 'import' }
  | { at: 'settings' }
  | { at: 'dossier'; dossier: string }
  | { at: 'talk'; conversation: string }
  | { at: 'closing'; conversation: string };

/** A short line that says what happened, perhaps with one thing to do about it. */
export interface Toast {
  id: number;
  text: string;
  tone: 'calm' | 'alarm';
  /** Goes along to the next screen: it is not about this one. */
  stays?: boolean;
  action?: { label: string; run: () => void };
}

/** How long a calm line stays. */
const CALM_MS = 12_000;

/** The application as the page knows it. */
export class App {
  readonly words = new Words();
  screen = $state<Screen>({ at: 'loading' });
  status = $state.raw<WorkspaceStatus | null>(null);
  toasts = $state.raw<Toast[]>([]);
  #nextToast = 0;

  /** The first look at the workspace. */
  async begin(): Promise<void> {
    const status = await this.run('workspace_status', {});
    if (status) this.arrive(status);
  }

  /** Takes over a new state of the workspace and shows the screen that goes with it. */
  arrive(status: WorkspaceStatus): void {
    this.status = status;
    if (status.settings) this.words.language = status.settings.language;
    if (status.state === 'open') this.go({ at: 'team' });
    else if (status.state === 'absent') this.go({ at: 'welcome' });
    else this.go({ at: 'unlock' });
    // Said at each opening, and no more than said: only the person knows whether a copy was put back.
    if (status.seen !== 'as_left') this.warn(this.words.say(`seen-${status.seen}`));
  }

  go(screen: Screen): void {
    // What went wrong here is not about the next screen.
    this.toasts = this.toasts.filter((toast) => toast.stays);
    this.screen = screen;
  }

  /** What must still be saved before the workspace closes. */
  readonly beforeLock = new Set<() => Promise<unknown>>();

  /** Closes the workspace and forgets what was on the screen. */
  async lock(): Promise<void> {
    await Promise.allSettled([...this.beforeLock].map((save) => save()));
    const status = await this.run('workspace_lock', {});
    if (status) this.arrive(status);
  }

  /** Runs a command; what goes wrong is said in a toast, and the answer is null. */
  async run<Name extends keyof Commands>(
    name: Name,
    args: Commands[Name][0],
  ): Promise<Commands[Name][1] | null> {
    try {
      return await call(name, args);
    } catch (reason) {
      this.alarm(reason);
      return null;
    }
  }

  /** Says what happened, in a calm voice. */
  tell(text: string, action?: Toast['action']): void {
    this.#show({ text, tone: 'calm', ...(action ? { action } : {}) });
  }

  /** Says what went wrong; stays until it is closed. */
  alarm(reason: unknown): void {
    const error = reason instanceof CommandError ? reason : null;
    if (error?.code === 'workspace_locked') void this.begin();
    this.#show({ text: explain(this.words, error), tone: 'alarm' });
  }

  /** Says something that must not be missed; stays until it is closed. */
  warn(text: string): void {
    this.#show({ text, tone: 'alarm', stays: true });
  }

  /** Takes the calm lines away. */
  hush(): void {
    if (this.toasts.some((toast) => toast.tone === 'calm')) this.toasts = this.toasts.filter((toast) => toast.tone === 'alarm');
  }

  dismiss(id: number): void {
    this.toasts = this.toasts.filter((toast) => toast.id !== id);
  }

  #show(toast: Omit<Toast, 'id'>): void {
    const id = ++this.#nextToast;
    // One calm line at a time: the newest is the one that matters.
    const rest = this.toasts.filter((old) => old.tone === 'alarm' && old.text !== toast.text);
    this.toasts = [...rest, { id, ...toast }];
    // What it offers can be done elsewhere too, so it need not stay.
    if (toast.tone === 'calm') setTimeout(() => this.dismiss(id), CALM_MS);
  }
}

export const [useApp, provideApp] = createContext<App>();
