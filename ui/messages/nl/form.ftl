# The conversation form, on paper and in its preview.
form-purpose = Een gesprek over je werk en je ontwikkeling. Het is geen beoordeling.
form-draft = concept
form-presented = voorgelegd
form-translation = vertaling, niet ondertekend
form-print = extra afdruk, niet ondertekend
form-practice = { $mark } · dit gesprek is verzonnen

form-employee = Medewerker
form-manager = Leidinggevende
form-talk = Gesprek
form-period = periode { $from } – { $to }
form-footer-page = pagina { $page } van { $pages }
form-footer-word = pagina
form-page-title = { $kind } van { $name }, pagina { $page } van { $pages }

form-agreements = Afspraken
form-agreements-none = Er zijn geen afspraken gemaakt.
form-agreements-employee = { $name }, medewerker
form-agreements-manager = { $name }, leidinggevende en organisatie
form-agreements-together = Samen
form-agreements-column-empty = geen afspraken
form-agreements-column-empty-hr = geen afspraken die beiden voor HR aanvinkten
form-agreement-due = wanneer
form-agreement-notice = te merken aan
form-agreement-if-then = als … dan …
form-agreement-support = nodig
form-agreement-cost = kosten
form-agreement-hr = mag naar HR
form-agreement-hr-both = ja, van beiden
form-agreement-trail = komt uit
form-agreement-owner = van wie

form-previous = Afspraken van de vorige keer
form-previous-owner = Wie
form-previous-what = Afspraak
form-previous-outcome = Wat is ervan geworden

form-signatures = Ondertekening
form-stance-open = nog niet gekozen
form-reason = want
form-stance-block = { $block }: { $stance }
form-presented-kind = Dit is voorgelegd om erover na te denken. De tekst ligt vast; tekenen mag later.
form-signed-on-original = getekend op het origineel
form-signed-on-screen = op het scherm getekend
form-signature-alt = Handtekening van { $name }
form-signature-date = datum
form-draft-kind = Dit is een concept. Er is nog niet getekend en er kan nog iets veranderen.
form-signature-kind = Dit laat zien dat er sinds het tekenen niets is veranderd. Het is een gewone elektronische handtekening.
form-signature-kind-ink = Tekenen betekent wat er bij de naam staat, en niets meer.
form-print-kind-signed = { $edition ->
    [translation] Dit is een vertaling: tekenen hoort op het formulier zelf. Het zegel onderaan is dat van het ondertekende formulier.
   *[other] Dit is een extra afdruk: tekenen hoort op het formulier zelf. Het zegel onderaan is dat van het ondertekende formulier.
}
form-print-kind-unsigned = { $edition ->
    [translation] Dit is een vertaling. Het zegel onderaan is dat van het bewaarde formulier.
   *[other] Dit is een extra afdruk. Het zegel onderaan is dat van het bewaarde formulier.
}
form-seal = Zegel
form-seal-alt = Code met het hele zegel
form-seal-kind = Onderaan staat het zegel. Zeggen papier en bestand hetzelfde, dan is hun zegel gelijk.
form-reactions = Reacties
form-reaction = Reactie van { $name }
form-reaction-none = geen reactie

form-board = De plaat van dit gesprek
form-board-alt = Getekend landschap met een weg langs de plekken van dit gesprek.
form-board-alt-notes = De briefjes van dit gesprek hangen bij hun plek; hun volledige tekst staat op de volgende bladzijden.
form-board-alt-place = Plek { $number }, { $place }: { $content }.
form-board-alt-lane = briefjes bij “{ $lane }”: { $count }
form-board-alt-empty = leeg
form-board-alt-way = { $way }, gekozen door { $names }
form-board-alt-window = { $window }, nu: { $now }, wens: { $wish }
form-board-alt-water = het energiemeer is { $level }
form-board-alt-unknown = “{ $lane }”: weten we nog niet
form-board-alt-turned = { $subject }: { $chose }
form-board-alt-agreement = { $name }: { $what }
form-board-more = + { $count }
form-legend-together = samen geschreven
form-legend-now = nu
form-legend-wish = wens

form-way-course = Cursus
form-way-join_a_day = Meelopen
form-way-coaching = Coach
form-way-doing = Doen
form-way-watching = Meekijken
form-way-discussing = Bespreken
form-way-reading = Lezen
form-way-teaching = Uitleggen

form-notes = Wat er op de plaat staat
form-supplemented = aangevuld door { $names }
form-note-carried = van de vorige keer
form-water = Hoe vol het energiemeer is
form-turned = Verschillend gekozen
form-turned-water = het energiemeer
form-turned-now = { $window }, nu
form-turned-wish = { $window }, wens
form-turned-chose = { $employee } koos “{ $one }”, { $manager } koos “{ $other }”
form-confirmed = klopt: { $names }
form-unknown = weten we nog niet
form-note-dream = een droom
form-differ = Wij zien dit verschillend
form-differ-open = nog niet opgeschreven
form-windows = De ramen van het huis
form-window = raam
form-ways = Manieren om te leren
form-and = { $first } en { $second }

form-addenda = Aanvullingen na het gesprek
form-addendum = { $date }, { $name }
form-addendum-seal = Zegel met deze aanvulling: { $words }
# What an addition says of a page that was signed on paper.
form-scan-added = Gescande pagina met handtekening toegevoegd. Op papier getekend door { $names }. Kenmerk van het bestand (SHA-256): { $digits } …
form-scan-withdrawn = De gescande pagina die op { $date } is toegevoegd, is ingetrokken: het was de verkeerde pagina. Het bestand is gewist. Kenmerk (SHA-256): { $digits } …
form-data = De gegevens van dit gesprek: wat op de bladzijden staat, zo dat een programma het kan lezen

date = { $day } { $month } { $year }
month-1 = januari
month-2 = februari
month-3 = maart
month-4 = april
month-5 = mei
month-6 = juni
month-7 = juli
month-8 = augustus
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december

# Copies of a form: for one reader, and never signed.
form-copy-manager = Kopie voor de leidinggevende
form-copy-hr = Kopie voor HR
form-copy-pocket = Zakkaartje
form-copy-of-signed = { $copy } – het ondertekende formulier is van { $date }
form-copy-of-unsigned = { $copy } – het bewaarde formulier is van { $date }
form-copy-seal-signed = Zegel van het ondertekende formulier
form-copy-seal-unsigned = Zegel van het bewaarde formulier
form-copy-kind-signed = Dit is een kopie: tekenen hoort op het formulier zelf. Het zegel onderaan is dat van het ondertekende formulier.
form-copy-kind-unsigned = Dit is een kopie. Het zegel onderaan is dat van het bewaarde formulier.
form-copy-left-out = Niet in deze kopie: { $blocks }.
form-copy-data = De gegevens van deze kopie: wat op de bladzijden staat, zo dat een programma het kan lezen
form-pocket-title = Zakkaartje met de afspraken
form-pocket-how = Knip langs de hoekstreepjes en vouw op de stippellijnen, om en om. Druk af op ware grootte (100%).
form-pocket-cover = Onze afspraken
form-pocket-talk = gesprek van { $date }
form-pocket-more = De rest staat op het formulier.
form-pocket-notice-elsewhere = Waaraan jullie het merken, staat op het formulier.
