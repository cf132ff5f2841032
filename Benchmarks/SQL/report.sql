-- What the progress report asks: by owner, by meeting, since a day, the first overdue and due soon.
CREATE TEMP VIEW counted AS
SELECT r.*, r.due IS NOT NULL AND r.due < '2026-06-15'
    AND r.status IN (SELECT key FROM status WHERE awaitsWork) AS overdue
FROM recommendation r
WHERE r.withdrawn = 0
    AND NOT EXISTS (SELECT 1 FROM recommendation l WHERE l.repeats = r.id AND l.withdrawn = 0
        AND l.status <> 'void');
SELECT CASE WHEN ownerBasis IS NULL THEN 'none' WHEN ownerBasis = 'inferred' THEN 'inferred'
    WHEN owner IS NULL THEN 'name:' || ownerName ELSE 'agency:' || owner END,
    status, overdue, count(*) FROM counted GROUP BY 1, 2, 3 ORDER BY 1;
SELECT CAST(meeting AS TEXT), status, overdue, count(*) FROM counted GROUP BY 1, 2, 3 ORDER BY 1;
SELECT id, title, day FROM meeting WHERE withdrawn = 0 ORDER BY id;
SELECT sum(recordedOn > '2026-05-15' AND status IN (SELECT key FROM status WHERE counted)),
    sum(status = 'implemented' AND closedOn > '2026-05-15'),
    sum(status = 'implemented' AND due IS NOT NULL),
    sum(status = 'implemented' AND closedOn <= due),
    sum(due BETWEEN '2026-06-15' AND '2026-07-15'
        AND status IN (SELECT key FROM status WHERE awaitsWork)) FROM counted;
SELECT id, text, due, owner FROM counted WHERE overdue ORDER BY due, id LIMIT 20;
SELECT id, text, due, owner FROM counted WHERE due BETWEEN '2026-06-15' AND '2026-07-15'
    AND status IN (SELECT key FROM status WHERE awaitsWork) ORDER BY due, id LIMIT 20;
