import Foundation
import Testing

/// Nobody can fall off the road: documents.
@Suite struct BadDocumentTests {
    private static let record = """
        محضر اجتماع لجنة السلامة
        عقدت اللجنة اجتماعها يوم الأحد 1 مارس 2026 في مقر الوزارة، وأوصت بما يلي:
        1- على إدارة التدريب إعداد دليل عن السلامة في جميع المكاتب خلال أسبوعين من هذا الاجتماع.
        """

    private static let text = "ليس "

    @Test(
        arguments: [
            Mistake(
                "import", "none.txt", status: 66, "none.txt: no such file.",
                "none.txt: لا يوجد ملف بهذا الاسم."),
            Mistake(
                "import", "record.txt/x", status: 66, "record.txt/x: no such file.",
                "record.txt/x: لا يوجد ملف بهذا الاسم."),
            Mistake("import", ".", status: 65, ": is a folder.", ": مجلد وليس ملفاً."),
            Mistake(
                "import", "empty.txt", status: 65, "empty.txt: holds no text.",
                "empty.txt: لا نص فيه."),
            Mistake(
                "import", "-", status: 65, "Standard input: holds no text.",
                "المدخل القياسي: لا نص فيه.", input: [0xFF, 0xFE]),
            Mistake(
                "import", "-", status: 65, "Standard input: not UTF-8 text, from byte 7 on",
                "المدخل القياسي: ليس نصاً بترميز UTF-8 ابتداءً من البايت 7",
                input: Array(text.utf8) + [0xFF, 0x41]),
            Mistake(
                "import", "-", status: 65, "Standard input: not UTF-8 text, from byte 3 on",
                "المدخل القياسي: ليس نصاً بترميز UTF-8 ابتداءً من البايت 3",
                input: [0x61, 0x62, 0x63, 0, 0x64]),
            Mistake(
                "import", "-", status: 65, "Standard input: not UTF-8 text, from byte 4 on",
                "المدخل القياسي: ليس نصاً بترميز UTF-8 ابتداءً من البايت 4",
                input: [0xFF, 0xFE, 0x27, 0x06, 0x41]),
            Mistake(
                "import", "-", status: 65, "Standard input: a kind of document that is not read",
                "المدخل القياسي: نوع من الوثائق لا يُقرأ بعد.", input: Array("%PDF-1.7\n".utf8)),
            Mistake(
                "import", "zip.txt", status: 65, "zip.txt: a kind of document that is not read",
                "zip.txt: نوع من الوثائق لا يُقرأ بعد."),
            Mistake(
                "import", "picture", status: 65, "picture: a kind of document that is not read",
                "picture: نوع من الوثائق لا يُقرأ بعد."),
            Mistake(
                "import", "a.docx", status: 65, "a.docx: a kind of document that is not read",
                "a.docx: نوع من الوثائق لا يُقرأ بعد."),
            Mistake(
                "import", "-", status: 65, "Standard input: the text names no meeting.",
                "المدخل القياسي: لا يذكر النص اسم الاجتماع.",
                input: Array("1- إعداد دليل.\n".utf8)),
            Mistake(
                "import", "large.txt", status: 65, "large.txt: larger than 64 MB.",
                "large.txt: أكبر من 64 ميغابايت."),
        ], Tongue.allCases)
    func `a document that cannot be read is refused by name`(
        mistake: Mistake, tongue: Tongue
    ) async throws {
        let program = try await Program.withCopyOfExamples()
        _ = try program.file("empty.txt", "\u{FEFF} \n")
        _ = try program.file("record.txt", Self.record)
        _ = try program.file("zip.txt", [0x50, 0x4B, 0x03, 0x04, 0x14])
        _ = try program.file("picture", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A])
        _ = try program.file("a.docx", [0x50])
        // A file with a hole: it takes no room on the disk.
        let large = try program.file("large.txt", "x")
        try FileHandle(forWritingTo: URL(fileURLWithPath: large)).truncate(atOffset: 64 << 20 + 1)
        try await program.expect(program.here(mistake), in: tongue)
    }

    @Test(arguments: Tongue.allCases)
    func `a document that this user may not read is refused`(tongue: Tongue) async throws {
        let program = try await Program.withCopyOfExamples()
        let path = try program.file("secret.txt", Self.record)
        try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: path)
        let run = try await program.asReaderOnly(
            ["extract", path], environment: ["MUTABAA_LANGUAGE": tongue.rawValue])
        guard let run else { return }
        let mistake = Mistake(
            status: 77, "secret.txt: not permitted.", "secret.txt: غير مسموح.")
        program.check(run, mistake, tongue, #_sourceLocation)
    }

    @Test(arguments: Tongue.allCases)
    func `of several documents none is read in when one is bad`(tongue: Tongue) async throws {
        let program = try await Program.withCopyOfExamples()
        _ = try program.file("record.txt", Self.record)
        let mistake = Mistake(
            "import", "record.txt", "none.txt", status: 66, "none.txt: no such file.",
            "none.txt: لا يوجد ملف بهذا الاسم.")
        try await program.expect(program.here(mistake), in: tongue)
    }

    @Test(
        arguments: [
            ("UTF-16LE", [0xFF, 0xFE] + UTF16.bytes(record, isBig: false)),
            ("UTF-16BE", [0xFE, 0xFF] + UTF16.bytes(record, isBig: true)),
            ("UTF-16LE", UTF16.bytes(record, isBig: false)),
            ("UTF-16BE", UTF16.bytes(record, isBig: true)),
            ("Windows-1256", Windows1256Bytes.of(record)),
        ], Tongue.allCases)
    func `text in another encoding is read, and told`(
        text: (encoding: String, bytes: [UInt8]), tongue: Tongue
    ) async throws {
        let program = try Program()
        let plain = try await program("extract", "-", "--format", "json", input: Self.record)
        let path = try program.file("record.txt", text.bytes)
        let read = try await program(
            "extract", path, "--format", "json", "--language", tongue.rawValue)
        #expect(read.status == 0)
        #expect(Self.drafts(read) == Self.drafts(plain))
        #expect(read.output.contains("\"category\": \"other-encoding\""))
        let imported = try await program("import", path, "--language", tongue.rawValue)
        #expect(imported.status == 0)
        #expect(
            imported.messages.contains(
                tongue == .english
                    ? "Read as \(text.encoding) text, not UTF-8"
                    : "قُرئ النص بترميز \(text.encoding) لا بترميز UTF-8"))
        let list = try await program("list", "--all", "--format", "csv")
        #expect(list.output.contains("إعداد دليل عن السلامة في جميع المكاتب"))
    }

    private static func drafts(_ run: Program.Run) -> Substring {
        let start = run.output.range(of: "\"recommendations\"")?.lowerBound
        let end = run.output.range(of: "\"findings\"")?.lowerBound
        return run.output[(start ?? run.output.startIndex)..<(end ?? run.output.endIndex)]
    }

    @Test(
        arguments: [
            // The same record as Unix programs of old wrote it, where most letters have the same
            // place and some have not.
            ("ISO-8859-6", ISO8859Part6Bytes.of(record)),
            ("Latin-1", Windows1256Bytes.of("Décidé à l'unanimité: créer une équipe d'été.")),
            ("random letters", Windows1256Bytes.of("ضصث قفغع هخحج شسيبل اتنمك طئء ؤرىة وزظ ذدغ")),
            ("broken UTF-8", Array(record.utf8.dropLast(3)) + [0xD8]),
        ], Tongue.allCases)
    func `text that might be in several encodings is refused`(
        text: (name: String, bytes: [UInt8]), tongue: Tongue
    ) async throws {
        let program = try await Program.withCopyOfExamples()
        let mistake = Mistake(
            "import", "-", status: 65, "nor in another encoding that is recognised",
            "ولا بترميز آخر معروف", input: text.bytes)
        try await program.expect(mistake, in: tongue)
    }

    @Test func `a table of agencies is read in Windows-1256 too`() async throws {
        let program = try Program()
        let table =
            "key,name,english,aliases,parent,topics\na,إدارة التدريب,,,,\nb,مكتب الشؤون,,,,\n"
        let rows = table + "c,الإدارة العامة للمرور,,,,\nd,هيئة السلامة,,,,\n"
        let path = try program.file("agencies.csv", Windows1256Bytes.of(rows))
        let run = try await program("agency", "import", path)
        #expect(run.status == 0)
        #expect(run.messages.contains("Read as Windows-1256 text"))
        #expect(try await program("agency", "list").output.contains("الإدارة العامة للمرور"))
    }

    @Test(arguments: [
        String(repeating: "ا ", count: 50_000) + "\n",
        String(repeating: "ب", count: 300_000) + "\n",
        String(repeating: " ", count: 10_000_000) + "x",
        "x" + String(repeating: "\u{64E}", count: 300_000),
    ])
    func `a line of any length is read`(line: String) async throws {
        let program = try Program()
        let run = try await program("extract", "-", "--format", "json", input: line)
        #expect(run.status == 0)
        #expect(run.output.contains("nothing-found"))
    }

    @Test func `a record in which nothing is found is recorded and told`() async throws {
        let program = try Program()
        let text = "اجتماع لجنة المخازن\nحضر الجميع وتبادلوا التحية.\n"
        let run = try await program("import", try program.file("m.txt", text))
        #expect(run.status == 0)
        #expect(run.messages.contains("Nothing to track was found; the meeting is recorded."))
        #expect(run.messages.contains("mutabaa add --meeting 1"))
        let arabic = try await program(
            "import", try program.file("n.txt", text + "ثم انصرفوا.\n"), "--language", "ar")
        #expect(arabic.messages.contains("لم يُعثر على ما يُتابع، وقُيد الاجتماع."))
    }

    @Test func `a meeting read from standard input takes the title that is given`() async throws {
        let program = try Program()
        let run = try await program(
            "import", "-", "--title", "اجتماع المخازن", input: "التوصيات:\n1- إعداد دليل.\n")
        #expect(run.status == 0)
        #expect(try await program("meeting", "list").output.contains("اجتماع المخازن"))
    }
}

extension Program {
    /// The mistake with the names of files as paths of the program's folder.
    ///
    /// The program runs in the folder of the tests.
    fileprivate func here(_ mistake: Mistake) -> Mistake {
        var mistake = mistake
        mistake.arguments = mistake.arguments.map {
            $0 == "import" || $0 == "-" ? $0 : folder.appendingPathComponent($0).path
        }
        return mistake
    }
}
