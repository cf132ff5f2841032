-- The rows that one update writes: an act, its two events, the changed recommendation; durably.
PRAGMA synchronous = FULL;
PRAGMA foreign_keys = ON;
BEGIN IMMEDIATE;
INSERT INTO act (number, command, actor, moment, officeDay)
    SELECT max(number) + 1, 'update', 'office', '2026-06-15T08:00:00Z', '2026-06-15' FROM act;
INSERT INTO event (number, body, hash)
    SELECT max(number) + 1, json_object('act', (SELECT max(number) FROM act), 'changes',
        json('[["command",null,"update"],["actor",null,"office"]]'), 'number', max(number) + 1,
        'subject', json_array('act', '1')), lower(hex(randomblob(32))) FROM event;
INSERT INTO event (number, body, hash)
    SELECT max(number) + 1, json_object('act', (SELECT max(number) FROM act), 'changes',
        json('[["priority","normal","high"]]'), 'number', max(number) + 1,
        'subject', json_array('recommendation', '900')), lower(hex(randomblob(32))) FROM event;
UPDATE recommendation SET priority = 'high', updatedAt = '2026-06-15T08:00:00Z' WHERE id = 900;
COMMIT;
