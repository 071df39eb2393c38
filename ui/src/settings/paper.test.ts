import { expect, it } from 'vitest';

import type { Paper, PrintablePaper } from '../bindings';
import type { App } from '../shared/app.svelte';
import { Words } from '../shared/words.svelte';
import { nameOf, PaperShelf, valueOf } from './paper.svelte';

const papers: PrintablePaper[] = [
  { paper: { what: 'poster', size: 'a3' }, sheets: 1 },
  { paper: { what: 'cards', deck: 'questions', place: null }, sheets: 22 },
  { paper: { what: 'cards', deck: 'questions', place: 'energy' }, sheets: 4 },
  { paper: { what: 'cards', deck: 'talents', place: null }, sheets: 5 },
  { paper: { what: 'handout', reader: 'employee' }, sheets: 1 },
];

/** A shelf whose dialogs end here; what it asked for. */
function shelf(path: string | null) {
  const asked: unknown[] = [];
  const words = new Words();
  const app = {
    words,
    run: (name: string, args: unknown) => {
      if (name === 'printable_list') return Promise.resolve({ papers });
      asked.push(args);
      return Promise.resolve({ path });
    },
  } as unknown as App;
  return { shelf: new PaperShelf(app), asked, words };
}

it('everything has a name and a value of its own', () => {
  const { words } = shelf(null);
  const names = papers.map(({ paper }) => nameOf(words, paper));
  expect(names).toEqual([
    'Lege plaat, A3',
    'Vraagkaarten, alle plekken',
    'Vraagkaarten, Energie',
    'Talentkaarten',
    'Zo bereid je je voor (medewerker)',
  ]);
  expect(new Set(papers.map(({ paper }) => valueOf(paper))).size).toBe(papers.length);
});

it('every paper of the core is in one group', async () => {
  const { shelf: page } = shelf(null);
  await page.load();
  expect(page.groups.flatMap((group) => group.papers)).toEqual(papers);
});

it('what is chosen is saved, and the place of the file is said', async () => {
  const { shelf: page, asked } = shelf('/tmp/a.pdf');
  await page.load();
  page.chosen = 'cards-questions-energy';
  page.language = 'en';
  page.savesInk = true;
  await page.save(true);
  const paper: Paper = { what: 'cards', deck: 'questions', place: 'energy' };
  expect(asked).toEqual([{ paper, language: 'en', saves_ink: true, open: true }]);
  expect(page.done).toEqual({ opened: true, path: '/tmp/a.pdf' });
});

it('who cancels hears nothing', async () => {
  const { shelf: page } = shelf(null);
  await page.load();
  await page.save(false);
  expect(page.done).toBeNull();
  expect(page.busy).toBe(false);
});
