# Closing a talk: read back, look at the pages, sign, done.
closing-route = Stappen van het afronden
closing-step-read = Nalezen
closing-step-view = Bekijken
closing-step-sign = Tekenen
closing-step-done = Klaar
closing-step-ready = klaar
closing-back-board = Terug naar de plaat
closing-to-dossier = Naar het dossier
closing-to-bridge = Naar de brug
closing-people = { $employee } en { $manager }
closing-on = Verder

closing-read-title = Samen nalezen
closing-read-intro = Dit komt op het formulier. Jullie mogen allebei iets veranderen of doorstrepen.
closing-read-intro-short = Kies hieronder: niets bewaren, of toch bewaren. Wat jullie bewaren, komt op het formulier.
closing-read-struck = Wat doorgestreept is, wordt bij het afsluiten gewist.
closing-read-struck-count = { $count ->
    [one] 1 regel doorgestreept.
   *[other] { $count } regels doorgestreept.
}
closing-read-done = Klopt, samen nagelezen
closing-read-keep = Toch bewaren
closing-read-fixed = Er staat al een handtekening, dus de tekst ligt vast. Haal de handtekening eerst weg als er iets moet veranderen.
closing-no-notes = Er hangen geen briefjes op de plaat.
closing-previous = Vorige keer
closing-unanswered = { $count ->
    [one] Over één afspraak van de vorige keer is nog niets gezegd. Die komt als ‘open’ op het formulier.
   *[other] Over { $count } afspraken van de vorige keer is nog niets gezegd. Ze komen als ‘open’ op het formulier.
}
closing-unanswered-do = Nu beantwoorden
closing-unanswered-title = Hoe is het gegaan?
closing-unanswered-of = Hoe is het gegaan met: { $text }
closing-unanswered-line = Hoe kwam dat?
closing-unanswered-line-hint = Mag leeg blijven.
closing-unanswered-ready = Klaar
closing-said-answered = { $text }: { $status }
closing-edit-line = Verander: { $text }
closing-edit = Veranderen
closing-strike-line = Streep door: { $text }
closing-strike = Doorstrepen
closing-keep-line = Toch laten staan: { $text }
closing-keep = Toch laten staan
closing-remove-line = Haal weg: { $text }
closing-remove = Weghalen
closing-removed = Weggehaald: { $text }
closing-editor = Wie verandert dit?
closing-edit-keys = Enter bewaart, Esc laat het zoals het was.
closing-said-struck = Doorgestreept: { $text }
closing-said-kept = Blijft staan: { $text }
closing-said-edited = Veranderd: { $text }
closing-window = { $window }: { $answer }
closing-window-answer = { $which } { $step }
closing-detail = { $label }: { $text }
closing-no-agreements = Er staan nog geen afspraken.
closing-no-agreements-help = Maak er samen een op de brug. Is alles goed zo? Dat mag ook.
closing-no-agreements-choose = Kies eerst: maak een afspraak op de brug, of vink aan dat het niet nodig is.
closing-no-promise = { $name } heeft nog niets beloofd. Is er iets waar { $name } mee kan helpen?

closing-view-title = Zo komt het op papier
closing-view-intro = Dit zijn de echte bladzijden. Kijk samen of alles er goed op staat.
closing-view-page = Bladzijde { $page } van { $pages }
closing-view-previous = Vorige bladzijde
closing-view-next = Volgende bladzijde
closing-view-smaller = Kleiner
closing-view-larger = Groter
closing-view-zoom = { $percent }%
closing-view-tools = Bladeren en vergroten
closing-view-making = De bladzijden worden gemaakt…
closing-view-again = Probeer het nog eens
closing-view-failed = De bladzijden konden niet worden gemaakt. Er is niets verloren.
closing-view-concept = Bewaar een concept
closing-view-done = Verder naar tekenen
closing-saved-at = Bewaard: { $path }
closing-opened-at = Bewaard en geopend om te printen: { $path }
closing-replaced-title = Deze tekens kan het formulier niet laten zien
closing-replaced-help = Op die plek komt een vakje te staan. Is dat niet goed? Verander dan eerst de tekst, bij Nalezen.
closing-replaced-line = { $characters } in ‘{ $text }’

