// Pointers on the board: the machine of drag.ts for each pointer, and what a drop does.
import type { Lane } from '../bindings';
import { placeOf, type Place, type Rect } from '../shared/places';
import type { Desk } from './desk.svelte';
import { idle, step, type Drag, type Held, type Movement } from './drag';
import { beforeAt, scrollStep } from './paper';

/** Something in the air. */
export interface Carried {
  pointer: number;
  held: Held;
  x: number;
  y: number;
  over: Lane | Place | null;
}

const rectOf = (element: Element): Rect => {
  const box = element.getBoundingClientRect();
  return [box.x, box.y, box.width, box.height];
};

/** The same set as before if it holds the same: whoever looks at it is only called when something changed. */
function kept<T>(before: ReadonlySet<T>, now: ReadonlySet<T>): ReadonlySet<T> {
  return before.size === now.size && [...now].every((one) => before.has(one)) ? before : now;
}

export class Drags {
  readonly #desk: Desk;
  readonly #drags = new Map<number, Drag>();
  /** What each pointer was pressed on. */
  readonly #pressed = new Map<number, Element>();
  carried = $state.raw<readonly Carried[]>([]);
  /** Lanes and places that something is held above. */
  over = $state.raw<ReadonlySet<Lane | Place | null>>(new Set());
  /** Notes that are in the air. */
  lifted = $state.raw<ReadonlySet<string>>(new Set());
  /** A pointer moved since it was last shown. */
  #moved = false;
  #frame = 0;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** A pointer goes down on a pad or a note. */
  press(event: PointerEvent, held: Held): void {
    if (event.button !== 0 || this.#desk.talk.fixed) return;
    if (this.#drags.size === 0) this.#listen(true);
    if (event.currentTarget instanceof Element) this.#pressed.set(event.pointerId, event.currentTarget);
    this.#take(event.pointerId, { do: 'press', held, x: event.clientX, y: event.clientY });
  }

  /** Lets go of everything, without a trace. */
  cancel(): void {
    for (const pointer of [...this.#drags.keys()]) this.#take(pointer, { do: 'cancel' });
  }

  #take(pointer: number, movement: Movement): void {
    const before = this.#drags.get(pointer) ?? idle;
    const drag = step(before, movement);
    if (drag.at === 'dropped') this.#drop(drag.held, drag.x, drag.y);
    if (before.at === 'dragging' && drag.at !== 'dragging') swallowClick();
    if (before.at === 'pressed' && drag.at === 'dragging') this.#hold(pointer);
    if (drag.at === 'pressed' || drag.at === 'dragging') this.#drags.set(pointer, drag);
    else this.#forget(pointer);
    // What is in the air is drawn once a frame, however many movements a mouse reports.
    if (before.at === drag.at) this.#moved = true;
    else this.#show();
    if (this.#drags.size === 0) this.#listen(false);
  }

  #forget(pointer: number): void {
    this.#drags.delete(pointer);
    this.#pressed.delete(pointer);
  }

  /** From now on the pointer is ours, also beside the window. A system that refuses still tells the window. */
  #hold(pointer: number): void {
    try {
      this.#pressed.get(pointer)?.setPointerCapture(pointer);
    } catch {
      // It was let go meanwhile, or it is no pointer that can be held.
    }
  }

  #show(): void {
    this.#moved = false;
    const carried: Carried[] = [];
    for (const [pointer, drag] of this.#drags) {
      if (drag.at === 'dragging') carried.push({ pointer, held: drag.held, x: drag.x, y: drag.y, over: under(drag.x, drag.y)?.id ?? null });
    }
    this.carried = carried;
    this.over = kept(this.over, new Set(carried.map((one) => one.over)));
    this.lifted = kept(this.lifted, new Set(carried.flatMap(({ held }) => (held.from === 'note' ? [held.note] : []))));
    if (carried.length > 0 && this.#frame === 0) this.#frame = requestAnimationFrame(this.#draw);
  }

  readonly #draw = (): void => {
    this.#frame = 0;
    if (this.carried.length === 0) return;
    if (this.#moved) this.#show();
    for (const { x, y, over } of this.carried) if (over) scroll(x, y);
    if (this.#frame === 0) this.#frame = requestAnimationFrame(this.#draw);
  };

  #drop(held: Held, x: number, y: number): void {
    const desk = this.#desk;
    const target = under(x, y);
    if (!target) return;
    const note = held.from === 'note' ? desk.talk.view.notes.find((one) => one.id === held.note) : null;
    const lane = target.lane ?? (target.place && placeOf(target.place).lanes[0]?.id);
    if (held.from === 'pad') {
      const { lane: on, place } = target;
      // What the other is writing is saved meanwhile, or comes back: letters typed from now on are for this paper.
      void desk.putDown();
      if (on) void desk.add(on, held.author);
      else if (place) void desk.write(held.author, place);
    } else if (note && target.place === 'agreements') {
      desk.forms.ask(note.author, null, note);
    } else if (note && lane) {
      const next = target.lane ? before(target.element, note.id, x, y) : null;
      void desk.move(note, lane, next).then(() => desk.focusNote(note.id));
    }
  }

  readonly #move = (event: PointerEvent): void => {
    if (this.#drags.has(event.pointerId)) this.#take(event.pointerId, { do: 'move', x: event.clientX, y: event.clientY });
  };
  readonly #up = (event: PointerEvent): void => {
    if (this.#drags.has(event.pointerId)) this.#take(event.pointerId, { do: 'release', x: event.clientX, y: event.clientY });
  };
  readonly #lost = (event: PointerEvent): void => {
    if (this.#drags.has(event.pointerId)) this.#take(event.pointerId, { do: 'cancel' });
  };
  readonly #key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || this.carried.length === 0) return;
    event.preventDefault();
    event.stopPropagation();
    this.cancel();
  };

  #listen(on: boolean): void {
    const change = on ? window.addEventListener : window.removeEventListener;
    change('pointermove', this.#move as EventListener);
    change('pointerup', this.#up as EventListener);
    change('pointercancel', this.#lost as EventListener);
    change('keydown', this.#key as EventListener, true);
  }
}

/** A full lane scrolls while something is held near its edge. */
function scroll(x: number, y: number): void {
  const list = under(x, y)?.element.querySelector('[data-papers]');
  if (!list || list.scrollHeight <= list.clientHeight) return;
  const [, top, , height] = rectOf(list);
  list.scrollTop += scrollStep(y, top, top + height);
}

/** The lane or place at a point of the window. */
function under(x: number, y: number): { element: Element; id: Lane | Place; lane: Lane | null; place: Place | null } | null {
  const element = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-lane], [data-drop]');
  if (!element) return null;
  const { lane, drop } = element.dataset;
  if (lane) return { element, id: lane as Lane, lane: lane as Lane, place: null };
  return drop ? { element, id: drop as Place, lane: null, place: drop as Place } : null;
}

/** The note in a lane before which a drop at a point belongs. */
function before(lane: Element, moving: string, x: number, y: number): string | null {
  const papers = [...lane.querySelectorAll<HTMLElement>('button[data-note]')]
    .filter((paper) => paper.dataset.note !== moving && !paper.closest('.tucked'))
    .map((paper) => ({ id: paper.dataset.note ?? '', rect: rectOf(paper) }));
  return beforeAt(papers, x, y);
}

/** What was dragged was not clicked. */
function swallowClick(): void {
  const stop = (event: Event) => {
    event.preventDefault();
    event.stopPropagation();
  };
  window.addEventListener('click', stop, { capture: true, once: true });
  setTimeout(() => window.removeEventListener('click', stop, true));
}
