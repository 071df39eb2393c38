// Where a talk from a form can go.
import type { Dossier, FormKeep, FormPreview } from '../bindings';

/** A new dossier, somebody with this name, or somebody else of the team. */
export type Where = 'new' | 'other' | (string & {});

/** Who has the name on the form. */
export function namesakes(preview: FormPreview): Dossier[] {
  const name = preview.people.employee.name.toLowerCase();
  return preview.team.filter((person) => person.name.toLowerCase() === name);
}

/** Everybody else. */
export function others(preview: FormPreview): Dossier[] {
  const same = new Set(namesakes(preview).map((person) => person.id));
  return preview.team.filter((person) => !same.has(person.id));
}

/** What is chosen before anybody has touched it: nothing where two people have this name. */
export function firstWhere(preview: FormPreview): Where | null {
  if (preview.suggested) return preview.suggested;
  return preview.has_namesakes ? null : 'new';
}

/** What to ask for; null as long as it isn't said who. */
export function toKeep(preview: FormPreview, where: Where | null, other: string): FormKeep | null {
  const dossier = where === 'other' ? other : where;
  if (!dossier) return null;
  return { sha256: preview.sha256, dossier: dossier === 'new' ? null : dossier };
}
