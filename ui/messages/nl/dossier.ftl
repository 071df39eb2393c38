# The dossier of one employee.
dossier-since = begonnen op { $day }
dossier-edit = Gegevens veranderen
dossier-archive = Naar het archief
dossier-unarchive = Terug in mijn team
dossier-archived = { $name } staat in het archief. Het dossier blijft bewaard.
dossier-unarchived = { $name } staat weer in je team.
dossier-in-archive = Dit dossier staat in het archief. Lezen kan. Zet { $name } terug in je team om weer een gesprek te voeren.
dossier-edited = De gegevens zijn veranderd.
dossier-start = Start gesprek
dossier-resume = Ga verder met het gesprek
dossier-start-other = Ander soort gesprek
dossier-early-title = Nu al beginnen?
dossier-early = Dit gesprek staat gepland op { $day }. Begin je het nu, dan is het een gesprek van vandaag, en is er daarna niets meer gepland.
dossier-early-keep = Nee, later
dossier-early-other = Ander gesprek, het plan blijft
dossier-early-do = Ja, nu beginnen
dossier-start-kind = Wat voor gesprek begin je nu?
dossier-plan = Gesprek plannen
dossier-chain-title = Er is iets veranderd buiten Praatplaat om
dossier-chain = De geschiedenis van dit dossier klopt niet meer met wat Praatplaat heeft opgeschreven. Wat je ziet is misschien niet alles. Vergelijk het met het getekende formulier van { $name }, en gebruik zo nodig een oudere kopie van je bestand.
dossier-chain-check = Controleer het hele bestand
dossier-undo-none = Niets om ongedaan te maken
dossier-redo-none = Niets om opnieuw te doen
dossier-undo-what = Ongedaan maken: { $what }
dossier-redo-what = Opnieuw doen: { $what }

dossier-talks = Gesprekken
dossier-talks-none = Nog geen gesprek. Begin er een, of plan er een.
dossier-talk-of = { $kind } van { $day }
dossier-talk-notes = { $count ->
    [one] één briefje
   *[other] { $count } briefjes
}
dossier-talk-agreements = { $count ->
    [one] één afspraak
   *[other] { $count } afspraken
}
dossier-talk-planned = gepland
dossier-talk-under_way = loopt nog
dossier-talk-read_back = nagelezen, nog kiezen en tekenen
dossier-talk-presented = voorgelegd, wacht op een handtekening
dossier-talk-signed = { $ago ->
    [0] vandaag getekend
    [1] gisteren getekend
   *[other] getekend op { $day }
}
dossier-talk-unsigned = { $ago ->
    [0] vandaag afgesloten, zonder handtekening
    [1] gisteren afgesloten, zonder handtekening
   *[other] afgesloten op { $day }, zonder handtekening
}
dossier-talk-on_paper = { $ago ->
    [0] op papier getekend, vandaag afgesloten
    [1] op papier getekend, gisteren afgesloten
   *[other] op papier getekend, afgesloten op { $day }
}
dossier-talk-nothing_kept = { $ago ->
    [0] vandaag gesproken, niets bewaard
    [1] gisteren gesproken, niets bewaard
   *[other] gesproken op { $day }, niets bewaard
}
dossier-talk-read = Lezen
dossier-form-save = Formulier bewaren
dossier-form-print = Printen
dossier-form-saved = Het formulier is bewaard: { $path }
dossier-form-printed = Het formulier staat open om te printen: { $path }
dossier-replan = Verzetten
dossier-discard = Weghalen
dossier-prepared-employee = { $name } is voorbereid
dossier-prepared-manager = Jij bent voorbereid
dossier-begun = Hier begon het
dossier-begun-on = Begonnen op { $day }

