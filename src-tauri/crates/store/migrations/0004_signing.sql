-- The key that closes forms. It is made the first time one is needed, and never
-- leaves the file; like the chain's key it stands outside Change and the journal.

CREATE TABLE signing (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    key BLOB NOT NULL
) STRICT;

PRAGMA user_version = 4;
