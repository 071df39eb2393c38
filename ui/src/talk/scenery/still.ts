// A bitmap of the land, for the moments in which the board flies, and of what lies beside it.

const WIDTH = 1600;
const HEIGHT = 900;
/** How far the land goes on beside the picture; Land.svelte lays the canvas there. */
const BEYOND = 500;
/** What of the picture's edge goes on there. */
const EDGE = 2;

/** Paints the land, and its edges drawn out until they are paper. False where that cannot be done: then the drawing itself flies. */
export async function paintLand(canvas: HTMLCanvasElement, source: string): Promise<boolean> {
  const land = new Image();
  land.src = source;
  try {
    await land.decode();
  } catch {
    return false;
  }
  canvas.width = WIDTH + 2 * BEYOND;
  canvas.height = HEIGHT;
  const pen = canvas.getContext('2d');
  // The list may have come instead, while the drawing was read.
  if (!pen || !canvas.isConnected) return false;
  pen.fillStyle = getComputedStyle(canvas).getPropertyValue('--paper').trim();
  // As #rrggbb, whatever way the colour was written.
  const paper = String(pen.fillStyle);
  pen.drawImage(land, BEYOND, 0, WIDTH, HEIGHT);
  for (const edge of [BEYOND, BEYOND + WIDTH]) {
    const out = edge === BEYOND ? -1 : 1;
    // Every colour goes on as it is at the edge: no seam, and nothing is there twice.
    pen.drawImage(canvas, out < 0 ? edge : edge - EDGE, 0, EDGE, HEIGHT, out < 0 ? 0 : edge, 0, BEYOND, HEIGHT);
    const fade = pen.createLinearGradient(edge, 0, edge + out * BEYOND, 0);
    fade.addColorStop(0, `${paper}00`);
    fade.addColorStop(0.05, `${paper}a6`);
    fade.addColorStop(0.17, paper);
    pen.fillStyle = fade;
    pen.fillRect(out < 0 ? 0 : edge, 0, BEYOND, HEIGHT);
  }
  return true;
}
