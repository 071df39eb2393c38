# Opening a form: a talk comes back, or comes along to another manager.
team-open-form = Open a form

open-title = Open a form
open-lead = Choose the form of a talk that is closed already. Praatplaat takes the board, the agreements and the history out of it. Nothing happens yet: you first see what is in it.
open-what = Which form?
open-what-hint = The PDF that Praatplaat saved when the talk was closed. The file itself stays as it is.
open-pick = Choose a form
open-busy = Reading the form…
open-found = This is in it
open-who = Whose
open-talk = Talk
open-talk-on = { $kind } on { $day }
open-with = With
open-inside = Inside
open-notes = { $count ->
    [0] no notes
    [one] one note
   *[other] { $count } notes
}
open-agreements = { $count ->
    [0] no agreements
    [one] one agreement
   *[other] { $count } agreements
}
open-previous = { $count ->
    [one] one agreement of the time before, with what came of it
   *[other] { $count } agreements of the time before, with what came of them
}
open-last-words = Closed
open-signer = { $name }: { $stance }
open-signer-signed = { $name }: { $stance }, signed
open-signatures = Signature
open-signatures-hold = Holds. Nothing has changed since it was signed.
open-signatures-unsealed = Nobody signed on screen. Praatplaat can't tell whether anything was changed in it.
open-where = Where does this belong?
open-where-new = A new dossier
open-where-new-means = { $name } joins your team
open-where-other = Somebody else
open-where-other-means = After another surname, for instance
open-where-person = Who in your team?
open-where-first = First choose who this belongs to.
open-again = Another form
open-keep = Put this in the dossier
open-keep-busy = Working…
open-done = The talk is in the dossier of { $name }.
open-only-agreements = only the agreements are known
open-drawn-on-form = Signed on the form.

error-form_foreign = This is no conversation form of Praatplaat, or it is damaged. Nothing has changed. Choose the PDF that Praatplaat itself saved.
error-form_newer = This form was made with a newer Praatplaat. Nothing has changed. Update the app first.
error-form_not_original = { $edition ->
    [print] This is an extra print or a translation. Nothing has changed. Choose the form that was saved when the talk was closed.
    [presented] This form was presented, before the talk was closed. Nothing has changed. Choose the form that was saved when the talk was closed.
   *[other] This is a draft. Nothing has changed. Choose the form that was saved when the talk was closed.
}
error-form_copy = This is a copy, with a part of the talk. Choose the form itself.
error-form_changed = This form was changed after the talk was closed. Nothing was taken over. Ask for the original file.
error-form_practice = This is a practice form. It doesn't belong with your real work. Open it in the practice workspace.
error-form_real = This is a real form. In the practice workspace everything is made up. Open it in your own workspace.
error-form_known = This talk is here already: with { $name }, { $date }. Nothing has changed. Open that dossier.

# A form that is dropped on the window.
drop-verify = Drop the form here
drop-verify-hint = Praatplaat looks whether it is still exactly what was signed.
drop-open = Drop the form here
drop-open-hint = You first see what is in it.
drop-hint = Or drag the file onto the window.
drop-one = Drag one form at a time.
drop-unreadable = Praatplaat can't read this. Drag the form itself onto the window: a PDF file.

error-file_missing = This file is not there, or there are more. Nothing has changed. Choose the form itself: one PDF file.
error-file_is_folder = This is a folder. Choose the form itself: a PDF file.
error-file_too_big = This file is too big for a form: at most { $megabytes } MB fits. Choose the PDF that Praatplaat itself saved.
error-not_pdf = This file is no PDF. Choose the form that Praatplaat saved.
