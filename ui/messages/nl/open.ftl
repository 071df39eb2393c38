# Opening a form: a talk comes back, or comes along to another manager.
team-open-form = Formulier openen

open-title = Een formulier openen
open-lead = Kies het formulier van een gesprek dat al is afgesloten. Praatplaat haalt de praatplaat, de afspraken en de geschiedenis eruit. Er gebeurt nog niets: je ziet eerst wat erin staat.
open-what = Welk formulier?
open-what-hint = De PDF die Praatplaat bij het afsluiten bewaarde. Het bestand zelf blijft zoals het is.
open-pick = Kies een formulier
open-busy = Het formulier wordt gelezen…
open-found = Dit staat erin
open-who = Van wie
open-talk = Gesprek
open-talk-on = { $kind } op { $day }
open-with = Met
open-inside = Erin
open-notes = { $count ->
    [0] geen briefjes
    [one] één briefje
   *[other] { $count } briefjes
}
open-agreements = { $count ->
    [0] geen afspraken
    [one] één afspraak
   *[other] { $count } afspraken
}
open-previous = { $count ->
    [one] één afspraak van de keer ervoor, met wat ervan kwam
   *[other] { $count } afspraken van de keer ervoor, met wat ervan kwam
}
open-last-words = Afgesloten
open-signer = { $name }: { $stance }
open-signer-signed = { $name }: { $stance }, getekend
open-signatures = Handtekening
open-signatures-hold = Klopt. Sinds het tekenen is er niets veranderd.
open-signatures-unsealed = Er is niet op het scherm getekend. Of er iets aan veranderd is, kan Praatplaat niet nagaan.
open-where = Waar hoort dit bij?
open-where-new = Nieuw dossier
open-where-new-means = { $name } komt in je team
open-where-other = Iemand anders
open-where-other-means = Bijvoorbeeld na een andere achternaam
open-where-person = Wie uit je team?
open-where-first = Kies eerst bij wie dit hoort.
open-again = Ander formulier
open-keep = Zet dit in het dossier
open-keep-busy = Bezig…
open-done = Het gesprek staat in het dossier van { $name }.
open-only-agreements = alleen de afspraken zijn bekend
open-drawn-on-form = Getekend op het formulier.

error-form_foreign = Dit is geen gespreksformulier van Praatplaat, of het is beschadigd. Er is niets veranderd. Kies de PDF die Praatplaat zelf bewaarde.
error-form_newer = Dit formulier is gemaakt met een nieuwere Praatplaat. Er is niets veranderd. Werk eerst de app bij.
error-form_not_original = { $edition ->
    [print] Dit is een extra afdruk of een vertaling. Er is niets veranderd. Kies het formulier dat bij het afsluiten is bewaard.
    [presented] Dit is een voorgelegd formulier, van voor het afsluiten. Er is niets veranderd. Kies het formulier dat bij het afsluiten is bewaard.
   *[other] Dit is een concept. Er is niets veranderd. Kies het formulier dat bij het afsluiten is bewaard.
}
error-form_copy = Dit is een kopie, met een deel van het gesprek. Kies het formulier zelf.
error-form_changed = Dit formulier is veranderd nadat het gesprek was afgesloten. Er is niets overgenomen. Vraag om het oorspronkelijke bestand.
error-form_practice = Dit is een oefenformulier. Het hoort niet bij je echte werk. Open het in de oefenwerkruimte.
error-form_real = Dit is een echt formulier. In de oefenwerkruimte is alles verzonnen. Open het in je eigen werkruimte.
error-form_known = Dit gesprek staat er al: bij { $name }, { $date }. Er is niets veranderd. Open dat dossier.

# A form that is dropped on the window.
drop-verify = Laat het formulier hier los
drop-verify-hint = Praatplaat kijkt of het nog precies is wat er getekend is.
drop-open = Laat het formulier hier los
drop-open-hint = Je ziet eerst wat erin staat.
drop-hint = Of sleep het bestand op het venster.
drop-one = Sleep één formulier tegelijk.
drop-unreadable = Dit kan Praatplaat niet lezen. Sleep het formulier zelf op het venster: een PDF-bestand.

error-file_missing = Dit bestand is er niet, of het zijn er meer. Er is niets veranderd. Kies het formulier zelf: één PDF-bestand.
error-file_is_folder = Dit is een map. Kies het formulier zelf: een PDF-bestand.
error-file_too_big = Dit bestand is te groot voor een formulier: er past { $megabytes } MB. Kies de PDF die Praatplaat zelf bewaarde.
error-not_pdf = Dit bestand is geen PDF. Kies het formulier dat Praatplaat bewaarde.
