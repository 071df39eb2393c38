// The keys of the board (ux.md 5.3). No Ctrl +/−/0: those belong to the window. No Alt with letters: those type.
import { flushSync } from 'svelte';

import type { Note } from '../bindings';
import type { Desk } from './desk.svelte';
import { neighbour } from './route';

/** A key anywhere on the talk screen. */
export function pressed(event: KeyboardEvent, desk: Desk): void {
  if (event.defaultPrevented) return;
  const { key } = event;
  const control = event.ctrlKey || event.metaKey;
  if (control && !event.altKey && !event.shiftKey && key.toLowerCase() === 'l') {
    desk.curtain = !desk.curtain;
    desk.talk.app.hush();
  } else if (desk.curtain) {
    return;
  } else if (key === 'F1') {
    desk.help = !desk.help;
  } else if (key === 'F11') {
    void desk.present();
  } else if (within(event, '[role="dialog"], [role="menu"]')) {
    return;
  } else if (key === 'F6') {
    nextRegion(event.shiftKey ? -1 : 1);
  } else if (control && event.shiftKey && key.toLowerCase() === 'l') {
    if (!desk.narrow) void desk.toggleList();
  } else if (control && (key === 'PageDown' || key === 'PageUp')) {
    void desk.putDown().then(() => desk.go(neighbour(desk.talk.places, desk.talk.place, key === 'PageDown' ? 1 : -1)));
  } else if (typing(event)) {
    return;
  } else if (menuKey(event)) {
    // A note has a menu of its own, and took the key before.
    if (!desk.presenting) desk.menuOpen = true;
  } else if (control && key.toLowerCase() === 'z') {
    void (event.shiftKey ? desk.talk.redo() : desk.talk.undo());
  } else if (control && key.toLowerCase() === 'y') {
    void desk.talk.redo();
  } else if (key === 'Escape') {
    stepUp(event, desk);
  } else if (!digit(event, desk)) {
    catchLetter(event, desk);
    return;
  }
  event.preventDefault();
}

/** A key that writes. Space is for buttons. */
export function isLetter({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  return (key === 'Dead' || ([...key].length === 1 && !/\s/u.test(key))) && !ctrlKey && !altKey && !metaKey;
}

/** Nobody's words are lost: the letter lands on the paper under the pen, or on one that waits. */
function catchLetter(event: KeyboardEvent, desk: Desk): void {
  const elsewhere = document.querySelector('[role="dialog"]:not([data-editor]), [role="menu"]');
  if (!isLetter(event) || elsewhere || desk.talk.fixed) return;
  // Before the key has done what it does: it then writes where the focus is by now.
  if (!desk.draft) flushSync(() => desk.waiting.catchWords());
  document.querySelector<HTMLElement>(desk.draft ? '[data-editor] textarea' : '[data-held]')?.focus();
}

/** A key on a note. */
export function noteKey(event: KeyboardEvent & { currentTarget: HTMLElement }, desk: Desk, note: Note): void {
  const { key, currentTarget } = event;
  const vertical = key === 'ArrowUp' ? -1 : key === 'ArrowDown' ? 1 : 0;
  const sideways = key === 'ArrowLeft' ? -1 : key === 'ArrowRight' ? 1 : 0;
  if (vertical && (event.ctrlKey || event.altKey)) {
    if (!desk.talk.fixed) void desk.shift(note, vertical);
  } else if (vertical) {
    const papers = papersIn(currentTarget.closest('[data-lane]'));
    papers[papers.indexOf(currentTarget) + vertical]?.focus();
  } else if (sideways && !event.ctrlKey && !event.altKey) {
    sidewards(currentTarget, sideways);
  } else if (key === 'Delete' && !desk.talk.fixed) {
    void desk.remove(note);
  } else if (menuKey(event)) {
    desk.menu = { note, anchor: currentTarget };
  } else {
    return;
  }
  event.preventDefault();
}

function menuKey({ key, shiftKey }: KeyboardEvent): boolean {
  return key === 'ContextMenu' || (key === 'F10' && shiftKey);
}

function within(event: Event, selector: string): boolean {
  return event.target instanceof Element && event.target.closest(selector) !== null;
}

function typing(event: Event): boolean {
  const { target } = event;
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type);
}

/** Note, then place, then the whole picture. */
function stepUp(event: Event, desk: Desk): void {
  const { place } = desk.talk;
  if (desk.waiting.isHere) return desk.waiting.throwAway();
  if (!place) return;
  const sign = `#sign-${place} button`;
  if (within(event, '[data-note]')) document.querySelector<HTMLElement>(sign)?.focus();
  else void desk.go(null).then(() => document.querySelector<HTMLElement>(sign)?.focus());
}

/** The web view's own menu speaks another language; only where text is typed it is of use. */
export function contextMenu(event: MouseEvent): void {
  if (within(event, 'main.talk') && !within(event, 'input, textarea')) event.preventDefault();
}

/** Digits name a place, anywhere around the board, and only when wanted (WCAG 2.1.4). Letters write. */
function digit(event: KeyboardEvent, desk: Desk): boolean {
  const wanted = desk.talk.app.status?.settings?.letter_keys === true;
  const onBoard = event.target === document.body || within(event, 'main.talk');
  const elsewhere = document.querySelector('[role="dialog"], [role="menu"]');
  if (!wanted || !onBoard || elsewhere || event.ctrlKey || event.altKey || event.metaKey) return false;
  const key = event.key.toLowerCase();
  const place = desk.talk.places.find(({ number }) => String(number) === key);
  if (key === '0') void desk.go(null);
  else if (place) void desk.go(place.id);
  else return false;
  return true;
}

function papersIn(lane: Element | null): HTMLElement[] {
  return [...(lane?.querySelectorAll<HTMLElement>('button[data-note]') ?? [])].filter((paper) => !paper.closest('.tucked'));
}

function sidewards(paper: HTMLElement, by: 1 | -1): void {
  const visible = (lane: Element) => !lane.closest('.away') && papersIn(lane).length > 0;
  const lanes = [...document.querySelectorAll('[data-lane]')].filter(visible);
  const own = paper.closest('[data-lane]');
  const next = lanes[lanes.findIndex((lane) => lane === own) + by];
  const row = papersIn(own).indexOf(paper);
  const papers = papersIn(next ?? null);
  papers[Math.min(row, papers.length - 1)]?.focus();
}

/** Top bar, board, pads and places. */
function nextRegion(by: 1 | -1): void {
  const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')].filter((region) => region.offsetHeight > 0);
  const here = regions.findIndex((region) => region.contains(document.activeElement));
  const next = regions[(here < 0 && by < 0 ? regions.length - 1 : here + by + regions.length) % regions.length];
  next?.focus();
}
