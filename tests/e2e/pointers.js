// Pointer events in any order, as two people at one screen could make them: mouse, pen and two fingers
// over notes and pads. The same seed does the same. Answers what it did, and whatever went wrong.
const [seed, first, count, done] = arguments;
let state = BigInt(seed) + BigInt(first) * 7919n + 1n;
const below = (most) => {
  state ^= (state << 13n) & 0xffffffffffffffffn;
  state ^= state >> 7n;
  state ^= (state << 17n) & 0xffffffffffffffffn;
  return Number(state % BigInt(most));
};
const one = (list) => list[below(list.length)];
const frame = () => new Promise((go) => requestAnimationFrame(go));

const POINTERS = [
  { pointerId: 1, pointerType: 'mouse', isPrimary: true },
  { pointerId: 2, pointerType: 'pen', isPrimary: true },
  { pointerId: 3, pointerType: 'touch', isPrimary: true },
  { pointerId: 4, pointerType: 'touch', isPrimary: false },
];
const KINDS = ['down', 'down', 'down', 'move', 'move', 'move', 'move', 'up', 'up', 'up', 'cancel', 'lost'];
const wrong = [];
const did = { down: 0, move: 0, up: 0, cancel: 0, lost: 0, pads: 0, written: 0 };
/** What each pointer holds, as the page should see it: the author of a pad, or nothing that makes a paper. */
const holds = new Map();

if (!window.pointerErrors) {
  window.pointerErrors = [];
  addEventListener('error', (event) => window.pointerErrors.push(String(event.message)));
  addEventListener('unhandledrejection', (event) => window.pointerErrors.push(String(event.reason)));
}

function send(type, target, pointer, [clientX, clientY]) {
  const init = { ...pointer, clientX, clientY, button: type === 'pointermove' ? -1 : 0, buttons: type === 'pointerup' ? 0 : 1 };
  target.dispatchEvent(new PointerEvent(type, { ...init, bubbles: true, cancelable: true, composed: true }));
}

const middle = (element) => {
  const { x, y, width, height } = element.getBoundingClientRect();
  return [x + width / 2, y + height / 2];
};
const inSight = (element) => {
  const [x, y] = middle(element);
  return x > 0 && y > 0 && x < innerWidth && y < innerHeight && element.checkVisibility({ visibilityProperty: true });
};
/** A lane, a sign or just somewhere; not the bridge, which asks for more than a place. */
function spot() {
  for (;;) {
    const lanes = [...document.querySelectorAll('[data-lane], [data-sign]')].filter(inSight);
    const at = below(4) > 0 && lanes.length > 0 ? middle(one(lanes)) : [below(innerWidth), below(innerHeight)];
    if (!document.elementFromPoint(...at)?.closest('[data-drop=agreements]')) return at;
  }
}

/** A paper that a pad left: it is its owner's, is written on now and then, and laid down. */
async function paper(author) {
  for (let tries = 0; tries < 120 && !document.querySelector('[data-editor=new]'); tries += 1) await frame();
  const editor = document.querySelector('[data-editor=new]');
  if (!editor) return wrong.push(`the pad of ${author} gave no paper`);
  if (!editor.classList.contains(author)) wrong.push(`the pad of ${author} gave ${editor.className}`);
  const area = editor.querySelector('textarea');
  const key = (name) => area.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
  did.pads += 1;
  if (below(4) === 0) {
    area.value = `${author} schrijft ${first + did.written}`;
    area.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await frame();
    key('Enter');
    did.written += 1;
  }
  // The first Esc lets go of what is still in the air elsewhere.
  if (document.querySelector('.carried')) {
    key('Escape');
    holds.clear();
    await frame();
  }
  key('Escape');
  for (let tries = 0; tries < 600 && document.querySelector('[data-editor]'); tries += 1) await frame();
  if (document.querySelector('[data-editor]')) wrong.push(`the paper of ${author} stays under the pen: ${document.querySelector('[data-editor]').innerText} ${document.querySelector('[data-editor] textarea').value}`);
}

async function operation() {
  const kind = one(KINDS);
  const pointer = one(POINTERS);
  did[kind] += 1;
  if (kind === 'down') {
    const all = [...document.querySelectorAll(below(3) === 0 ? '[data-pad]' : 'button[data-note]')].filter(inSight);
    // In an open place there may be no note yet.
    const target = all.length > 0 ? one(all) : document.querySelector('[data-pad=employee]');
    holds.set(pointer.pointerId, { pad: target.dataset.pad ?? null, moved: false, from: middle(target) });
    send('pointerdown', target, pointer, middle(target));
  } else if (kind === 'lost') {
    send('lostpointercapture', one([...document.querySelectorAll('button')]), pointer, [0, 0]);
  } else {
    const at = spot();
    const target = document.elementFromPoint(...at) ?? document.body;
    const held = holds.get(pointer.pointerId);
    if (kind === 'move' && held) held.moved ||= Math.hypot(at[0] - held.from[0], at[1] - held.from[1]) >= 6;
    send({ move: 'pointermove', up: 'pointerup', cancel: 'pointercancel' }[kind], target, pointer, at);
    if (kind !== 'move') holds.delete(pointer.pointerId);
    if (kind === 'up' && held?.pad && held.moved && target.closest('[data-lane], [data-drop]')) await paper(held.pad);
  }
}

async function run() {
  for (let turn = 0; turn < count; turn += 1) {
    await operation();
    if (below(6) === 0) await frame();
    // Back to the whole board, so that every note is in reach again.
    if (below(25) === 0) document.querySelector('[data-go=overview]').click();
  }
  for (const pointer of POINTERS) send('pointercancel', document.body, pointer, [0, 0]);
  await frame();
  await frame();
  if (document.querySelector('.carried, .lifted')) wrong.push('something stays in the air');
  done({ did, wrong: [...wrong, ...window.pointerErrors.splice(0)] });
}
run().catch((reason) => done({ did, wrong: [String(reason)] }));
