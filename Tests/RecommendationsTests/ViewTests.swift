import Recommendations
import Testing

@Suite struct ViewTests {
    @Test(arguments: [
        ("متأخرات إدارة التدريب", "متاخرات  اداره التدريب"), ("Overdue", " overdue"),
        ("مُتأخرات", "متأخـرات"),
    ])
    func `spellings of a name are one name`(first: String, second: String) {
        #expect(View.key(of: first) == View.key(of: second))
    }

    @Test func `a name is kept as it was typed, with single blanks`() throws {
        #expect(try View.checkedName("  متأخرات   إدارة ") == "متأخرات إدارة")
        let long = String(repeating: "ن", count: 64)
        #expect(try View.checkedName(long) == long)
    }

    @Test(arguments: [
        "", "  ", "ـــ", "\u{200F}", "a\nb", "a\u{7}", "a\u{2028}b",
        String(repeating: "ن", count: 65),
    ])
    func `what no view can be called is refused`(name: String) {
        #expect(throws: Failure.badViewName(name)) { try View.checkedName(name) }
    }

    @Test(arguments: ViewOption.Name.allCases)
    func `an option is read as it was written`(name: ViewOption.Name) {
        for value in ["x", "", "a=b", "-نهاية الشهر", "«»"] {
            let option = ViewOption(name, name.takesValue ? value : nil)
            #expect(ViewOption(option.text) == option)
        }
        #expect(ViewOption(name.takesValue ? name.rawValue : name.rawValue + "=x") == nil)
    }

    @Test(arguments: ["", "colour=red", "overdue ", "Status=void"])
    func `an option that is not known is told with its view`(text: String) {
        #expect(ViewOption(text) == nil)
        #expect(throws: Failure.unreadView("ع", option: text)) {
            try View(name: "ع", kept: ["overdue", text]).readOptions()
        }
    }

    @Test func `the likest names are suggested, however they are spelled`() {
        let views = ["متأخرات إدارة التدريب", "المعلقة", "قريبة الموعد"].map {
            View(name: $0, options: [])
        }
        #expect(
            View.nearest(to: "متاخرات التدريب", among: views) == ["متأخرات إدارة التدريب"])
        #expect(View.nearest(to: "متأخرات", among: views) == ["متأخرات إدارة التدريب"])
        #expect(View.nearest(to: " ", among: views) == [])
        #expect(View.nearest(to: "المعلقه", among: views) == ["المعلقة"])
        #expect(View.nearest(to: "xyz", among: views) == [])
    }
}
