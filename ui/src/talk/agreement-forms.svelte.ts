// The agreement form: which one lies open, and what was filled in and not saved yet.
import type { Agreement, Note, Owner } from '../bindings';
import type { DueChoice } from './dates';
import { draftsOf } from './drafts.svelte';
import type { Talk } from './talk.svelte';

/** The agreement form, as it was asked for. */
export interface AgreementAsked {
  agreement: Agreement | null;
  owner: Owner;
  note: Note | null;
  /** What it may say, to begin with. */
  what: string;
}

/** What is filled in on an agreement form. */
export interface AgreementWritten {
  owner: Owner;
  what: string;
  choice: DueChoice;
  picked: string;
  notice: string;
  ifThen: string;
  support: string;
  cost: string;
}

function keyOf({ agreement, note, owner, what }: AgreementAsked): string {
  if (agreement) return agreement.id;
  return note ? `note ${note.id}` : `new ${owner} ${what}`;
}

export class AgreementForms {
  readonly #talk: Talk;
  /** The form that lies open. */
  asked = $state.raw<AgreementAsked | null>(null);
  /** Forms that were not saved yet, by what they are about. */
  readonly #written: Map<string, AgreementWritten>;

  constructor(talk: Talk) {
    this.#talk = talk;
    this.#written = draftsOf<AgreementWritten>(talk.app, talk.conversation.id);
  }

  ask(owner: Owner, agreement: Agreement | null = null, note: Note | null = null, what = ''): void {
    if (!this.#talk.fixed) this.asked = { agreement, owner, note, what };
  }

  /** What was filled in when this form was last left. */
  written(asked: AgreementAsked): AgreementWritten | null {
    return this.#written.get(keyOf(asked)) ?? null;
  }

  /** Remembers what is filled in; null forgets it. */
  remember(asked: AgreementAsked, written: AgreementWritten | null): void {
    if (written) this.#written.set(keyOf(asked), written);
    else this.#written.delete(keyOf(asked));
  }

  /** Closes the form; what was filled in stays ready. */
  leave(): void {
    const { app } = this.#talk;
    if (this.asked && this.written(this.asked)) app.tell(app.words.t('agreement-kept'));
    this.asked = null;
  }

  /** Closes the form for good: saved, or not wanted after all. */
  end(asked: AgreementAsked): void {
    this.remember(asked, null);
    if (this.asked === asked) this.asked = null;
  }
}
