# The settings.
settings-title = Settings
settings-saved = Saved
settings-screen = Screen
settings-language = Language
settings-lock = Lock after
settings-lock-hint = When nothing happens for that long. Half a minute earlier you see a message.
settings-lock-minutes = { $count ->
    [one] one minute
   *[other] { $count } minutes
}
settings-light = Light
settings-light-system = follows the system
settings-light-day = day
settings-light-dusk = dusk
settings-list-view = A list instead of the picture
settings-list-view-hint = Everything is in one column then. Handy with a screen reader or a small screen.
settings-letter-keys = Digits as shortcuts
settings-letter-keys-hint = On the picture: 1 to 8 for the places, 0 for the whole board.

paper-title = On paper
paper-lead = To hang up, cut out or hand over. There is no name on it.
paper-what = What
paper-language = Language
paper-group-poster = Empty board
paper-group-cards = Cards to cut out
paper-group-handout = Explanation on one page
paper-poster = Empty board, { $size }
paper-questions = { $deck }, { $place }
paper-all-places = all places
paper-handout = { $title } ({ $reader })
paper-for-employee = employee
paper-for-manager = manager
paper-for-hr = HR
paper-with-sheets = { $name } · { $sheets }
paper-takes = This takes { $sheets }.
paper-sheets = { $count ->
    [one] one sheet
   *[other] { $count } sheets
}
paper-ink = Save ink
paper-ink-hint = White with thin lines. Good for colouring in yourself.
paper-save = Save
paper-open = Open to print
paper-saved = The PDF is here:
paper-opened = The PDF is open to print, and is here:
paper-to = Explanation to hand over

settings-questions = Your own questions
settings-questions-lead = These questions lie with the cards of every talk, at the place you choose.
settings-questions-none = You have no questions of your own yet.
settings-questions-place = At the place

settings-you = You on the form
settings-name = Name
settings-function = Function
settings-organisation = Organisation
settings-you-saved = Your details are saved. Talks that have begun keep the old details.

settings-passphrase = Change the passphrase
settings-passphrase-old = Current passphrase
settings-passphrase-new = The new passphrase
settings-passphrase-do = Change
settings-passphrase-done = Your passphrase has changed. Old copies open with the old one.
settings-passphrase-first = Type your passphrase first.
settings-passphrase-practice = In the practice file the passphrase is fixed.
settings-after-talk = You can change this once you are out of the talk.

settings-file = Your file
settings-file-where = Everything of yours is in this one file, encrypted:
settings-copy = Save a copy
settings-copy-hint = Choose a place yourself, for instance a USB stick. You open the copy with the same passphrase.
settings-copy-after-talk = You can save a copy once you are out of the talk.
settings-copied = The copy is here: { $path }
settings-check = Check the file
settings-checking = Checking the file…
settings-check-hint = Checks that everything is still exactly as you wrote it down.
settings-check-good = All is well. { $dossiers ->
    [one] One dossier looked at
   *[other] { $dossiers } dossiers looked at
}, { $rows ->
    [one] one line of history.
   *[other] { $rows } lines of history.
}
settings-check-bad = Something is wrong:
settings-check-next = Save a copy now. Then put back an older copy, or ask whoever looks after your computers for help.
settings-problem-file_damaged = A part of the file is damaged.
settings-problem-history_broken = The history was changed outside Praatplaat.
settings-problem-tables_differ = What you see on the screen does not fit the history.
settings-problem-form_differs = A stored form is no longer as it was signed.
settings-problem-scan_differs = A scanned page is no longer as it was added.

settings-about = About Praatplaat
settings-version = Version { $version }
settings-no-network = No internet. The app cannot send anything.
settings-no-telemetry = Nobody looks over your shoulder. Nothing is measured.
settings-no-ai = No AI. What is here, you wrote yourselves.
