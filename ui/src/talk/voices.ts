// Whose words fill the board, as a quiet line. It is counted anew each time and kept nowhere. Pure.
import type { Note } from '../bindings';

export interface Voices {
  /** The employee's part of what is written, 0 to 1. */
  readonly part: number;
  readonly most: 'employee' | 'manager' | 'even';
}

/** Nobody is counted who struck their words; what they wrote together counts for both. */
export function voicesOf(notes: readonly Pick<Note, 'author' | 'text' | 'struck'>[]): Voices | null {
  let [employee, manager] = [0, 0];
  for (const { author, text, struck } of notes) {
    if (struck) continue;
    if (author !== 'manager') employee += text.length;
    if (author !== 'employee') manager += text.length;
  }
  if (employee + manager === 0) return null;
  const part = employee / (employee + manager);
  return { part, most: part > 0.6 ? 'employee' : part < 0.4 ? 'manager' : 'even' };
}
