// The drawings, by palette: as a picture to look at, and as the land without anything of a talk.
import landDusk from '../../../board/land-dusk.svg';
import land from '../../../board/land.svg';
import pictureDusk from '../../../board/onderweg-dusk.svg';
import picture from '../../../board/onderweg.svg';
import type { Palette } from './living';

/** The whole drawing, two people under way in it. */
export const pictureIn: Readonly<Record<Palette, string>> = { light: picture, dusk: pictureDusk };

/** The land alone: for the board, where the living parts go over it, and for the curtain. */
export const landIn: Readonly<Record<Palette, string>> = { light: land, dusk: landDusk };
