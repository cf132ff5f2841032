-- What holds two words in any form.
.read SQL/columns.sql
SELECT * FROM listed
WHERE id IN (SELECT rowid FROM search WHERE search MATCH 'stems : "قاعد"')
    AND id IN (SELECT rowid FROM search WHERE search MATCH 'stems : "بصم"')
ORDER BY due IS NULL, due, id;
