-- From version 1 to version 2: saved views. A released step is never edited.

INSERT INTO subjectKind (key, rank) VALUES ('view', 7);

-- A set of filters with a name, which is used again and again. key: the name folded, so that its
-- spellings name one view.
CREATE TABLE view (
    key TEXT PRIMARY KEY CHECK (key <> ''),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 64),
    withdrawn INTEGER NOT NULL CHECK (withdrawn IN (0, 1))
) STRICT;
-- What was typed of the options of `list`, as OPTION or OPTION=VALUE; days stay as they were said.
CREATE TABLE viewOption (
    view TEXT NOT NULL REFERENCES view (key),
    rank INTEGER NOT NULL,
    option TEXT NOT NULL,
    PRIMARY KEY (view, rank)
) STRICT, WITHOUT ROWID;
