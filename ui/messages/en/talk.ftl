# The talk on the board.

talk-title = Talking board of { $employee } and { $manager }
talk-about = About this picture: a landscape with eight places and a bridge. Press Enter to go to a place. F1 shows all keys.
talk-when = { $kind } · { $date }
talk-back = Back to the file
talk-phases = Where are we in the talk?
talk-top = Talk
talk-board = The board
talk-bottom = Notes and places
talk-as-list = Show as a list
talk-as-picture = Show as a picture
talk-menu = More
talk-fixed = This talk is fixed. You can read it, but not change it.
talk-to-closing = Round off
talk-present = Fill the screen
talk-present-end = Normal window
talk-shortcuts = Keys
talk-last-agreements = What did we agree?
talk-last-and-topics = Last time and topics
talk-topics = Topics
talk-last-year-show = Show last time
talk-last-year-hide = Hide last time
talk-curtain-menu = Hide the screen for a moment
talk-curtain = Out of sight for a moment. Press Ctrl+L to go on.
talk-overview = Overview
talk-places = Places

place-button = { $number } { $place }, { $count ->
    [0] still empty
    [one] 1 note
   *[other] { $count } notes
  }
place-agreements-button = { $number } { $place }, { $count ->
    [0] no agreements yet
    [one] 1 agreement
   *[other] { $count } agreements
  }
place-open = You are now at { $place }
place-all = You see the whole board

lane-count = { $count ->
    [0] still empty
    [one] 1 note
   *[other] { $count } notes
  }
more-notes = + { $count }
lane-another = Another one?
lane-add = Add a note to { $lane }

note-name = Note by { $who }, { $lane }, { $index } of { $count }: { $text }
note-name-together = Note by both of you, { $lane }, { $index } of { $count }: { $text }
note-supplemented = added to by { $who }
note-carried = from last time
note-struck = struck out
note-more = More about this note
note-edit = Edit
note-move = Move to…
note-up = Up
note-down = Down
note-promote = Make it an agreement
note-delete = Take away
note-added-said = Note saved at { $lane }
note-edited-said = Note changed
note-moved-said = Moved to { $lane }, { $index } of { $count }
note-deleted-said = Note taken away
note-restore = Put back
note-move-title = Where should this note go?
note-here = hangs here now

pad-of = Note by { $who }
pad-together = Note by both of us
pad-together-short = together
pad-hint = tap, or drag to a place
pad-armed-where = Tap the place where this note belongs.
pad-held-next = Then the note by { $who }.
pad-armed = Or write here already. Esc: never mind.
pad-held = Note by { $who }, without a place yet
pad-held-nobody = Nobody’s note yet
pad-whose = Whose note is this? Tap a pad.
pad-armed-said = Choose a place for the note by { $who }
pad-disarmed = No note after all

editor-new = New note at { $lane }
editor-edit = Note at { $lane }
editor-text = What do you write down?
editor-author = Whose note is this?
editor-writer = Who changes this?
editor-left = { $count ->
    [one] 1 character left
   *[other] { $count } characters left
  }
editor-lane = Where this belongs
editor-keys-new = Enter: next · Esc: done
editor-keys-edit = Enter or Esc: done
editor-done = Done

learn-title = How do you want to learn this?
learn-way = { $way }: { $who }
learn-chosen = { $way } chosen for { $who }
learn-dropped = { $way } no longer chosen for { $who }

house-none = not chosen yet
house-now = Now
house-wish = Wish
house-now-of = { $window }, now
house-wish-of = { $window }, wish
house-set = { $window }: { $step }
house-which = What do you choose?
house-now-means = how it is now
house-wish-means = how you want it
house-clear = clear
house-rename = Other name
house-name = Name for { $window }
house-renamed = This window is now called { $window }
house-leave-out = Leave out
house-left-out = { $window } is left out
house-shown = { $window } is back
house-back = Add { $window }

bridge-title = Our agreements
bridge-add = New agreement
bridge-empty = What do you two agree on?
bridge-card = Agreement { $number }, { $who }, { $due }: { $what }
bridge-due = { $who } · { $date }
bridge-delete = Take agreement away
bridge-added = Agreement saved
bridge-edited = Agreement changed
bridge-deleted = Agreement taken away
bridge-none-on = No agreement needed: noted
bridge-none-off = No agreement needed: taken away
bridge-trail = Comes from the note: { $text }
bridge-carried = goes on
bridge-side = { $who } promises
bridge-side-together = Together
bridge-ask = What does { $who } promise?
bridge-ask-together = What do you do together?
bridge-notice = We notice: { $notice }
bridge-proposal = proposal: { $date }
agreement-new-title = New agreement
agreement-edit-title = Edit agreement
agreement-kept = Your agreement is still here. Open it to go on.
agreement-what-hint = Small and clear: what will you do?
agreement-if-then-hint = If … happens, then I will …
agreement-if-then-ask = What do you do when it is hard going?
agreement-proposal = We propose this date because the agreement goes on from last time. Feel free to choose another.
due-month = in 1 month
due-two_months = in 2 months
due-three_months = in 3 months
due-next_talk = before the next talk
due-date = choose a date…
due-none = no date
due-picked = Date
smart-title = A look together (not required)
smart-specific = Is it clear what will happen?
smart-measurable = Can we see that it worked?
smart-acceptable = Do you both want this?
smart-realistic = Can it be done, with the time and help there is?
smart-timed = Is there a moment?

