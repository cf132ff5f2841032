-- From version 1 to version 2: saved views, indexes, joined keys. A released step is never edited.

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

-- Registers that were made between the two versions have them already.
CREATE INDEX IF NOT EXISTS actByActor ON act (actor);
CREATE INDEX IF NOT EXISTS meetingWithdrawn ON meeting (withdrawn) WHERE withdrawn = 1;
CREATE INDEX IF NOT EXISTS sourceWithdrawn ON source (withdrawn) WHERE withdrawn = 1;
CREATE INDEX IF NOT EXISTS recommendationByOwnerName ON recommendation (ownerName) WHERE ownerName IS NOT NULL;
CREATE INDEX IF NOT EXISTS recommendationByOwnerBasis ON recommendation (ownerBasis);
CREATE INDEX IF NOT EXISTS recommendationByKind ON recommendation (kind);
CREATE INDEX IF NOT EXISTS recommendationForReview ON recommendation (needsReview) WHERE needsReview = 1;
CREATE INDEX IF NOT EXISTS recommendationWithdrawn ON recommendation (withdrawn) WHERE withdrawn = 1;

ALTER TABLE recommendation ADD COLUMN supporting TEXT;
ALTER TABLE recommendation ADD COLUMN topics TEXT;
ALTER TABLE recommendation ADD COLUMN laws TEXT;
UPDATE recommendation SET
    supporting = (SELECT group_concat(agency) FROM (SELECT agency FROM recommendationSupporting
        WHERE recommendation = id ORDER BY rank)),
    topics = (SELECT group_concat(topic) FROM (SELECT topic FROM recommendationTopic
        WHERE recommendation = id ORDER BY rank)),
    laws = (SELECT group_concat(law) FROM (SELECT law FROM recommendationLaw
        WHERE recommendation = id ORDER BY rank));
