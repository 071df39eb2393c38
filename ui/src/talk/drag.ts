// One pointer's movement as states. Pure: events in, the next state out.
import type { Role } from '../bindings';

/** What is held: a fresh paper from a pad, or a note that hangs somewhere. */
export type Held = { from: 'pad'; author: Role } | { from: 'note'; note: string };

export type Drag =
  | { at: 'idle' }
  | { at: 'pressed'; held: Held; x: number; y: number }
  | { at: 'dragging'; held: Held; x: number; y: number }
  | { at: 'dropped'; held: Held; x: number; y: number }
  | { at: 'cancelled' };

export type Movement =
  | { do: 'press'; held: Held; x: number; y: number }
  | { do: 'move'; x: number; y: number }
  | { do: 'release'; x: number; y: number }
  | { do: 'cancel' };

/** Less than this is a tap. Never by kind of pointer: some systems call a finger a mouse. */
export const THRESHOLD = 6;

export const idle: Drag = { at: 'idle' };

/** The next state. What doesn't belong to a state leaves it as it is. */
export function step(drag: Drag, movement: Movement): Drag {
  switch (movement.do) {
    // A pointer that goes down twice was let go where nobody saw it: what it held then stays where it was.
    case 'press': {
      const { held, x, y } = movement;
      return { at: 'pressed', held, x, y };
    }
    case 'move': {
      const { x, y } = movement;
      if (drag.at === 'dragging') return { ...drag, x, y };
      if (drag.at === 'pressed' && Math.hypot(x - drag.x, y - drag.y) >= THRESHOLD) {
        return { at: 'dragging', held: drag.held, x, y };
      }
      return drag;
    }
    case 'release': {
      if (drag.at === 'dragging') return { at: 'dropped', held: drag.held, x: movement.x, y: movement.y };
      return drag.at === 'pressed' ? idle : drag;
    }
    case 'cancel':
      return drag.at === 'pressed' || drag.at === 'dragging' ? { at: 'cancelled' } : drag;
  }
}