look-back-title = What did we agree?
look-back-intro = This talk begins with what you agreed last time, on { $date }.
look-back-of = { $who } promised
look-back-of-together = Promised together
look-back-of-organisation = The organisation promised
look-back-none = No agreements were made last time.
look-back-earlier = From before
look-back-earlier-means = This was still open from talks before that. Your answer goes into the dossier. What is carried over also comes on the form.
look-back-how = How did it go?
look-back-done = done
look-back-half = half done
look-back-not_done = not done, because…
look-back-carried = carried over
look-back-line = How did that come about?
look-back-due = { $date }
look-back-answered = { $what }: { $status }
look-back-topics = You wanted to talk about this
topic-done = discussed
topic-done-said = Discussed: { $text }
topic-open-said = No longer discussed: { $text }
look-back-ready = Ready, to the board

last-year = Last time
last-year-carry = Take along
last-year-carry-name = Take along: { $text }
last-year-carry-all = Take all along
last-year-carried = Taken along to this year
last-year-note = Last time, by { $who }: { $text }

rail = At { $place }
phase-goes = Goes with { $phase }:
phase-here = { $place } belongs here
phase-what = Step:

water-title = How full is your lake?
water-clear = not after all
water-before = last time
water-set = The lake: { $level }
water-cleared = The lake: not chosen yet

talents-few = Choose six at most. Something you like doing counts too.
talents-narrow = Lovely. Which four suit you best? The others may stay.
talents-many = That is a lot! Six are easier to talk about. Which are really yours?

confirm-title = Is this right?
confirm-means = Tick your box when this place is right. When something changes, we ask again.
confirm-on = { $who } says: { $place } is right
confirm-off = { $who } wants another look at { $place }

unknown = I don’t know yet
unknown-on = { $lane }: I don’t know yet
unknown-off = { $lane }: I don’t know yet, taken away
unknown-before = Last time: I don’t know yet.

note-dream = a dream
note-is-dream = This is a dream
note-no-dream = This is not a dream
note-name-reaction = { $who } adds: { $text }
dream-on = This is a dream. Dreams may stay dreams.
dream-off = This is no longer a dream

need-title = What kind of help is this?
need-kind = What do you need?
need-form = In which form? From small to big.
need-open = still open
need-already-means = This is possible now; nothing else is needed first.
need-said = What you need is saved

react-title = React
react-who = Who reacts?
react-text = What do you want to add?
react-said = Reaction of { $who } saved
react-take = Take the reaction away: { $text }
react-taken = Reaction taken away

differ-title = We see this differently
differ-intro = That is fine. Both write down how you see it. One text counts no more than the other.
differ-of = How { $who } sees it
differ-open = not written down yet
differ-said = Saved how you both see it

blind-title = Turning cards
blind-begin = Both choose, turn together
blind-water = How full is the lake of { $who }?
blind-covered = { $who } chooses now. { $other } looks out of the window.
blind-uncover = Show the cards
blind-choose = { $who }, choose one card. Then everything is covered again.
blind-form = Once you turn them over, both choices come on the form.
blind-ready = You have both chosen.
blind-turn = Turn over
blind-same = You chose the same. What do you both see?
blind-differs = You chose differently. Tell each other what you saw.
turned-line = Turning cards. { $about }: { $chose }.
turned-before = The picture says “{ $step }”, from before the cards.
turned-remove = Take away what you turned
turned-removed = Turned cards taken away

leave-talk = Leave the talk
leave-title = Leave the talk
leave-why = While you talk, only this dossier is open. Your passphrase takes you back to the rest.
leave-passphrase = Passphrase
leave-practice = This is practice: the phrase is filled in already.
leave-stay = Stay in the talk
leave-do = Leave
voices-even = This line shows whose words stand on the board: about as many of each of you
voices-more = This line shows whose words stand on the board: most are those of { $who }
voices-what = The line above: whose words stand on the board

keys-title = Keys
keys-type = Begin a note; then choose whose it is
keys-list = List or picture
keys-signs = Walk along the signs, open a place
keys-choose = Choose in an instrument; space turns on or off
keys-write = In a new note: the next one, or done
keys-note = Note: arrows walk along them, Enter edits
keys-delete = Take a note away
keys-order = Hang a note higher or lower
keys-menu = Menu of a note, and elsewhere of the talk (the menu key too)
keys-place = Previous or next place
keys-up = One step back: note, place, whole board
keys-undo = Undo
keys-redo = Redo
keys-region = To the next or previous part of the screen
keys-curtain = Hide the screen for a moment, and show it again
keys-present = Fill the screen
keys-help = This overview
keys-letters = Digits, when you are not typing
keys-letter-place = To place 1 to 8
keys-letter-all = Whole board
