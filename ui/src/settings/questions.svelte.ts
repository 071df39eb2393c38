// The manager's own questions, for every talk.
import type { Opening, Place, Question } from '../bindings';
import type { App } from '../shared/app.svelte';
import { call, CommandError } from '../shared/client';
import { explain } from '../shared/errors';
import { places } from '../shared/places';

/** Own questions under the place where they are dealt, in the order of the signs. */
export function byPlace(questions: Question[]): { place: Place; questions: Question[] }[] {
  return places
    .map(({ id }) => ({ place: id, questions: questions.filter(({ place }) => place === id) }))
    .filter((group) => group.questions.length > 0);
}

/** What there is, and what is being written. */
export class OwnQuestions {
  readonly app: App;
  list = $state.raw<Question[] | null>(null);
  text = $state('');
  place = $state<Place>('looking_back');
  /** What a closed question begins with: a hint, never a refusal. */
  closed = $state<Opening | null>(null);
  refused = $state('');
  readonly groups = $derived(byPlace(this.list ?? []));
  #asked = 0;

  constructor(app: App) {
    this.app = app;
  }

  async load(): Promise<void> {
    const found = await this.app.run('question_list', {});
    if (found) this.list = found.questions;
  }

  /** Looks whether the question is an open one, while it is written. */
  async look(): Promise<void> {
    this.refused = '';
    const turn = ++this.#asked;
    // A hint that doesn't come is no trouble.
    const hint = await call('question_check', { text: this.text }).catch(() => null);
    if (turn === this.#asked) this.closed = hint?.closed ?? null;
  }

  async add(): Promise<boolean> {
    this.#asked += 1;
    try {
      await call('question_add', { text: this.text, place: this.place });
    } catch (reason) {
      this.refused = explain(this.app.words, reason instanceof CommandError ? reason : null);
      return false;
    }
    [this.text, this.closed, this.refused] = ['', null, ''];
    await this.load();
    this.#tellWithUndo('own-question-added-said');
    return true;
  }

  async remove(question: Question): Promise<void> {
    if (!(await this.app.run('question_delete', { question: question.id }))) return;
    await this.load();
    this.#tellWithUndo('own-question-deleted-said');
  }

  #tellWithUndo(said: 'own-question-added-said' | 'own-question-deleted-said'): void {
    const { words } = this.app;
    // Undo outside a talk waits behind the shut door.
    if (this.app.door) this.app.tell(words.t(said));
    else this.app.tell(words.t(said), { label: words.t('undo'), run: () => void this.#undo() });
  }

  async #undo(): Promise<void> {
    if (await this.app.run('history_undo', { conversation: null, dossier: null })) await this.load();
  }
}
