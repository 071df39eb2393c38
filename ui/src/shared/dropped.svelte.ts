// A form that is dropped on the window: who takes it, and its bytes.
import type { DroppedFile } from '../bindings';
import { CommandError } from './client';

/** What becomes of it. */
export interface Taker {
  /** It is looked at, or the talk in it is taken over. */
  what: 'verify' | 'open';
  take: (file: DroppedFile) => void;
}

let takers = $state.raw<Taker[]>([]);

/** While a screen is there, it takes what is dropped. The answer ends it. */
export function takeForms(taker: Taker): () => void {
  takers = [...takers, taker];
  return () => (takers = takers.filter((one) => one !== taker));
}

/** The screen that takes it now, if one does. */
export const takerNow = (): Taker | null => takers.at(-1) ?? null;

/** No form is near this long; the core keeps the same limit. */
const MOST_MEGABYTES = 20;

/** It can't be read: a folder, or a file that is gone. */
export class Unreadable extends Error {}

/** Where the web view gives the page no files: the core knows what was dropped. */
export const unseen: DroppedFile = { name: '', bytes: null };

/** The bytes of a dropped file, for a command: the page has no path of it. */
export async function readDropped(file: File): Promise<DroppedFile> {
  if (file.size > MOST_MEGABYTES << 20) {
    const params = { megabytes: String(MOST_MEGABYTES) };
    throw new CommandError({ code: 'file_too_big', params, detail: '' });
  }
  const url = await dataUrl(file);
  // Of an empty file there is no comma, and nothing behind it.
  const comma = url.indexOf(',');
  return { name: file.name, bytes: comma < 0 ? '' : url.slice(comma + 1) };
}

function dataUrl(file: File): Promise<string> {
  return new Promise((done, failed) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result));
    reader.onerror = () => failed(new Unreadable());
    reader.readAsDataURL(file);
  });
}
