-- What one agency owns and is overdue.
.read SQL/columns.sql
SELECT * FROM listed
WHERE id IN (SELECT id FROM recommendation WHERE owner = 'legal-affairs' AND due < '2026-06-15')
    AND status IN (SELECT key FROM status WHERE awaitsWork)
ORDER BY due IS NULL, due, id;
