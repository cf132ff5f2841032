import Recommendations
import Testing

@testable import Register

@Suite struct ViewTests {
    private let late = View(
        name: "متأخرات إدارة التدريب",
        options: [ViewOption(.owner, "training"), ViewOption(.overdue)])

    @Test func `a view is found by any spelling, and replaced by its name`() throws {
        let register = try Register.inMemory()
        let saved = try register.saveView(late, header: Office.header())
        #expect(saved.value == false)
        #expect(try register.now().view(named: "متاخرات  اداره التدريب") == late)
        let other = View(name: "متأخرات اداره التدريب", options: [ViewOption(.noDue)])
        #expect(try register.saveView(other, header: Office.header()).value == true)
        #expect(try register.now().views() == [other])
        #expect(try register.saveView(other, header: Office.header()).act == nil)
        #expect(try register.verify() == .sound(register.now().head))
    }

    @Test func `saving, replacing and removing are taken back`() throws {
        let register = try Register.inMemory()
        _ = try register.saveView(late, header: Office.header())
        let other = View(name: late.name, options: [ViewOption(.noDue)])
        _ = try register.saveView(other, header: Office.header())
        #expect(
            try register.removeView(named: late.key, header: Office.header()).value == late.name)
        #expect(try register.now().views() == [])
        for expected in [[other], [late], []] {
            _ = try register.undo(header: Office.header())
            #expect(try register.now().views() == expected)
        }
        #expect(try register.verify() == .sound(register.now().head))
    }

    @Test func `a removed view can be saved again`() throws {
        let register = try Register.inMemory()
        _ = try register.saveView(late, header: Office.header())
        _ = try register.removeView(named: late.name, header: Office.header())
        #expect(try register.saveView(late, header: Office.header()).value == false)
        #expect(try register.now().views() == [late])
        #expect(throws: Failure.undoRefused(act: 2, later: [3])) {
            try register.undo(act: 2, header: Office.header())
        }
    }

    @Test func `an unknown view is refused with its likest, and nothing is written`() throws {
        let register = try Register.inMemory()
        _ = try register.saveView(late, header: Office.header())
        let failure = Failure.unknownView("متأخرات إدارة", nearest: [late.name])
        #expect(throws: failure) {
            try register.removeView(named: "متأخرات إدارة", header: Office.header())
        }
        #expect(throws: Failure.emptyView("x")) {
            try register.saveView(View(name: "x", options: []), header: Office.header())
        }
        #expect(throws: Failure.badViewName("\n")) {
            try register.saveView(View(name: "\n", options: []), header: Office.header())
        }
        #expect(try register.now().head.act == 1)
    }

    @Test func `what a newer program saved hinders no other view`() throws {
        let register = try Register.inMemory()
        _ = try register.saveView(late, header: Office.header())
        let newer = View(name: "ب", kept: ["colour=red"])
        _ = try register.saveView(newer, header: Office.header())
        #expect(try register.now().views() == [newer, late])
    }

    @Test func `the past had the views of then`() throws {
        let register = try Register.inMemory()
        _ = try register.set(.office, to: "مكتب", header: Office.header())
        _ = try register.saveView(late, header: Office.header())
        #expect(try register.at(.act(1)).views() == [])
        #expect(try register.at(.act(2)).views() == [late])
    }
}