closing-sign-title = Tekenen
closing-sign-intro = Kies allebei wat je handtekening betekent. Tekenen hoeft niet. { $manager } kan beginnen, { $employee } heeft het laatste woord.
closing-sign-honest = Teken je op het scherm, dan laat het formulier later zien dat er sinds het tekenen niets is veranderd. Het is een gewone elektronische handtekening.
closing-means = Wat betekent je keuze?
closing-stance = Mijn keuze
closing-stance-missing = Kies eerst één van deze vier.
closing-reason-disagreed = Niet akkoord, want…
closing-reason-not_signed = Waarom teken je niet? Dat hoef je niet te zeggen.
closing-reason-missing = Schrijf kort op waarom.
closing-apart = Per onderdeel kiezen
closing-apart-for = Per onderdeel kiezen, voor { $name }
closing-whole = Toch één keuze voor het geheel
closing-whole-for = Toch één keuze voor het geheel, voor { $name }
closing-apart-chosen = per onderdeel gekozen
closing-reaction = Reactie in eigen woorden
closing-reaction-hint = Mag leeg blijven. Komt op het formulier.
closing-characters-left = { $count ->
    [one] nog 1 teken
   *[other] nog { $count } tekens
}
closing-characters-over = { $count ->
    [one] 1 teken te veel
   *[other] { $count } tekens te veel
}
closing-record = Mijn keuze vastleggen
closing-record-for = Mijn keuze vastleggen, voor { $name }
closing-change-stance = Aanpassen
closing-change-stance-for = Aanpassen: keuze van { $name }
closing-stance-fixed = Aanpassen kan weer als de handtekeningen weg zijn.
closing-said-recorded = Vastgelegd: { $name }, { $stance }
closing-wait-for = Als { $name } ook heeft gekozen, kun je tekenen.
closing-signature = Handtekening
closing-way = Hoe wil je tekenen?
closing-way-drawn = Tekenen
closing-way-typed = Naam typen
closing-way-ink = Pen op papier
closing-pad = Tekenvak van { $name }. Teken met vinger, pen of muis. Met het toetsenbord kies je Naam typen.
closing-pad-here = Teken hier
closing-pad-again = Opnieuw
closing-pad-empty = Teken eerst in het vak.
closing-pad-full = Het vak is vol. Kies Opnieuw om een nieuwe handtekening te zetten.
closing-typed-label = Je naam
closing-typed-empty = Typ eerst je naam.
closing-typed-other = Op het formulier heet je { $name }. Wat je hier typt, komt zo bij je handtekening te staan.
closing-typed-long = Je naam is te lang. Er passen 80 tekens.
closing-ink-help = De regel blijft leeg. Je tekent na het printen met een pen.
closing-place-signature = Handtekening zetten
closing-place-signature-for = Handtekening zetten voor { $name }
closing-place-ink = Laat de regel leeg
closing-place-ink-for = Laat de regel leeg voor { $name }
closing-withdraw = Weghalen
closing-withdraw-for = Weghalen: handtekening van { $name }
closing-said-signed = { $name } heeft getekend.
closing-said-ink = De regel van { $name } blijft leeg.
closing-said-withdrawn = De handtekening van { $name } is weg.
closing-ink-waits = De regel wacht op een pen.
closing-drawn-alt = Getekende handtekening van { $name }
closing-todo = Nog te doen: { $list }
closing-todo-choose = { $name } kiest
closing-todo-sign = { $name } tekent
closing-todo-wait = { $name } tekent daarna
closing-todo-record = { $name } legt de keuze vast
closing-todo-later = { $name } tekent later
closing-wait-later = Ik denk er nog over na
closing-wait-later-for = Ik denk er nog over na, { $name }
closing-said-later = { $name } tekent later. Het gesprek is voorgelegd.
closing-later-title = { $name } tekent later
closing-later-text = Neem rustig de tijd. Alles blijft zo staan.
closing-later-back = Nu verder
closing-later-back-for = Nu verder, { $name }
closing-presented = Voorgelegd: de tekst ligt vast. { $list }.
closing-presented-save = Bewaar wat is voorgelegd
closing-presented-print = Printen
closing-reopen = Weer openen
closing-said-reopened = Het gesprek is weer open. Lees het daarna opnieuw na en teken allebei opnieuw.
closing-read-presented = Dit is voorgelegd, dus de tekst ligt vast. Moet er iets anders? Kies Weer openen. Daarna lezen jullie alles opnieuw na en tekenen jullie allebei opnieuw.
closing-hr = Mag dit naar HR?
closing-hr-help = HR ziet alleen de afspraken die jullie allebei aanvinken. Niets aanvinken is ook goed.
closing-hr-tick = { $name }: mag naar HR, { $what }
closing-hr-both = mag naar HR
closing-hr-shared = { $count ->
    [0] Naar HR mag nu geen enkele afspraak.
    [one] Naar HR mag één afspraak.
   *[other] Naar HR mogen { $count } afspraken.
}
closing-finish = Afsluiten en bewaren
closing-finish-title = Gesprek afsluiten?
closing-finish-lock = Hierna ligt het gesprek vast. Er kan niets meer veranderen. Later iets toevoegen kan wel, met de datum erbij.
closing-finish-erase = { $count ->
    [0] Wat van de plaat is weggehaald, wordt gewist.
    [one] De doorgestreepte regel wordt gewist.
   *[other] De { $count } doorgestreepte regels worden gewist.
}
closing-finish-yes = Ja, afsluiten
closing-finish-no = Nog niet
closing-forget = Niets bewaren
closing-forget-title = Niets van dit gesprek bewaren?
closing-forget-lost = Alle briefjes, afspraken en keuzes van dit gesprek worden gewist. Dat kun je niet ongedaan maken. Er komt geen formulier.
closing-forget-stays = In het dossier staat alleen nog dat jullie op { $day } een goed gesprek hadden.
closing-forget-yes = Ja, alles wissen
closing-forget-no = Nee, terug
closing-forgotten = Er is niets van het gesprek bewaard.
closing-leave-title = Nog niet vastgelegd
closing-leave-text = Er staat nog iets dat niet is vastgelegd, van { $names }. Ga je weg, dan is dat kwijt.
closing-leave-stay = Hier blijven
closing-leave-go = Toch weggaan

