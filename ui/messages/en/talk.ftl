# The talk on the board.
undone = Undone: { $what }
redone = Done again: { $what }
deed = { $thing } { $verb } { $text }
deed-of = { $thing } by { $who }
deed-note = note
deed-agreement = agreement
deed-answers = choice
deed-conversation = talk
deed-dossier = employee
deed-topic = topic
deed-other = change
deed-added = added
deed-edited = changed
deed-moved = moved
deed-removed = removed
deed-struck = struck out
deed-several = changed at once
