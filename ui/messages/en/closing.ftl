# Closing a talk: read back, look at the pages, sign, done.
closing-route = Steps of rounding off
closing-step-read = Read back
closing-step-view = Look
closing-step-sign = Sign
closing-step-done = Done
closing-step-ready = done
closing-back-board = Back to the board
closing-to-dossier = To the dossier
closing-to-bridge = To the bridge
closing-people = { $employee } and { $manager }
closing-on = Go on

closing-read-title = Read it back together
closing-read-intro = This goes on the form. Each of you may change or strike out a line.
closing-read-intro-short = Choose below: keep nothing, or keep it after all. What you keep goes on the form.
closing-read-struck = What is struck out is erased when the talk is closed.
closing-read-struck-count = { $count ->
    [one] 1 line struck out.
   *[other] { $count } lines struck out.
}
closing-read-done = Right, we read it back together
closing-read-keep = Keep it after all
closing-read-fixed = There is a signature already, so the text is fixed. Remove the signature first if something must change.
closing-no-notes = There are no notes on the board.
closing-previous = Last time
closing-unanswered = { $count ->
    [one] Nothing has been said yet about one agreement of last time. It goes on the form as ‘open’.
   *[other] Nothing has been said yet about { $count } agreements of last time. They go on the form as ‘open’.
}
closing-unanswered-do = Answer now
closing-unanswered-title = How did it go?
closing-unanswered-of = How did it go with: { $text }
closing-unanswered-line = How did that come about?
closing-unanswered-line-hint = May stay empty.
closing-unanswered-ready = Done
closing-said-answered = { $text }: { $status }
closing-edit-line = Change: { $text }
closing-edit = Change
closing-strike-line = Strike out: { $text }
closing-strike = Strike out
closing-keep-line = Keep after all: { $text }
closing-keep = Keep after all
closing-remove-line = Take away: { $text }
closing-remove = Take away
closing-removed = Taken away: { $text }
closing-editor = Who changes this?
closing-edit-keys = Enter saves, Esc leaves it as it was.
closing-said-struck = Struck out: { $text }
closing-said-kept = Stays: { $text }
closing-said-edited = Changed: { $text }
closing-window = { $window }: { $answer }
closing-window-answer = { $which } { $step }
closing-detail = { $label }: { $text }
closing-no-agreements = There are no agreements yet.
closing-no-agreements-help = Make one together on the bridge. Is everything fine as it is? That is good too.
closing-no-agreements-choose = Choose first: make an agreement on the bridge, or tick that none is needed.
closing-no-promise = { $name } has not promised anything yet. Is there something { $name } can help with?

closing-view-title = This is how it looks on paper
closing-view-intro = These are the real pages. Check together that everything is right.
closing-view-page = Page { $page } of { $pages }
closing-view-previous = Previous page
closing-view-next = Next page
closing-view-smaller = Smaller
closing-view-larger = Larger
closing-view-zoom = { $percent }%
closing-view-tools = Turn pages and zoom
closing-view-making = The pages are being made…
closing-view-again = Try again
closing-view-failed = The pages could not be made. Nothing is lost.
closing-view-concept = Save a draft
closing-view-done = Go on to signing
closing-saved-at = Saved: { $path }
closing-opened-at = Saved and opened for printing: { $path }
closing-replaced-title = The form cannot show these characters
closing-replaced-help = A small box will stand in their place. Is that not right? Then change the text first, at Read back.
closing-replaced-line = { $characters } in ‘{ $text }’

