// A bitmap of the land, for the moments in which the board flies.

const WIDTH = 1600;
const HEIGHT = 900;
/** How far the land goes on beside the picture; Land.svelte lays the canvas there. */
const BEYOND = 500;

/** Paints the land and its mirrored sides. False where that cannot be done: then the drawing itself flies. */
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
    pen.save();
    pen.beginPath();
    pen.rect(out < 0 ? 0 : edge, 0, BEYOND, HEIGHT);
    pen.clip();
    pen.translate(2 * edge, 0);
    pen.scale(-1, 1);
    pen.drawImage(land, BEYOND, 0, WIDTH, HEIGHT);
    pen.restore();
    const fade = pen.createLinearGradient(edge, 0, edge + out * BEYOND, 0);
    fade.addColorStop(0, `${paper}00`);
    fade.addColorStop(0.07, `${paper}8c`);
    fade.addColorStop(0.22, paper);
    pen.fillStyle = fade;
    pen.fillRect(out < 0 ? 0 : edge, 0, BEYOND, HEIGHT);
  }
  return true;
}