closing-done-title = Het gesprek is vastgelegd
closing-done-signed = Afgesloten op { $date }. Fijn dat jullie hier samen tijd voor namen.
closing-done-door = Alleen het dossier van { $name } is nu open. Je wachtwoordzin opent de rest.
closing-done-door-practice = Alleen het dossier van { $name } is nu open. De rest gaat open als je dit gesprek uit gaat.
closing-done-save = Formulier bewaren
closing-done-print = Printen
closing-print-first = Bewaar eerst het formulier. Daarna gaat het open, en daar kun je printen.
closing-done-pages = Het formulier
closing-done-opinions = Hoe jullie tekenden
closing-reaction-none = Geen reactie.
closing-reason-line = Reden: { $reason }
closing-no-signature = Geen handtekening. Dat is ook goed.
closing-addenda = Aanvullingen
closing-addenda-none = Nog geen aanvullingen. Moet er later iets bij? Dat kan hier, met de datum erbij.
closing-addendum-open = Schrijf een aanvulling
closing-addendum-who = Van wie is deze aanvulling?
closing-addendum-text = Wat wil je toevoegen?
closing-addendum-empty = Schrijf eerst iets op.
closing-addendum-add = Toevoegen
closing-addendum-line = { $name }, { $date }
closing-said-added = Aanvulling toegevoegd.

format-title = Opmaak
format-possible = Kan ook: { $list }
format-letters = Letters
format-letters-normal = gewone letters
format-letters-large = grote letters
format-letters-means = alle tekst vanaf 12 punten, behalve op de plaat
format-board = De plaat
format-board-a4 = plaat op A4
format-board-a3 = plaat op A3
format-palette = Kleur
format-palette-light = in kleur
format-palette-ink = inkt sparen
format-palette-means = lichte tinten en lijnen
format-also-en = ook in het Engels
format-also-nl = ook in het Nederlands
format-also-hint = Alleen koppen en uitleg. Wat jullie schreven, blijft zoals het is.
format-kept = Zo wordt het formulier straks ook bewaard.
format-print = Dit is een extra afdruk, zonder handtekeningen. Het bewaarde formulier blijft zoals het is.

