-- How the pages are laid out before they are signed, and whether both looked at them.

ALTER TABLE closing ADD COLUMN pages TEXT NOT NULL DEFAULT '{}';

PRAGMA user_version = 7;
