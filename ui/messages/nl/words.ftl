# Words that stand on the screen and on the form alike.
practice-mark = OEFENING

kind-development = Ontwikkelgesprek
kind-check_in = Goed gesprek
kind-follow_up = Voortgangsgesprek
kind-onboarding = Inwerkgesprek
kind-internship = Stagegesprek

role-employee = medewerker
role-manager = leidinggevende
role-together = samen
owner-together = samen
owner-organisation = organisatie

place-looking_back = Terugblik
place-energy = Energie
place-talents = Talenten
place-learning = Leren
place-employability = Inzetbaarheid
place-horizon = Horizon
place-backpack = Rugzak
place-agreements = Afspraken

lane-proud = Trots op
lane-learned = Geleerd
lane-better = Kon beter
lane-gives = Geeft energie
lane-takes = Kost energie
lane-more = Meer inzetten
lane-same = Zo houden
lane-less = Minder inzetten
lane-goal = Wil ik leren
lane-remark = Toelichting
lane-one_year = Over 1 jaar
lane-three_years = Over 3 jaar
lane-five_years = Over 5 jaar
lane-take_along = Neem ik mee
lane-need = Heb ik nodig

hint-proud = Waar ben je trots op?
hint-learned = Wat heb je geleerd?
hint-better = Wat kon beter?
hint-gives = Wat gaf jou energie?
hint-takes = Wat kostte jou energie?
hint-more = Welk talent wil je vaker inzetten?
hint-same = Welk talent is precies goed zo?
hint-less = Wat mag wel wat minder?
hint-goal = Wat wil je leren?
hint-remark = Wat wil je erbij zeggen?
hint-one_year = Waar sta je over een jaar?
hint-three_years = En over drie jaar?
hint-five_years = Wat is je stip aan de horizon?
hint-take_along = Wat neem je mee?
hint-need = Wat heb je nodig?

phase-check_in = Inchecken
phase-look_back = Terugkijken
phase-now = Nu
phase-ahead = Vooruit
phase-agree = Afspreken
phase-round_off = Afronden

window-rhythm = Werkritme
window-joy = Werkplezier
window-craft = Vakkennis
window-balance = Balans
window-teamwork = Samenwerken
window-workplace = Werkplek
window-now = nu
window-wish = wens

step-asks_much = vraagt veel aandacht
step-asks_some = vraagt wat aandacht
step-fair = gaat wel
step-good = gaat goed
step-strong = gaat heel goed

water-asks_much = bijna leeg
water-asks_some = laag
water-fair = halfvol
water-good = goed gevuld
water-strong = tot de rand

need-course = scholing
need-guidance = begeleiding
need-experience = ervaring
need-already = kan nu al
development-ask_tip = tip vragen
development-read_or_watch = artikel of video
development-look_on = meekijken
development-join_meeting = meelopen bij een overleg
development-peer_talk = intervisie
development-buddy = buddy
development-practise = oefenen met feedback
development-contact_point = aanspreekpunt zijn
development-coordinate = coördinerende taak
development-show_around = iemand inwerken
development-project_task = projecttaak
development-mentor = mentor
development-coaching = coaching
development-training = training
development-study = opleiding
development-placement = stage op een andere afdeling
development-other_post = interne mobiliteit
development-career_search = loopbaanverkenning

way-course = Een cursus volgen
way-join_a_day = Een dag meelopen
way-coaching = Coaching of een mentor
way-doing = Gewoon doen
way-watching = Meekijken met een ander
way-discussing = Samen bespreken
way-reading = Lezen of video kijken
way-teaching = Het aan een ander uitleggen

status-open = open
status-done = gelukt
status-half = half gelukt
status-not_done = niet gelukt
status-lapsed = vervallen
status-carried = mee naar dit jaar

stance-seen = gezien
stance-agreed = akkoord
stance-disagreed = niet akkoord
stance-not_signed = niet getekend
stance-seen-means = Ik weet wat er in dit verslag staat.
stance-agreed-means = Ik ben het eens met dit verslag en de afspraken.
stance-disagreed-means = Ik heb het gelezen en ben het er niet mee eens.
stance-not_signed-means = Ik teken niet. Het gesprek is ook zonder handtekening klaar.

# A stance for each part of the form apart.
stance-seen-block = Ik weet wat er staat.
stance-agreed-block = Ik ben het ermee eens.
stance-disagreed-block = Ik heb het gelezen en ben het er niet mee eens.
stance-not_signed-block = Hier teken ik niet voor.
block-summary = Samenvatting
block-agreements = Afspraken
block-feedback = Feedback
block-summary-means = Samenvatting: wat er op de plaat staat.
block-agreements-means = Afspraken: wat jullie elkaar beloven.
block-feedback-means = Feedback: wat jullie bij elkaars briefjes zeiden.

route-planned = gepland
route-prepared = voorbereid
route-spoken = gesproken
route-read_back = vastgesteld
route-presented = voorgelegd
route-closed = afgesloten
ending-signed = getekend
ending-unsigned = afgesloten zonder handtekening
ending-on_paper = op papier getekend
ending-nothing_kept = gesproken, niets bewaard

agreement-what = Wat
agreement-owner = Wie
agreement-due = Wanneer
agreement-notice = Hoe merken we het
agreement-if_then = Als … dan …
agreement-support = Wat is er nodig
agreement-cost = Kosten
agreement-no-date = geen datum
agreement-none-needed = Geen afspraak nodig

# Parts of a talk that can be left out of a copy.
copy-block-looking_back = Trots op en geleerd
copy-block-feedback = Wat beter kon en feedback
copy-block-energy = Energie
copy-block-talents = Talenten
copy-block-learning = Leren
copy-block-employability = Inzetbaarheid
copy-block-horizon = Horizon
copy-block-dreams = Dromen
copy-block-backpack = Rugzak
copy-block-previous = Afspraken van de vorige keer
copy-block-reactions = Reacties op briefjes en verschillen
copy-block-last_words = Redenen en reacties bij het tekenen
copy-block-addenda = Aanvullingen na het gesprek
