//! One function per command, named as in the list: load, decide, write, answer.

mod addendum;
mod agreement;
mod answers;
mod card;
mod closing;
mod conversation;
mod copies;
mod door;
mod dossier;
mod follow_up;
mod form;
mod history;
mod import;
mod manager;
mod note;
mod open_form;
mod passphrase;
mod print;
mod printable;
mod round;
mod scan;
mod team;
mod topic;
mod verify;
mod workspace;

pub use addendum::addendum_add;
pub use agreement::{
    agreement_add, agreement_delete, agreement_differ, agreement_edit, agreement_none, agreement_strike,
};
pub use answers::{horizon_unknown, place_confirm, water_set, way_choose, window_rename, window_set, window_show};
pub use card::{
    card_ask, card_return, cards_offer, compliment_give, deeper_agree, feedback_give, question_add, question_check,
    question_delete, question_list,
};
pub use closing::{
    conversation_close, conversation_forget, format_choose, hr_tick, pages_view, read_back, signature_later,
    signature_set, stance_choose, stance_split,
};
pub use conversation::{
    conversation_discard, conversation_open, conversation_plan, conversation_prepared, conversation_replan,
    conversation_start, phase_choose,
};
pub use copies::{copies_preview, copies_save, copies_written};
pub use door::talk_leave;
pub use dossier::{dossier_add, dossier_archive, dossier_edit, dossier_open};
pub use follow_up::agreement_follow_up;
pub use form::{form_preview, form_print, form_save};
pub use history::{history_redo, history_undo};
pub use import::{import_confirm, import_pick, import_read};
pub use manager::{manager_edit, settings_update};
pub use note::{
    need_describe, note_add, note_carry, note_delete, note_differ, note_dream, note_edit, note_move, note_react,
    note_strike, reaction_delete,
};
pub use open_form::{bring_form, form_keep, form_open};
pub use passphrase::{passphrase_change, passphrase_check};
pub use print::{printer_list, printer_print};
pub use printable::{printable_list, printable_save};
pub use round::{blind_begin, blind_choose, blind_leave, blind_turn, turned_remove};
pub use scan::{scan_add, scan_pick, scan_print, scan_save, scan_withdraw};
pub use team::team_overview;
pub use topic::{topic_add, topic_close};
pub use verify::{form_verify, look_at_form, seal_compare};
pub use workspace::{
    practice_open, practice_renew, workspace_check, workspace_copy, workspace_create, workspace_lock, workspace_status,
    workspace_unlock,
};
