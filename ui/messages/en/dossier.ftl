# The dossier of one employee.
dossier-since = started on { $day }
dossier-edit = Change the details
dossier-archive = To the archive
dossier-unarchive = Back in my team
dossier-archived = { $name } is in the archive. The dossier is kept.
dossier-unarchived = { $name } is back in your team.
dossier-in-archive = This dossier is in the archive. You can read it. Put { $name } back in your team to have a talk again.
dossier-edited = The details have changed.
dossier-start = Start talk
dossier-resume = Go on with the talk
dossier-start-other = Another kind of talk
dossier-early-title = Begin it already?
dossier-early = This talk is planned for { $day }. If you begin it now, it becomes a talk of today, and nothing is planned after it.
dossier-early-keep = No, later
dossier-early-other = Another talk, the plan stays
dossier-early-do = Yes, begin now
dossier-start-kind = What kind of talk do you begin now?
dossier-plan = Plan a talk
dossier-chain-title = Something was changed outside Praatplaat
dossier-chain = The history of this dossier no longer fits what Praatplaat wrote down. What you see may not be everything. Compare it with the signed form of { $name }, and use an older copy of your file if need be.
dossier-chain-check = Check the whole file
dossier-undo-none = Nothing to undo
dossier-redo-none = Nothing to redo
dossier-undo-what = Undo: { $what }
dossier-redo-what = Redo: { $what }

dossier-talks = Talks
dossier-talks-none = No talk yet. Begin one, or plan one.
dossier-talk-of = { $kind } of { $day }
dossier-talk-notes = { $count ->
    [one] one note
   *[other] { $count } notes
}
dossier-talk-agreements = { $count ->
    [one] one agreement
   *[other] { $count } agreements
}
dossier-talk-planned = planned
dossier-talk-under_way = going on
dossier-talk-read_back = read back, still to choose and sign
dossier-talk-presented = presented, waits for a signature
dossier-talk-signed = { $ago ->
    [0] signed today
    [1] signed yesterday
   *[other] signed on { $day }
}
dossier-talk-unsigned = { $ago ->
    [0] closed today, without a signature
    [1] closed yesterday, without a signature
   *[other] closed on { $day }, without a signature
}
dossier-talk-on_paper = { $ago ->
    [0] signed on paper, closed today
    [1] signed on paper, closed yesterday
   *[other] signed on paper, closed on { $day }
}
dossier-talk-nothing_kept = { $ago ->
    [0] held today, nothing kept
    [1] held yesterday, nothing kept
   *[other] held on { $day }, nothing kept
}
dossier-talk-read = Read
dossier-form-save = Save the form
dossier-form-print = Print
dossier-form-saved = The form is saved: { $path }
dossier-form-printed = The form is open to be printed: { $path }
dossier-replan = Move to another day
dossier-discard = Remove
dossier-prepared-employee = { $name } has prepared
dossier-prepared-manager = You have prepared
dossier-begun = Here it began
dossier-begun-on = Started on { $day }

dossier-plan-title = Plan a talk
dossier-replan-title = Move the talk
dossier-plan-kind = What kind of talk
dossier-kind-development = The yearly talk. All eight places of the picture, about 45 minutes.
dossier-kind-check_in = Short, 15 minutes. Only energy and agreements. You may keep nothing.
dossier-kind-follow_up = How is it going with what you agreed? Looking back and agreements, 30 minutes.
dossier-kind-onboarding = The first months. Looking back, energy, talents, learning, backpack and agreements.
dossier-kind-internship = For an intern. Looking back, talents, learning, horizon, backpack and agreements.
dossier-plan-date = Day
dossier-plan-time = Time
dossier-plan-time-hint = May stay empty. For instance 10:30
dossier-plan-time-unreadable = This time does not work. Type it as 10:30.
dossier-plan-place = Place
dossier-plan-place-hint = May stay empty
dossier-plan-date-first = Choose a day.
dossier-plan-today = Today
dossier-plan-tomorrow = Tomorrow
dossier-plan-week = In a week
dossier-plan-fortnight = In two weeks
dossier-plan-do = Plan
dossier-planned = The talk is planned: { $day }.

dossier-discard-title = Remove this talk?
dossier-discard-plan = The planned talk of { $day } goes away. Nothing was written down yet.
dossier-discard-empty = The talk of { $day } has begun. There are no notes and no agreements yet. Anything else you filled in goes away. You cannot undo that.
dossier-discard-lost = { $ago ->
    [0] What you wrote down today goes away: { $notes }, { $agreements } and everything else you filled in. You cannot undo that.
    [1] What you wrote down yesterday goes away: { $notes }, { $agreements } and everything else you filled in. You cannot undo that.
   *[other] What you wrote down on { $day } goes away: { $notes }, { $agreements } and everything else you filled in. You cannot undo that.
}
dossier-discard-do = Yes, remove it
dossier-discard-keep = No, leave it
dossier-discarded = The talk is removed.

dossier-agreements = Open agreements
dossier-agreements-none = No agreements are open.
dossier-agreements-none-yet = No agreements from earlier talks are open. What you agree now comes here when the talk is done.
dossier-agreements-manager = Yours
dossier-agreements-employee = { $name }’s
dossier-agreements-together = Yours together
dossier-agreements-organisation = The organisation’s
dossier-agreement-due = before { $day }
dossier-agreement-passed = the date has passed: { $day }
dossier-answer = How did it go?
dossier-answer-of = How did it go with: { $what }
dossier-answer-line = Would you like to add a line?
dossier-answer-line-hint = May stay empty.
dossier-answer-first = Choose how it went.
dossier-answered = Written down: { $status }.
dossier-answer-done = Done
dossier-answer-half = Half done
dossier-answer-not_done = Not done
dossier-answer-lapsed = Lapsed
dossier-answer-half-means = Stays open.
dossier-answer-lapsed-means = No longer needed.

dossier-topics = For next time
dossier-topics-none = Nothing yet. Add something as soon as it comes to mind.
dossier-topic = What do you want to talk about?
dossier-topic-who = Whose is this?
dossier-topic-add = Add
dossier-topic-done = Talked about: { $text }
dossier-topic-from = from { $who }, { $day }
dossier-topics-old = { $count ->
    [one] One point was talked about
   *[other] { $count } points were talked about
}
