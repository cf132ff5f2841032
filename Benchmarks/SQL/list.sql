-- All that is open.
.read SQL/columns.sql
SELECT * FROM listed WHERE status IN (SELECT key FROM status WHERE category = 'open')
ORDER BY due IS NULL, due, id;