closing-sign-title = Sign
closing-sign-intro = Choose, both of you, what your signature means. You do not have to sign. { $manager } can begin, { $employee } has the last word.
closing-sign-honest = If you sign on screen, the form shows later that nothing has changed since the signing. It is an ordinary electronic signature.
closing-means = What does your choice mean?
closing-stance = My choice
closing-stance-missing = Choose one of these four first.
closing-reason-disagreed = Not agreed, because…
closing-reason-not_signed = Why do you not sign? You do not have to say.
closing-reason-missing = Write down briefly why.
closing-apart = Choose for each part
closing-apart-for = Choose for each part, for { $name }
closing-whole = One choice for the whole after all
closing-whole-for = One choice for the whole after all, for { $name }
closing-apart-chosen = chosen for each part
closing-reaction = Reaction in your own words
closing-reaction-hint = May stay empty. It goes on the form.
closing-characters-left = { $count ->
    [one] 1 character left
   *[other] { $count } characters left
}
closing-characters-over = { $count ->
    [one] 1 character too many
   *[other] { $count } characters too many
}
closing-record = Record my choice
closing-record-for = Record my choice, for { $name }
closing-change-stance = Change
closing-change-stance-for = Change: choice of { $name }
closing-stance-fixed = You can change this again once the signatures are removed.
closing-said-recorded = Recorded: { $name }, { $stance }
closing-wait-for = Once { $name } has chosen too, you can sign.
closing-signature = Signature
closing-way = How do you want to sign?
closing-way-drawn = Draw
closing-way-typed = Type name
closing-way-ink = Pen on paper
closing-pad = Signature box of { $name }. Draw with finger, pen or mouse. With the keyboard choose Type name.
closing-pad-here = Draw here
closing-pad-again = Start over
closing-pad-empty = Draw in the box first.
closing-pad-full = The box is full. Choose Start over to make a new signature.
closing-typed-label = Your name
closing-typed-empty = Type your name first.
closing-typed-other = On the form your name is { $name }. What you type here will stand at your signature as it is.
closing-typed-long = Your name is too long. 80 characters will fit.
closing-ink-help = The line stays empty. You sign with a pen after printing.
closing-place-signature = Place signature
closing-place-signature-for = Place signature of { $name }
closing-place-ink = Leave the line empty
closing-place-ink-for = Leave the line empty for { $name }
closing-withdraw = Remove
closing-withdraw-for = Remove: signature of { $name }
closing-said-signed = { $name } has signed.
closing-said-ink = The line of { $name } stays empty.
closing-said-withdrawn = The signature of { $name } is removed.
closing-ink-waits = The line waits for a pen.
closing-drawn-alt = Drawn signature of { $name }
closing-todo = Still to do: { $list }
closing-todo-choose = { $name } chooses
closing-todo-sign = { $name } signs
closing-todo-wait = { $name } signs after that
closing-todo-record = { $name } records the choice
closing-todo-later = { $name } signs later
closing-wait-later = I want to think it over
closing-wait-later-for = I want to think it over, { $name }
closing-said-later = { $name } signs later. The talk has been presented.
closing-later-title = { $name } signs later
closing-later-text = Take your time. Everything stays as it is.
closing-later-back = Go on now
closing-later-back-for = Go on now, { $name }
closing-presented = Presented: the text stays as it is. { $list }.
closing-presented-save = Save what was presented
closing-presented-print = Print
closing-reopen = Open again
closing-said-reopened = The talk is open again. Read it back again afterwards, and both sign anew.
closing-read-presented = This was presented, so the text stays as it is. Must something change? Choose Open again. Then you read everything back again and both sign anew.
closing-hr = May this go to HR?
closing-hr-help = HR only sees the agreements that you both tick. Ticking nothing is fine too.
closing-hr-tick = { $name }: may go to HR, { $what }
closing-hr-both = may go to HR
closing-hr-shared = { $count ->
    [0] No agreement may go to HR now.
    [one] One agreement may go to HR.
   *[other] { $count } agreements may go to HR.
}
closing-finish = Close and save
closing-finish-title = Close this talk?
closing-finish-lock = After this the talk is fixed. Nothing can change any more. You can add something later, with its date.
closing-finish-erase = { $count ->
    [0] What was taken off the board is erased.
    [one] The line that is struck out is erased.
   *[other] The { $count } lines that are struck out are erased.
}
closing-finish-yes = Yes, close
closing-finish-no = Not yet
closing-forget = Keep nothing
closing-forget-title = Keep nothing of this talk?
closing-forget-lost = All notes, agreements and choices of this talk are erased. You cannot undo that. There will be no form.
closing-forget-stays = The file only says that you had a good talk on { $day }.
closing-forget-yes = Yes, erase everything
closing-forget-no = No, go back
closing-forgotten = Nothing of the talk was kept.
closing-leave-title = Not recorded yet
closing-leave-text = Something has not been recorded yet, by { $names }. If you leave, it is lost.
closing-leave-stay = Stay here
closing-leave-go = Leave all the same

