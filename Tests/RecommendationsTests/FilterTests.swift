import ArabicText
import Days
import Recommendations
import Testing

@Suite struct FilterTests {
    @Test func `a search reads words, phrases and exclusions`() {
        let stem = { (word: String) in Filter.stem(SearchWords.stems(word)[0]) }
        #expect(FilterReader.read("  ") == .everything)
        #expect(FilterReader.read("تدريب") == stem("تدريب"))
        #expect(FilterReader.read("تدريب -مرور") == .all([stem("تدريب"), .not(stem("مرور"))]))
        let words = SearchWords.folded("الهيكل التنظيمي")
        #expect(FilterReader.read("\"الهيكل التنظيمي\"") == .phrase(words))
        #expect(
            FilterReader.read("«الهيكل التنظيمي» لجنة") == .all([.phrase(words), stem("لجنة")]))
        #expect(FilterReader.read("\"الهيكل التنظيمي") == .phrase(words))
    }

    @Test func `a phrase is words in a row, and a text may be the position's`() throws {
        var item = try Items.item(1, "مراجعة الهيكل التنظيمي")
        item.position = "قيد الدراسة"
        let today = try Items.day("2026-01-01")
        #expect(FilterReader.read("\"الهيكل التنظيمي\"").matches(item, on: today))
        #expect(!FilterReader.read("\"مراجعة التنظيمي\"").matches(item, on: today))
        #expect(FilterReader.read("الدراسة").matches(item, on: today))
        #expect(!FilterReader.read("-الدراسة").matches(item, on: today))
    }

    @Test func `due soon is from today on, and never before it`() throws {
        let today = try Items.day("2026-03-01")
        let dues = ["2026-02-28", "2026-03-01", "2026-03-31", "2026-04-01"]
        let matched = try dues.filter {
            Filter.dueWithin(days: 30).matches(try Items.item(due: $0), on: today)
        }
        #expect(matched == ["2026-03-01", "2026-03-31"])
        #expect(!Filter.dueWithin(days: -1).matches(try Items.item(due: "2026-03-01"), on: today))
    }

    @Test func `all of nothing holds and any of nothing does not`() throws {
        let today = try Items.day("2026-03-01")
        #expect(Filter.all([]).matches(try Items.item(), on: today))
        #expect(!Filter.any([]).matches(try Items.item(), on: today))
    }
}
