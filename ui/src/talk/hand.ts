// The desk and the pointers, for every component of the board.
import { createContext } from 'svelte';

import type { Drags } from './drags.svelte';

export const [useDrags, provideDrags] = createContext<Drags>();
