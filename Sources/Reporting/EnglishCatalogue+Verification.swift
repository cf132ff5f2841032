import Recommendations

extension EnglishCatalogue {
    var editHint: String {
        "Change what follows a colon; save and close to apply. Lines that begin with # are left out."
    }

    func discrepancy(_ discrepancy: Discrepancy) -> String {
        switch discrepancy {
        case .damaged(let reason): "the file is damaged (\(Visible.oneLine(reason)))"
        case .chain(let event): "the chain of events is broken at event \(event)"
        case .inapplicable(let event): "event \(event) cannot be applied"
        case .head(let kept, let found):
            "the register's head is \(found), and the one that was kept, \(kept), is not in its chain"
        case .projection(let table, let row, let column?):
            "\(table) \(row): \(column) is not what the events tell"
        case .projection(let table, let row, nil):
            "\(table) \(row): the row is missing, or too many"
        case .content(let sha256): "the text \(sha256) is not what its digest names"
        case .schema(let name): "\(name) is not as the schema has it"
        }
    }
}
