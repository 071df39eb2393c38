// What is typed in forms and not saved yet. Locking throws it away, so the warning before it says so.

const watched = new Set<() => boolean>();

/** Watches a form while it is on screen; the answer ends that. */
export function watchTyped(holds: () => boolean): () => void {
  watched.add(holds);
  return () => watched.delete(holds);
}

/** Whether locking now would lose words. */
export const holdsTyped = (): boolean => [...watched].some((holds) => holds());
