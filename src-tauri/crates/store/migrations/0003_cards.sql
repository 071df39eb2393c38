-- Question cards: the manager's own ones, those on the table of a talk, and who
-- wants to go deeper. A card on the table is told by its id: its words are the
-- deck's, or the own question's.

CREATE TABLE question (
    id TEXT NOT NULL PRIMARY KEY,
    place TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT;

CREATE TABLE asked (
    id TEXT NOT NULL PRIMARY KEY,
    conversation TEXT NOT NULL REFERENCES conversation (id) DEFERRABLE INITIALLY DEFERRED,
    card TEXT NOT NULL,
    place TEXT NOT NULL,
    who TEXT NOT NULL,
    card_from TEXT NOT NULL
) STRICT;

CREATE INDEX asked_by_conversation ON asked (conversation);

CREATE TABLE deeper (
    conversation TEXT NOT NULL PRIMARY KEY REFERENCES conversation (id) DEFERRABLE INITIALLY DEFERRED,
    agreed TEXT NOT NULL
) STRICT;

PRAGMA user_version = 3;
