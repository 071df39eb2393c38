-- Foreign keys hold what a record belongs to, and wait for the end of the
-- transaction, so that a change may write its records in any order. Trails
-- (carried_from, from_note, a follow-up's agreement) are no foreign keys: what
-- they point at may have been erased.

CREATE TABLE workspace (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    practice INTEGER NOT NULL CHECK (practice IN (0, 1))
) STRICT;

-- The head seals the newest journal row, so that cutting off the tail shows.
CREATE TABLE chain (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    key BLOB NOT NULL CHECK (length(key) = 32),
    head_revision INTEGER NOT NULL,
    head_seal BLOB NOT NULL
) STRICT;

-- stream: a dossier's id, or empty for the workspace itself.
-- salt and content are NULL where the text was erased; the commitment stays.
CREATE TABLE journal (
    revision INTEGER NOT NULL PRIMARY KEY,
    stream TEXT NOT NULL,
    seq INTEGER NOT NULL,
    conversation TEXT,
    act TEXT NOT NULL CHECK (act IN ('do', 'undo', 'redo', 'barrier', 'silent', 'snapshot')),
    gesture TEXT NOT NULL,
    at TEXT NOT NULL,
    salt BLOB,
    content TEXT,
    commitment BLOB NOT NULL,
    mac BLOB NOT NULL,
    UNIQUE (stream, seq),
    CHECK ((salt IS NULL) = (content IS NULL))
) STRICT;

CREATE INDEX journal_by_scope ON journal (stream, conversation, seq);

CREATE TABLE form (
    sha256 TEXT NOT NULL PRIMARY KEY CHECK (length(sha256) = 64),
    bytes BLOB NOT NULL
) STRICT;

CREATE TABLE manager (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    function TEXT NOT NULL,
    organisation TEXT NOT NULL
) STRICT;

CREATE TABLE settings (
    id TEXT NOT NULL PRIMARY KEY REFERENCES manager (id) DEFERRABLE INITIALLY DEFERRED,
    language TEXT NOT NULL,
    lock_minutes INTEGER NOT NULL,
    list_view INTEGER NOT NULL,
    letter_keys INTEGER NOT NULL
) STRICT;

CREATE TABLE dossier (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    function TEXT NOT NULL,
    team TEXT NOT NULL,
    start TEXT,
    archived INTEGER NOT NULL
) STRICT;

CREATE TABLE conversation (
    id TEXT NOT NULL PRIMARY KEY,
    dossier TEXT NOT NULL REFERENCES dossier (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    date TEXT NOT NULL,
    time TEXT,
    place TEXT NOT NULL,
    employee_prepared INTEGER NOT NULL,
    manager_prepared INTEGER NOT NULL,
    phase TEXT,
    people TEXT,
    previous TEXT,
    period_from TEXT,
    no_agreement_needed INTEGER NOT NULL,
    read_back INTEGER NOT NULL,
    ending TEXT,
    closed_on TEXT,
    form_sha256 TEXT REFERENCES form (sha256) DEFERRABLE INITIALLY DEFERRED,
    form_pages INTEGER,
    CHECK ((form_sha256 IS NULL) = (form_pages IS NULL))
) STRICT;

CREATE INDEX conversation_by_dossier ON conversation (dossier);
CREATE INDEX conversation_by_form ON conversation (form_sha256);

CREATE TABLE note (
    id TEXT NOT NULL PRIMARY KEY,
    conversation TEXT NOT NULL REFERENCES conversation (id) DEFERRABLE INITIALLY DEFERRED,
    lane TEXT NOT NULL,
    position REAL NOT NULL,
    author TEXT NOT NULL,
    supplemented_by TEXT NOT NULL,
    text TEXT NOT NULL,
    lines TEXT NOT NULL,
    carried_from TEXT,
    struck INTEGER NOT NULL
) STRICT;

CREATE INDEX note_by_conversation ON note (conversation);

CREATE TABLE answers (
    conversation TEXT NOT NULL PRIMARY KEY REFERENCES conversation (id) DEFERRABLE INITIALLY DEFERRED,
    ways TEXT NOT NULL,
    windows TEXT NOT NULL
) STRICT;

CREATE TABLE agreement (
    id TEXT NOT NULL PRIMARY KEY,
    conversation TEXT NOT NULL REFERENCES conversation (id) DEFERRABLE INITIALLY DEFERRED,
    position REAL NOT NULL,
    owner TEXT NOT NULL,
    what TEXT NOT NULL,
    due TEXT,
    notice TEXT NOT NULL,
    if_then TEXT NOT NULL,
    support TEXT NOT NULL,
    cost TEXT NOT NULL,
    from_note TEXT,
    trail TEXT NOT NULL,
    carried_from TEXT,
    struck INTEGER NOT NULL
) STRICT;

CREATE INDEX agreement_by_conversation ON agreement (conversation);

CREATE TABLE follow_up (
    id TEXT NOT NULL PRIMARY KEY,
    dossier TEXT NOT NULL REFERENCES dossier (id) DEFERRABLE INITIALLY DEFERRED,
    agreement TEXT NOT NULL,
    conversation TEXT,
    status TEXT NOT NULL,
    line TEXT NOT NULL,
    day TEXT NOT NULL
) STRICT;

CREATE INDEX follow_up_by_dossier ON follow_up (dossier);

CREATE TABLE topic (
    id TEXT NOT NULL PRIMARY KEY,
    dossier TEXT NOT NULL REFERENCES dossier (id) DEFERRABLE INITIALLY DEFERRED,
    author TEXT NOT NULL,
    text TEXT NOT NULL,
    day TEXT NOT NULL,
    done INTEGER NOT NULL
) STRICT;

CREATE INDEX topic_by_dossier ON topic (dossier);

CREATE TABLE closing (
    conversation TEXT NOT NULL PRIMARY KEY REFERENCES conversation (id) DEFERRABLE INITIALLY DEFERRED,
    employee TEXT,
    manager TEXT
) STRICT;

CREATE TABLE addendum (
    id TEXT NOT NULL PRIMARY KEY,
    dossier TEXT NOT NULL REFERENCES dossier (id) DEFERRABLE INITIALLY DEFERRED,
    conversation TEXT NOT NULL REFERENCES conversation (id) DEFERRABLE INITIALLY DEFERRED,
    author TEXT NOT NULL,
    text TEXT NOT NULL,
    day TEXT NOT NULL
) STRICT;

CREATE INDEX addendum_by_conversation ON addendum (conversation);
CREATE INDEX addendum_by_dossier ON addendum (dossier);

-- 'Prpl', and the format's version: an older app refuses a newer file.
PRAGMA application_id = 1349677164;
PRAGMA user_version = 1;
