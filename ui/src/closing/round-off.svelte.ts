// Rounding a talk off: the step that is open, the pages, and what isn't recorded yet.
import { createContext } from 'svelte';

import type { AgreementId, Applied, Format, Point, Preview, Signature } from '../bindings';
import type { Talk } from '../talk/talk.svelte';
import { apart, blocksOf, copyOf, draftOf, hasChoice, hasLoss, sameDraft, whole, type OpinionDraft } from './opinion-draft';
import { sameFormat, usual } from './format';
import { struckCount } from './lines';
import { people, type Person } from '../shared/people';
import { waitsForInk } from './scan';
import { firstStep, mayOpen, todo, type ClosingStep } from './steps';

/** One person's form on the signing step. */
export class Column {
  draft = $state<OpinionDraft>(draftOf(null));
  /** A recorded opinion is being changed. */
  changing = $state(false);
  /** Somebody thought it over, and goes on. */
  back = $state(false);
  /** A signature that is drawn and not placed yet. It outlives its pad: the other may change their choice meanwhile. */
  strokes = $state.raw<Point[][]>([]);
}

export class RoundOff {
  readonly talk: Talk;
  step = $state<ClosingStep>('read');
  preview = $state.raw<Preview | null>(null);
  /** How the pages should be laid out instead; none is as the talk, or its archived form, has it. */
  format = $state.raw<Format | null>(null);
  /** As the form was archived. */
  #kept = $state.raw<Format>(usual);
  #asked = 0;
  /** `making` until the pages are there. */
  pages = $state<'making' | 'ready' | 'failed'>('making');
  /** The pages were on screen since the last reading back. */
  viewed = $state(false);
  /** Where somebody wanted to go while text wasn't recorded. */
  leaving = $state.raw<(() => void) | null>(null);
  /** "Geen afspraak nodig" on its way to the core. */
  deciding: Promise<boolean> | null = null;
  readonly columns: Record<Person, Column> = { employee: new Column(), manager: new Column() };
  /** A page that was signed on paper is being chosen. */
  scanning = $state(false);
  /** Where it is asked for: beside the line that waits for a pen, or else with the additions. */
  readonly scanAt: Person | 'addenda' | null = $derived.by(() =>
    this.talk.conversation.form ? (waitsForInk(this.talk.view) ?? 'addenda') : null,
  );
  readonly struck: number = $derived.by(() => struckCount(this.talk.view));
  readonly todo = $derived.by(() => {
    const { employee, manager } = this.columns;
    const open = { employee: this.#isOpen('employee'), manager: this.#isOpen('manager') };
    return todo(this.talk.view.closing, open, { employee: employee.back, manager: manager.back });
  });

  /** Somebody's form is being filled in: what it says now isn't recorded. */
  #isOpen(who: Person): boolean {
    const { changing, draft } = this.columns[who];
    return changing || (!this.talk.view.closing[who] && hasChoice(draft));
  }

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

  /** Both looked at the pages, and go on. Whoever comes back goes on from there. */
  async seePages(): Promise<void> {
    if (!(await this.talk.change('pages_view', { conversation: this.talk.conversation.id }))) return;
    this.viewed = true;
    this.open('sign');
  }

