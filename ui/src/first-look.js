// The first code in the page of the unlock screen (scripts/still.mjs puts it there), and all of it until that can be
// seen: what was laid ready can be typed in at once, and the rest of the code is fetched then.
{
  const app = document.getElementById('app');
  const status = globalThis.praatplaatStatus;
  const [navigation] = performance.getEntriesByType('navigation');
  // In order: what was fetched ahead is used by the first.
  const fetchCode = () => ['CODE'].forEach((address) => import(address));
  // It was laid ready in daylight, for a first look.
  const isDusk = matchMedia('(prefers-color-scheme: dark)').matches;
  if (status?.state === 'locked' && navigation?.type === 'navigate' && !isDusk) {
    const path = app.querySelector('[data-still="path"]');
    const unsaid = [...path.childNodes];
    // Breaks where the screen itself will break it: after a slash.
    const parts = status.path.match(/[^/\\]+[/\\]*|[/\\]+/g) ?? [];
    path.replaceChildren(...parts.flatMap((part) => [part, document.createElement('wbr')]));
    let pressed = null;
    const hold = (event) => {
      event.preventDefault();
      pressed = event.target.closest('button');
    };
    addEventListener('click', hold, true);
    // main.ts asks for this when it takes over: what was pressed meanwhile is pressed then.
    globalThis.praatplaatStill = () => {
      removeEventListener('click', hold, true);
      path.replaceChildren(...unsaid);
      return pressed;
    };
    addEventListener('load', () => requestAnimationFrame(() => setTimeout(fetchCode)));
  } else {
    app.replaceChildren();
    delete app.dataset.still;
    fetchCode();
  }
}
