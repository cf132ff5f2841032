import ArabicText
import Lexicon

/// What the entries of one run have in common: how many there are, and how many begin with an action.
struct EntryRun: Sendable {
    /// How many entries stand behind each other.
    var length = 0
    /// How many of them begin with an action, 0...1.
    var actingShare = 0.0

    /// Returns the run of each block; one without entries where the block is none.
    static func all(in blocks: [Block]) -> [EntryRun] {
        var runs = Array(repeating: EntryRun(), count: blocks.count)
        var members: [Int] = []
        func close() {
            let acting = members.count { acts(blocks[$0]) }
            let share = members.isEmpty ? 0 : Double(acting) / Double(members.count)
            for member in members {
                runs[member] = EntryRun(length: members.count, actingShare: share)
            }
            members = []
        }
        for (index, block) in blocks.enumerated() {
            switch block {
            case .entry: members.append(index)
            case .gap: break
            case .heading, .paragraph, .caption: close()
            }
        }
        close()
        return runs
    }

    private static func acts(_ block: Block) -> Bool {
        guard case .entry(let entry) = block else { return false }
        return EntryOpening.isAction(entry.tokens) || EntryOpening.isPresent(entry.tokens)
            || entry.tokens.first.map(ActionStart.isNecessity) ?? false
    }
}
