// A new passphrase is typed twice: nobody can give back one with a slip of the finger in it.

export type NewPassphraseProblem = 'empty' | 'not_repeated' | 'differs';

/** What must be mended before it can be used; Rust says whether it is strong enough. */
export function newPassphraseProblem(passphrase: string, again: string): NewPassphraseProblem | null {
  if (!passphrase) return 'empty';
  if (!again) return 'not_repeated';
  return passphrase === again ? null : 'differs';
}
