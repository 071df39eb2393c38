// What every screen shares: the workspace, the screen that is open, the words and the messages.
import { createContext } from 'svelte';

import type { Commands, Light, ShutDoor, TalkView, WorkspaceStatus } from '../bindings';
import { call, CommandError, statusAtStart } from './client';
import { explain } from './errors';
import { palette, type Palette } from './palette.svelte';
import { Words } from './words.svelte';

/** Where the person is. There are no addresses: ten screens need no router. */
export type Screen =
  | { at: 'loading' }
  | { at: 'welcome' }
  | { at: 'unlock' }
  | { at: 'team' }
  | { at: 'import' }
  | { at: 'open-form' }
  | { at: 'settings'; to?: 'paper' }
  | { at: 'dossier'; dossier: string }
  /** A talk at *afronden*, or read back, opens where it is rounded off; `board` asks for its board all the same. */
  | { at: 'talk'; conversation: string; board?: boolean }
  | { at: 'closing'; conversation: string };

/** A short line that says what happened, perhaps with one thing to do about it. */
export interface Toast {
  id: number;
  text: string;
  tone: 'calm' | 'alarm';
  /** Until somebody closes it, on the next screen too: it is not about this one. */
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
  /** Where somebody wants to go whom the shut door keeps: the passphrase is asked first. */
  leaving = $state.raw<Screen | null>(null);
  #nextToast = 0;

  /** Where everything begins: the team, or behind the shut door its one dossier. */
  get home(): Screen {
    return this.door ? { at: 'dossier', dossier: this.door.dossier } : { at: 'team' };
  }

  /** While an employee sits here too, only this dossier and this talk exist. */
  get door(): ShutDoor | null {
    return this.status?.door ?? null;
  }

  /** The first look at the workspace. */
  start(): void {
    const status = statusAtStart();
    if (status) this.arrive(status);
    else void this.begin();
  }

  /** Another look at the workspace. */
  async begin(): Promise<void> {
    const status = await this.run('workspace_status', {});
    if (status) this.arrive(status);
  }

  /** Takes over a new state of the workspace and shows the screen that goes with it. */
  arrive(status: WorkspaceStatus): void {
    this.status = status;
    this.leaving = null;
    const language = status.settings?.language ?? status.language;
    if (language) this.words.language = language;
    this.stand(status.settings?.light ?? status.light ?? 'system');
    if (status.door) this.go({ at: 'talk', conversation: status.door.conversation });
    else if (status.state === 'open') this.go({ at: 'team' });
    else if (status.state === 'absent') this.go({ at: 'welcome' });
    else this.go({ at: 'unlock' });
    // Said at each opening, and no more than said: only the person knows whether a copy was put back.
    if (status.seen !== 'as_left') this.#show({ text: this.words.say(`seen-${status.seen}`), tone: 'calm', stays: true });
  }

  /** Shows a screen. What lies behind the shut door asks for the passphrase first. */
  go(screen: Screen): void {
    if (this.door && (screen.at === 'team' || screen.at === 'import')) {
      this.leaving = screen;
      return;
    }
    // What went wrong here is not about the next screen.
    this.forgetPassing();
    this.screen = screen;
  }

  /** Leaves the talk for its own dossier or for the team. The passphrase opens the door, if it is shut. */
  leave(to: Screen): void {
    if (this.door) this.leaving = to;
    else this.go(to);
  }

  /** Tries the passphrase on the door; what it refuses is the asker's to say. */
  async open(passphrase: string): Promise<void> {
    await call('talk_leave', { passphrase });
    const to = this.leaving;
    this.leaving = null;
    if (this.status) this.status = { ...this.status, door: null };
    if (to) this.go(to);
  }

  /** Morning, dusk, or as the system has it. */
  stand(light: Light): void {
    const chosen: Record<Light, Palette | null> = { system: null, day: 'light', dusk: 'dusk' };
    palette.choose(chosen[light], document.documentElement);
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

  /** Runs a command that opens a talk, and notes the door that Rust has shut behind it. */
  async enter<Name extends 'conversation_start' | 'conversation_open'>(
    name: Name,
    args: Commands[Name][0],
  ): Promise<TalkView | null> {
    const view = await this.run(name, args);
    if (view) this.#entered(view);
    return view;
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
    if (this.toasts.some(passes)) this.toasts = this.toasts.filter((toast) => !passes(toast));
  }

  /** Takes away every line that is about what was before. */
  forgetPassing(): void {
    this.toasts = this.toasts.filter((toast) => toast.stays);
  }

  dismiss(id: number): void {
    this.toasts = this.toasts.filter((toast) => toast.id !== id);
  }

  #show(toast: Omit<Toast, 'id'>): void {
    const id = ++this.#nextToast;
    // One calm line at a time: the newest is the one that matters.
    const rest = this.toasts.filter((old) => !passes(old) && old.text !== toast.text);
    this.toasts = [...rest, { id, ...toast }];
    // What it offers can be done elsewhere too, so it need not stay.
    if (passes(toast)) setTimeout(() => this.dismiss(id), CALM_MS);
  }

  /** An opened talk that isn't closed has shut the door; Rust keeps it shut. */
  #entered({ conversation }: TalkView): void {
    if (!this.status || !conversation.phase || conversation.ending) return;
    const door = { conversation: conversation.id, dossier: conversation.dossier };
    this.status = { ...this.status, door };
  }
}

/** A calm line goes by itself. */
function passes(toast: Omit<Toast, 'id'>): boolean {
  return toast.tone === 'calm' && !toast.stays;
}

export const [useApp, provideApp] = createContext<App>();
