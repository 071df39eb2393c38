# First start, unlocking, the team and the list to import; the frame around these screens.
frame-language = Taal
frame-bar = Instellingen en vergrendelen
frame-settings = Instellingen
frame-lock = Vergrendelen
frame-to-team = Mijn team
frame-to-talk = Terug naar het gesprek
frame-to-dossier = Dossier van { $name }
frame-practice = alles hier is verzonnen
frame-practice-renew = Opnieuw beginnen
frame-practice-renew-title = Opnieuw beginnen met oefenen?
frame-practice-renew-line = Alles staat weer klaar zoals de eerste keer. Wat je hier hebt ingevuld, is dan weg. Je eigen werk blijft zoals het is.
frame-practice-renew-do = Alles klaarzetten
frame-practice-leave = Terug naar mijn eigen werk

day-hint = Bijvoorbeeld 27-11-2026 of 27 nov
day-unreadable = Deze datum bestaat niet. Typ hem als 27-11-2026.
day-today = vandaag
day-tomorrow = morgen
day-yesterday = gisteren

passphrase = Wachtwoordzin
passphrase-show = Wachtwoordzin laten zien
passphrase-hide = Wachtwoordzin verbergen
passphrase-again = Typ hem nog een keer
passphrase-again-first = Typ hem hier nog een keer, tegen typfouten.
passphrase-differs = Dit is iets anders dan hierboven. Typ hem nog eens.
passphrase-hint = Vier losse woorden zijn sterk, en je onthoudt ze goed.
passphrase-weak = te makkelijk
passphrase-fair = nog niet genoeg
passphrase-good = goed
passphrase-strong = heel sterk
passphrase-weak-says = Te makkelijk te raden. Maak hem langer.
passphrase-fair-says = Nog niet sterk genoeg. Maak hem iets langer.
passphrase-good-says = Goed. Deze kun je gebruiken.
passphrase-strong-says = Heel sterk. Deze kun je gebruiken.

welcome-title = Welkom
welcome-lead = Met Praatplaat voer je een goed gesprek over iemands werk, aan één plaat, naast elkaar.
welcome-here = Alles blijft op deze computer.
welcome-only-you = Alleen jij kunt het openen, met je wachtwoordzin.
welcome-quiet = Geen account, geen internet.
welcome-file = Je bestand komt hier:
welcome-practice = Eerst oefenen
welcome-practice-line = Kijk rond in een gesprek dat al klaarstaat. Alles daarin is verzonnen.
welcome-you = Wie ben je?
welcome-name = Je naam
welcome-function = Je functie
welcome-organisation = Je organisatie
welcome-optional = mag leeg blijven
welcome-tick = Wachtwoordzin kwijt is alles kwijt. Ik heb hem ergens veilig bewaard.
welcome-tick-first = Bewaar je wachtwoordzin eerst ergens veilig en vink dit dan aan.
welcome-name-first = Vul je naam in. Die komt op het formulier.
welcome-passphrase-first = Bedenk een wachtwoordzin.
welcome-begin = Begin
welcome-busy = Je bestand wordt gemaakt…

unlock-title = Welkom terug
unlock-lead = Typ je wachtwoordzin om verder te gaan.
unlock-open = Openen
unlock-busy = Bezig met openen…
unlock-empty = Typ eerst je wachtwoordzin.
unlock-practice = Oefenen zonder je eigen bestand
unlock-file = Je bestand:
unlock-other-title = Dit bestand is niet van Praatplaat
unlock-other = Op de plek waar je bestand hoort, ligt iets anders. Er is niets aan veranderd.
unlock-other-next = Zet dat bestand ergens anders neer. Kies dan Opnieuw proberen.
unlock-unreadable-title = Praatplaat kan hier niet bij
unlock-unreadable = Het bestand of de map kan niet worden gelezen of beschreven. Er is niets aan veranderd.
unlock-unreadable-next = Kijk of de map er nog is en of je erin mag schrijven. Kies dan Opnieuw proberen.
unlock-again = Opnieuw proberen

