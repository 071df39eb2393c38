// Excalidraw with so many notes, all of them in sight. The bench drives it with a real mouse and only
// reads here where things are; flights are Excalidraw's own animation.
import { convertToExcalidrawElements, Excalidraw } from '@excalidraw/excalidraw';
import '@excalidraw/excalidraw/index.css';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';

const asked = new URLSearchParams(location.search);
const COUNT = Number(asked.get('n'));
const [WIDE, HIGH, NOTE, TALL, ACROSS, DOWN] = [1600, 900, 150, 90, 180, 120];
const COLOURS = ['#ffec99', '#a5d8ff', '#b2f2bb', '#fcc2d7', '#d0bfff'];
const columns = Math.ceil(Math.sqrt(COUNT * 1.6));
const rows = Math.ceil(COUNT / columns);
const middle = Math.min(COUNT - 1, Math.floor(rows / 2) * columns + Math.floor(columns / 2));
const zoom = Math.min(1, (WIDE - 120) / (columns * ACROSS), (HIGH - 200) / (rows * DOWN));
const view = {
  zoom: { value: zoom },
  scrollX: WIDE / 2 / zoom - (columns * ACROSS) / 2,
  scrollY: HIGH / 2 / zoom - (rows * DOWN) / 2,
};

// The note that will be dragged lies on top.
const order = [...Array(COUNT).keys()].filter((index) => index !== middle).concat(middle);
const notes = order.map((index) => ({
  type: 'rectangle',
  id: `note-${index}`,
  x: (index % columns) * ACROSS,
  y: Math.floor(index / columns) * DOWN,
  width: NOTE,
  height: TALL,
  backgroundColor: COLOURS[index % COLOURS.length],
  fillStyle: 'solid',
  roundness: { type: 3 },
  label: { text: `Nieuwe collega's, briefje ${index}`, fontSize: 16 },
}));
const elements = convertToExcalidrawElements(notes, { regenerateIds: false });

let board = null;
const papers = () => board.getSceneElements().filter(({ type }) => type === 'rectangle');
const dragged = () => papers().find(({ id }) => id === `note-${middle}`);

globalThis.bench = {
  ready: () => Boolean(board) && !board.getAppState().isLoading && board.getSceneElements().length === 2 * COUNT,
  /** Notes that lie wholly in the window. */
  count() {
    const { zoom: now, scrollX, scrollY } = board.getAppState();
    const inside = (at, size, scroll, most) => (at + scroll) * now.value >= 0 && (at + size + scroll) * now.value <= most;
    return papers().filter(({ x, y, width, height }) => inside(x, width, scrollX, innerWidth) && inside(y, height, scrollY, innerHeight)).length;
  },
  note() {
    const { x, y } = dragged();
    return `${x} ${y}`;
  },
  others: () => papers().filter(({ id }) => id !== `note-${middle}`).map(({ id, x, y }) => `${id} ${x} ${y}`).sort(),
  view() {
    const { zoom: now, scrollX, scrollY } = board.getAppState();
    return `${scrollX} ${scrollY} ${now.value}`;
  },
  /** Where a hand takes the note: above its words. */
  point() {
    const { x, y } = dragged();
    const { zoom: now, scrollX, scrollY, offsetLeft, offsetTop } = board.getAppState();
    return [(x + NOTE / 2 + scrollX) * now.value + offsetLeft, (y + 17 + scrollY) * now.value + offsetTop];
  },
  /** To a corner and its notes, and back to all of them. */
  fly(turn) {
    const all = papers();
    const corner = all.filter(({ x, y }) => x < columns * ACROSS * 0.5 === (turn % 4 === 0) && y < rows * DOWN * 0.5 === (turn % 4 === 0));
    board.scrollToContent(turn % 2 === 0 && corner.length > 0 ? corner : all, { fitToViewport: true, viewportZoomFactor: 0.7, animate: true, duration: 350 });
  },
};

createRoot(document.getElementById('page')).render(
  createElement(Excalidraw, {
    zenModeEnabled: asked.get('zen') === '1' ? true : undefined,
    excalidrawAPI: (api) => {
      board = api;
    },
    initialData: { elements, appState: { ...view, viewBackgroundColor: '#ffffff' }, scrollToContent: false },
  }),
);
