-- The columns of `list --format csv`, of every recommendation that no later one repeats.
CREATE TEMP VIEW listed AS
SELECT r.id, r.meeting || '.' || r.ordinal AS item, r.text, r.kind, r.status, s.category,
    ifnull(a.name, r.ownerName) AS owner,
    (SELECT group_concat(n.name, '; ') FROM recommendationSupporting t
        JOIN agency n ON n.key = t.agency WHERE t.recommendation = r.id) AS supporting,
    r.due, r.originalDue,
    CASE WHEN r.due < '2026-06-15' AND s.awaitsWork
        THEN CAST(julianday('2026-06-15') - julianday(r.due) AS INTEGER) END AS daysLate,
    r.extensions, r.position, r.progress, r.priority,
    iif(r.needsReview, 'true', 'false') AS needsReview, m.title,
    (SELECT group_concat(topic, '; ') FROM recommendationTopic t
        WHERE t.recommendation = r.id) AS topics,
    (SELECT group_concat(law, '; ') FROM recommendationLaw t WHERE t.recommendation = r.id) AS laws,
    r.repeats, r.recordedAt, r.updatedAt
FROM recommendation r JOIN meeting m ON m.id = r.meeting JOIN status s ON s.key = r.status
    LEFT JOIN agency a ON a.key = r.owner
WHERE r.withdrawn = 0
    AND NOT EXISTS (SELECT 1 FROM recommendation l WHERE l.repeats = r.id AND l.withdrawn = 0
        AND l.status <> 'void');
