# The conversation form, on paper and in its preview.
form-purpose = A talk about your work and your development. It is not an appraisal.
form-draft = draft
form-presented = presented
form-translation = translation, not signed
form-print = extra print, not signed
form-practice = { $mark } · this talk is made up

form-employee = Employee
form-manager = Manager
form-talk = Talk
form-period = period { $from } – { $to }
form-footer-page = page { $page } of { $pages }
form-footer-word = page
form-page-title = { $kind } of { $name }, page { $page } of { $pages }

form-agreements = Agreements
form-agreements-none = No agreements were made.
form-agreements-employee = { $name }, employee
form-agreements-manager = { $name }, manager and organisation
form-agreements-together = Together
form-agreements-column-empty = no agreements
form-agreements-column-empty-hr = no agreements that both ticked for HR
form-agreement-due = when
form-agreement-notice = we notice by
form-agreement-if-then = if … then …
form-agreement-support = needed
form-agreement-cost = cost
form-agreement-hr = may go to HR
form-agreement-hr-both = yes, both say so
form-agreement-trail = comes from
form-agreement-owner = whose

form-previous = Agreements of last time
form-previous-owner = Who
form-previous-what = Agreement
form-previous-outcome = What became of it

form-signatures = Signatures
form-stance-open = not chosen yet
form-reason = because
form-stance-block = { $block }: { $stance }
form-presented-kind = This was presented to think it over. The text stays as it is; signing may come later.
form-signed-on-original = signed on the original
form-signed-on-screen = signed on screen
form-signature-alt = Signature of { $name }
form-signature-date = date
form-draft-kind = This is a draft. Nobody has signed yet, and things can still change.
form-signature-kind = This shows that nothing has changed since the signing. It is an ordinary electronic signature.
form-signature-kind-ink = Signing means what it says beside the name, and nothing more.
form-print-kind-signed = { $edition ->
    [translation] This is a translation: signing is for the form itself. The seal below is that of the signed form.
   *[other] This is an extra print: signing is for the form itself. The seal below is that of the signed form.
}
form-print-kind-unsigned = { $edition ->
    [translation] This is a translation. The seal below is that of the form that was kept.
   *[other] This is an extra print. The seal below is that of the form that was kept.
}
form-seal = Seal
form-seal-alt = Code with the whole seal
form-seal-kind = At the foot stands the seal. When paper and file say the same, their seals are the same.
form-reactions = Reactions
form-reaction = Reaction of { $name }
form-reaction-none = no reaction

form-board = The board of this talk
form-board-alt = A drawn landscape with a road along the places of this talk.
form-board-alt-notes = The notes of this talk hang at their places; their full text is on the next pages.
form-board-alt-place = Place { $number }, { $place }: { $content }.
form-board-alt-lane = notes at “{ $lane }”: { $count }
form-board-alt-empty = empty
form-board-alt-way = { $way }, chosen by { $names }
form-board-alt-window = { $window }, now: { $now }, wish: { $wish }
form-board-alt-water = the lake is { $level }
form-board-alt-unknown = “{ $lane }”: we don’t know yet
form-board-alt-turned = { $subject }: { $chose }
form-board-alt-agreement = { $name }: { $what }
form-board-more = + { $count }
form-legend-together = written together
form-legend-now = now
form-legend-wish = wish

form-way-course = Course
form-way-join_a_day = Join a day
form-way-coaching = Coach
form-way-doing = Doing
form-way-watching = Watching
form-way-discussing = Discussing
form-way-reading = Reading
form-way-teaching = Teaching

form-notes = What is on the board
form-supplemented = with additions by { $names }
form-note-carried = from last time
form-water = How full the lake is
form-turned = Chosen differently
form-turned-water = the lake
form-turned-now = { $window }, now
form-turned-wish = { $window }, wish
form-turned-chose = { $employee } chose “{ $one }”, { $manager } chose “{ $other }”
form-confirmed = confirmed: { $names }
form-unknown = we don’t know yet
form-note-dream = a dream
form-differ = We see this differently
form-differ-open = not written down yet
form-windows = The windows of the house
form-window = window
form-ways = Ways to learn
form-and = { $first } and { $second }

form-addenda = Additions after the talk
form-addendum = { $date }, { $name }
form-addendum-seal = Seal with this addition: { $words }
# What an addition says of a page that was signed on paper.
form-scan-added = A scanned page with a signature was added. Signed on paper by { $names }. Mark of the file (SHA-256): { $digits } …
form-scan-withdrawn = The scanned page that was added on { $date } has been withdrawn: it was the wrong page. The file has been erased. Mark (SHA-256): { $digits } …
form-data = The data of this talk: what the pages say, in a form that a program can read

date = { $day } { $month } { $year }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

# Copies of a form: for one reader, and never signed.
form-copy-manager = Copy for the manager
form-copy-hr = Copy for HR
form-copy-pocket = Pocket card
form-copy-of-signed = { $copy } – the signed form is of { $date }
form-copy-of-unsigned = { $copy } – the form that was kept is of { $date }
form-copy-seal-signed = Seal of the signed form
form-copy-seal-unsigned = Seal of the form that was kept
form-copy-kind-signed = This is a copy: signing is for the form itself. The seal below is that of the signed form.
form-copy-kind-unsigned = This is a copy. The seal below is that of the form that was kept.
form-copy-left-out = Not in this copy: { $blocks }.
form-copy-data = The data of this copy: what stands on the pages, so that a program can read it
form-pocket-title = Pocket card with the agreements
form-pocket-how = Cut along the corner marks and fold on the dotted lines, back and forth. Print at actual size (100%).
form-pocket-cover = Our agreements
form-pocket-talk = talk of { $date }
form-pocket-more = The rest is on the form.
form-pocket-notice-elsewhere = How you will notice is on the form.