  /** The format that is chosen now. */
  get shown(): Format {
    return this.format ?? (this.talk.closed ? this.#kept : this.talk.view.closing.pages.format);
  }

  /** The form is archived; in this format it is an extra print, without signatures. */
  get isPrint(): boolean {
    return this.talk.closed && this.format !== null && !sameFormat(this.format, this.#kept);
  }

  async layOut(format: Format): Promise<void> {
    this.format = format;
    if (!this.talk.closed) {
      const done = await this.talk.change('format_choose', { conversation: this.talk.conversation.id, format });
      // From here on the talk has it, unless somebody chose something else in the meantime.
      if (this.format === format) this.format = null;
      if (!done) return;
    }
    await this.drawPages();
  }

  /** Asks Rust for the pages as they are now. */
  async drawPages(): Promise<void> {
    if (!this.preview) this.pages = 'making';
    const { format } = this;
    const asked = ++this.#asked;
    const preview = await this.talk.app.run('form_preview', { conversation: this.talk.conversation.id, format });
    // Somebody chose something else in the meantime.
    if (asked !== this.#asked) return;
    if (!format && preview && this.talk.closed) this.#kept = preview.format;
    this.preview = preview;
    this.pages = preview ? 'ready' : 'failed';
  }

  /** The blocks of the talk, for whoever chooses for each apart. */
  readonly blocks = $derived.by(() => blocksOf(this.talk.view));

  /** Records what somebody's form says now. Whether that is all of it: whoever wrote on meanwhile keeps their form. */
  async record(who: Person): Promise<boolean> {
    const column = this.columns[who];
    const sent = copyOf(column.draft);
    if (!(await this.#recorded(who, sent))) return false;
    const opinion = this.talk.view.closing[who];
    const all = sameDraft(sent, column.draft);
    column.changing = !all;
    if (all) column.draft = draftOf(opinion);
    const { words } = this.talk.app;
    this.#say('closing-said-recorded', who, {
      stance: sent.apart ? words.t('closing-apart-chosen') : words.say(`stance-${opinion?.stance}`),
    });
    void this.drawPages();
    return all;
  }

  async #recorded(who: Person, draft: OpinionDraft): Promise<boolean> {
    const conversation = this.talk.conversation.id;
    const reaction = draft.reaction.trim();
    if (draft.apart) {
      const blocks = apart(draft, this.blocks);
      return blocks !== null && (await this.talk.change('stance_split', { conversation, who, blocks, reaction }));
    }
    const said = whole(draft);
    return said !== null && (await this.talk.change('stance_choose', { conversation, who, ...said, reaction }));
  }

  /** Somebody thinks it over: the talk is presented and waits. */
  async later(who: Person): Promise<void> {
    this.columns[who].back = false;
    if (!(await this.talk.change('signature_later', { conversation: this.talk.conversation.id, who }))) return;
    this.#say('closing-said-later', who);
    void this.drawPages();
  }

  /** What was presented is opened again: it is read back and signed anew. */
  async reopen(): Promise<void> {
    if (!(await this.talk.change('read_back', { conversation: this.talk.conversation.id, done: false }))) return;
    this.viewed = false;
    for (const who of people) {
      this.columns[who].back = false;
      this.columns[who].strokes = [];
    }
    this.step = 'read';
    this.talk.said = this.talk.app.words.t('closing-said-reopened');
  }

  /** Somebody's own tick: this agreement may be told to HR. */
  async tick(who: Person, agreement: AgreementId, shared: boolean): Promise<void> {
    if (!(await this.talk.change('hr_tick', { conversation: this.talk.conversation.id, who, agreement, shared }))) return;
    // The pages say it, so they are looked at again.
    this.viewed = false;
  }

  async sign(who: Person, signature: Signature | null): Promise<boolean> {
    const conversation = this.talk.conversation.id;
    if (!(await this.talk.change('signature_set', { conversation, who, signature }))) return false;
    this.columns[who].strokes = [];
    const how = signature === null ? 'withdrawn' : signature.way === 'ink' ? 'ink' : 'signed';
    this.#say(`closing-said-${how}`, who);
    void this.drawPages();
    return true;
  }

  /** Locks the talk. What was struck is gone afterwards, so everything is loaded anew. */
  async finish(): Promise<boolean> {
    if (!(await this.talk.change('conversation_close', { conversation: this.talk.conversation.id, format: this.format }))) {
      return false;
    }
    await this.talk.reload();
    this.preview = null;
    this.format = null;
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
    this.leave(() => void this.#goToBoard());
  }

  /** Whoever goes back to the board isn't rounding off any more, and finds the board there again. */
  async #goToBoard(): Promise<void> {
    const { app, conversation, fixed } = this.talk;
    if (conversation.phase === 'round_off' && !fixed) {
      await this.talk.change('phase_choose', { conversation: conversation.id, phase: 'agree' });
    }
    app.go({ at: 'talk', conversation: conversation.id, board: true });
  }

  toDossier(): void {
    const dossier = this.talk.view.dossier.id;
    this.leave(() => this.talk.app.go({ at: 'dossier', dossier }));
  }

  /** A signed page came, or was taken back. */
  scansChanged(applied: Applied): void {
    this.talk.apply(applied);
    void this.drawPages();
  }

  #say(key: string, who: Person, more: Record<string, string> = {}): void {
    this.talk.said = this.talk.app.words.say(key, { name: this.talk.firstName(who), ...more });
  }
}

export const [useRoundOff, provideRoundOff] = createContext<RoundOff>();
