// Whether a component is still on screen. Its props are read when they are used: after a wait they may be the next one's.
import { onDestroy } from 'svelte';

/** Asked after a wait: who is gone by then closes nothing, since it may be what somebody else opened meanwhile. */
export function presence(): () => boolean {
  let isHere = true;
  onDestroy(() => (isHere = false));
  return () => isHere;
}
