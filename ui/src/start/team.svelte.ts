// The start screen as the page holds it.
import type { Stage, TeamOverview, TodayTalk } from '../bindings';
import type { App } from '../shared/app.svelte';
import { wanted } from '../shared/names';
import { afterPaint } from '../shared/paint';
import { inSight, takeAhead } from './ahead';
import { practise } from './enter';
import { byDue, fits, inOrder, STAGES } from './team';

/** Whoever comes back from a dossier finds the same list; what was searched for is not kept. */
const last: { tab: string; stage: Stage | 'all' } = { tab: 'team', stage: 'all' };

/** The team, what is looked for in it, and what can be done to it. */
export class Team {
  readonly app: App;
  /** As many people as the window shows, as large as it is when the team is asked for. */
  readonly inSight = inSight();
  view = $state.raw<TeamOverview | null>(null);
  #tab = $state(last.tab);
  query = $state('');
  #stage = $state(last.stage);
  archive = $state(false);

  readonly #active = $derived((this.view?.people ?? []).filter((card) => !card.dossier.archived));
  readonly archived = $derived((this.view?.people ?? []).filter((card) => card.dossier.archived));
  readonly size = $derived(this.view?.size ?? 0);
  /** Of everybody, by id: their agreements are looked through by it. */
  readonly #dossiers = $derived(new Map((this.view?.people ?? []).map(({ dossier }) => [dossier.id, dossier])));
  readonly #wanted = $derived(wanted(this.query));
  readonly #found = $derived(this.#active.filter((card) => fits(this.#wanted, card.dossier)));
  readonly stages = $derived(
    this.view?.whole
      ? STAGES.map((stage) => ({ stage, count: this.#found.filter((card) => card.stage === stage).length }))
      : (this.view?.stages ?? []),
  );
  readonly people = $derived(
    this.#found.filter((card) => this.#stage === 'all' || card.stage === this.#stage),
  );
  readonly archivedFound = $derived(this.archived.filter((card) => fits(this.#wanted, card.dossier)));
  readonly talks = $derived(
    inOrder((this.view?.today_talks ?? []).filter((talk) => fits(this.#wanted, talk.dossier))),
  );
  readonly agreements = $derived(
    byDue(
      (this.view?.agreements ?? []).filter((open) => this.#inSearch(open.dossier, open.name)),
      this.view?.today ?? '',
    ),
  );

  constructor(app: App, given: TeamOverview | null = null) {
    this.app = app;
    this.view = given;
  }

  get tab(): string {
    return this.#tab;
  }

  set tab(tab: string) {
    last.tab = this.#tab = tab;
  }

  get stage(): Stage | 'all' {
    return this.#stage;
  }

  set stage(stage: Stage | 'all') {
    last.stage = this.#stage = stage;
  }

  /** Everybody and everything. The first time those who can be seen come first, so that they needn't wait. */
  async load(): Promise<void> {
    if (!this.view) {
      this.view = (await takeAhead()) ?? (await this.app.run('team_overview', { first: this.inSight }));
      if (!this.view || this.view.whole) return;
      await afterPaint();
    }
    const view = await this.app.run('team_overview', { first: null });
    if (view) this.view = view;
  }

  async start(dossier: string, conversation: string): Promise<void> {
    const talk = await this.app.enter('conversation_start', { dossier, conversation, kind: null });
    if (talk) this.app.go({ at: 'talk', conversation: talk.conversation.id });
  }

  async prepared({ conversation }: TodayTalk, who: 'employee' | 'manager', prepared: boolean): Promise<void> {
    const done = await this.app.run('conversation_prepared', { conversation: conversation.id, who, prepared });
    if (done) await this.load();
  }

  async practise(): Promise<void> {
    await practise(this.app, this.app.words.language);
  }

  #inSearch(dossier: string, name: string): boolean {
    return fits(this.#wanted, this.#dossiers.get(dossier) ?? { name, function: '', team: '' });
  }
}
