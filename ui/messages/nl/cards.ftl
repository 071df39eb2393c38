# Question cards, starter cards, feedback and compliments.
cards-title = Vraagkaarten
cards-intro = Kies een kaart die past. Overslaan mag altijd.
cards-turn = { $who } is aan de beurt om te kiezen. Andersom mag ook.
cards-who = Wie kiest?
cards-choose = Kies deze kaart
cards-choose-name = Kies deze kaart: { $question }
cards-asked-said = Op tafel: { $question }
cards-table = Op tafel
cards-follow-up = Vraag door
cards-drawn-by = gekozen door { $who }
cards-reads-manager = { $who } leest deze voor
cards-reads-employee = { $who } stelt deze vraag
cards-deep = gaat dieper
cards-own = eigen vraag
cards-return = Terug in de stapel
cards-return-name = Terug in de stapel: { $question }
cards-returned-said = De kaart ligt weer in de stapel.
cards-more = Nog drie
cards-more-said = Drie andere kaarten.
cards-none = De kaarten van deze plek zijn op.
cards-gone = Deze kaart zit niet meer in de stapel.
cards-left-out = { $count ->
    [one] Eén kaart van de vorige keren ligt apart.
   *[other] { $count } kaarten van de vorige keren liggen apart.
}
cards-again = Leg ze er weer bij

deeper-title = Zullen we dieper gaan?
deeper-waiting = { $count ->
    [one] Hier ligt nog één vraag die dieper gaat. Die komt erbij als jullie het allebei willen.
   *[other] Hier liggen nog { $count } vragen die dieper gaan. Die komen erbij als jullie het allebei willen.
}
deeper-agreed = Jullie willen allebei dieper gaan. Terug kan altijd.
deeper-wants = { $who } wil dieper gaan
deeper-on-said = { $who } wil dieper gaan.
deeper-off-said = { $who } wil toch niet dieper gaan.

own-question-open = Eigen vraag erbij
own-question-text = Wat wil je vragen?
own-question-hint = Deze vraag komt ook bij andere gesprekken. Schrijf er geen namen in.
own-question-add = Bij de kaarten leggen
own-question-added-said = Je vraag ligt bij de kaarten.
own-question-delete = Weghalen: { $question }
own-question-delete-short = Weghalen
own-question-deleted-said = Je vraag is weg.
own-question-closed = Op deze vraag is het antwoord snel ja of nee. Een open vraag begint bijvoorbeeld zo:
own-question-closed-ok = Zo laten mag ook.
opening-be = Hoe is het om …? Wanneer ben je …?
opening-have = Wat heb je …? Wanneer had je …?
opening-can = Hoe kun je …? Wat lukt je …?
opening-want = Wat wil je …? Welke … zou je willen?
opening-may = Wat mag …? Wat heb je nodig om …?
opening-find = Wat vind je van …? Hoe kijk je naar …?
opening-do = Hoe gaat …? Wat doe je als …?

starters-energy = Energiekaarten
starters-talents = Talentkaarten
starters-development = Manieren om je te ontwikkelen
starters-intro-energy = Wat past bij jouw werk? Kies een kaart en zeg of het energie geeft of kost.
starters-intro-talents = Welke talenten herken je? Bespreek samen welke er het meest toe doen.
starters-intro-development = Van klein naar groot. Een kleine stap telt ook.
starters-lane = Waar komt het briefje?
starters-author = Van wie is het briefje?
starters-pick = Kies: { $text }
starters-pick-with = Kies: { $text }. { $means }
starters-picked = hangt er al
starters-back = Klik nog een keer om dit briefje terug te nemen
starters-back-said = Teruggenomen: { $text }
starters-picked-said = Gekozen: { $text }

feedback-title = Feedback in vier stappen
feedback-intro = Begin met wat goed gaat. Vertel wat je zelf zag, en vraag hoe dat voor de ander is.
feedback-author = Wie geeft feedback?
feedback-steps = Stap { $step } van 4
feedback-strength = Dit gaat goed
feedback-strength-hint = Begin positief, met een voorbeeld: ‘Ik zie dat je …’
feedback-seen = Dit zag of hoorde ik
feedback-seen-hint = Alleen wat je zelf merkte: ‘Ik hoorde dat …’
feedback-effect = Dit doet dat
feedback-effect-hint = Met jou of met het werk: ‘Daardoor …’
feedback-reaction = Hoe is dat voor { $who }?
feedback-reaction-hint = Vraag het, en luister. Opschrijven mag, hoeft niet.
feedback-wish = Dit zou ik graag willen
feedback-wish-hint = Een voorstel: ‘Ik zou het fijn vinden als …’
feedback-answer = Wat zegt { $who } daarop?
feedback-answer-hint = Wat spreken jullie af? Opschrijven mag, hoeft niet.
feedback-next = Volgende stap
feedback-previous = Stap terug
feedback-done = Op de plaat leggen
feedback-done-said = De feedback hangt op de plaat, bij { $place }.
feedback-agreement = Maak er een afspraak van

compliment-title = Compliment
compliment-intro = Noem iets echts dat je zag. Het hangt straks op de plaat.
compliment-author = Van wie is dit compliment?
compliment-seen = Wat deed { $who } goed?
compliment-seen-hint = Eén moment, zo precies als je kunt.
compliment-effect = Wat deed dat?
compliment-effect-hint = Voor jou, voor een klant of voor het team. Mag leeg blijven.
compliment-reaction = Wat zegt { $who } erop?
compliment-reaction-hint = Mag leeg blijven.
compliment-done = Op de plaat leggen
compliment-done-said = Het compliment hangt op de plaat, bij { $place }.

field-strength = dit gaat goed
field-seen = wat je zag
field-effect = wat dat deed
field-wish = wat je graag wilt
field-answer = het antwoord
thing-card = Deze kaart
thing-question = Deze vraag
thing-deck = Dit stapeltje kaarten
deed-card = vraagkaart
deed-deeper = dieper gaan
deed-question = eigen vraag
