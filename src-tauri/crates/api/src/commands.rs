//! The one list of commands. Hosts pass their own macro to [`with_commands`]:
//! the app gets its `#[tauri::command]`s from it, the page its types, and tests `dispatch`.
//!
//! To add one: its arguments in `args.rs`, its answer in `views.rs`, a line here,
//! and the handler of the same name in a file under `handlers/`.

/// Calls `$callback!` with every command as `name(Args) -> Answer;`.
#[macro_export]
macro_rules! with_commands {
    ($callback:ident) => {
        $callback! {
            workspace_status(NoArgs) -> WorkspaceStatus;
            workspace_create(WorkspaceCreate) -> WorkspaceStatus;
            workspace_unlock(WorkspaceUnlock) -> WorkspaceStatus;
            workspace_lock(NoArgs) -> WorkspaceStatus;
            workspace_copy(NoArgs) -> Saved;
            workspace_check(NoArgs) -> CheckReport;
            practice_open(NoArgs) -> WorkspaceStatus;
            practice_renew(NoArgs) -> WorkspaceStatus;
            passphrase_check(PassphraseCheck) -> PassphraseStrength;
            passphrase_change(PassphraseChange) -> Done;
            settings_update(SettingsUpdate) -> Applied;
            manager_edit(ManagerEdit) -> Applied;
            team_overview(TeamAsk) -> TeamOverview;
            dossier_add(DossierAdd) -> Applied;
            dossier_edit(DossierEdit) -> Applied;
            dossier_archive(DossierArchive) -> Applied;
            dossier_open(DossierRef) -> DossierView;
            import_read(ImportRead) -> ImportPreview;
            import_pick(NoArgs) -> ImportPicked;
            import_confirm(ImportConfirm) -> Applied;
            topic_add(TopicAdd) -> Applied;
            topic_close(TopicClose) -> Applied;
            conversation_plan(ConversationPlan) -> Applied;
            conversation_replan(ConversationReplan) -> Applied;
            conversation_prepared(ConversationPrepared) -> Applied;
            conversation_start(ConversationStart) -> TalkView;
            conversation_open(ConversationRef) -> TalkView;
            conversation_discard(ConversationDiscard) -> Applied;
            conversation_close(FormAsk) -> Applied;
            conversation_forget(ConversationRef) -> Applied;
            talk_leave(TalkLeave) -> Done;
            phase_choose(PhaseChoose) -> Applied;
            note_add(NoteAdd) -> Applied;
            note_edit(NoteEdit) -> Applied;
            note_move(NoteMove) -> Applied;
            note_delete(NoteDelete) -> Applied;
            note_carry(NoteCarry) -> Applied;
            note_strike(NoteStrike) -> Applied;
            note_dream(NoteDream) -> Applied;
            need_describe(NeedDescribe) -> Applied;
            note_react(NoteReact) -> Applied;
            reaction_delete(ReactionDelete) -> Applied;
            note_differ(NoteDiffer) -> Applied;
            water_set(WaterSet) -> Applied;
            way_choose(WayChoose) -> Applied;
            window_set(WindowSet) -> Applied;
            window_rename(WindowRename) -> Applied;
            window_show(WindowShow) -> Applied;
            horizon_unknown(HorizonUnknown) -> Applied;
            place_confirm(PlaceConfirm) -> Applied;
            blind_begin(BlindBegin) -> BlindRound;
            blind_choose(BlindChoose) -> BlindRound;
            blind_turn(BlindTurn) -> BlindTurned;
            blind_leave(ConversationRef) -> Done;
            turned_remove(TurnedRemove) -> Applied;
            agreement_add(AgreementAdd) -> Applied;
            agreement_edit(AgreementEdit) -> Applied;
            agreement_delete(AgreementDelete) -> Applied;
            agreement_strike(AgreementStrike) -> Applied;
            agreement_differ(AgreementDiffer) -> Applied;
            agreement_none(AgreementNone) -> Applied;
            agreement_follow_up(AgreementFollowUp) -> Applied;
            cards_offer(CardsOffer) -> CardsView;
            card_ask(CardAsk) -> Applied;
            card_return(CardReturn) -> Applied;
            deeper_agree(DeeperAgree) -> Applied;
            question_list(NoArgs) -> OwnQuestions;
            question_check(QuestionCheck) -> QuestionHint;
            question_add(QuestionAdd) -> Applied;
            question_delete(QuestionDelete) -> Applied;
            feedback_give(FeedbackGive) -> Applied;
            compliment_give(ComplimentGive) -> Applied;
            history_undo(HistoryRef) -> Applied;
            history_redo(HistoryRef) -> Applied;
            read_back(ReadBack) -> Applied;
            format_choose(FormatChoose) -> Applied;
            pages_view(ConversationRef) -> Applied;
            stance_choose(StanceChoose) -> Applied;
            stance_split(StanceSplit) -> Applied;
            hr_tick(HrTick) -> Applied;
            signature_later(SignatureLater) -> Applied;
            signature_set(SignatureSet) -> Applied;
            addendum_add(AddendumAdd) -> Applied;
            scan_pick(ConversationRef) -> ScanPicked;
            scan_add(ScanAdd) -> Applied;
            scan_withdraw(ScanRef) -> Applied;
            scan_save(ScanRef) -> Saved;
            scan_print(ScanRef) -> Saved;
            form_preview(FormAsk) -> Preview;
            form_save(FormAsk) -> Saved;
            form_print(FormAsk) -> Saved;
            copies_preview(ConversationRef) -> CopiesView;
            copies_save(CopiesSave) -> CopiesSaved;
            form_verify(FormVerify) -> FormVerified;
            seal_compare(SealCompare) -> WordsVerdict;
            form_open(FormOpen) -> FormOpened;
            form_keep(FormKeep) -> FormKept;
            printer_list(NoArgs) -> Printers;
            printer_print(PrinterPrint) -> Done;
            printable_list(NoArgs) -> PrintableList;
            printable_save(PrintableSave) -> Saved;
        }
    };
}
