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
  /** The last one lies there. Below it are written ones: another pad was tapped while they waited. */
  #pile = $state<Paper[]>([]);
  readonly #top = $derived(this.#pile.at(-1));

  constructor(talk: Talk) {
    this.#talk = talk;
  }

  /** The pad whose next note waits for a place. */
  get author(): Role | null {
    return this.#top?.author ?? null;
  }

  /** What was written on it before it has one. It stays its writer's. */
  get words(): string {
    return this.#top?.words ?? '';
  }

  set words(words: string) {
    if (this.#top) this.#top.words = words;
  }

  /** The one that comes back when this one has its place. */
  get next(): Paper | undefined {
    return this.#pile.at(-2);
  }

  /** It lies there. */
  get isHere(): boolean {
    return this.#top !== undefined;
  }

  /** Somebody's, with words on it. */
  get isWritten(): boolean {
    return this.author !== null && this.#says;
  }

  /** Words that are nobody's. */
  get isNobodys(): boolean {
    return this.author === null && this.#says;
  }

  get #says(): boolean {
    return this.words.trim() !== '';
  }

  /** A pad was tapped. A paper that was nobody's is theirs, with what it says. What another wrote stays the other's: it
   * lies below, and who tapped gets a paper of their own. */
  give(author: Role): void {
    const { words } = this;
    const own = this.#pile.findIndex((paper) => paper.author === author);
    if (!this.isWritten) {
      this.#pile.pop();
      this.#pile.push({ author, words });
    } else {
      this.#pile.push(this.#pile.splice(own, own < 0 ? 0 : 1)[0] ?? { author, words: '' });
    }
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
    this.#pile.pop();
  }

  /** Esc: never mind. What it said can be taken back for a moment. */
  throwAway(): void {
    const paper = this.#top;
    if (!paper || !this.#says) return this.putBack(true);
    this.putBack();
    const { app } = this.#talk;
    const takeBack = (): void => {
      if (!this.#says) this.#pile.pop();
      this.#pile.push(paper);
      this.ask();
    };
    app.tell(app.words.t('note-deleted-said'), { label: app.words.t('note-restore'), run: takeBack });
  }

  /** The pad goes back. A paper with words on it stays: it still wants a place. */
  letGo(): void {
    if (this.#says) this.ask();
    else this.putBack(true);
  }

  /** Says that it wants a place, or a writer. */
  ask(): void {
    const { words } = this.#talk.app;
    if (this.author) this.#talk.said = words.t('pad-armed-said', { who: this.#talk.firstName(this.author) });
    else if (this.isHere) this.#talk.said = words.t('pad-whose');
  }

  /** Somebody types and no paper lies under the pen: nobody's, until a pad is tapped. */
  catchWords(): void {
    if (this.#talk.fixed || this.isHere) return;
    this.#pile.push({ author: null, words: '' });
    this.ask();
  }

  /** One that is nobody's and says nothing is no paper. */
  letBlank(): void {
    if (this.isHere && this.author === null && !this.#says) this.putBack();
  }
}
