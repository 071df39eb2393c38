# Words that stand on the screen and on the form alike.
practice-mark = PRACTICE

kind-development = Development talk
kind-check_in = Good talk
kind-follow_up = Progress talk
kind-onboarding = Onboarding talk
kind-internship = Internship talk

role-employee = employee
role-manager = manager
role-together = together
owner-together = together
owner-organisation = organisation

place-looking_back = Looking back
place-energy = Energy
place-talents = Talents
place-learning = Learning
place-employability = Employability
place-horizon = Horizon
place-backpack = Backpack
place-agreements = Agreements

lane-proud = Proud of
lane-learned = Learned
lane-better = Could be better
lane-gives = Gives energy
lane-takes = Takes energy
lane-more = Use more
lane-same = Keep as it is
lane-less = Use less
lane-goal = Want to learn
lane-remark = Remarks
lane-one_year = In 1 year
lane-three_years = In 3 years
lane-five_years = In 5 years
lane-take_along = I take along
lane-need = I need

hint-proud = What are you proud of?
hint-learned = What did you learn?
hint-better = What could be better?
hint-gives = What gave you energy?
hint-takes = What cost you energy?
hint-more = Which talent would you like to use more?
hint-same = Which talent is just right as it is?
hint-less = What could be a bit less?
hint-goal = What do you want to learn?
hint-remark = What would you like to add?
hint-one_year = Where are you in a year?
hint-three_years = And in three years?
hint-five_years = What is your dot on the horizon?
hint-take_along = What do you take along?
hint-need = What do you need?

phase-check_in = Check in
phase-look_back = Look back
phase-now = Now
phase-ahead = Ahead
phase-agree = Agree
phase-round_off = Round off

window-rhythm = Work rhythm
window-joy = Joy in work
window-craft = Know-how
window-balance = Balance
window-teamwork = Teamwork
window-workplace = Workplace
window-now = now
window-wish = wish

step-asks_much = needs much attention
step-asks_some = needs some attention
step-fair = fair
step-good = goes well
step-strong = goes very well

water-asks_much = nearly empty
water-asks_some = low
water-fair = half full
water-good = well filled
water-strong = to the brim

need-course = schooling
need-guidance = guidance
need-experience = experience
need-already = possible now
development-ask_tip = ask for a tip
development-read_or_watch = article or video
development-look_on = look on
development-join_meeting = join a meeting
development-peer_talk = peer consultation
development-buddy = buddy
development-practise = practise with feedback
development-contact_point = be the contact point
development-coordinate = coordinating task
development-show_around = train a newcomer
development-project_task = project task
development-mentor = mentor
development-coaching = coaching
development-training = training
development-study = study
development-placement = placement in another department
development-other_post = another post inside
development-career_search = career exploration

way-course = Take a course
way-join_a_day = Join for a day
way-coaching = Coaching or a mentor
way-doing = Just doing it
way-watching = Watching someone
way-discussing = Talking it over
way-reading = Reading or video
way-teaching = Teaching someone

status-open = open
status-done = done
status-half = half done
status-not_done = not done
status-lapsed = lapsed
status-carried = carried over

stance-seen = seen
stance-agreed = agreed
stance-disagreed = not agreed
stance-not_signed = not signed
stance-seen-means = I know what this report says.
stance-agreed-means = I agree with this report and the agreements.
stance-disagreed-means = I have read it and do not agree with it.
stance-not_signed-means = I do not sign. The talk is finished without a signature too.

# A stance for each part of the form apart.
stance-seen-block = I know what it says.
stance-agreed-block = I agree with it.
stance-disagreed-block = I have read it and do not agree with it.
stance-not_signed-block = I do not sign for this.
block-summary = Summary
block-agreements = Agreements
block-feedback = Feedback
block-summary-means = Summary: what stands on the board.
block-agreements-means = Agreements: what you promise each other.
block-feedback-means = Feedback: what you said to each other’s notes.

route-planned = planned
route-prepared = prepared
route-spoken = held
route-read_back = read back
route-presented = presented
route-closed = closed
ending-signed = signed
ending-unsigned = closed without a signature
ending-on_paper = signed on paper
ending-nothing_kept = held, nothing kept

agreement-what = What
agreement-owner = Who
agreement-due = When
agreement-notice = How do we notice
agreement-if_then = If … then …
agreement-support = What is needed
agreement-cost = Cost
agreement-no-date = no date
agreement-none-needed = No agreement needed

# Parts of a talk that can be left out of a copy.
copy-block-looking_back = Proud of and learned
copy-block-feedback = What could be better and feedback
copy-block-energy = Energy
copy-block-talents = Talents
copy-block-learning = Learning
copy-block-employability = Employability
copy-block-horizon = Horizon
copy-block-dreams = Dreams
copy-block-backpack = Backpack
copy-block-previous = Agreements of last time
copy-block-reactions = Reactions to notes and differences
copy-block-last_words = Reasons and reactions beside the signatures
copy-block-addenda = Additions after the talk
