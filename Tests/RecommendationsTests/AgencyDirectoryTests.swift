import Recommendations
import Testing

@Suite struct AgencyDirectoryTests {
    private let training = Agency(
        key: "training", name: "إدارة التدريب", english: "Training", aliases: ["المكتب"],
        topics: ["capacity-building"])
    private let legal = Agency(
        key: "legal", name: "الشؤون القانونية", aliases: ["المكتب"], topics: ["legislation"])

    private var directory: AgencyDirectory { AgencyDirectory([training, legal]) }

    @Test(arguments: ["إدارة التدريب", "ادارة تدريب", "الادارة التدريب", "training", "Training"])
    func `a name is found in any spelling`(name: String) {
        #expect(directory.match(name) == .one(training))
    }

    @Test func `a shared alias stays unresolved, an unknown name is none`() {
        #expect(directory.match("المكتب") == .several([training, legal]))
        #expect(directory.match("مديرية الشمس") == .none)
        #expect(directory.match("") == .none)
    }

    @Test func `another's name is told in any spelling, an alias only where asked`() {
        let holder = directory.holder(of: "ادارة التدريب", besides: "legal", byOwnName: true)
        #expect(holder == training)
        #expect(directory.holder(of: "TRAINING", besides: "legal", byOwnName: true) == training)
        #expect(directory.holder(of: "المكتب", besides: "legal", byOwnName: true) == nil)
        #expect(directory.holder(of: "المكتب", besides: "legal", byOwnName: false) == training)
        #expect(directory.holder(of: "Training", besides: "training", byOwnName: false) == nil)
        #expect(directory.holder(of: "—", besides: "legal", byOwnName: false) == nil)
    }

    @Test func `topics point to one agency or to none`() {
        #expect(directory.suggestion(forTopics: ["legislation"]) == legal)
        #expect(directory.suggestion(forTopics: ["legislation", "capacity-building"]) == nil)
        #expect(directory.suggestion(forTopics: []) == nil)
    }

    @Test func `a near name is proposed`() {
        #expect(directory.nearest(to: "trainng").first == training)
        #expect(directory.nearest(to: "الشؤون القانونيه والعقود").first == legal)
    }

    @Test func `a key is short, lower-case and plain`() {
        #expect(Agency.isKey("police-stations-2"))
        #expect(!Agency.isKey(""))
        #expect(!Agency.isKey("Training"))
        #expect(!Agency.isKey("تدريب"))
        #expect(!Agency.isKey(String(repeating: "a", count: 65)))
    }
}
