# The settings.
settings-title = Instellingen
settings-saved = Bewaard
settings-screen = Scherm
settings-language = Taal
settings-lock = Vergrendelen na
settings-lock-hint = Als er zo lang niets gebeurt. Een halve minuut eerder zie je een melding.
settings-lock-minutes = { $count ->
    [one] één minuut
   *[other] { $count } minuten
}
settings-light = Licht
settings-light-system = volgt het systeem
settings-light-day = dag
settings-light-dusk = schemer
settings-list-view = Lijst in plaats van plaat
settings-list-view-hint = Alles staat dan onder elkaar. Handig met een schermlezer of een klein scherm.
settings-letter-keys = Cijfers als sneltoets
settings-letter-keys-hint = Op de plaat: 1 tot en met 8 voor de plekken, 0 voor de hele plaat.

paper-title = Op papier
paper-lead = Om op te hangen, uit te knippen of mee te geven. Er staat geen naam op.
paper-what = Wat
paper-language = Taal
paper-group-poster = Lege plaat
paper-group-cards = Kaarten om uit te knippen
paper-group-handout = Uitleg op één bladzijde
paper-poster = Lege plaat, { $size }
paper-questions = { $deck }, { $place }
paper-all-places = alle plekken
paper-handout = { $title } ({ $reader })
paper-for-employee = medewerker
paper-for-manager = leidinggevende
paper-for-hr = HR
paper-with-sheets = { $name } · { $sheets }
paper-takes = Dit komt op { $sheets }.
paper-sheets = { $count ->
    [one] één vel
   *[other] { $count } vellen
}
paper-ink = Inkt sparen
paper-ink-hint = Wit met dunne lijnen. Goed om zelf in te kleuren.
paper-save = Bewaren
paper-open = Openen om te printen
paper-saved = De PDF staat hier:
paper-opened = De PDF is open om te printen, en staat hier:
paper-to = Uitleg om mee te geven

settings-questions = Eigen vragen
settings-questions-lead = Deze vragen liggen bij de kaarten van elk gesprek, op de plek die je kiest.
settings-questions-none = Je hebt nog geen eigen vragen.
settings-questions-place = Op de plek

settings-you = Jij op het formulier
settings-name = Naam
settings-function = Functie
settings-organisation = Organisatie
settings-you-saved = Je gegevens zijn bewaard. In gesprekken die al begonnen zijn, blijven de oude gegevens staan.

settings-passphrase = Wachtwoordzin veranderen
settings-passphrase-old = Je wachtwoordzin nu
settings-passphrase-new = De nieuwe wachtwoordzin
settings-passphrase-do = Veranderen
settings-passphrase-done = Je wachtwoordzin is veranderd. Oude kopieën gaan open met de oude.
settings-passphrase-first = Vul eerst je wachtwoordzin in.
settings-passphrase-practice = In het oefenbestand staat de wachtwoordzin vast.
settings-after-talk = Dit kun je veranderen als jullie uit het gesprek zijn.

settings-file = Je bestand
settings-file-where = Alles van jou staat in dit ene bestand, versleuteld:
settings-copy = Kopie bewaren
settings-copy-hint = Kies zelf een plek, bijvoorbeeld een usb-stick. Je opent de kopie met dezelfde wachtwoordzin.
settings-copy-after-talk = Een kopie maken kan als jullie uit het gesprek zijn.
settings-copied = De kopie staat hier: { $path }
settings-check = Controleer het bestand
settings-checking = Het bestand wordt gecontroleerd…
settings-check-hint = Praatplaat kijkt of alles nog precies zo is als jullie het opschreven.
settings-check-good = Alles klopt. { $dossiers ->
    [one] Eén dossier nagekeken
   *[other] { $dossiers } dossiers nagekeken
}, { $rows ->
    [one] één regel geschiedenis.
   *[other] { $rows } regels geschiedenis.
}
settings-check-bad = Er klopt iets niet:
settings-check-next = Bewaar nu een kopie. Zet daarna een oudere kopie terug, of vraag hulp aan wie bij jullie over de computers gaat.
settings-problem-file_damaged = Een deel van het bestand is beschadigd.
settings-problem-history_broken = De geschiedenis is veranderd buiten Praatplaat om.
settings-problem-tables_differ = Wat je op het scherm ziet, past niet bij de geschiedenis.
settings-problem-form_differs = Een bewaard formulier is niet meer zoals het is getekend.
settings-problem-scan_differs = Een gescande pagina is niet meer zoals die is toegevoegd.

settings-about = Over Praatplaat
settings-version = Versie { $version }
settings-no-network = Geen internet. De app kan niets versturen.
settings-no-telemetry = Niemand kijkt mee. Er wordt niets gemeten.
settings-no-ai = Geen AI. Wat er staat, hebben jullie zelf geschreven.
