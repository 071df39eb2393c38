// The manager's own questions, for every talk.
import type { Place, Question } from '../bindings';
import type { App } from '../shared/app.svelte';
import { call, CommandError } from '../shared/client';
import { explain } from '../shared/errors';
import { places } from '../shared/places';
import { QuestionDraft } from '../shared/question-draft.svelte';

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
  readonly draft = new QuestionDraft();
  place = $state<Place>('looking_back');
  readonly groups = $derived(byPlace(this.list ?? []));

  constructor(app: App) {
    this.app = app;
  }

  async load(): Promise<void> {
    const found = await this.app.run('question_list', {});
    if (found) this.list = found.questions;
  }

  async add(): Promise<boolean> {
    const { draft, place } = this;
    let added: string[];
    try {
      const { change } = await call('question_add', { text: draft.text, place });
      added = change.added.flatMap((one) => (one.kind === 'question' ? [one.record.id] : []));
    } catch (reason) {
      draft.refused = explain(this.app.words, reason instanceof CommandError ? reason : null);
      return false;
    }
    draft.clear();
    await this.load();
    const { words } = this.app;
    const undo = { label: words.t('undo'), run: () => added.forEach((id) => void this.#delete(id)) };
    this.app.tell(words.t('own-question-added-said'), undo);
    return true;
  }

  async remove(question: Question): Promise<void> {
    const { app } = this;
    if (!(await this.#delete(question.id))) return;
    // Undo outside a talk waits behind the shut door.
    if (app.door) return;
    app.tell(app.words.t('own-question-deleted-said'), { label: app.words.t('undo'), run: () => void this.#undo() });
  }

  async #delete(question: string): Promise<boolean> {
    if (!(await this.app.run('question_delete', { question }))) return false;
    await this.load();
    this.app.tell(this.app.words.t('own-question-deleted-said'));
    return true;
  }

  async #undo(): Promise<void> {
    if (await this.app.run('history_undo', { conversation: null, dossier: null })) await this.load();
  }
}
