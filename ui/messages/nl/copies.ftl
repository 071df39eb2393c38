# Copies of a closed talk: who gets what, and what was written.
copies-open = Kopieën bewaren
copies-open-of = Kopieën bewaren: { $what }
copies-title = Wie krijgt wat?
copies-intro = In één keer een bestand voor ieder, in een map die jullie kiezen. Op elke kopie staat dat het er een is, en van welk formulier.
copies-making = Even kijken wat er is…
copies-employee = Voor { $name }
copies-employee-gets = { $pages ->
    [one] Het hele formulier, zoals jullie het vastlegden: 1 bladzijde.
   *[other] Het hele formulier, zoals jullie het vastlegden: { $pages } bladzijden.
}
copies-manager = Voor { $name }
copies-manager-gets = { $agreements ->
    [0] Het gezamenlijke deel. Er zijn geen afspraken; vink aan wat erbij mag.
    [one] Het gezamenlijke deel: 1 afspraak, en wat hieronder aan staat.
   *[other] Het gezamenlijke deel: { $agreements } afspraken, en wat hieronder aan staat.
}
copies-manager-blocks = Wat gaat er nog meer mee?
copies-employee-decides = { $name } beslist wat er meegaat. Wat persoonlijk is, staat daarom uit.
copies-block-count = { $count ->
    [one] 1 regel
   *[other] { $count } regels
}
copies-block-personal = persoonlijk, { $said }
copies-hr = Voor HR
copies-hr-gets = { $agreements ->
    [one] 1 afspraak die jullie allebei voor HR aanvinkten, met namen, functies en datum. Verder niets.
   *[other] { $agreements } afspraken die jullie allebei voor HR aanvinkten, met namen, functies en datum. Verder niets.
}
copies-hr-none = Jullie vinkten samen niets aan voor HR. Er komt dus geen bestand voor HR, en dat is goed.
copies-pocket = Ook een zakkaartje voor { $name }
copies-pocket-hint = De afspraken op een kaartje van 85 bij 55 mm, om uit te knippen en te vouwen.
copies-choose = Kies een map en bewaar
copies-saved = { $count ->
    [one] 1 bestand bewaard in { $folder }
   *[other] { $count } bestanden bewaard in { $folder }
}
copies-partly = Niet alles is bewaard. Wat hier staat, is er wel:
copies-missing = Niet bewaard: { $files }.
copies-file-employee = voor de medewerker
copies-file-manager = voor de leidinggevende
copies-file-hr = voor HR
copies-file-pocket = zakkaartje
copies-again = Nog eens
verify-copy-manager = Dit is een kopie voor de leidinggevende.
verify-copy-hr = Dit is een kopie voor HR.
verify-copy-pocket = Dit is een zakkaartje.
verify-copy-honest = Een kopie is niet ondertekend. Of er iets in veranderd is, is hier niet te zien: leg haar naast het formulier zelf.
verify-print-signed = Dit is een extra afdruk of een vertaling van het ondertekende formulier. Er staan geen handtekeningen in.
verify-print-unsigned = Dit is een extra afdruk of een vertaling van een bewaard formulier dat niemand tekende.
verify-print-honest = Het zegel klopt. Het formulier zelf is de PDF die bij het afsluiten is bewaard.
verify-copy-seal-signed = Zegel van het ondertekende formulier: { $words }
verify-copy-seal-unsigned = Zegel van het bewaarde formulier: { $words }
