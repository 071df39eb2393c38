// One sentence for each way a command can say no. The record is total: a new
// code in Rust breaks the build here until somebody has written its sentence.
import type { ErrorCode } from '../bindings';
import type { CommandError } from './client';
import type { Words } from './words.svelte';

const known: Record<ErrorCode, true> = {
  empty: true,
  too_long: true,
  conversation_closed: true,
  not_here: true,
  not_opened: true,
  not_read_back: true,
  reason_needed: true,
  stance_missing: true,
  signature_empty: true,
  stance_without_signature: true,
  already_signed: true,
  presented: true,
  not_the_author: true,
  place_off: true,
  choice_missing: true,
  door_shut: true,
  duplicate: true,
  has_content: true,
  nothing_to_undo: true,
  passphrase_weak: true,
  passphrase_wrong: true,
  workspace_locked: true,
  workspace_exists: true,
  workspace_damaged: true,
  workspace_other: true,
  workspace_newer: true,
  workspace_busy: true,
  file_no_permission: true,
  file_disk_full: true,
  file_trouble: true,
  file_missing: true,
  file_is_folder: true,
  file_too_big: true,
  not_pdf: true,
  list_unreadable: true,
  form_trouble: true,
  form_foreign: true,
  form_newer: true,
  form_not_original: true,
  form_copy: true,
  form_changed: true,
  form_practice: true,
  form_real: true,
  form_known: true,
  scan_foreign: true,
  scan_too_big: true,
  scan_is_form: true,
  scan_known: true,
  no_viewer: true,
  printer_gone: true,
  print_trouble: true,
  internal: true,
};

/** What went wrong and what to do next, in plain words. */
export function explain(words: Words, error: CommandError | null): string {
  const code = error && error.code in known ? error.code : 'internal';
  const params = { ...error?.params };
  if (params.field) params.field = words.say(`field-${params.field}`);
  if (params.place) params.place = words.say(`place-${params.place}`);
  if (params.date) params.date = words.date(params.date);
  if (params.kind) params.kind = words.say(`thing-${params.kind}`);
  return words.say(`error-${code}`, params);
}
