// The printers that the system prints on without a dialog of its own.
import type { Printer } from '../bindings';
import type { App } from './app.svelte';
import { call } from './client';

/** What was found last; nothing is offered where there is no printer. */
export class Printers {
  all = $state.raw<Printer[]>([]);

  /** Looks again. Nobody asked for it yet, so what goes wrong is not said: then there is none. */
  async look(): Promise<void> {
    try {
      this.all = (await call('printer_list', {})).printers;
    } catch {
      this.all = [];
    }
  }
}

const known = new WeakMap<App, Printers>();

/** One look for all screens: asking around takes the system a while. */
export function printersOf(app: App): Printers {
  let printers = known.get(app);
  if (!printers) {
    printers = new Printers();
    known.set(app, printers);
    void printers.look();
  }
  return printers;
}
