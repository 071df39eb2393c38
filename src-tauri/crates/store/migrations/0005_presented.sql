-- What both say may go to HR, agreement by agreement, and who thinks it over before signing.

ALTER TABLE closing ADD COLUMN hr TEXT NOT NULL DEFAULT '{}';
ALTER TABLE closing ADD COLUMN later TEXT NOT NULL DEFAULT '[]';

PRAGMA user_version = 5;
