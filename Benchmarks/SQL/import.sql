-- The rows that the import of a record with twenty recommendations writes, durably.
PRAGMA synchronous = FULL;
PRAGMA foreign_keys = ON;
BEGIN IMMEDIATE;
INSERT INTO act (number, command, actor, moment, officeDay)
    SELECT max(number) + 1, 'import', 'office', '2026-06-15T08:00:00Z', '2026-06-15' FROM act;
INSERT INTO meeting (id, title, day, classification, withdrawn)
    SELECT max(id) + 1, 'اجتماع', '2026-06-15', 'normal', 0 FROM meeting;
INSERT INTO content (sha256, text)
    VALUES (lower(hex(randomblob(32))), replace(hex(zeroblob(1000)), '0', 'ا'));
INSERT INTO source (sha256, name, mediaType, meeting, content, withdrawn)
    SELECT lower(hex(randomblob(32))), 'minutes.txt', 'text/plain', max(id), '', 0 FROM meeting;
INSERT INTO event (number, body, hash)
    WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 23)
    SELECT (SELECT max(number) FROM event) + i, json_object('act',
        (SELECT max(number) FROM act), 'changes', json('[["withdrawn",null,0],
        ["text",null,"تكليف مكتب الشؤون القانونية بإعداد خطة تدريب أعضاء مراكز الشرطة خلال شهر"],
        ["kind",null,"recommendation"],["status",null,"not-started"],["due",null,"2026-07-15"],
        ["originalDue",null,"2026-07-15"],["owner",null,"legal-affairs"]]'),
        'number', (SELECT max(number) FROM event) + i,
        'subject', json_array('recommendation', '1')), lower(hex(randomblob(32))) FROM n;
INSERT INTO recommendation (id, meeting, ordinal, text, kind, status, owner, ownerBasis, due,
    originalDue, extensions, priority, needsReview, recordedOn, recordedAt, updatedAt, withdrawn)
    WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20)
    SELECT (SELECT max(id) FROM recommendation) + i, (SELECT max(id) FROM meeting), i,
        'تكليف مكتب الشؤون القانونية بإعداد خطة تدريب أعضاء مراكز الشرطة خلال شهر',
        'recommendation', 'not-started', 'legal-affairs', 'stated', '2026-07-15', '2026-07-15', 0,
        'normal', 0, '2026-06-15', '2026-06-15T08:00:00Z', '2026-06-15T08:00:00Z', 0 FROM n;
INSERT INTO search (rowid, words, stems)
    SELECT id, 'تكليف مكتب الشؤون القانونيه باعداد خطه تدريب اعضاء مراكز الشرطه خلال شهر',
        'كليف مكتب شؤون قانون اعداد خط تدريب عضو مركز شرط خلال شهر'
    FROM recommendation ORDER BY id DESC LIMIT 20;
COMMIT;
