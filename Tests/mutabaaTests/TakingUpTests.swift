import Testing

@Suite struct TakingUpTests {
    private static let rows =
        "م\tالتوصية\tالموقف\n1\tترميم السور\tقيد التنفيذ\n2\tشراء رافعة\tتم الشراء\n"

    @Test(arguments: ["en", "ar"])
    func `what was left out is taken up by the command that import shows`(
        _ language: String
    ) async throws {
        let program = try Program()
        let path = try program.file("موقف 'مارس' 2024.txt", Self.rows)
        let run = try await program("--language", language, "import", path)
        let quoted = "'" + path.split(separator: "'").joined(separator: "'\\''") + "'"
        #expect(run.messages.contains("mutabaa import \(quoted) --with 1\n"))
        #expect(
            try await program("list", "--all", "--format", "csv").output.contains("رافعة") == false)
        #expect(try await program("import", path, "--with", "1").status == 0)
        let list = try await program("list", "--all", "--format", "csv").output
        #expect(list.contains("شراء رافعة") && list.contains("reported"))
    }

    @Test func `a number that was not left out takes nothing up`() async throws {
        let program = try Program()
        let path = try program.file("m.txt", Self.rows)
        let run = try await program("import", path, "--with", "7")
        #expect(run.status == 66)
        #expect(
            try await program("list", "--all", "--format", "csv").output.contains("السور") == false)
    }
}
