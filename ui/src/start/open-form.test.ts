import { expect, it } from 'vitest';

import type { Dossier, FormPreview } from '../bindings';
import { firstWhere, namesakes, others, toKeep } from './open-form';

const person = (id: string, name: string): Dossier => ({ id, name, function: '', team: '', start: null, archived: false });

function preview(team: Dossier[], suggested: string | null): FormPreview {
  const empty = { name: 'Joke Bos', function: '' };
  const people = { employee: { name: 'Zoë Martens', function: 'planner' }, manager: empty, organisation: '', team: '' };
  return {
    sha256: 'ab', people, kind: 'development', date: '2026-11-21', notes: 3, agreements: 2, previous: 0, signers: [],
    signatures: 'hold', team, suggested, has_namesakes: team.some((one) => one.name === 'zoë martens'), can_be_new: true,
  };
}

it('suggests whoever has the name, and a new dossier for whoever is not in the team', () => {
  expect(firstWhere(preview([person('z', 'zoë martens'), person('k', 'Kees')], 'z'))).toBe('z');
  expect(firstWhere(preview([person('k', 'Kees')], null))).toBe('new');
});

it('leaves the choice open between two people of one name', () => {
  const twice = preview([person('y', 'zoë martens'), person('z', 'zoë martens'), person('k', 'Kees')], null);
  expect(firstWhere(twice)).toBeNull();
  expect(namesakes(twice).map((one) => one.id)).toEqual(['y', 'z']);
  expect(others(twice).map((one) => one.id)).toEqual(['k']);
});

it('asks for nothing until it is said who', () => {
  const form = preview([person('k', 'Kees')], null);
  expect(toKeep(form, null, '')).toBeNull();
  expect(toKeep(form, 'other', '')).toBeNull();
  expect(toKeep(form, 'other', 'k')).toEqual({ sha256: 'ab', dossier: 'k' });
  expect(toKeep(form, 'new', '')).toEqual({ sha256: 'ab', dossier: null });
});
