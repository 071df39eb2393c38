// What the picture may know of a talk: amounts and steps, never a word or a name. Pure.
import type { Lane, TalkView } from '../../bindings';
import { windows } from '../route';
import type { Life } from './living';

/** The life of the picture, from what this screen may show of the talk. */
export function lifeOf(view: Pick<TalkView, 'conversation' | 'notes' | 'answers' | 'agreements'>): Life {
  const { conversation, answers } = view;
  const count = (lane: Lane) => view.notes.filter((note) => note.lane === lane && !note.struck).length;
  return {
    water: answers.water,
    gives: count('gives'),
    takes: count('takes'),
    talents: { more: count('more'), same: count('same'), less: count('less') },
    windows: windows.map((window) => (answers.windows_removed.includes(window) ? null : (answers.windows[window]?.now ?? null))),
    flags: {
      one_year: count('one_year') > 0,
      three_years: count('three_years') > 0,
      five_years: count('five_years') > 0,
    },
    agreements: view.agreements.filter((agreement) => !agreement.struck).length,
    phase: conversation.phase,
    done: conversation.ending !== null,
  };
}
