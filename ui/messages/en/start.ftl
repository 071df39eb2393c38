# First start, unlocking, the team and the list to import; the frame around these screens.
frame-language = Language
frame-bar = Settings and lock
frame-settings = Settings
frame-lock = Lock
frame-to-team = My team
frame-to-talk = Back to the talk
frame-to-dossier = File of { $name }
frame-practice = everything here is made up
frame-practice-renew = Begin again
frame-practice-renew-title = Begin practising again?
frame-practice-renew-line = Everything will be ready as it was the first time. What you filled in here is then gone. Your own work stays as it is.
frame-practice-renew-do = Make everything ready
frame-practice-leave = Back to my own work

day-hint = For instance 27-11-2026 or 27 Nov
day-unreadable = This date does not exist. Type it as 27-11-2026.
day-today = today
day-tomorrow = tomorrow
day-yesterday = yesterday

passphrase = Passphrase
passphrase-show = Show the passphrase
passphrase-hide = Hide the passphrase
passphrase-again = Type it once more
passphrase-again-first = Type it here once more, against typing slips.
passphrase-differs = This is not the same as above. Type it again.
passphrase-hint = Four separate words are strong, and easy to remember.
passphrase-weak = too easy
passphrase-fair = not enough yet
passphrase-good = good
passphrase-strong = very strong
passphrase-weak-says = Too easy to guess. Make it longer.
passphrase-fair-says = Not strong enough yet. Make it a little longer.
passphrase-good-says = Good. You can use this one.
passphrase-strong-says = Very strong. You can use this one.

welcome-title = Welcome
welcome-lead = With Praatplaat you have a good talk about someone’s work, at one picture, side by side.
welcome-here = Everything stays on this computer.
welcome-only-you = Only you can open it, with your passphrase.
welcome-quiet = No account, no internet.
welcome-file = Your file goes here:
welcome-practice = Practise first
welcome-practice-line = Look around in a talk that is ready for you. Everything in it is made up.
welcome-you = Who are you?
welcome-name = Your name
welcome-function = Your function
welcome-organisation = Your organisation
welcome-optional = may stay empty
welcome-tick = If the passphrase is lost, everything is lost. I have kept it somewhere safe.
welcome-tick-first = Keep your passphrase somewhere safe first, then tick this.
welcome-name-first = Fill in your name. It stands on the form.
welcome-passphrase-first = Think of a passphrase.
welcome-begin = Begin
welcome-busy = Making your file…

unlock-title = Welcome back
unlock-lead = Type your passphrase to go on.
unlock-open = Open
unlock-busy = Opening…
unlock-empty = Type your passphrase first.
unlock-practice = Practise without your own file
unlock-file = Your file:
unlock-other-title = This is not a Praatplaat file
unlock-other = Something else lies where your file should be. Nothing in it was changed.
unlock-other-next = Move that file elsewhere. Then choose Try again.
unlock-unreadable-title = Praatplaat cannot get to it
unlock-unreadable = The file or its folder cannot be read or written. Nothing in it was changed.
unlock-unreadable-next = See whether the folder is still there and you may write in it. Then choose Try again.
unlock-again = Try again

