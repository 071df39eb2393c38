# The conversation form, on paper and in its preview.
form-purpose = Een gesprek over je werk en je ontwikkeling. Het is geen beoordeling.
form-draft = concept
form-translation = vertaling, niet ondertekend
form-practice = { $mark } · dit gesprek is verzonnen

form-employee = Medewerker
form-manager = Leidinggevende
form-talk = Gesprek
form-period = periode { $from } – { $to }
form-footer-page = pagina { $page } van { $pages }
form-page-title = { $kind } van { $name }, pagina { $page } van { $pages }

form-agreements = Afspraken
form-agreements-none = Er zijn geen afspraken gemaakt.
form-agreements-employee = { $name }, medewerker
form-agreements-manager = { $name }, leidinggevende en organisatie
form-agreements-together = Samen
form-agreements-column-empty = geen afspraken
form-agreement-due = wanneer
form-agreement-notice = te merken aan
form-agreement-if-then = als … dan …
form-agreement-support = nodig
form-agreement-cost = kosten
form-agreement-trail = komt uit
form-agreement-owner = van wie

form-previous = Afspraken van de vorige keer
form-previous-owner = Wie
form-previous-what = Afspraak
form-previous-outcome = Wat is ervan geworden

form-signatures = Ondertekening
form-stance-open = nog niet gekozen
form-reason = want
form-signed-on-original = getekend op het origineel
form-signature-alt = Handtekening van { $name }
form-signature-date = datum
form-signature-kind = Dit laat zien dat er sinds het tekenen niets is veranderd. Het is een gewone elektronische handtekening.
form-signature-kind-ink = Tekenen betekent wat er bij de naam staat, en niets meer.
form-seal = Zegel
form-seal-alt = Code met het hele zegel
form-seal-kind = Onderaan staat het zegel. Zeggen papier en bestand hetzelfde, dan is hun zegel gelijk.
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
