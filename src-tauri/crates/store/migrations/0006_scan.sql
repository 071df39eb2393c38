-- Pages that were signed on paper and scanned. Their bytes stand apart from the
-- forms: a form is for ever, and a wrong page can be taken out again. `kept` is the
-- hash while the bytes are there, and then they can't be missing.

CREATE TABLE scan_file (
    sha256 TEXT NOT NULL PRIMARY KEY CHECK (length(sha256) = 64),
    bytes BLOB NOT NULL
) STRICT;

CREATE TABLE scan (
    id TEXT NOT NULL PRIMARY KEY,
    dossier TEXT NOT NULL REFERENCES dossier (id) DEFERRABLE INITIALLY DEFERRED,
    conversation TEXT NOT NULL REFERENCES conversation (id) DEFERRABLE INITIALLY DEFERRED,
    addendum TEXT NOT NULL REFERENCES addendum (id) DEFERRABLE INITIALLY DEFERRED,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    kept TEXT REFERENCES scan_file (sha256) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    size INTEGER NOT NULL,
    day TEXT NOT NULL,
    signed_by TEXT NOT NULL,
    withdrawn TEXT,
    CHECK (kept IS NULL OR kept = sha256),
    CHECK ((kept IS NULL) = (withdrawn IS NOT NULL))
) STRICT;

CREATE INDEX scan_by_conversation ON scan (conversation);
CREATE INDEX scan_by_dossier ON scan (dossier);
CREATE INDEX scan_by_addendum ON scan (addendum);
CREATE INDEX scan_by_kept ON scan (kept);

PRAGMA user_version = 6;