closing-done-title = The talk is recorded
closing-done-signed = Closed on { $date }. Good that you took this time together.
closing-done-door = Only the dossier of { $name } is open now. Your passphrase opens the rest.
closing-done-door-practice = Only the dossier of { $name } is open now. The rest opens when you leave this talk.
closing-done-save = Save the form
closing-done-print = Print
closing-print-first = Save the form first. It opens after that, and there you can print.
closing-done-pages = The form
closing-done-opinions = How you signed
closing-reaction-none = No reaction.
closing-reason-line = Reason: { $reason }
closing-no-signature = No signature. That is fine too.
closing-addenda = Additions
closing-addenda-none = No additions yet. Does something need to be added later? You can do that here, with its date.
closing-addendum-open = Write an addition
closing-addendum-who = Whose addition is this?
closing-addendum-text = What do you want to add?
closing-addendum-empty = Write something first.
closing-addendum-add = Add
closing-addendum-line = { $name }, { $date }
closing-said-added = Addition added.

format-possible = Also possible: { $list }
format-title = Layout
format-letters = Letters
format-letters-normal = normal letters
format-letters-large = large letters
format-letters-means = all text from 12 points, except on the board
format-board = The board
format-board-a4 = board on A4
format-board-a3 = board on A3
format-palette = Colour
format-palette-light = in colour
format-palette-ink = saving ink
format-palette-means = light tints and lines
format-also-en = in English too
format-also-nl = in Dutch too
format-also-hint = Only headings and explanations. What you wrote stays as it is.
format-kept = The form will be kept like this too.
format-print = This is an extra print, without signatures. The form that was kept stays as it is.

verify-title = Is a form still right?
verify-intro = Choose a form (PDF). Praatplaat looks whether it still is exactly what was signed.
verify-after-talk = You can check a form once you have left the talk.
verify-choose = Choose a form
verify-paper-title = Are paper and file the same?
verify-words = The six words of the seal
verify-words-where = They stand at the foot of every page of the paper.
verify-words-optional = They stand at the foot of every page of the paper. May stay empty.
verify-words-empty = First type the six words of the paper.
verify-compare = Compare
verify-words-same = Paper and file are the same.
verify-words-other = { $count ->
    [one] Paper and file are not the same: word { $places } is another one. Look whether you typed it right.
   *[other] Paper and file are not the same: these words are other ones: { $places }.
}
verify-words-all-other = Paper and file are not the same. These are the words of another talk, or of another version.
verify-words-unknown = No seal has the word ‘{ $word }’. Look whether you typed it right.
verify-words-near = No seal has the word ‘{ $word }’. Do you mean: { $near }?
verify-words-count = { $count ->
    [one] A seal has six words. This is one.
   *[other] A seal has six words. These are { $count }.
}
verify-words-no-seal = This form has no seal yet. An older version made it.
verify-good = Good. This is exactly what was signed.
verify-bad = Not good:
verify-honest = This shows that nothing has changed since the signing. It is an ordinary electronic signature.
verify-talk = { $kind }, { $date }: { $employee } and { $manager }
verify-signed = Signed by { $name }: { $stance }
verify-signed-on = Signed by { $name } on { $date }: { $stance }
verify-signed-typed = { $name } typed when signing: ‘{ $typed }’.
verify-key-own = Signed with the key of this file.
verify-key-other = Note: signed with another key than that of this file. That is right if the form was made with another manager.
verify-only-added = Your signatures hold. Something was added after them, and Praatplaat doesn't look at that:
verify-seal = Seal: { $words }
verify-signature-content_changed = The form was changed after { $name } signed it.
verify-signature-signature_changed = The signature of { $name } itself was changed.
verify-signature-certificate_changed = The certificate of { $name }’s signature was changed.
verify-signature-foreign = The signature of { $name } was made with another program. We can’t check that here.
verify-signature-additional = There is an additional signature in it ({ $name }), as an organisation’s signing service sets. Look at it in a PDF reader.
verify-fault-unreadable = The file is damaged, or it is no PDF.
verify-fault-not_signed = Nobody signed it on screen. We can’t see ink on paper here.
verify-fault-signature_missing = A signature is missing.
verify-fault-added = Something was added after the last signature.
verify-fault-changed = Something was changed after the first signature.
verify-fault-not_certified = The first signature does not close the form.
verify-fault-data_missing = The data of the talk isn’t in it.
verify-fault-data_unreadable = The data of the talk can’t be read.
verify-fault-data_newer = A newer version of Praatplaat made this form. Update the program.
verify-fault-seal_missing = There is no seal on the pages.
verify-fault-seal_differs = The seal on the pages isn’t that of the data.
verify-fault-signers_differ = The data says something else about who signed.
