-- From version 2 to version 3: the number that a record gives its item. A released step is never edited.

ALTER TABLE recommendation ADD COLUMN number TEXT;
