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
talk-curtain-menu = Scherm even verbergen
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
pad-armed-where = Tik op de plek waar dit briefje hoort.
pad-held-next = Daarna het briefje van { $who }.
pad-armed = Of schrijf hier alvast. Esc: toch niet.
pad-held = Briefje van { $who }, nog zonder plek
pad-held-nobody = Briefje van nog niemand
pad-whose = Van wie is dit briefje? Tik op een blokje.
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
editor-lane = Waar dit bij hoort
editor-keys-new = Enter: volgende · Esc: klaar
editor-keys-edit = Enter of Esc: klaar
editor-done = Klaar

learn-title = Hoe wil je dit leren?
learn-way = { $way }: { $who }
learn-chosen = { $way } gekozen voor { $who }
learn-dropped = { $way } niet meer gekozen voor { $who }

house-none = nog niet gekozen
house-now = Nu
house-wish = Wens
house-now-of = { $window }, nu
house-wish-of = { $window }, wens
house-set = { $window }: { $step }
house-which = Wat kies je?
house-now-means = hoe het nu is
house-wish-means = hoe je het wilt
house-clear = wis
house-rename = Andere naam
house-name = Naam voor { $window }
house-renamed = Dit raam heet nu { $window }
house-leave-out = Laat weg
house-left-out = { $window } is weggelaten
house-shown = { $window } is er weer bij
house-back = { $window } erbij

bridge-title = Onze afspraken
bridge-add = Nieuwe afspraak
bridge-empty = Wat spreken jullie af?
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
bridge-side = { $who } belooft
bridge-side-together = Samen
bridge-ask = Wat belooft { $who }?
bridge-ask-together = Wat doen jullie samen?
bridge-notice = We merken het: { $notice }
bridge-proposal = voorstel: { $date }
agreement-new-title = Nieuwe afspraak
agreement-edit-title = Afspraak bewerken
agreement-kept = Je afspraak staat nog klaar. Open hem om verder te gaan.
agreement-what-hint = Klein en duidelijk: wat ga je doen?
agreement-if-then-hint = Als … gebeurt, dan doe ik …
agreement-if-then-ask = Wat doe je als het tegenzit?
agreement-proposal = Deze datum stelden we voor, omdat de afspraak van de vorige keer meegaat. Kies gerust een andere.
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
look-back-earlier = Van eerder
look-back-earlier-means = Dit stond nog open van gesprekken daarvoor. Jullie antwoord komt in het dossier. Gaat iets mee naar dit jaar, dan komt het ook op het formulier.
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

rail = Bij { $place }
phase-goes = Past bij { $phase }:
phase-here = Hier hoort { $place } bij
phase-what = Stap:

water-title = Hoe vol is jouw energiemeer?
water-clear = toch niet
water-before = vorige keer
water-set = Het energiemeer: { $level }
water-cleared = Het energiemeer: nog niet gekozen

talents-few = Kies er hooguit zes. Iets wat je graag doet telt ook.
talents-narrow = Mooi. Welke vier passen het best bij jou? De rest mag blijven hangen.
talents-many = Dat zijn er veel! Met zes praat het makkelijker. Welke zijn echt van jou?

confirm-title = Klopt dit?
confirm-means = Zet je vinkje als deze plek klopt. Verandert er iets, dan vragen we het opnieuw.
confirm-on = { $who } zegt: { $place } klopt
confirm-off = { $who } wil nog kijken naar { $place }

unknown = Ik weet het nog niet
unknown-on = { $lane }: ik weet het nog niet
unknown-off = { $lane }: ik weet het nog niet, weggehaald
unknown-before = Vorige keer: ik weet het nog niet.

note-dream = een droom
note-is-dream = Dit is een droom
note-no-dream = Dit is geen droom
note-name-reaction = { $who } zegt daarbij: { $text }
dream-on = Dit is een droom. Dromen mogen dromen blijven.
dream-off = Dit is geen droom meer

need-title = Wat voor hulp is dit?
need-kind = Wat heb je nodig?
need-form = In welke vorm? Van klein naar groot.
need-open = nog open
need-already-means = Dit kan nu al, zonder dat er eerst iets anders nodig is.
need-said = Wat je nodig hebt, is bewaard

react-title = Reageer
react-who = Wie reageert?
react-text = Wat wil je erbij zeggen?
react-said = Reactie van { $who } bewaard
react-take = Reactie weghalen: { $text }
react-taken = Reactie weggehaald

differ-title = Wij zien dit verschillend
differ-intro = Dat mag. Schrijf allebei op hoe jij het ziet. De ene tekst telt niet meer dan de andere.
differ-of = Zo ziet { $who } het
differ-open = nog niet opgeschreven
differ-said = Bewaard hoe jullie het allebei zien

blind-title = Omdraaikaarten
blind-begin = Kies allebei, draai samen om
blind-water = Hoe vol is het energiemeer van { $who }?
blind-covered = { $who } kiest nu. { $other } kijkt even naar buiten.
blind-uncover = Laat de kaarten zien
blind-choose = { $who }, kies één kaart. Daarna ligt alles weer dicht.
blind-form = Draaien jullie om, dan komen beide keuzes op het formulier.
blind-ready = Jullie hebben allebei gekozen.
blind-turn = Draai om
blind-same = Jullie kozen hetzelfde. Wat zie je allebei?
blind-differs = Jullie kozen verschillend. Vertel elkaar wat je zag.
turned-line = Omdraaikaarten. { $about }: { $chose }.
turned-before = Op de plaat staat “{ $step }”, van vóór de kaarten.
turned-remove = Haal weg wat jullie omdraaiden
turned-removed = Omdraaikaarten weggehaald

leave-talk = Gesprek verlaten
leave-title = Gesprek verlaten
leave-why = Zolang jullie praten, is alleen dit dossier open. Met je wachtwoordzin ga je terug naar de rest.
leave-passphrase = Wachtwoordzin
leave-practice = Dit is een oefening: de zin staat al klaar.
leave-stay = Blijf in het gesprek
leave-do = Verlaten
voices-even = Deze lijn laat zien wiens woorden er op de plaat staan: van jullie allebei ongeveer evenveel
voices-more = Deze lijn laat zien wiens woorden er op de plaat staan: de meeste van { $who }
voices-what = De lijn hierboven: wiens woorden er op de plaat staan

keys-title = Toetsen
keys-type = Begin een briefje; daarna kies je van wie het is
keys-list = Lijst of plaat
keys-signs = Langs de borden lopen, een plek openen
keys-choose = Kiezen in een instrument; spatie zet aan of uit
keys-write = In een nieuw briefje: volgende, of klaar
keys-note = Briefje: pijltjes lopen erlangs, Enter bewerkt
keys-delete = Briefje weghalen
keys-order = Briefje hoger of lager hangen
keys-menu = Menu van een briefje, en anders van het gesprek (ook de menutoets)
keys-place = Vorige of volgende plek
keys-up = Eén stap terug: briefje, plek, hele plaat
keys-undo = Ongedaan maken
keys-redo = Opnieuw
keys-region = Naar het volgende of vorige deel van het scherm
keys-curtain = Scherm even verbergen, en weer tonen
keys-present = Groot in beeld
keys-help = Dit overzicht
keys-letters = Cijfers, als je niet aan het typen bent
keys-letter-place = Naar plek 1 tot en met 8
keys-letter-all = Hele plaat