verify-title = Klopt een formulier nog?
verify-intro = Kies een formulier (PDF). Praatplaat kijkt of het nog precies is wat er getekend is.
verify-after-talk = Een formulier nakijken kan als jullie uit het gesprek zijn.
verify-choose = Kies een formulier
verify-paper-title = Zijn papier en bestand gelijk?
verify-words = De zes woorden van het zegel
verify-words-where = Ze staan onderaan elke bladzijde van het papier.
verify-words-optional = Ze staan onderaan elke bladzijde van het papier. Mag leeg blijven.
verify-words-empty = Typ eerst de zes woorden van het papier.
verify-compare = Vergelijk
verify-words-same = Papier en bestand zijn gelijk.
verify-words-other = { $count ->
    [one] Papier en bestand zijn niet gelijk: woord { $places } is anders. Kijk of je het goed hebt getypt.
   *[other] Papier en bestand zijn niet gelijk: deze woorden zijn anders: { $places }.
}
verify-words-all-other = Papier en bestand zijn niet gelijk. Dit zijn de woorden van een ander gesprek, of van een andere versie.
verify-words-unknown = Het woord ‘{ $word }’ komt in geen zegel voor. Kijk of je het goed hebt getypt.
verify-words-near = Het woord ‘{ $word }’ komt in geen zegel voor. Bedoel je: { $near }?
verify-words-count = { $count ->
    [one] Een zegel heeft zes woorden. Dit is er één.
   *[other] Een zegel heeft zes woorden. Dit zijn er { $count }.
}
verify-words-no-seal = Dit formulier heeft nog geen zegel. Het is gemaakt met een oudere versie.
verify-good = In orde. Dit is precies wat er getekend is.
verify-bad = Niet in orde:
verify-honest = Dit laat zien dat er sinds het tekenen niets is veranderd. Het is een gewone elektronische handtekening.
verify-talk = { $kind }, { $date }: { $employee } en { $manager }
verify-signed = Getekend door { $name }: { $stance }
verify-signed-on = Getekend door { $name } op { $date }: { $stance }
verify-signed-typed = { $name } typte bij het tekenen: ‘{ $typed }’.
verify-key-own = Getekend met de sleutel van dit bestand.
verify-key-other = Let op: getekend met een andere sleutel dan die van dit bestand. Dat hoort zo als het formulier bij een andere leidinggevende is gemaakt.
verify-only-added = Jullie handtekeningen kloppen. Daarna is er nog iets bijgezet, en dat kijkt Praatplaat niet na:
verify-seal = Zegel: { $words }
verify-signature-content_changed = Na de handtekening van { $name } is het formulier veranderd.
verify-signature-signature_changed = De handtekening van { $name } zelf is veranderd.
verify-signature-certificate_changed = Het certificaat van de handtekening van { $name } is veranderd.
verify-signature-foreign = De handtekening van { $name } is gezet met een ander programma. Die kunnen we hier niet nakijken.
verify-signature-additional = Er staat een extra handtekening in ({ $name }), zoals de ondertekendienst van een organisatie zet. Kijk die na in een PDF-lezer.
verify-fault-unreadable = Het bestand is beschadigd, of het is geen PDF.
verify-fault-not_signed = Er staat geen handtekening van op het scherm in. Inkt op papier kunnen we hier niet zien.
verify-fault-signature_missing = Er ontbreekt een handtekening.
verify-fault-added = Na de laatste handtekening is er iets toegevoegd.
verify-fault-changed = Na de eerste handtekening is er iets veranderd.
verify-fault-not_certified = De eerste handtekening sluit het formulier niet af.
verify-fault-data_missing = De gegevens van het gesprek zitten er niet in.
verify-fault-data_unreadable = De gegevens van het gesprek zijn niet te lezen.
verify-fault-data_newer = Een nieuwere versie van Praatplaat heeft dit formulier gemaakt. Werk het programma bij.
verify-fault-seal_missing = Op de bladzijden staat geen zegel.
verify-fault-seal_differs = Het zegel op de bladzijden hoort niet bij de gegevens.
verify-fault-signers_differ = De gegevens zeggen iets anders over wie er tekende.
