// What is said of six words from paper, and of a form that was looked at.
import type { FormVerdict, WordsVerdict } from '../bindings';
import type { Words } from './words.svelte';

/** What the words say beside the file. */
export function sayWords(words: Words, answer: WordsVerdict): string {
  const places = answer.places.join(', ');
  switch (answer.found) {
    case 'same':
      return words.t('verify-words-same');
    case 'other':
      return answer.places.length < 6
        ? words.t('verify-words-other', { count: answer.places.length, places })
        : words.t('verify-words-all-other');
    case 'unknown':
      return answer.near.length
        ? words.t('verify-words-near', { word: answer.unknown, near: answer.near.join(', ') })
        : words.t('verify-words-unknown', { word: answer.unknown });
    case 'count':
      return words.t('verify-words-count', { count: answer.count });
    case 'no_seal':
      return words.t('verify-words-no-seal');
  }
}

/** The one line that comes first. */
export function sayVerdict(words: Words, verdict: FormVerdict): string {
  if (verdict.good) return words.t('verify-good');
  if (verdict.copy && isFineCopy(verdict)) return words.say(`verify-copy-${verdict.copy.reader}`);
  if (verdict.print && isFineCopy(verdict)) return words.t(verdict.print.signed ? 'verify-print-signed' : 'verify-print-unsigned');
  return words.t(isOnlyAddedTo(verdict) ? 'verify-only-added' : 'verify-bad');
}

/** Nothing is wrong with what we can look at, and another program signed too. */
function isOnlyAddedTo({ signatures, faults, paper }: FormVerdict): boolean {
  return (
    !faults.length &&
    (!paper || paper.found === 'same') &&
    signatures.some((one) => one.found === 'additional') &&
    signatures.every((one) => one.found === 'additional' || one.found === 'intact')
  );
}

/** What is wrong with a form, a line for each thing; none when it is good. */
export function sayFaults(words: Words, verdict: FormVerdict): string[] {
  const broken = verdict.signatures
    .filter((one) => one.found !== 'intact')
    .map((one) => words.say(`verify-signature-${one.found}`, { name: one.name || '–' }));
  const faults = verdict.faults.map((fault) => words.say(`verify-fault-${fault}`));
  const paper = verdict.paper && verdict.paper.found !== 'same' ? [sayWords(words, verdict.paper)] : [];
  return [...broken, ...faults, ...paper];
}

/** It is a copy, an extra print or a translation, and nothing is wrong with it. */
export function isFineCopy(verdict: FormVerdict): boolean {
  const isCopy = verdict.copy !== null || (verdict.print !== null && !verdict.signatures.length);
  return isCopy && !verdict.faults.length && (verdict.paper?.found ?? 'same') === 'same';
}

/** What a form says of itself: its talk, and who signed. */
export function sayForm(words: Words, verdict: FormVerdict): string[] {
  const { talk } = verdict;
  const about = talk
    ? [
        words.t('verify-talk', {
          kind: words.say(`kind-${talk.kind}`),
          date: words.date(talk.date),
          employee: talk.employee,
          manager: talk.manager,
        }),
      ]
    : [];
  const signed = verdict.signatures
    .filter((one) => one.found === 'intact')
    .flatMap((one) => [
      one.at
        ? words.t('verify-signed-on', { name: one.name, date: words.date(one.at.slice(0, 10)), stance: one.stance })
        : words.t('verify-signed', { name: one.name, stance: one.stance }),
      // Somebody may sign with other words than their name: then the form shows those.
      ...(one.typed === null ? [] : [words.t('verify-signed-typed', { name: one.name, typed: one.typed })]),
    ]);
  const key = verdict.key === 'own' ? [words.t('verify-key-own')] : [];
  const six = { words: verdict.words.join(' · ') };
  const named = () => {
    const of = verdict.copy ?? verdict.print;
    if (!of) return words.t('verify-seal', six);
    return words.t(of.signed ? 'verify-copy-seal-signed' : 'verify-copy-seal-unsigned', six);
  };
  const seal = verdict.words.length ? [named()] : [];
  return [...about, ...signed, ...key, ...seal];
}
