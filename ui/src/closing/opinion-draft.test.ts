import { expect, test } from 'vitest';

import type { Opinion, Stance, TalkView } from '../bindings';
import { apart, blocksOf, draftOf, faultOf, hasChoice, hasLoss, lengthOf, whole, type OpinionDraft } from './opinion-draft';

const draft = (more: Partial<OpinionDraft> = {}): OpinionDraft => ({ ...draftOf(null), ...more });
const problem = (more: Partial<OpinionDraft>) => faultOf(draft(more), ['summary', 'agreements'])?.problem ?? null;
const chosen = (summary: Stance, agreements: Stance, reason = ''): Partial<OpinionDraft> => ({
  apart: true,
  blocks: { summary: { stance: summary, reason }, agreements: { stance: agreements, reason }, feedback: { stance: null, reason: '' } },
});

test('a stance is needed, and a reason only for "niet akkoord"', () => {
  expect(problem({})).toBe('stance');
  expect(problem({ stance: 'seen' })).toBe(null);
  expect(problem({ stance: 'disagreed', reason: '  ' })).toBe('reason');
  expect(problem({ stance: 'disagreed', reason: 'Te vroeg' })).toBe(null);
  expect(problem({ stance: 'not_signed' })).toBe(null);
});

test('apart, each block of the talk needs its own, and no other', () => {
  expect(faultOf(draft({ stance: 'seen', apart: true }), ['summary', 'agreements'])).toEqual({ block: 'summary', problem: 'stance' });
  expect(problem(chosen('seen', 'agreed'))).toBe(null);
  expect(faultOf(draft(chosen('seen', 'disagreed')), ['summary', 'agreements'])).toEqual({ block: 'agreements', problem: 'reason' });
  expect(faultOf(draft(chosen('seen', 'agreed')), ['summary', 'agreements', 'feedback'])).toEqual({ block: 'feedback', problem: 'stance' });
});

test('length is counted in characters, as Rust does', () => {
  expect(lengthOf('👍🏽')).toBe(2);
  expect(problem({ stance: 'seen', reaction: '李'.repeat(800) })).toBe(null);
  expect(problem({ stance: 'seen', reaction: '李'.repeat(801) })).toBe('reaction_long');
  expect(problem({ stance: 'not_signed', reason: 'a'.repeat(401) })).toBe('reason_long');
});

test('a reason typed for another stance is not sent', () => {
  expect(whole(draft({ stance: 'seen', reason: 'oud' }))).toEqual({ stance: 'seen', reason: '' });
  expect(apart(draft(chosen('seen', 'disagreed', ' te vroeg ')), ['summary', 'agreements'])).toEqual({
    summary: { stance: 'seen', reason: '' },
    agreements: { stance: 'disagreed', reason: 'te vroeg' },
  });
  expect(apart(draft(chosen('seen', 'agreed')), ['summary', 'feedback'])).toBe(null);
});

test('leaving asks only when a choice or words would be lost', () => {
  const said: Opinion = { stance: 'seen', reason: '', reaction: 'ja', signature: null, blocks: {}, signed_on: null };
  expect(hasLoss(draft(), null)).toBe(false);
  expect(hasLoss(draft({ reaction: 'nieuw' }), null)).toBe(true);
  expect(hasLoss(draft({ stance: 'seen', reaction: 'ja ' }), said)).toBe(false);
  expect(hasLoss(draft({ stance: 'agreed' }), null)).toBe(true);
  expect(hasLoss(draft({ stance: 'agreed', reaction: 'ja' }), said)).toBe(true);
  expect(hasLoss(draft({ stance: 'disagreed', reason: 'want' }), null)).toBe(true);
  expect(hasLoss(draft(chosen('seen', 'disagreed', 'want')), null)).toBe(true);
  const apartSaid: Opinion = {
    ...said,
    blocks: { summary: { stance: 'seen', reason: '' }, agreements: { stance: 'agreed', reason: '' } },
  };
  expect(hasLoss({ ...draft(chosen('seen', 'agreed', 'oud')), reaction: 'ja' }, apartSaid)).toBe(false);
  expect(hasLoss({ ...draft(chosen('seen', 'seen')), reaction: 'ja' }, apartSaid)).toBe(true);
});

test('whoever has chosen something has begun', () => {
  expect(hasChoice(draft({ reaction: 'ja' }))).toBe(false);
  expect(hasChoice(draft({ stance: 'seen' }))).toBe(true);
  expect(hasChoice(draft({ stance: 'seen', apart: true }))).toBe(false);
  expect(hasChoice(draft({ ...chosen('seen', 'agreed') }))).toBe(true);
});

test('what was chosen apart comes back to be changed', () => {
  const said: Opinion = {
    stance: 'disagreed', reason: '', reaction: '', signature: null, signed_on: null,
    blocks: { summary: { stance: 'seen', reason: '' }, agreements: { stance: 'disagreed', reason: 'te vroeg' } },
  };
  const again = draftOf(said);
  expect([again.apart, again.stance, again.blocks.agreements.reason]).toEqual([true, null, 'te vroeg']);
  expect(again.blocks.feedback.stance).toBe(null);
});

test('a talk has the blocks of what stands in it', () => {
  const view = (more: object) =>
    ({ conversation: { no_agreement_needed: false }, agreements: [], notes: [], ...more }) as unknown as TalkView;
  expect(blocksOf(view({}))).toEqual(['summary']);
  expect(blocksOf(view({ agreements: [{ struck: true }] }))).toEqual(['summary']);
  expect(blocksOf(view({ agreements: [{ struck: false }], notes: [{ struck: false, reactions: [{}] }] }))).toEqual([
    'summary',
    'agreements',
    'feedback',
  ]);
  expect(blocksOf(view({ conversation: { no_agreement_needed: true } }))).toEqual(['summary', 'agreements']);
});
