-- A register of version 1 with something of everything in it: made by the program of that version,
-- written out by `sqlite3 register.sqlite .dump`. Its head:
--
--     22:168e4c2f177a3302dd697c8996dca72595c6493244822551da3a606c0e23a68f
--
-- The dump leaves out what kind of file it was.
PRAGMA application_id = 1836414049;
PRAGMA user_version = 1;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE status (
    key TEXT PRIMARY KEY,
    category TEXT NOT NULL CHECK (category IN ('open', 'closed')),
    counted INTEGER NOT NULL CHECK (counted IN (0, 1)),
    awaitsWork INTEGER NOT NULL CHECK (awaitsWork IN (0, 1)),
    rank INTEGER NOT NULL UNIQUE
) STRICT;
INSERT INTO status VALUES('not-started','open',1,1,1);
INSERT INTO status VALUES('in-progress','open',1,1,2);
INSERT INTO status VALUES('suspended','open',1,0,3);
INSERT INTO status VALUES('reported','open',1,0,4);
INSERT INTO status VALUES('implemented','closed',1,0,5);
INSERT INTO status VALUES('not-implemented','closed',1,0,6);
INSERT INTO status VALUES('overtaken','closed',0,0,7);
INSERT INTO status VALUES('void','closed',0,0,8);
CREATE TABLE statusChange (
    before TEXT NOT NULL REFERENCES status (key),
    after TEXT NOT NULL REFERENCES status (key),
    needsReason INTEGER NOT NULL CHECK (needsReason IN (0, 1)),
    PRIMARY KEY (before, after)
) STRICT;
INSERT INTO statusChange VALUES('not-started','in-progress',0);
INSERT INTO statusChange VALUES('not-started','suspended',0);
INSERT INTO statusChange VALUES('not-started','reported',0);
INSERT INTO statusChange VALUES('not-started','implemented',1);
INSERT INTO statusChange VALUES('not-started','not-implemented',1);
INSERT INTO statusChange VALUES('not-started','overtaken',1);
INSERT INTO statusChange VALUES('not-started','void',1);
INSERT INTO statusChange VALUES('in-progress','suspended',0);
INSERT INTO statusChange VALUES('in-progress','reported',0);
INSERT INTO statusChange VALUES('in-progress','implemented',1);
INSERT INTO statusChange VALUES('in-progress','not-implemented',1);
INSERT INTO statusChange VALUES('in-progress','overtaken',1);
INSERT INTO statusChange VALUES('in-progress','void',1);
INSERT INTO statusChange VALUES('suspended','not-started',0);
INSERT INTO statusChange VALUES('suspended','in-progress',0);
INSERT INTO statusChange VALUES('suspended','reported',0);
INSERT INTO statusChange VALUES('suspended','implemented',1);
INSERT INTO statusChange VALUES('suspended','not-implemented',1);
INSERT INTO statusChange VALUES('suspended','overtaken',1);
INSERT INTO statusChange VALUES('suspended','void',1);
INSERT INTO statusChange VALUES('reported','in-progress',1);
INSERT INTO statusChange VALUES('reported','implemented',1);
INSERT INTO statusChange VALUES('reported','not-implemented',1);
INSERT INTO statusChange VALUES('reported','overtaken',1);
INSERT INTO statusChange VALUES('reported','void',1);
INSERT INTO statusChange VALUES('implemented','in-progress',1);
INSERT INTO statusChange VALUES('implemented','void',1);
INSERT INTO statusChange VALUES('not-implemented','not-started',1);
INSERT INTO statusChange VALUES('not-implemented','in-progress',1);
INSERT INTO statusChange VALUES('not-implemented','void',1);
INSERT INTO statusChange VALUES('overtaken','not-started',1);
INSERT INTO statusChange VALUES('overtaken','in-progress',1);
INSERT INTO statusChange VALUES('overtaken','void',1);
INSERT INTO statusChange VALUES('void','not-started',1);
CREATE TABLE kind (key TEXT PRIMARY KEY, rank INTEGER NOT NULL UNIQUE) STRICT;
INSERT INTO kind VALUES('recommendation',1);
INSERT INTO kind VALUES('decision',2);
INSERT INTO kind VALUES('directive',3);
INSERT INTO kind VALUES('agreement',4);
CREATE TABLE priority (key TEXT PRIMARY KEY, rank INTEGER NOT NULL UNIQUE) STRICT;
INSERT INTO priority VALUES('high',1);
INSERT INTO priority VALUES('normal',2);
INSERT INTO priority VALUES('low',3);
CREATE TABLE ownerBasis (key TEXT PRIMARY KEY, rank INTEGER NOT NULL UNIQUE) STRICT;
INSERT INTO ownerBasis VALUES('stated',1);
INSERT INTO ownerBasis VALUES('assigned',2);
INSERT INTO ownerBasis VALUES('inferred',3);
CREATE TABLE classification (key TEXT PRIMARY KEY, rank INTEGER NOT NULL UNIQUE) STRICT;
INSERT INTO classification VALUES('normal',1);
INSERT INTO classification VALUES('secret',2);
INSERT INTO classification VALUES('top-secret',3);
CREATE TABLE topic (key TEXT PRIMARY KEY, rank INTEGER NOT NULL UNIQUE) STRICT;
INSERT INTO topic VALUES('organisational-structure',1);
INSERT INTO topic VALUES('mandates',2);
INSERT INTO topic VALUES('irregular-migration',3);
INSERT INTO topic VALUES('border-security',4);
INSERT INTO topic VALUES('crisis-management',5);
INSERT INTO topic VALUES('capacity-building',6);
INSERT INTO topic VALUES('digital-transformation',7);
INSERT INTO topic VALUES('forensic-databases',8);
INSERT INTO topic VALUES('legislation',9);
INSERT INTO topic VALUES('police-stations',10);
INSERT INTO topic VALUES('postal-address',11);
INSERT INTO topic VALUES('traffic',12);
INSERT INTO topic VALUES('narcotics',13);
INSERT INTO topic VALUES('weapons',14);
INSERT INTO topic VALUES('finance',15);
INSERT INTO topic VALUES('procurement',16);
INSERT INTO topic VALUES('assets',17);
INSERT INTO topic VALUES('human-resources',18);
INSERT INTO topic VALUES('communications',19);
INSERT INTO topic VALUES('security-coordination',20);
INSERT INTO topic VALUES('detention',21);
INSERT INTO topic VALUES('public-health',22);
INSERT INTO topic VALUES('education',23);
INSERT INTO topic VALUES('media',24);
CREATE TABLE subjectKind (key TEXT PRIMARY KEY, rank INTEGER NOT NULL UNIQUE) STRICT;
INSERT INTO subjectKind VALUES('act',1);
INSERT INTO subjectKind VALUES('meeting',2);
INSERT INTO subjectKind VALUES('source',3);
INSERT INTO subjectKind VALUES('recommendation',4);
INSERT INTO subjectKind VALUES('agency',5);
INSERT INTO subjectKind VALUES('setting',6);
CREATE TABLE event (
    number INTEGER PRIMARY KEY CHECK (number IS json_extract(body, '$.number')),
    body TEXT NOT NULL CHECK (json_valid(body)),
    hash TEXT NOT NULL CHECK (length(hash) = 64 AND hash NOT GLOB '*[^0-9a-f]*'),
    act INTEGER NOT NULL GENERATED ALWAYS AS (json_extract(body, '$.act')) STORED,
    subject TEXT NOT NULL GENERATED ALWAYS AS (json_extract(body, '$.subject[0]')) STORED
        REFERENCES subjectKind (key),
    subjectID TEXT NOT NULL GENERATED ALWAYS AS (json_extract(body, '$.subject[1]')) STORED
) STRICT;
INSERT INTO event VALUES(1,'{"act":1,"changes":[["command",null,"agency add"],["actor",null,"salma"],["moment",null,"2026-11-22T18:49:37Z"],["officeDay",null,"2026-06-15"]],"number":1,"subject":["act","1"]}','e249bc99735b6af9257c23fa93e2347f7d106bfe8eb5cf019234bc6cdb77f498');
INSERT INTO event VALUES(2,'{"act":1,"changes":[["withdrawn",null,0],["name",null,"إدارة التدريب"],["english",null,"Training"],["aliases",null,["التدريب"]],["topics",null,["capacity-building"]]],"number":2,"subject":["agency","training"]}','8dac6a201ccfa5f7a430fb9751c27d26badbeaf2c7da9759c0c4e99f496bf432');
INSERT INTO event VALUES(3,'{"act":2,"changes":[["command",null,"agency add"],["actor",null,"salma"],["moment",null,"2026-11-22T18:49:37Z"],["officeDay",null,"2026-06-15"]],"number":3,"subject":["act","2"]}','928ce13b93547f71ab571fa26fd3be3a75d8cc6fe48014392b109739361d9304');
INSERT INTO event VALUES(4,'{"act":2,"changes":[["withdrawn",null,0],["name",null,"إدارة المرور"],["parent",null,"training"],["aliases",null,[]],["topics",null,[]]],"number":4,"subject":["agency","traffic"]}','cf3e25d14dbdc185fcf04a63af7be35a906c8bdc64a0b3b642a122a39f48d070');
INSERT INTO event VALUES(5,'{"act":3,"changes":[["command",null,"import"],["actor",null,"salma"],["moment",null,"2026-11-22T18:49:38Z"],["officeDay",null,"2026-06-15"]],"number":5,"subject":["act","3"]}','d4aaf5722e27c260b09e1e927a8b55e444e837c87337039aeedfe03ccc441034');
INSERT INTO event VALUES(6,'{"act":3,"changes":[["withdrawn",null,0],["title",null,"اجتماع لجنة المتابعة"],["day",null,"2026-01-28"],["classification",null,"normal"]],"number":6,"subject":["meeting","1"]}','686d68dd56ae9545ee2e8b62e3e0f5758f8761b36204d7ca6f6c41c476dc3bc3');
INSERT INTO event VALUES(7,'{"act":3,"changes":[["withdrawn",null,0],["name",null,"m.txt"],["mediaType",null,"text/plain"],["meeting",null,1],["content",null,"5182c11b7cee26b67a2e41eaad737f3d10921da001ff9c1fee0725a6538d300f"]],"number":7,"subject":["source","5182c11b7cee26b67a2e41eaad737f3d10921da001ff9c1fee0725a6538d300f"]}','2fd5152febfb559170660e4f30926f5b326c72228ea6f2bb84fe30f1b4dcd628');
INSERT INTO event VALUES(8,'{"act":3,"changes":[["withdrawn",null,0],["meeting",null,1],["ordinal",null,1],["recordedOn",null,"2026-06-15"],["text",null,"إعداد خطة التدريب السنوية خلال ثلاثة أشهر"],["kind",null,"recommendation"],["supporting",null,[]],["due",null,"2026-04-28"],["originalDue",null,"2026-04-28"],["dueText",null,"خلال ثلاثة أشهر"],["priority",null,"normal"],["needsReview",null,0],["source",null,"5182c11b7cee26b67a2e41eaad737f3d10921da001ff9c1fee0725a6538d300f"],["spanStart",null,71],["spanEnd",null,112],["rule",null,"verb.recommend"],["confidence",null,95],["topics",null,["capacity-building"]],["laws",null,[]],["owner",null,"training"],["ownerBasis",null,"inferred"],["status",null,"not-started"],["extensions",null,0]],"number":8,"subject":["recommendation","1"]}','b13b74d3fdf2579c09e8d12cd26f103c651adcf1ab98a4899b1c1d9e1bcf8ae0');
INSERT INTO event VALUES(9,'{"act":3,"changes":[["withdrawn",null,0],["meeting",null,1],["ordinal",null,2],["recordedOn",null,"2026-06-15"],["text",null,"تكليف إدارة المرور بحصر الآليات قبل نهاية الشهر"],["kind",null,"recommendation"],["supporting",null,[]],["due",null,"2026-01-31"],["originalDue",null,"2026-01-31"],["dueText",null,"قبل نهاية الشهر"],["priority",null,"normal"],["needsReview",null,0],["source",null,"5182c11b7cee26b67a2e41eaad737f3d10921da001ff9c1fee0725a6538d300f"],["spanStart",null,117],["spanEnd",null,164],["rule",null,"verb.recommend"],["confidence",null,95],["topics",null,["assets"]],["laws",null,[]],["owner",null,"traffic"],["ownerBasis",null,"stated"],["status",null,"not-started"],["extensions",null,0]],"number":9,"subject":["recommendation","2"]}','c7666e7272da2a1f2160796d994d01d0c815851dceee36700e46a72b249a4385');
INSERT INTO event VALUES(10,'{"act":3,"changes":[["withdrawn",null,0],["meeting",null,1],["ordinal",null,3],["recordedOn",null,"2026-06-15"],["text",null,"تطبيق القانون رقم (5) لسنة 2018"],["kind",null,"recommendation"],["supporting",null,[]],["priority",null,"normal"],["needsReview",null,0],["source",null,"5182c11b7cee26b67a2e41eaad737f3d10921da001ff9c1fee0725a6538d300f"],["spanStart",null,169],["spanEnd",null,200],["rule",null,"verb.recommend"],["confidence",null,95],["topics",null,["legislation"]],["laws",null,["5/2018"]],["status",null,"not-started"],["extensions",null,0]],"number":10,"subject":["recommendation","3"]}','99dfcd969b070505822bfbae9e939a30c00a820e8e174352740655d1a5b7f255');
INSERT INTO event VALUES(11,'{"act":4,"changes":[["command",null,"update"],["actor",null,"salma"],["moment",null,"2026-11-22T18:49:38Z"],["officeDay",null,"2026-06-15"]],"number":11,"subject":["act","4"]}','f6137a5763ee2df1ccb8f5f39bab651f637fdbcc31f94327933238289411b6f7');
INSERT INTO event VALUES(12,'{"act":4,"changes":[["status","not-started","in-progress"],["ownerBasis","inferred","assigned"],["note",null,"أُسند إلى لجنة"],["supporting",[],["traffic"]]],"number":12,"subject":["recommendation","1"]}','0404846ef4d84dd192112b291d6c638c82206443af2ffb764f96f621a40e3392');
INSERT INTO event VALUES(13,'{"act":5,"changes":[["command",null,"extend"],["actor",null,"salma"],["moment",null,"2026-11-22T18:49:38Z"],["officeDay",null,"2026-06-15"],["reason",null,"طلب الجهة"]],"number":13,"subject":["act","5"]}','89a5f17f4b8dc8d1f66f49b0096d03ecfa85a43f9f0b1ce5f56514f06d13ef17');
INSERT INTO event VALUES(14,'{"act":5,"changes":[["due","2026-04-28","2026-09-01"],["extensions",0,1]],"number":14,"subject":["recommendation","1"]}','76de08a477567947aa690deb29129dfc7e9de406f5b6d9dc32360ee8c838f18a');
INSERT INTO event VALUES(15,'{"act":6,"changes":[["command",null,"update"],["actor",null,"salma"],["moment",null,"2026-11-22T18:49:38Z"],["officeDay",null,"2026-06-15"],["happenedOn",null,"2026-06-01"],["saidBy",null,"هدى"]],"number":15,"subject":["act","6"]}','ce7ef41954c4d17ad8e92cffbaa30f3426357fae6134aad82349c8beaf23a008');
INSERT INTO event VALUES(16,'{"act":6,"changes":[["status","not-started","suspended"]],"number":16,"subject":["recommendation","2"]}','f0742bd5f8380698382ac2ba861b4408778e01323eb3f8f733f994bae3c0507c');
INSERT INTO event VALUES(17,'{"act":7,"changes":[["command",null,"add"],["actor",null,"salma"],["moment",null,"2026-11-22T18:49:38Z"],["officeDay",null,"2026-06-15"]],"number":17,"subject":["act","7"]}','0d61cd1683c3b8a208809c8fe37636e2a0970cdfbdf48c209486aa866d5f9e47');
INSERT INTO event VALUES(18,'{"act":7,"changes":[["withdrawn",null,0],["meeting",null,1],["ordinal",null,4],["recordedOn",null,"2026-06-15"],["text",null,"توصية قُيدت خطأً"],["kind",null,"recommendation"],["priority",null,"normal"],["supporting",null,[]],["topics",null,[]],["laws",null,[]],["status",null,"not-started"],["extensions",null,0],["needsReview",null,0]],"number":18,"subject":["recommendation","4"]}','3d07dfb235317582c0a7b3d8c0a6053e27dd7806e7254c437d78c70615c4b711');
INSERT INTO event VALUES(19,'{"act":8,"changes":[["command",null,"undo"],["actor",null,"salma"],["moment",null,"2026-11-22T18:49:38Z"],["officeDay",null,"2026-06-15"],["undoes",null,7]],"number":19,"subject":["act","8"]}','63227222c089a318e3a470bd2161416f6f34cd4d5d56a8a63143f52837471203');
INSERT INTO event VALUES(20,'{"act":8,"changes":[["withdrawn",0,1]],"number":20,"subject":["recommendation","4"]}','86e1a00b5fb66ab089f83577f3dc12bd81f9ca8dcc82423be8b2908d93899adf');
INSERT INTO event VALUES(21,'{"act":9,"changes":[["command",null,"setting set"],["actor",null,"salma"],["moment",null,"2026-11-22T18:49:38Z"],["officeDay",null,"2026-06-15"]],"number":21,"subject":["act","9"]}','6fc8a64930565d37db9e684e3ea62fcd0af72c273c5fe054461e61e29bca6463');
INSERT INTO event VALUES(22,'{"act":9,"changes":[["withdrawn",null,0],["value",null,"مكتب المتابعة"]],"number":22,"subject":["setting","office"]}','168e4c2f177a3302dd697c8996dca72595c6493244822551da3a606c0e23a68f');
CREATE TABLE content (
    sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
    text TEXT NOT NULL
) STRICT;
INSERT INTO content VALUES('5182c11b7cee26b67a2e41eaad737f3d10921da001ff9c1fee0725a6538d300f',replace('محضر اجتماع لجنة المتابعة\nبتاريخ 2026-01-28\nأوصى المجتمعون بما يلي:\n1- إعداد خطة التدريب السنوية خلال ثلاثة أشهر.\n2- تكليف إدارة المرور بحصر الآليات قبل نهاية الشهر.\n3- تطبيق القانون رقم (5) لسنة 2018.\n','\n',char(10)));
CREATE TABLE act (
    number INTEGER PRIMARY KEY,
    command TEXT NOT NULL,
    actor TEXT NOT NULL,
    moment TEXT NOT NULL,
    officeDay TEXT NOT NULL CHECK (officeDay IS date(officeDay, '+0 days')),
    happenedOn TEXT CHECK (happenedOn IS date(happenedOn, '+0 days')),
    saidBy TEXT,
    reference TEXT,
    reason TEXT,
    undoes INTEGER REFERENCES act (number)
) STRICT;
INSERT INTO act VALUES(1,'agency add','salma','2026-11-22T18:49:37Z','2026-06-15',NULL,NULL,NULL,NULL,NULL);
INSERT INTO act VALUES(2,'agency add','salma','2026-11-22T18:49:37Z','2026-06-15',NULL,NULL,NULL,NULL,NULL);
INSERT INTO act VALUES(3,'import','salma','2026-11-22T18:49:38Z','2026-06-15',NULL,NULL,NULL,NULL,NULL);
INSERT INTO act VALUES(4,'update','salma','2026-11-22T18:49:38Z','2026-06-15',NULL,NULL,NULL,NULL,NULL);
INSERT INTO act VALUES(5,'extend','salma','2026-11-22T18:49:38Z','2026-06-15',NULL,NULL,NULL,'طلب الجهة',NULL);
INSERT INTO act VALUES(6,'update','salma','2026-11-22T18:49:38Z','2026-06-15','2026-06-01','هدى',NULL,NULL,NULL);
INSERT INTO act VALUES(7,'add','salma','2026-11-22T18:49:38Z','2026-06-15',NULL,NULL,NULL,NULL,NULL);
INSERT INTO act VALUES(8,'undo','salma','2026-11-22T18:49:38Z','2026-06-15',NULL,NULL,NULL,NULL,7);
INSERT INTO act VALUES(9,'setting set','salma','2026-11-22T18:49:38Z','2026-06-15',NULL,NULL,NULL,NULL,NULL);
CREATE TABLE meeting (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    title TEXT NOT NULL CHECK (title <> ''),
    day TEXT CHECK (day IS date(day, '+0 days')),
    place TEXT,
    chair TEXT,
    number TEXT,
    classification TEXT NOT NULL DEFAULT 'normal' REFERENCES classification (key),
    withdrawn INTEGER NOT NULL CHECK (withdrawn IN (0, 1))
) STRICT;
INSERT INTO meeting VALUES(1,'اجتماع لجنة المتابعة','2026-01-28',NULL,NULL,NULL,'normal',0);
CREATE TABLE source (
    sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
    name TEXT NOT NULL,
    mediaType TEXT NOT NULL,
    meeting INTEGER NOT NULL REFERENCES meeting (id),
    content TEXT NOT NULL,  -- content.sha256; no foreign key, so that the past needs no copy of it
    withdrawn INTEGER NOT NULL CHECK (withdrawn IN (0, 1))
) STRICT;
INSERT INTO source VALUES('5182c11b7cee26b67a2e41eaad737f3d10921da001ff9c1fee0725a6538d300f','m.txt','text/plain',1,'5182c11b7cee26b67a2e41eaad737f3d10921da001ff9c1fee0725a6538d300f',0);
CREATE TABLE agency (
    key TEXT PRIMARY KEY CHECK (length(key) BETWEEN 1 AND 64 AND key NOT GLOB '*[^a-z0-9-]*'),
    name TEXT NOT NULL CHECK (name <> ''),
    english TEXT,
    parent TEXT REFERENCES agency (key) DEFERRABLE INITIALLY DEFERRED,
    withdrawn INTEGER NOT NULL CHECK (withdrawn IN (0, 1))
) STRICT;
INSERT INTO agency VALUES('training','إدارة التدريب','Training',NULL,0);
INSERT INTO agency VALUES('traffic','إدارة المرور',NULL,'training',0);
CREATE TABLE agencyAlias (
    agency TEXT NOT NULL REFERENCES agency (key),
    rank INTEGER NOT NULL,
    alias TEXT NOT NULL,
    PRIMARY KEY (agency, rank)
) STRICT, WITHOUT ROWID;
INSERT INTO agencyAlias VALUES('training',0,'التدريب');
CREATE TABLE agencyTopic (
    agency TEXT NOT NULL REFERENCES agency (key),
    rank INTEGER NOT NULL,
    topic TEXT NOT NULL REFERENCES topic (key),
    PRIMARY KEY (agency, rank)
) STRICT, WITHOUT ROWID;
INSERT INTO agencyTopic VALUES('training',0,'capacity-building');
CREATE TABLE recommendation (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    meeting INTEGER NOT NULL REFERENCES meeting (id),
    ordinal INTEGER NOT NULL CHECK (ordinal > 0),
    text TEXT NOT NULL CHECK (text <> ''),
    kind TEXT NOT NULL REFERENCES kind (key),
    status TEXT NOT NULL REFERENCES status (key),
    owner TEXT REFERENCES agency (key),
    ownerName TEXT,  -- the record's name for it, where no agency is known
    ownerBasis TEXT REFERENCES ownerBasis (key),
    due TEXT CHECK (due IS date(due, '+0 days')),
    originalDue TEXT CHECK (originalDue IS date(originalDue, '+0 days')),
    dueText TEXT,
    extensions INTEGER NOT NULL CHECK (extensions >= 0),
    position TEXT,
    obstacle TEXT,
    remedy TEXT,
    note TEXT,
    progress INTEGER CHECK (progress BETWEEN 0 AND 100),
    priority TEXT NOT NULL REFERENCES priority (key),
    needsReview INTEGER NOT NULL CHECK (needsReview IN (0, 1)),
    source TEXT REFERENCES source (sha256),
    spanStart INTEGER CHECK (spanStart >= 0),
    spanEnd INTEGER CHECK (spanEnd >= spanStart),
    rule TEXT,
    confidence INTEGER CHECK (confidence BETWEEN 0 AND 100),
    repeats INTEGER REFERENCES recommendation (id) CHECK (repeats <> id),
    recordedOn TEXT NOT NULL CHECK (recordedOn IS date(recordedOn, '+0 days')),
    closedOn TEXT CHECK (closedOn IS date(closedOn, '+0 days')),
    recordedAt TEXT NOT NULL,
    updatedAt TEXT NOT NULL,
    withdrawn INTEGER NOT NULL CHECK (withdrawn IN (0, 1)),
    UNIQUE (meeting, ordinal),
    CHECK (owner IS NULL OR ownerName IS NULL),
    CHECK ((ownerBasis IS NULL) = (owner IS NULL AND ownerName IS NULL)),
    CHECK (source IS NULL OR (spanStart + spanEnd + confidence IS NOT NULL AND rule IS NOT NULL))
) STRICT;
INSERT INTO recommendation VALUES(1,1,1,'إعداد خطة التدريب السنوية خلال ثلاثة أشهر','recommendation','in-progress','training',NULL,'assigned','2026-09-01','2026-04-28','خلال ثلاثة أشهر',1,NULL,NULL,NULL,'أُسند إلى لجنة',NULL,'normal',0,'5182c11b7cee26b67a2e41eaad737f3d10921da001ff9c1fee0725a6538d300f',71,112,'verb.recommend',95,NULL,'2026-06-15',NULL,'2026-11-22T18:49:38Z','2026-11-22T18:49:38Z',0);
INSERT INTO recommendation VALUES(2,1,2,'تكليف إدارة المرور بحصر الآليات قبل نهاية الشهر','recommendation','suspended','traffic',NULL,'stated','2026-01-31','2026-01-31','قبل نهاية الشهر',0,NULL,NULL,NULL,NULL,NULL,'normal',0,'5182c11b7cee26b67a2e41eaad737f3d10921da001ff9c1fee0725a6538d300f',117,164,'verb.recommend',95,NULL,'2026-06-15',NULL,'2026-11-22T18:49:38Z','2026-11-22T18:49:38Z',0);
INSERT INTO recommendation VALUES(3,1,3,'تطبيق القانون رقم (5) لسنة 2018','recommendation','not-started',NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,'normal',0,'5182c11b7cee26b67a2e41eaad737f3d10921da001ff9c1fee0725a6538d300f',169,200,'verb.recommend',95,NULL,'2026-06-15',NULL,'2026-11-22T18:49:38Z','2026-11-22T18:49:38Z',0);
INSERT INTO recommendation VALUES(4,1,4,'توصية قُيدت خطأً','recommendation','not-started',NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,'normal',0,NULL,NULL,NULL,NULL,NULL,NULL,'2026-06-15',NULL,'2026-11-22T18:49:38Z','2026-11-22T18:49:38Z',1);
CREATE TABLE recommendationSupporting (
    recommendation INTEGER NOT NULL REFERENCES recommendation (id),
    rank INTEGER NOT NULL,
    agency TEXT NOT NULL REFERENCES agency (key),
    PRIMARY KEY (recommendation, rank)
) STRICT, WITHOUT ROWID;
INSERT INTO recommendationSupporting VALUES(1,0,'traffic');
CREATE TABLE recommendationTopic (
    recommendation INTEGER NOT NULL REFERENCES recommendation (id),
    rank INTEGER NOT NULL,
    topic TEXT NOT NULL REFERENCES topic (key),
    PRIMARY KEY (recommendation, rank)
) STRICT, WITHOUT ROWID;
INSERT INTO recommendationTopic VALUES(2,0,'assets');
INSERT INTO recommendationTopic VALUES(1,0,'capacity-building');
INSERT INTO recommendationTopic VALUES(3,0,'legislation');
CREATE TABLE recommendationLaw (
    recommendation INTEGER NOT NULL REFERENCES recommendation (id),
    rank INTEGER NOT NULL,
    law TEXT NOT NULL,
    number INTEGER NOT NULL AS (CAST(law AS INTEGER)) STORED,
    year INTEGER AS (CAST(nullif(substr(law, instr(law || '/', '/') + 1), '') AS INTEGER)) STORED,
    PRIMARY KEY (recommendation, rank)
) STRICT, WITHOUT ROWID;
INSERT INTO recommendationLaw VALUES(3,0,'5/2018');
CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    value TEXT,
    withdrawn INTEGER NOT NULL CHECK (withdrawn IN (0, 1))
) STRICT;
INSERT INTO setting VALUES('office','مكتب المتابعة',0);
CREATE TABLE IF NOT EXISTS 'search_data'(id INTEGER PRIMARY KEY, block BLOB);
INSERT INTO search_data VALUES(1,X'041b1b');
INSERT INTO search_data VALUES(10,X'000000000105050005010101020101030101040101050101');
INSERT INTO search_data VALUES(137438953473,X'0000008e0930d8a7d8b4d987d8b10108080101080407b9d8afd8a7d8af010802010102030cd984d8aad8afd8b1d98ad8a80102040609b3d986d988d98ad9870102050209aad8afd8b1d98ad8a801060101040207abd984d8a7d8ab01060101070902d9870102070205aed8b7d9870108030101030306d984d8a7d9840108060101060205b3d986d988010601010504100f110e100e070d0e');
INSERT INTO search_data VALUES(274877906945,X'000000b40930d8a7d8afd8a7d8b102060101030902d987020203030cd984d8a7d984d98ad8a7d8aa0202060605b4d987d8b10202090508d985d8b1d988d8b10202040207a8d8add8b5d8b10202050209aad983d984d98ad9810208020101020205add8b5d8b102060101050205b4d987d8b102060101090106d982d8a8d984020807010107020785d8b1d988d8b10206010104020586d987d8a702060101080704d98ad98702020802058ad8a7d8aa0206010106040f07110a0d0c110c0c0e0e0c09');
INSERT INTO search_data VALUES(412316860417,X'00000073053032303138030807010107010135030805010105010ed8a7d984d982d8a7d986d988d9860302030209aad8b7d8a8d98ad9820308020101020205b1d982d9850308040101040205b3d986d9870306010106010ad982d8a7d986d988d9860306010103020784d8b3d986d987030206040c0913110d0c11');
INSERT INTO search_data VALUES(549755813889,X'000000b90930d8a7d8b3d986d8af0108090101090405b4d987d8b10109080101080407b9d8afd8a7d8af010902010102030cd984d8aad8afd8b1d98ad8a80103040609b3d986d988d98ad9870103050502d98a01080a01010a0209aad8afd8b1d98ad8a801070101040207abd984d8a7d8ab01070101070902d9870103070205aed8b7d9870109030101030306d984d8a7d9840109060101060205b3d986d98801070101050106d984d8acd986010601010b0702d98701020b04100d0f110e0a100e070d0e0c0d');
INSERT INTO search_data VALUES(687194767361,X'000000370730d8aad988d8b504060101020704d98ad9870402020205aed8b7d8a70408040101040108d982d98ad8afd8aa040803010103040d090d');
CREATE TABLE IF NOT EXISTS 'search_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;
INSERT INTO search_idx VALUES(1,X'',2);
INSERT INTO search_idx VALUES(2,X'',2);
INSERT INTO search_idx VALUES(3,X'',2);
INSERT INTO search_idx VALUES(4,X'',2);
INSERT INTO search_idx VALUES(5,X'',2);
CREATE TABLE IF NOT EXISTS 'search_content'(id INTEGER PRIMARY KEY, c0, c1);
INSERT INTO search_content VALUES(1,'اعداد خطه التدريب السنويه خلال ثلاثه اشهر اسند الي لجنه','اعداد خطه تدريب سنو خلال ثلاث اشهر اسند الي لجن');
INSERT INTO search_content VALUES(2,'تكليف اداره المرور بحصر الاليات قبل نهايه الشهر','تكليف ادار مرور حصر يات قبل نها شهر');
INSERT INTO search_content VALUES(3,'تطبيق القانون رقم 5 لسنه 2018','تطبيق قانون رقم 5 سنه 2018');
INSERT INTO search_content VALUES(4,'توصيه قيدت خطا','توص قيدت خطا');
CREATE TABLE IF NOT EXISTS 'search_docsize'(id INTEGER PRIMARY KEY, sz BLOB);
INSERT INTO search_docsize VALUES(1,X'0a0a');
INSERT INTO search_docsize VALUES(2,X'0808');
INSERT INTO search_docsize VALUES(3,X'0606');
INSERT INTO search_docsize VALUES(4,X'0303');
CREATE TABLE IF NOT EXISTS 'search_config'(k PRIMARY KEY, v) WITHOUT ROWID;
INSERT INTO search_config VALUES('version',4);
PRAGMA writable_schema=ON;
INSERT INTO sqlite_schema(type,name,tbl_name,rootpage,sql)VALUES('table','search','search',0,'CREATE VIRTUAL TABLE search USING fts5 (
    words, stems, tokenize = "unicode61 remove_diacritics 0 categories ''L* M* N* P* S* C*''"
)');
CREATE INDEX eventBySubject ON event (subject, subjectID);
CREATE INDEX eventByAct ON event (act);
CREATE INDEX actByOfficeDay ON act (officeDay);
CREATE INDEX actByUndoes ON act (undoes) WHERE undoes IS NOT NULL;
CREATE INDEX meetingByDay ON meeting (day);
CREATE INDEX sourceByMeeting ON source (meeting);
CREATE INDEX recommendationByOwner ON recommendation (owner);
CREATE INDEX recommendationByStatus ON recommendation (status, due);
CREATE INDEX recommendationByDue ON recommendation (due);
CREATE INDEX recommendationBySource ON recommendation (source) WHERE source IS NOT NULL;
CREATE INDEX recommendationByRepeats ON recommendation (repeats) WHERE repeats IS NOT NULL;
CREATE INDEX supportingByAgency ON recommendationSupporting (agency);
CREATE INDEX recommendationByTopic ON recommendationTopic (topic);
CREATE INDEX recommendationByLaw ON recommendationLaw (number);
CREATE TRIGGER eventIsNeverChanged BEFORE UPDATE ON event
BEGIN SELECT RAISE(ABORT, 'an event is never changed'); END;
CREATE TRIGGER eventIsNeverDeleted BEFORE DELETE ON event
BEGIN SELECT RAISE(ABORT, 'an event is never deleted'); END;
CREATE TRIGGER eventFollowsTheLast BEFORE INSERT ON event
WHEN NEW.number IS NOT (SELECT ifnull(max(number), 0) + 1 FROM event)
BEGIN SELECT RAISE(ABORT, 'an event follows the last one'); END;
CREATE TRIGGER contentIsNeverChanged BEFORE UPDATE ON content
BEGIN SELECT RAISE(ABORT, 'content is never changed'); END;
CREATE TRIGGER contentIsNeverDeleted BEFORE DELETE ON content
BEGIN SELECT RAISE(ABORT, 'content is never deleted'); END;
CREATE TRIGGER contentIsNeverReplaced BEFORE INSERT ON content
WHEN EXISTS (SELECT 1 FROM content WHERE sha256 = NEW.sha256 OR rowid = NEW.rowid)
BEGIN SELECT RAISE(ABORT, 'content is never replaced'); END;
PRAGMA writable_schema=OFF;
COMMIT;
