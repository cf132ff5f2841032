-- The columns of `list --format csv`, of what holds two words in any form.
SELECT r.id, r.meeting || '.' || r.ordinal, r.text, r.kind, r.status, s.category,
    ifnull(a.name, r.ownerName),
    (SELECT group_concat(n.name, '; ') FROM recommendationSupporting t
        JOIN agency n ON n.key = t.agency WHERE t.recommendation = r.id),
    r.due, r.originalDue,
    CASE WHEN r.due < '2026-06-15' AND s.awaitsWork
        THEN CAST(julianday('2026-06-15') - julianday(r.due) AS INTEGER) END,
    r.extensions, r.position, r.progress, r.priority, iif(r.needsReview, 'true', 'false'), m.title,
    (SELECT group_concat(topic, '; ') FROM recommendationTopic t WHERE t.recommendation = r.id),
    (SELECT group_concat(law, '; ') FROM recommendationLaw t WHERE t.recommendation = r.id),
    r.repeats, r.recordedAt, r.updatedAt
FROM recommendation r JOIN meeting m ON m.id = r.meeting JOIN status s ON s.key = r.status
    LEFT JOIN agency a ON a.key = r.owner
WHERE r.withdrawn = 0
    AND NOT EXISTS (SELECT 1 FROM recommendation l WHERE l.repeats = r.id AND l.withdrawn = 0
        AND l.status <> 'void')
    AND r.id IN (SELECT rowid FROM search WHERE search MATCH 'stems : "قاعد"')
    AND r.id IN (SELECT rowid FROM search WHERE search MATCH 'stems : "بصم"')
ORDER BY r.due IS NULL, r.due, r.id;
