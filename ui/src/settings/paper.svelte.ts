// Paper to work with: what can be printed without a talk, and where it went.
import type { Language, Paper, PrintablePaper } from '../bindings';
import type { App } from '../shared/app.svelte';
import type { Words } from '../shared/words.svelte';

/** A kind of paper, with what there is of it. */
export interface Group {
  what: Paper['what'];
  papers: PrintablePaper[];
}

/** What the select has for this paper. */
export function valueOf(paper: Paper): string {
  switch (paper.what) {
    case 'poster':
      return `poster-${paper.size}`;
    case 'cards':
      return `cards-${paper.deck}-${paper.place ?? 'all'}`;
    case 'handout':
      return `handout-${paper.reader}`;
  }
}

/** "Vraagkaarten, Energie". */
export function nameOf(words: Words, paper: Paper): string {
  switch (paper.what) {
    case 'poster':
      return words.t('paper-poster', { size: paper.size.toUpperCase() });
    case 'cards': {
      const deck = words.say(`print-cards-${paper.deck}`);
      if (paper.deck !== 'questions') return deck;
      const place = paper.place ? words.say(`place-${paper.place}`) : words.t('paper-all-places');
      return words.t('paper-questions', { deck, place });
    }
    case 'handout':
      return words.t('paper-handout', {
        title: words.say(`print-${paper.reader}-title`),
        reader: words.say(`paper-for-${paper.reader}`),
      });
  }
}

export class PaperShelf {
  readonly app: App;
  papers = $state.raw<PrintablePaper[]>([]);
  chosen = $state('poster-a3');
  language = $state<Language>('nl');
  savesInk = $state(false);
  busy = $state(false);
  /** What happened to which file. */
  done = $state.raw<{ opened: boolean; path: string } | null>(null);

  constructor(app: App) {
    this.app = app;
    this.language = app.words.language;
  }

  async load(): Promise<void> {
    this.papers = (await this.app.run('printable_list', {}))?.papers ?? [];
  }

  /** What is chosen now. */
  get wanted(): PrintablePaper | undefined {
    return this.papers.find(({ paper }) => valueOf(paper) === this.chosen);
  }

  /** In the order in which the core names them. */
  get groups(): Group[] {
    const kinds: Paper['what'][] = ['poster', 'cards', 'handout'];
    return kinds.map((what) => ({ what, papers: this.papers.filter(({ paper }) => paper.what === what) }));
  }

  async save(open: boolean): Promise<void> {
    const { wanted } = this;
    if (!wanted || this.busy) return;
    this.busy = true;
    const { paper } = wanted;
    const saved = await this.app.run('printable_save', { paper, language: this.language, saves_ink: this.savesInk, open });
    this.busy = false;
    // Cancelled: what was said before stays.
    if (saved?.path) this.done = { opened: open, path: saved.path };
  }
}
