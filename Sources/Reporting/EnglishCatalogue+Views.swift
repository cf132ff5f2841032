import Recommendations

extension EnglishCatalogue {
    var comma: String { ", " }

    func order(_ order: Order) -> String {
        switch order {
        case .due: "due day"
        case .id: "number"
        case .owner: "owner"
        case .meeting: "meeting"
        case .status: "status"
        case .priority: "priority"
        case .updated: "last change"
        }
    }

    func condition(_ option: ViewOption.Name, of value: String) -> String {
        switch option {
        case .status: "status: \(value)"
        case .owner: "owner: \(value)"
        case .topic: "topic: \(value)"
        case .meeting: "meeting: \(value)"
        case .law: "law: \(value)"
        case .kind: "kind: \(value)"
        case .dueBefore: "due before: \(value)"
        case .dueWithin: "due within days: \(value)"
        case .overdue: "overdue"
        case .noDue: "no due day"
        case .noOwner: "no owner"
        case .needsReview: "needs review"
        case .search: "holding: \(value)"
        case .all: "closed ones too"
        case .sort: "sorted by: \(value)"
        }
    }
}
