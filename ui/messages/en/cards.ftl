# Question cards, starter cards, feedback and compliments.
cards-title = Question cards
cards-intro = Choose a card that fits. You may always skip one.
cards-turn = It is the turn of { $who } to choose. The other way round is fine too.
cards-who = Who chooses?
cards-choose = Choose this card
cards-choose-name = Choose this card: { $question }
cards-asked-said = On the table: { $question }
cards-table = On the table
cards-follow-up = Ask on
cards-drawn-by = chosen by { $who }
cards-reads-manager = { $who } reads this one aloud
cards-reads-employee = { $who } asks this question
cards-deep = goes deeper
cards-own = own question
cards-return = Back in the deck
cards-return-name = Back in the deck: { $question }
cards-returned-said = The card is back in the deck.
cards-more = Three others
cards-more-said = Three other cards.
cards-none = There are no cards left for this place.
cards-gone = This card is no longer in the deck.
cards-left-out = { $count ->
    [one] One card of the last times has been set aside.
   *[other] { $count } cards of the last times have been set aside.
}
cards-again = Put them back in

deeper-title = Shall we go deeper?
deeper-waiting = { $count ->
    [one] One question here goes deeper. It joins the cards when you both want it.
   *[other] { $count } questions here go deeper. They join the cards when you both want them.
}
deeper-agreed = You both want to go deeper. You can always go back.
deeper-wants = { $who } wants to go deeper
deeper-on-said = { $who } wants to go deeper.
deeper-off-said = { $who } would rather not go deeper.

own-question-open = Add a question
own-question-text = What would you like to ask?
own-question-hint = This question comes up in other talks too. Leave names out of it.
own-question-add = Add to the cards
own-question-added-said = Your question is among the cards.
own-question-delete = Remove: { $question }
own-question-delete-short = Remove
own-question-deleted-said = Your question is gone.
own-question-closed = The answer to this one is soon a yes or a no. An open question starts like this, for instance:
own-question-closed-ok = You may also leave it as it is.
opening-be = What is it like to …? When are you …?
opening-have = What do you have …? When did you have …?
opening-can = How can you …? What do you manage to …?
opening-want = What would you like to …? Which … would you want?
opening-may = What may …? What do you need to …?
opening-find = What do you think of …? How do you see …?
opening-do = How does …? What do you do when …?

starters-energy = Energy cards
starters-talents = Talent cards
starters-development = Ways to develop
starters-intro-energy = What belongs to your work? Choose a card and say whether it gives or costs energy.
starters-intro-talents = Which talents do you recognise? Talk about which matter most.
starters-intro-development = From small to big. A small step counts too.
starters-lane = Where does the note go?
starters-author = Whose note is it?
starters-pick = Choose: { $text }
starters-pick-with = Choose: { $text }. { $means }
starters-picked = is there already
starters-back = Click again to take this note back
starters-back-said = Taken back: { $text }
starters-picked-said = Chosen: { $text }

feedback-title = Feedback in four steps
feedback-intro = Begin with what goes well. Say what you saw yourself, and ask how that is for the other.
feedback-author = Who gives feedback?
feedback-steps = Step { $step } of 4
feedback-strength = This goes well
feedback-strength-hint = Begin with something good, with an example: ‘I see that you …’
feedback-seen = This is what I saw or heard
feedback-seen-hint = Only what you noticed yourself: ‘I heard that …’
feedback-effect = This is what it does
feedback-effect-hint = To you or to the work: ‘Because of that …’
feedback-reaction = How is that for { $who }?
feedback-reaction-hint = Ask, and listen. You may write it down; you need not.
feedback-wish = This is what I would like
feedback-wish-hint = A suggestion: ‘I would be glad if …’
feedback-answer = What does { $who } say to that?
feedback-answer-hint = What do you agree? You may write it down; you need not.
feedback-next = Next step
feedback-previous = One step back
feedback-done = Put it on the board
feedback-done-said = The feedback is on the board, at { $place }.
feedback-agreement = Make it an agreement

compliment-title = Compliment
compliment-intro = Name something real that you saw. It will be on the board.
compliment-author = Who gives this compliment?
compliment-seen = What did { $who } do well?
compliment-seen-hint = One moment, as exactly as you can.
compliment-effect = What did that do?
compliment-effect-hint = For you, for a customer or for the team. May stay empty.
compliment-reaction = What does { $who } say to it?
compliment-reaction-hint = May stay empty.
compliment-done = Put it on the board
compliment-done-said = The compliment is on the board, at { $place }.

field-strength = what goes well
field-seen = what you saw
field-effect = what it did
field-wish = what you would like
field-answer = the answer
thing-card = This card
thing-question = This question
thing-deck = This deck of cards
deed-card = question card
deed-deeper = going deeper
deed-question = own question
