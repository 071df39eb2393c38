// What can wait until the window shows something.

/** Resolves once the frame that is being made can be seen. */
export function afterPaint(): Promise<void> {
  return new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
}
