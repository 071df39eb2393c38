/** A new screen begins at its title: the reader says where you are, Tab goes on from there. */
export function takeFocus(node: HTMLElement): void {
  node.focus({ preventScroll: true });
}

/** Back to the title, when what had the focus is gone. */
export function focusTitle(): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>('h1[tabindex]')?.focus());
}

/** What had the focus is gone, and the hand goes on with what came in its place; not if it is elsewhere by now. */
export function handOn(around: Element | null | undefined, css: string): void {
  const at = document.activeElement;
  if (at && at !== document.body && !around?.contains(at)) return;
  around?.querySelector<HTMLElement>(css)?.focus();
}

/** The first field of a form is where typing starts. */
export function takeFocusInside(node: HTMLElement): void {
  node.querySelector<HTMLElement>('input, textarea, select')?.focus();
}

/** After a refused form: to the first field that wants something. */
export function focusFirstError(form: HTMLElement | undefined): void {
  requestAnimationFrame(() => {
    const wrong = form?.querySelector<HTMLElement>('[aria-invalid="true"]');
    const field = wrong?.matches('fieldset') ? wrong.querySelector<HTMLElement>('input') : wrong;
    field?.focus();
    // Not mended but typed anew: what stands there is covered with dots.
    if (field instanceof HTMLInputElement && field.type === 'password') field.select();
  });
}
