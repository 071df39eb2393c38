// What somebody is about to record: a stance for the whole or for each block, reasons and a reaction.
import type { Block, BlockStance, Opinion, Stance, TalkView } from '../bindings';

export const stances = ['seen', 'agreed', 'disagreed', 'not_signed'] as const satisfies Stance[];
export const blocks = ['summary', 'agreements', 'feedback'] as const satisfies Block[];
export const maxReason = 400;
export const maxReaction = 800;

/** A choice that is being made. */
export interface StanceDraft {
  stance: Stance | null;
  reason: string;
}

export interface OpinionDraft extends StanceDraft {
  reaction: string;
  /** Somebody chooses for each block apart. */
  apart: boolean;
  blocks: Record<Block, StanceDraft>;
}

/** Length as Rust counts it: characters, not UTF-16 units. */
export const lengthOf = (text: string): number => [...text.trim()].length;

const none = (): StanceDraft => ({ stance: null, reason: '' });

export const draftOf = (opinion: Opinion | null): OpinionDraft => {
  const apart = opinion?.blocks ?? {};
  const isApart = Object.keys(apart).length > 0;
  return {
    stance: isApart ? null : (opinion?.stance ?? null),
    reason: opinion?.reason ?? '',
    reaction: opinion?.reaction ?? '',
    apart: isApart,
    blocks: {
      summary: { ...none(), ...apart.summary },
      agreements: { ...none(), ...apart.agreements },
      feedback: { ...none(), ...apart.feedback },
    },
  };
};

/** The blocks that a talk has, as Rust tells them apart: what is struck is not on the form. */
export function blocksOf({ conversation, agreements, notes }: Pick<TalkView, 'conversation' | 'agreements' | 'notes'>): Block[] {
  const has: Record<Block, boolean> = {
    summary: true,
    agreements: conversation.no_agreement_needed || agreements.some(({ struck }) => !struck),
    feedback: notes.some(({ struck, reactions }) => !struck && reactions.length > 0),
  };
  return blocks.filter((block) => has[block]);
}

/** Whether a stance has a box for the reason. */
export const asksReason = (stance: Stance | null): stance is 'disagreed' | 'not_signed' =>
  stance === 'disagreed' || stance === 'not_signed';

export type DraftProblem = 'stance' | 'reason' | 'reason_long' | 'reaction_long';
/** What must be mended, and in which block; the whole has none. */
export type DraftFault = { block: Block | null; problem: DraftProblem };

function fault({ stance, reason }: StanceDraft): DraftProblem | null {
  if (!stance) return 'stance';
  if (stance === 'disagreed' && lengthOf(reason) === 0) return 'reason';
  return asksReason(stance) && lengthOf(reason) > maxReason ? 'reason_long' : null;
}

/** The first thing that must be mended before it can be recorded; `has` are the blocks of the talk. */
export function faultOf(draft: OpinionDraft, has: readonly Block[]): DraftFault | null {
  for (const block of draft.apart ? has : [null]) {
    const problem = fault(block ? draft.blocks[block] : draft);
    if (problem) return { block, problem };
  }
  return lengthOf(draft.reaction) > maxReaction ? { block: null, problem: 'reaction_long' } : null;
}

/** One stance as it is sent: a reason only where the stance has one. */
export const whole = ({ stance, reason }: StanceDraft): BlockStance | null =>
  stance && { stance, reason: asksReason(stance) ? reason.trim() : '' };

/** The stances as they are sent, one for each block of the talk. */
export function apart(draft: OpinionDraft, has: readonly Block[]): Partial<Record<Block, BlockStance>> | null {
  const sent: Partial<Record<Block, BlockStance>> = {};
  for (const block of has) {
    const one = whole(draft.blocks[block]);
    if (!one) return null;
    sent[block] = one;
  }
  return sent;
}

/** Somebody has begun to choose. */
export const hasChoice = (draft: OpinionDraft): boolean =>
  draft.apart ? blocks.some((block) => draft.blocks[block].stance !== null) : draft.stance !== null;

/** As it is at this moment. */
export const copyOf = (draft: OpinionDraft): OpinionDraft => {
  const { summary, agreements, feedback } = draft.blocks;
  return { ...draft, blocks: { summary: { ...summary }, agreements: { ...agreements }, feedback: { ...feedback } } };
};

/** Nothing was written or chosen in between. */
export function sameDraft(one: OpinionDraft, other: OpinionDraft): boolean {
  const same = (a: StanceDraft, b: StanceDraft) => a.stance === b.stance && a.reason === b.reason;
  return (
    same(one, other) &&
    one.reaction === other.reaction &&
    one.apart === other.apart &&
    blocks.every((block) => same(one.blocks[block], other.blocks[block]))
  );
}

/** A choice or a text that would be lost. */
export function hasLoss(draft: OpinionDraft, opinion: Opinion | null): boolean {
  const before = draftOf(opinion);
  const lost = (now: StanceDraft, then: StanceDraft) =>
    (now.stance !== null && now.stance !== then.stance) ||
    (asksReason(now.stance) && now.reason.trim() !== '' && now.reason.trim() !== then.reason);
  const reasons = draft.apart
    ? blocks.some((block) => lost(draft.blocks[block], before.blocks[block]))
    : lost(draft, before);
  return reasons || (draft.reaction.trim() !== '' && draft.reaction.trim() !== before.reaction);
}
