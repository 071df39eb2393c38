// A paper that waits: for its place, once a pad was tapped, or for its writer, when somebody typed before that.
import type { Role } from '../bindings';
import type { Talk } from './talk.svelte';

/** Whose it is, if anybody's, and what it says. */
interface Paper {
  author: Role | null;
  words: string;
}

export class WaitingPaper {
  readonly #talk: Talk;
  /** The pad whose next note waits for a place. */
  author = $state<Role | null>(null);
  /** What was written on it before it has one. It stays its writer's. */
  words = $state('');
  /** Written papers that lie aside: another pad was tapped while they waited. The last one comes back first. */
  aside = $state<Paper[]>([]);
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

  /** A pad was tapped. A paper that was nobody's is theirs, with what it says. What another wrote stays the other's: it
   * lies aside, and who tapped gets a paper of their own. */
  give(author: Role): void {
    if (this.isWritten) {
      this.#layAside();
      const own = this.aside.findIndex((paper) => paper.author === author);
      this.words = own < 0 ? '' : (this.aside.splice(own, 1)[0]?.words ?? '');
    }
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
    this.#lie(this.aside.pop() ?? null);
  }

  /** Esc: never mind. What it said can be taken back for a moment. */
  throwAway(): void {
    if (!this.#says) return this.putBack(true);
    const paper = { author: this.author, words: this.words };
    this.putBack();
    const { app } = this.#talk;
    const takeBack = (): void => {
      if (this.isHere && this.#says) this.#layAside();
      this.#lie(paper);
      this.ask();
    };
    app.tell(app.words.t('note-deleted-said'), { label: app.words.t('note-restore'), run: takeBack });
  }

  #layAside(): void {
    this.aside.push({ author: this.author, words: this.words });
  }

  #lie(paper: Paper | null): void {
    this.author = paper?.author ?? null;
    this.words = paper?.words ?? '';
    this.loose = paper?.author === null;
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
