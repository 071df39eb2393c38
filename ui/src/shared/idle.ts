// How long nobody touched anything. The only clock of the page.

const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const;

/** Calls `then` after so many minutes without a sign of life, and `back` at each sign; the answer stops it. */
export function whenIdle(minutes: number, then: () => void, back: () => void = () => {}): () => void {
  let timer = 0;
  let last = 0;
  const wake = (): void => {
    const now = Date.now();
    // A moving pointer says the same thing a hundred times a second.
    if (now - last < 1000) return;
    last = now;
    back();
    clearTimeout(timer);
    timer = window.setTimeout(then, minutes * 60_000);
  };
  for (const sign of signs) window.addEventListener(sign, wake, { capture: true, passive: true });
  wake();
  return () => {
    clearTimeout(timer);
    for (const sign of signs) window.removeEventListener(sign, wake, { capture: true });
  };
}
