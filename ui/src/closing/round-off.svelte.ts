// Rounding a talk off: the step that is open, the pages, and what isn't recorded yet.
import { createContext } from 'svelte';

import type { Preview, Signature } from '../bindings';
import type { Talk } from '../talk/talk.svelte';
import { cleaned, draftOf, hasLoss, type OpinionDraft } from './opinion-draft';
import { struckCount } from './lines';
import { people, type Person } from '../shared/people';
import { firstStep, mayOpen, todo, type ClosingStep } from './steps';

/** One person's form on the signing step. */
export class Column {
  draft = $state<OpinionDraft>({ stance: null, reason: '', reaction: '' });
  /** A recorded opinion is being changed. */
  changing = $state(false);
}

export class RoundOff {
  readonly talk: Talk;
  step = $state<ClosingStep>('read');
  preview = $state.raw<Preview | null>(null);
  /** `making` until the pages are there. */
  pages = $state<'making' | 'ready' | 'failed'>('making');
  /** The pages were on screen since the last reading back. */
  viewed = $state(false);
  /** Where somebody wanted to go while text wasn't recorded. */
  leaving = $state.raw<(() => void) | null>(null);
  readonly columns: Record<Person, Column> = { employee: new Column(), manager: new Column() };
  readonly struck: number = $derived.by(() => struckCount(this.talk.view));
  readonly todo = $derived.by(() =>
    todo(this.talk.view.closing, {
      employee: this.columns.employee.changing,
      manager: this.columns.manager.changing,
    }),
  );

  constructor(talk: Talk) {
    this.talk = talk;
    this.step = firstStep(talk.view);
    this.viewed = this.step === 'sign';
    for (const who of people) this.columns[who].draft = draftOf(talk.view.closing[who]);
    if (this.step !== 'read') void this.drawPages();
  }

  mayOpen(step: ClosingStep): boolean {
    return mayOpen(step, this.talk.view, this.viewed);
  }

  open(step: ClosingStep): void {
    if (step === this.step || !this.mayOpen(step)) return;
    this.step = step;
    if (step !== 'read') void this.drawPages();
  }

  /** Both agree with every line that stands. */
  async readBack(): Promise<void> {
    const { conversation } = this.talk;
    if (!conversation.read_back) {
      this.viewed = false;
      if (!(await this.talk.change('read_back', { conversation: conversation.id, done: true }))) return;
    }
    this.open('view');
  }

  /** Asks Rust for the pages as they are now. */
  async drawPages(): Promise<void> {
    if (!this.preview) this.pages = 'making';
    const preview = await this.talk.app.run('form_preview', { conversation: this.talk.conversation.id });
    this.preview = preview;
    this.pages = preview ? 'ready' : 'failed';
  }

  async record(who: Person): Promise<boolean> {
    const column = this.columns[who];
    const { stance, reason, reaction } = cleaned(column.draft);
    if (!stance) return false;
    const conversation = this.talk.conversation.id;
    const done = await this.talk.change('stance_choose', { conversation, who, stance, reason, reaction });
    if (!done) return false;
    column.changing = false;
    column.draft = draftOf(this.talk.view.closing[who]);
    this.#say('closing-said-recorded', who, { stance: this.talk.app.words.say(`stance-${stance}`) });
    void this.drawPages();
    return true;
  }

  async sign(who: Person, signature: Signature | null): Promise<boolean> {
    const conversation = this.talk.conversation.id;
    if (!(await this.talk.change('signature_set', { conversation, who, signature }))) return false;
    const how = signature === null ? 'withdrawn' : signature.way === 'ink' ? 'ink' : 'signed';
    this.#say(`closing-said-${how}`, who);
    void this.drawPages();
    return true;
  }

  /** Locks the talk. What was struck is gone afterwards, so everything is loaded anew. */
  async finish(): Promise<boolean> {
    if (!(await this.talk.change('conversation_close', { conversation: this.talk.conversation.id }))) {
      return false;
    }
    await this.talk.reload();
    this.preview = null;
    this.open('done');
    return true;
  }

  /** A kind of talk that may end with nothing kept. */
  readonly mayForget = $derived.by(() => !this.talk.fixed && Boolean(this.talk.conversation.template?.keeps_nothing));

  /** Closes the talk and keeps only that they talked. */
  async forget(): Promise<void> {
    const { app, conversation } = this.talk;
    if (!(await app.run('conversation_forget', { conversation: conversation.id }))) return;
    app.go({ at: 'dossier', dossier: conversation.dossier });
    app.tell(app.words.t('closing-forgotten'));
  }

  /** People whose words would be lost on leaving. */
  readonly unrecorded = $derived.by(() =>
    this.talk.closed
      ? []
      : people.filter((who) => hasLoss(this.columns[who].draft, this.talk.view.closing[who])),
  );

  /** Leaves the screen, or asks first. */
  leave(go: () => void): void {
    if (this.unrecorded.length > 0) this.leaving = go;
    else go();
  }

  toBoard(): void {
    const conversation = this.talk.conversation.id;
    this.leave(() => this.talk.app.go({ at: 'talk', conversation }));
  }

  toDossier(): void {
    const dossier = this.talk.view.dossier.id;
    this.leave(() => this.talk.app.go({ at: 'dossier', dossier }));
  }

  #say(key: string, who: Person, more: Record<string, string> = {}): void {
    this.talk.said = this.talk.app.words.say(key, { name: this.talk.firstName(who), ...more });
  }
}

export const [useRoundOff, provideRoundOff] = createContext<RoundOff>();
