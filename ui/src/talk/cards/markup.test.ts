// What the cards offer to keyboard and screen reader, read from their markup.
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { expect, it } from 'vitest';

import type { Card, CardsView, TalkView } from '../../bindings';
import { App } from '../../shared/app.svelte';
import { Talk } from '../talk.svelte';
import ComplimentCard from './ComplimentCard.svelte';
import FeedbackCard from './FeedbackCard.svelte';
import Harness from './Harness.svelte';
import { Picks } from './picks.svelte';
import StarterCards from './StarterCards.svelte';
import { Tray } from './tray.svelte';
import TrayView from './TrayView.svelte';

function talk(): Talk {
  const people = { employee: { name: 'Annemieke Visser' }, manager: { name: 'Joke Bos' } };
  const view = { conversation: { id: 'talk', ending: null, people }, closing: { later: [] }, notes: [], revision: 1 };
  return new Talk(new App(), view as unknown as TalkView);
}

function html(part: unknown, props: Record<string, unknown>, of = talk()): string {
  return render(Harness, { props: { talk: of, part: part as Component<Record<string, unknown>>, props } }).body.replace(/<!--.*?-->/g, '');
}

const card = (id: string, more: Partial<Card> = {}): Card => ({
  id,
  depth: 'easy',
  from: 'together',
  follow_up_from: 'together',
  question: `Wat is <b>${id}</b>?`,
  follow_up: 'Hoe komt dat?',
  own: false,
  ...more,
});

function tray(view: Partial<CardsView>): string {
  const of = talk();
  const whole: CardsView = { hand: [], more: false, table: [], turn: 'manager', deeper: [], deep_waiting: 0, left_out: 0, ...view };
  return html(TrayView, { tray: new Tray(of, 'energy'), view: whole }, of);
}

it('names every card on its button, and whose turn it is', () => {
  const page = tray({ hand: [card('een'), card('twee', { from: 'manager', own: true })], more: true });
  expect(page).toContain('Joke is aan de beurt om te kiezen');
  expect(page).toContain('aria-label="Kies deze kaart: Wat is &lt;b>een&lt;/b>?"');
  expect(page).toContain('Joke leest deze voor');
  expect(page).toContain('Nog drie');
  expect(page, 'text is never markup').not.toContain('<b>een');
  expect(page, 'the back stays hidden until it is chosen').not.toContain('Hoe komt dat?');
});

it('shows the follow-up of a card on the table', () => {
  const asked = { id: 'a', conversation: 'talk', card: 'een', place: 'energy', who: 'employee', from: 'together' } as const;
  const page = tray({ table: [{ asked, card: card('een') }] });
  expect(page).toContain('Vraag door');
  expect(page).toContain('Hoe komt dat?');
  expect(page).toContain('gekozen door Annemieke');
  expect(tray({ table: [{ asked, card: null }] })).toContain('Deze kaart zit niet meer in de stapel.');
});

it('asks each of the two whether to go deeper', () => {
  expect(tray({ hand: [card('een')] })).not.toContain('Zullen we dieper gaan?');
  const page = tray({ hand: [card('een')], deep_waiting: 2, deeper: ['manager'] });
  expect(page).toContain('Annemieke wil dieper gaan');
  expect(page.match(/type="checkbox" checked/g)).toHaveLength(1);
  expect(tray({ deeper: ['employee', 'manager'] })).toContain('Jullie willen allebei dieper gaan');
});

it('says when cards of last times rest, and when there are none', () => {
  expect(tray({ left_out: 2 })).toContain('2 kaarten van de vorige keren liggen apart.');
  expect(tray({})).toContain('De kaarten van deze plek zijn op.');
});

it('offers starter cards as buttons, with a lane to choose where there are more', () => {
  const of = talk();
  const page = html(StarterCards, { deck: 'energy', lanes: ['gives', 'takes'], taken: ['Stilte'], picks: new Picks(of) }, of);
  expect(page.match(/<button/g)).toHaveLength(24);
  expect(page.match(/<button[^>]* disabled/g)).toHaveLength(1);
  expect(page.match(/<button[^>]* aria-pressed="false"/g)).toHaveLength(23);
  expect(page).toContain('Geeft energie');
  expect(page).toContain('aria-label="Kies: klanten spreken"');
  const one = html(StarterCards, { deck: 'development', lanes: ['need'], picks: new Picks(of) }, of);
  expect(one).not.toContain('Waar komt het briefje?');
  expect(one).toContain('aria-label="Kies: een tip vragen. Vraag iemand');
});

it('walks the feedback card from what goes well', () => {
  const page = html(FeedbackCard, { ondone: () => undefined });
  expect(page).toContain('Stap 1 van 4');
  expect(page).toContain('Dit gaat goed');
  expect(page, 'one step at a time').not.toContain('Dit zou ik graag willen');
});

it('leaves room for the other on a compliment', () => {
  const page = html(ComplimentCard, { ondone: () => undefined, author: 'employee' });
  expect(page).toContain('Wat deed Joke goed?');
  expect(page).toContain('Wat zegt Joke erop?');
});