team-good-morning = Goedemorgen, { $name }
team-good-afternoon = Goedemiddag, { $name }
team-good-evening = Goedenavond, { $name }
team-line-none = Vandaag geen gesprekken. Plan er een als het uitkomt.
team-line-next = Vandaag geen gesprekken. Het eerste: { $name }, { $day }.
team-line-empty = Zet je team erbij, dan kun je beginnen.
team-line-open = Je gesprek met { $name } is nog open.
team-line-one = Vandaag één gesprek, met { $name }.
team-line-one-prepared = Vandaag één gesprek. { $name } heeft zich voorbereid.
team-line-many = Vandaag { $count } gesprekken. Het eerste met { $name }.
team-line-one-more = Vandaag nog één gesprek, met { $name }.
team-line-many-more = Vandaag nog { $count } gesprekken. Het eerste met { $name }.
team-line-done = { $count ->
    [one] Je gesprek met { $name } is vandaag afgesloten.
   *[other] Vandaag zijn { $count } gesprekken afgesloten.
}
team-line-done-next = { $count ->
    [one] Je gesprek met { $name } is vandaag afgesloten. Het volgende: { $next }, { $day }.
   *[other] Vandaag zijn { $count } gesprekken afgesloten. Het volgende: { $next }, { $day }.
}
team-tab-team = Mijn team
team-tab-agreements = Afspraken
team-tabs = Wat wil je zien
team-search = Zoek een medewerker
team-search-none = Niemand gevonden met “{ $query }”. Je zoekt op naam, functie en team.
team-search-clear = Alles laten zien
team-found = { $count ->
    [one] Eén medewerker gevonden
   *[other] { $count } medewerkers gevonden
}
team-today = Vandaag
team-at = om { $time }
team-prepared-employee = { $name } is voorbereid
team-prepared-manager = Jij bent voorbereid
team-start = Start gesprek
team-start-with = Start gesprek met { $name }
team-resume = Ga verder
team-resume-with = Ga verder met het gesprek met { $name }
team-phase = Jullie waren bij: { $phase }
team-spoken = { $count } van { $all } gesproken dit jaar
team-add = Medewerker toevoegen
team-import = Lijst plakken
team-filter = Wie wil je zien
team-filter-all = Iedereen
team-filter-unplanned = Nog plannen
team-filter-ahead = Gepland
team-filter-under_way = Loopt nog
team-filter-closed = Klaar
team-filter-none = Hier staat nu niemand.
team-unplanned = nog plannen
team-unplanned-last = nog plannen, laatste gesprek { $day }
team-planned = { $day }
team-planned-at = { $day }, { $time }
team-passed = stond op { $day }
team-under-way = { $ago ->
    [0] vandaag begonnen
    [1] gisteren begonnen
   *[other] begonnen op { $day }
}
team-read-back = nagelezen, nog tekenen
team-presented = voorgelegd, wacht op een handtekening
team-signed = gesproken { $day }, getekend
team-unsigned = gesproken { $day }
team-on_paper = gesproken { $day }, op papier getekend
team-nothing_kept = gesproken { $day }, niets bewaard
team-agreements-open = { $count ->
    [one] Eén open afspraak
   *[other] { $count } open afspraken
}
team-route = Stap { $step } van { $all }: { $what }
team-route-passed = Stap { $step } van { $all }: { $what }. Overgeslagen: { $passed }
team-route-none = Nog geen stap gezet
team-archived = { $count ->
    [one] Eén medewerker in het archief
   *[other] { $count } medewerkers in het archief
}
team-archived-badge = in het archief
team-empty-title = Zet je eerste medewerker erbij
team-empty-lead = Een naam is genoeg. De rest mag later.
team-empty-practice = Bekijk het oefengesprek
team-added = { $name } staat in je team.
team-no-agreements = Er staan geen afspraken open. Ze komen hier zodra jullie er samen een maken.
team-due-passed = De datum is voorbij
team-due-soon = De komende maand
team-due-later = Later
team-due-none = Zonder datum
team-due-was = was { $day }
team-owner-manager = Jij, voor { $name }
team-owner-employee = { $name }
team-owner-together = Samen met { $name }
team-owner-organisation = De organisatie, voor { $name }
team-open-dossier = Open het dossier van { $name }

person-add = Medewerker toevoegen
person-edit = Gegevens veranderen
person-name = Naam
person-function = Functie
person-team = Team
person-start = Begonnen op
person-start-hint = Bijvoorbeeld 1-9-2021
person-name-first = Vul een naam in.
person-optional = mag leeg blijven
person-save-add = In mijn team zetten
person-little = Meer vraagt Praatplaat niet: geen geboortedatum, geen adres.

import-title = Een lijst toevoegen
import-lead = Plak een lijst uit Excel of uit je mail, of kies een bestand. Er gebeurt nog niets: je ziet eerst wat erin staat.
import-paste = Plak hier je lijst
import-paste-hint = Eén persoon per regel, met bovenaan: naam; functie; team; begonnen op
import-example = naam;functie;team;begonnen op
import-read = Bekijk de lijst
import-pick = Kies een bestand
import-paste-first = Plak eerst een lijst, of kies een bestand.
import-no-names = Ik zie nog geen namen. Zet één persoon op elke regel.
import-preview = Dit staat erin
import-again = Andere lijst
import-count = { $count ->
    [one] Eén regel gelezen
   *[other] { $count } regels gelezen
}
import-ignored = Niet overgenomen: { $columns }. Praatplaat bewaart alleen naam, functie, team en begindatum.
import-row-pick = Regel { $line }: { $name } meenemen
import-no-name = zonder naam
import-column-take = Meenemen
import-column-name = Naam
import-column-function = Functie
import-column-team = Team
import-column-start = Begonnen op
import-column-remark = Let op
import-problem-name_missing = Er staat geen naam. Deze regel kan niet mee.
import-problem-too_long = Een veld is te lang. Deze regel kan niet mee.
import-problem-date_unreadable = De datum is niet te lezen. De persoon komt erin zonder datum.
import-problem-twice_in_list = Staat twee keer in de lijst. Eén keer is genoeg.
import-problem-in_team_already = Staat al in je team.
import-problem-name_in_team = Er staat al iemand met deze naam in je team.
import-confirm = { $count ->
    [0] Vink eerst iemand aan
    [one] Zet één persoon in mijn team
   *[other] Zet { $count } mensen in mijn team
}
import-done = { $count ->
    [one] Eén persoon staat nu in je team.
   *[other] { $count } mensen staan nu in je team.
}
team-more = Laat er meer zien (nog { $count })
