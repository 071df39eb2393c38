// Morning or dusk: which of the two lights the screen stands in.

/** The palettes of the screen. */
export type Palette = 'light' | 'dusk';

/** Follows the system, until somebody chooses. */
export class PaletteChoice {
  #system = $state<Palette>('light');
  #chosen = $state<Palette | null>(null);
  /** What the screen shows now; the tokens follow `data-palette` on the page. */
  readonly now = $derived<Palette>(this.#chosen ?? this.#system);

  /** Begins to follow the system. Only where there is a page. */
  follow(dark: MediaQueryList, page: HTMLElement): void {
    const look = () => {
      this.#system = dark.matches ? 'dusk' : 'light';
      page.dataset['palette'] = this.now;
    };
    dark.addEventListener('change', look);
    look();
  }

  /** Morning, dusk, or as the system says (null). */
  choose(palette: Palette | null, page: HTMLElement): void {
    this.#chosen = palette;
    page.dataset['palette'] = this.now;
  }
}

export const palette = new PaletteChoice();
