# The talk on the board.

talk-title = Praatplaat van { $employee } en { $manager }
talk-about = Over deze plaat: een landschap met acht plekken en een brug. Ga met Enter naar een plek. F1 laat alle toetsen zien.
talk-when = { $kind } · { $date }
talk-back = Terug naar het dossier
talk-phases = Waar zijn we in het gesprek?
talk-top = Gesprek
talk-board = De plaat
talk-bottom = Briefjes en plekken
talk-as-list = Laat zien als lijst
talk-as-picture = Laat zien als plaat
talk-menu = Meer
talk-fixed = Dit gesprek ligt vast. Lezen kan, veranderen niet meer.
talk-to-closing = Afronden
talk-present = Groot in beeld
talk-present-end = Gewoon venster
talk-shortcuts = Toetsen
talk-last-agreements = Wat spraken we af?
talk-last-and-topics = Vorige keer en bespreekpunten
talk-topics = Bespreekpunten
talk-last-year-show = Laat de vorige keer zien
talk-last-year-hide = Verberg de vorige keer
talk-curtain = Even niet in beeld. Druk op Ctrl+L om verder te gaan.
talk-overview = Overzicht
talk-places = Plekken

place-button = { $number } { $place }, { $count ->
    [0] nog leeg
    [one] 1 briefje
   *[other] { $count } briefjes
  }
place-agreements-button = { $number } { $place }, { $count ->
    [0] nog geen afspraken
    [one] 1 afspraak
   *[other] { $count } afspraken
  }
place-open = Je bent nu bij { $place }
place-all = Je ziet de hele plaat

lane-count = { $count ->
    [0] nog leeg
    [one] 1 briefje
   *[other] { $count } briefjes
  }
more-notes = + { $count }
lane-another = Nog een?
lane-add = Briefje toevoegen bij { $lane }
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

note-name = Briefje van { $who }, { $lane }, { $index } van { $count }: { $text }
note-name-together = Briefje van jullie samen, { $lane }, { $index } van { $count }: { $text }
note-supplemented = aangevuld door { $who }
note-carried = van de vorige keer
note-struck = doorgestreept
note-more = Meer over dit briefje
note-edit = Bewerken
note-move = Verplaats naar…
note-up = Omhoog
note-down = Omlaag
note-promote = Maak er een afspraak van
note-delete = Weghalen
note-added-said = Briefje bewaard bij { $lane }
note-edited-said = Briefje veranderd
note-moved-said = Verplaatst naar { $lane }, { $index } van { $count }
note-deleted-said = Briefje weggehaald
note-restore = Terugzetten
note-move-title = Waar moet dit briefje heen?
note-here = hangt hier nu

pad-of = Briefje van { $who }
pad-together = Briefje van ons samen
pad-together-short = samen
pad-hint = tik of sleep naar een plek
pad-armed = Tik op een plek voor dit briefje. Esc: toch niet.
pad-armed-said = Kies een plek voor het briefje van { $who }
pad-disarmed = Toch geen briefje

editor-new = Nieuw briefje bij { $lane }
editor-edit = Briefje bij { $lane }
editor-text = Wat schrijf je op?
editor-author = Van wie is dit briefje?
editor-writer = Wie verandert dit?
editor-left = { $count ->
    [one] nog 1 teken
   *[other] nog { $count } tekens
  }
editor-keys-new = Enter: volgende · Esc: klaar
editor-keys-edit = Enter of Esc: klaar
editor-done = Klaar

learn-title = Hoe wil je dit leren?
learn-way = { $way }: { $who }
learn-chosen = { $way } gekozen voor { $who }
learn-dropped = { $way } niet meer gekozen voor { $who }

house-window = { $window }. Nu: { $now }. Wens: { $wish }.
house-none = nog niet gekozen
house-now = Nu
house-wish = Wens
house-now-of = { $window }, nu
house-wish-of = { $window }, wens
house-set = { $window }: { $step }

bridge-title = Onze afspraken
bridge-add = Nieuwe afspraak
bridge-empty = Wat spreken jullie af?
bridge-empty-manager = Wat belooft { $who }?
bridge-card = Afspraak { $number }, { $who }, { $due }: { $what }
bridge-due = { $who } · { $date }
bridge-delete = Afspraak weghalen
bridge-added = Afspraak bewaard
bridge-edited = Afspraak veranderd
bridge-deleted = Afspraak weggehaald
bridge-none-on = Geen afspraak nodig: genoteerd
bridge-none-off = Geen afspraak nodig: weggehaald
bridge-trail = Komt uit het briefje: { $text }
bridge-carried = loopt door
agreement-new-title = Nieuwe afspraak
agreement-edit-title = Afspraak bewerken
agreement-kept = Je afspraak staat nog klaar. Open hem om verder te gaan.
agreement-what-hint = Klein en duidelijk: wat ga je doen?
agreement-if-then-hint = Als … gebeurt, dan doe ik …
due-month = over 1 maand
due-two_months = over 2 maanden
due-three_months = over 3 maanden
due-next_talk = vóór het volgende gesprek
due-date = datum kiezen…
due-none = geen datum
due-picked = Datum
smart-title = Even samen kijken (hoeft niet)
smart-specific = Is duidelijk wat er gebeurt?
smart-measurable = Kunnen we zien dat het gelukt is?
smart-acceptable = Willen jullie dit allebei?
smart-realistic = Kan het, met de tijd en hulp die er is?
smart-timed = Staat er een moment bij?

look-back-title = Wat spraken we af?
look-back-intro = Zo begint dit gesprek: bij wat jullie de vorige keer afspraken, op { $date }.
look-back-of = { $who } beloofde
look-back-of-together = Samen beloofd
look-back-of-organisation = De organisatie beloofde
look-back-none = De vorige keer zijn er geen afspraken gemaakt.
look-back-how = Hoe is het gegaan?
look-back-done = gelukt
look-back-half = half
look-back-not_done = niet, want…
look-back-carried = mee naar dit jaar
look-back-line = Hoe kwam dat?
look-back-due = { $date }
look-back-answered = { $what }: { $status }
look-back-topics = Hier wilden jullie het over hebben
topic-done = besproken
topic-done-said = Besproken: { $text }
topic-open-said = Niet meer besproken: { $text }
look-back-ready = Klaar, naar de plaat

last-year = Vorige keer
last-year-carry = Neem mee
last-year-carry-name = Neem mee: { $text }
last-year-carry-all = Neem alles mee
last-year-carried = Meegenomen naar dit jaar
last-year-note = Vorige keer, van { $who }: { $text }

keys-title = Toetsen
keys-note = Briefje: pijltjes lopen erlangs, Enter bewerkt
keys-delete = Briefje weghalen
keys-order = Briefje hoger of lager hangen
keys-menu = Menu van een briefje
keys-place = Vorige of volgende plek
keys-up = Eén stap terug: briefje, plek, hele plaat
keys-undo = Ongedaan maken
keys-redo = Opnieuw
keys-region = Naar het volgende deel van het scherm
keys-curtain = Leeg landschap over het scherm, en weer weg
keys-present = Groot in beeld
keys-help = Dit overzicht
keys-letters = Losse letters, als je niet aan het typen bent
keys-letter-note = Nieuw briefje
keys-letter-list = Lijst of plaat
keys-letter-place = Naar plek 1 tot en met 8
keys-letter-all = Hele plaat
