-- The complete board. What an older file lacks has the value that an absent
-- field has in its journal, so that the tables go on equalling its fold.

ALTER TABLE answers ADD COLUMN water TEXT;
ALTER TABLE answers ADD COLUMN window_names TEXT NOT NULL DEFAULT '{}';
ALTER TABLE answers ADD COLUMN windows_removed TEXT NOT NULL DEFAULT '[]';
ALTER TABLE answers ADD COLUMN unknown TEXT NOT NULL DEFAULT '[]';
ALTER TABLE answers ADD COLUMN confirmed TEXT NOT NULL DEFAULT '{}';
ALTER TABLE answers ADD COLUMN turned TEXT NOT NULL DEFAULT '[]';

ALTER TABLE note ADD COLUMN dream INTEGER NOT NULL DEFAULT 0;
ALTER TABLE note ADD COLUMN need TEXT NOT NULL DEFAULT '{"kind":null,"development":null,"already_can":false}';
ALTER TABLE note ADD COLUMN reactions TEXT NOT NULL DEFAULT '[]';
ALTER TABLE note ADD COLUMN difference TEXT;

ALTER TABLE agreement ADD COLUMN difference TEXT;

ALTER TABLE conversation ADD COLUMN template TEXT;

ALTER TABLE settings ADD COLUMN light TEXT NOT NULL DEFAULT 'system';

PRAGMA user_version = 2;