team-good-morning = Good morning, { $name }
team-good-afternoon = Good afternoon, { $name }
team-good-evening = Good evening, { $name }
team-line-none = No talks today. Plan one when it suits you.
team-line-next = No talks today. The first one: { $name }, { $day }.
team-line-empty = Add your team, and you can begin.
team-line-open = Your talk with { $name } is still open.
team-line-one = One talk today, with { $name }.
team-line-one-prepared = One talk today. { $name } has prepared.
team-line-many = { $count } talks today. The first with { $name }.
team-line-one-more = One more talk today, with { $name }.
team-line-many-more = { $count } more talks today. The first with { $name }.
team-line-done = { $count ->
    [one] Your talk with { $name } was closed today.
   *[other] { $count } talks were closed today.
}
team-line-done-next = { $count ->
    [one] Your talk with { $name } was closed today. The next one: { $next }, { $day }.
   *[other] { $count } talks were closed today. The next one: { $next }, { $day }.
}
team-tab-team = My team
team-tab-agreements = Agreements
team-tabs = What to show
team-search = Find an employee
team-search-none = Nobody found with “{ $query }”. You search in name, function and team.
team-search-clear = Show everything
team-found = { $count ->
    [one] One employee found
   *[other] { $count } employees found
}
team-today = Today
team-at = at { $time }
team-prepared-employee = { $name } has prepared
team-prepared-manager = You have prepared
team-start = Start talk
team-start-with = Start talk with { $name }
team-resume = Go on
team-resume-with = Go on with the talk with { $name }
team-phase = You were at: { $phase }
team-spoken = { $count } of { $all } held this year
team-add = Add an employee
team-import = Paste a list
team-filter = Who to show
team-filter-all = Everybody
team-filter-unplanned = To be planned
team-filter-ahead = Planned
team-filter-under_way = Going on
team-filter-closed = Done
team-filter-none = Nobody is here now.
team-unplanned = to be planned
team-unplanned-last = to be planned, last talk { $day }
team-planned = { $day }
team-planned-at = { $day }, { $time }
team-passed = was planned for { $day }
team-under-way = { $ago ->
    [0] begun today
    [1] begun yesterday
   *[other] begun on { $day }
}
team-read-back = read back, to be signed
team-presented = presented, waits for a signature
team-signed = held { $day }, signed
team-unsigned = held { $day }
team-on_paper = held { $day }, signed on paper
team-nothing_kept = held { $day }, nothing kept
team-agreements-open = { $count ->
    [one] One open agreement
   *[other] { $count } open agreements
}
team-route = Step { $step } of { $all }: { $what }
team-route-passed = Step { $step } of { $all }: { $what }. Passed over: { $passed }
team-route-none = No step taken yet
team-archived = { $count ->
    [one] One employee in the archive
   *[other] { $count } employees in the archive
}
team-archived-badge = in the archive
team-empty-title = Add your first employee
team-empty-lead = A name is enough. The rest can come later.
team-empty-practice = See the practice talk
team-added = { $name } is in your team.
team-no-agreements = No agreements are open. They come here as soon as the two of you make one.
team-due-passed = The date has passed
team-due-soon = In the coming month
team-due-later = Later
team-due-none = Without a date
team-due-was = was { $day }
team-owner-manager = You, for { $name }
team-owner-employee = { $name }
team-owner-together = Together with { $name }
team-owner-organisation = The organisation, for { $name }
team-open-dossier = Open the dossier of { $name }

person-add = Add an employee
person-edit = Change the details
person-name = Name
person-function = Function
person-team = Team
person-start = Started on
person-start-hint = For instance 1-9-2021, day first
person-name-first = Fill in a name.
person-optional = may stay empty
person-save-add = Put in my team
person-little = Praatplaat asks no more: no date of birth, no address.

import-title = Add a list
import-lead = Paste a list from Excel or from your mail, or choose a file. Nothing happens yet: first you see what is in it.
import-paste = Paste your list here
import-paste-hint = One person on each line, with on top: name; function; team; started on
import-example = name;function;team;started on
import-read = Look at the list
import-pick = Choose a file
import-paste-first = Paste a list first, or choose a file.
import-no-names = I see no names yet. Put one person on each line.
import-preview = This is in it
import-again = Another list
import-count = { $count ->
    [one] One line read
   *[other] { $count } lines read
}
import-ignored = Left out: { $columns }. Praatplaat keeps name, function, team and start date only.
import-row-pick = Take line { $line }: { $name }
import-no-name = no name
import-column-take = Take
import-column-name = Name
import-column-function = Function
import-column-team = Team
import-column-start = Started on
import-column-remark = Note
import-problem-name_missing = There is no name. This line cannot come along.
import-problem-too_long = A field is too long. This line cannot come along.
import-problem-date_unreadable = The date cannot be read. The person comes in without a date.
import-problem-twice_in_list = Is in the list twice. Once is enough.
import-problem-in_team_already = Is in your team already.
import-problem-name_in_team = Somebody with this name is in your team already.
import-confirm = { $count ->
    [0] Tick somebody first
    [one] Put one person in my team
   *[other] Put { $count } people in my team
}
import-done = { $count ->
    [one] One person is in your team now.
   *[other] { $count } people are in your team now.
}
team-more = Show more ({ $count } left)