dossier-plan-title = Gesprek plannen
dossier-replan-title = Gesprek verzetten
dossier-plan-kind = Wat voor gesprek
dossier-kind-development = Het jaarlijkse gesprek. Alle acht plekken van de plaat, ongeveer 45 minuten.
dossier-kind-check_in = Kort, 15 minuten. Alleen energie en afspraken. Niets bewaren mag ook.
dossier-kind-follow_up = Hoe staat het met wat jullie afspraken? Terugblik en afspraken, 30 minuten.
dossier-kind-onboarding = De eerste maanden. Terugblik, energie, talenten, leren, rugzak en afspraken.
dossier-kind-internship = Voor wie stage loopt. Terugblik, talenten, leren, horizon, rugzak en afspraken.
dossier-plan-date = Dag
dossier-plan-time = Tijd
dossier-plan-time-hint = Mag leeg blijven. Bijvoorbeeld 10.30
dossier-plan-time-unreadable = Deze tijd lukt niet. Typ hem als 10.30.
dossier-plan-place = Plaats
dossier-plan-place-hint = Mag leeg blijven
dossier-plan-date-first = Kies een dag.
dossier-plan-today = Vandaag
dossier-plan-tomorrow = Morgen
dossier-plan-week = Over een week
dossier-plan-fortnight = Over twee weken
dossier-plan-do = Plannen
dossier-planned = Het gesprek staat op { $day }.

dossier-discard-title = Dit gesprek weghalen?
dossier-discard-plan = Het geplande gesprek van { $day } gaat weg. Er is nog niets opgeschreven.
dossier-discard-empty = Het gesprek van { $day } is begonnen. Er hangen nog geen briefjes en er zijn geen afspraken. Wat jullie verder hebben ingevuld gaat weg. Dat kun je niet ongedaan maken.
dossier-discard-lost = { $ago ->
    [0] Wat jullie vandaag hebben opgeschreven gaat weg: { $notes }, { $agreements } en alles wat jullie verder hebben ingevuld. Dat kun je niet ongedaan maken.
    [1] Wat jullie gisteren hebben opgeschreven gaat weg: { $notes }, { $agreements } en alles wat jullie verder hebben ingevuld. Dat kun je niet ongedaan maken.
   *[other] Wat jullie op { $day } hebben opgeschreven gaat weg: { $notes }, { $agreements } en alles wat jullie verder hebben ingevuld. Dat kun je niet ongedaan maken.
}
dossier-discard-do = Ja, weghalen
dossier-discard-keep = Nee, laten staan
dossier-discarded = Het gesprek is weggehaald.

dossier-agreements = Open afspraken
dossier-agreements-none = Er staan geen afspraken open.
dossier-agreements-none-yet = Uit eerdere gesprekken staan er geen afspraken open. Wat jullie nu afspreken, komt hier als het gesprek klaar is.
dossier-agreements-manager = Van jou
dossier-agreements-employee = Van { $name }
dossier-agreements-together = Van jullie samen
dossier-agreements-organisation = Van de organisatie
dossier-agreement-due = vóór { $day }
dossier-agreement-passed = de datum is voorbij: { $day }
dossier-answer = Hoe ging het?
dossier-answer-of = Hoe ging het met: { $what }
dossier-answer-line = Wil je er iets bij zeggen?
dossier-answer-line-hint = Mag leeg blijven.
dossier-answer-first = Kies hoe het ging.
dossier-answered = Opgeschreven: { $status }.
dossier-answer-done = Gelukt
dossier-answer-half = Half gelukt
dossier-answer-not_done = Niet gelukt
dossier-answer-lapsed = Vervallen
dossier-answer-half-means = Blijft open staan.
dossier-answer-lapsed-means = Niet meer nodig.

dossier-topics = Voor de volgende keer
dossier-topics-none = Nog niets. Zet er iets bij zodra het je te binnen schiet.
dossier-topic = Waar wil je het over hebben?
dossier-topic-who = Van wie is dit?
dossier-topic-add = Erbij zetten
dossier-topic-done = Besproken: { $text }
dossier-topic-from = van { $who }, { $day }
dossier-topics-old = { $count ->
    [one] Eén punt is besproken
   *[other] { $count } punten zijn besproken
}
