# The talk on the board.
undone = Ongedaan gemaakt: { $what }
redone = Opnieuw gedaan: { $what }
deed = { $thing } { $verb } { $text }
deed-of = { $thing } van { $who }
deed-note = briefje
deed-agreement = afspraak
deed-answers = keuze
deed-conversation = gesprek
deed-dossier = medewerker
deed-topic = bespreekpunt
deed-other = wijziging
deed-added = toegevoegd
deed-edited = veranderd
deed-moved = verplaatst
deed-removed = weggehaald
deed-struck = doorgestreept
deed-several = in één keer veranderd
