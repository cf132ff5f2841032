import Foundation
import GRDB
import Recommendations
import Testing

@testable import Register

@Suite struct JSONTests {
    private func value(_ random: inout SplitMix64) -> Value {
        let scalars: [Unicode.Scalar] = [
            "ا", "\"", "\\", "\n", "\t", "/", "\u{1F}", "\u{2028}", "😀", "{",
        ]
        func text() -> String {
            var text = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 0...6, using: &random) {
                text.append(random.one(of: scalars))
            }
            return String(text)
        }
        switch Int.random(in: 0...3, using: &random) {
        case 0: return .null
        case 1: return .integer(random.one(of: [0, 1, -5, Int.max, Int.min]))
        case 2: return .text(text())
        default: return .list((0..<Int.random(in: 0...3, using: &random)).map { _ in text() })
        }
    }

    @Test func `what is written reads back, here and in SQLite`() throws {
        var random = SplitMix64(seed: 1)
        let queue = try DatabaseQueue()
        for number in 1...300 {
            let change = Change(.title, from: value(&random), to: value(&random))
            let event = Event(
                number: number, act: 1, subject: Subject(.meeting, number), changes: [change])
            let body = EventBody.written(event)
            #expect(EventBody.read(body) == event)
            let text = try queue.read {
                try Row.fetchOne(
                    $0, sql: "SELECT json_valid(?1), json_extract(?1, '$.changes[0][2]')",
                    arguments: [body])
            }
            #expect(text?[0] == 1)
            if case .text(let written) = change.after { #expect(text?[1] == written) }
        }
    }

    @Test func `a body has one form`() {
        let event = Event(
            number: 31, act: 7, subject: Subject(.recommendation, 12),
            changes: [Change(.status, from: .text("not-started"), to: .text("in-progress"))])
        #expect(
            EventBody.written(event) == """
                {"act":7,"changes":[["status","not-started","in-progress"]],"number":31,\
                "subject":["recommendation","12"]}
                """)
    }

    @Test(arguments: [
        "", "{", "[1,2", "{\"a\":}", "nul", "1.5", "\"\\x\"", "\"\\ud800\"", "[]]", "true",
        String(repeating: "[", count: 100),
    ])
    func `what is no body is none`(text: String) {
        #expect(JSON(text) == nil)
        #expect(EventBody.read(text) == nil)
    }

    @Test func `a hash is known from elsewhere`() {
        let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        #expect(Register.sha256(Array("abc".utf8)) == abc)
        #expect(Digest.chained("a", "bc") == abc)
    }
}
