// What somebody is about to record: stance, reason and reaction.
import type { Opinion, Stance } from '../bindings';

export const stances = ['seen', 'agreed', 'disagreed', 'not_signed'] as const satisfies Stance[];
export const maxReason = 400;
export const maxReaction = 800;

export interface OpinionDraft {
  stance: Stance | null;
  reason: string;
  reaction: string;
}

/** Length as Rust counts it: characters, not UTF-16 units. */
export const lengthOf = (text: string): number => [...text.trim()].length;

export const draftOf = (opinion: Opinion | null): OpinionDraft => ({
  stance: opinion?.stance ?? null,
  reason: opinion?.reason ?? '',
  reaction: opinion?.reaction ?? '',
});

/** Whether a stance has a box for the reason. */
export const asksReason = (stance: Stance | null): stance is 'disagreed' | 'not_signed' =>
  stance === 'disagreed' || stance === 'not_signed';

export type DraftProblem = 'stance' | 'reason' | 'reason_long' | 'reaction_long';

/** What must be mended before it can be recorded. */
export function problemOf(draft: OpinionDraft): DraftProblem | null {
  if (!draft.stance) return 'stance';
  if (draft.stance === 'disagreed' && lengthOf(draft.reason) === 0) return 'reason';
  if (asksReason(draft.stance) && lengthOf(draft.reason) > maxReason) return 'reason_long';
  return lengthOf(draft.reaction) > maxReaction ? 'reaction_long' : null;
}

/** The draft as it is sent: a reason only where the stance has one. */
export const cleaned = ({ stance, reason, reaction }: OpinionDraft): OpinionDraft => ({
  stance,
  reason: asksReason(stance) ? reason.trim() : '',
  reaction: reaction.trim(),
});

/** Text that would be lost. */
export function hasLoss(draft: OpinionDraft, opinion: Opinion | null): boolean {
  const before = draftOf(opinion);
  return (
    (draft.reaction.trim() !== '' && draft.reaction.trim() !== before.reaction) ||
    (asksReason(draft.stance) && draft.reason.trim() !== '' && draft.reason.trim() !== before.reason)
  );
}
