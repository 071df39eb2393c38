// A paper that waits: for its place, once a pad was tapped, or for its writer, when somebody typed before that.
import type { Role } from '../bindings';
import type { Talk } from './talk.svelte';

export class WaitingPaper {
  readonly #talk: Talk;
  /** The pad whose next note waits for a place. */
  author = $state<Role | null>(null);
  /** What was written on it before it has one. It stays its writer's. */
  words = $state('');
  /** Another pad was tapped while those words wait for a place. */
  asked = $state(false);
  /** Somebody typed before a pad was tapped: it is nobody's yet. */
  loose = $state(false);

  constructor(talk: Talk) {
    this.#talk = talk;
  }

  /** It lies there. */
  get isHere(): boolean {
    return this.author !== null || this.loose;
  }

  /** Somebody's, with words on it. */
  get isWritten(): boolean {
    return this.author !== null && this.#says;
  }

  /** Words that are nobody's. */
  get isNobodys(): boolean {
    return this.author === null && this.loose && this.#says;
  }

  get #says(): boolean {
    return this.words.trim() !== '';
  }

  /** A pad was tapped: it is theirs, with what it says. */
  give(author: Role): void {
    this.author = author;
    this.loose = false;
    this.ask();
  }

  /** The words that wait on this pad, which get their place. Those on another go on waiting. */
  take(author: Role): string {
    if (this.isWritten && this.author !== author) return '';
    const text = this.words;
    this.putBack();
    return text;
  }

  putBack(said = false): void {
    if (said && this.isHere) this.#talk.said = this.#talk.app.words.t('pad-disarmed');
    this.author = null;
    this.words = '';
    this.asked = this.loose = false;
  }

  /** The pad goes back. A paper with words on it stays: it still wants a place. */
  letGo(): void {
    if (this.isHere && this.#says) this.ask();
    else this.putBack(true);
  }

  /** Says that it wants a place, or a writer. */
  ask(): void {
    const { words } = this.#talk.app;
    if (this.author) this.#talk.said = words.t('pad-armed-said', { who: this.#talk.firstName(this.author) });
    else if (this.loose) this.#talk.said = words.t('pad-whose');
  }

  /** Another pad was tapped: first this one. */
  insist(): void {
    this.asked = true;
    this.ask();
  }

  /** Somebody types and no paper lies under the pen: nobody's, until a pad is tapped. */
  catchWords(): void {
    if (this.#talk.fixed || this.isHere) return;
    this.loose = true;
    this.ask();
  }

  /** One that is nobody's and says nothing is no paper. */
  letBlank(): void {
    if (this.loose && !this.#says) this.putBack();
  }
}
