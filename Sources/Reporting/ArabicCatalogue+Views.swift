import Recommendations

extension ArabicCatalogue {
    var comma: String { "، " }

    func order(_ order: Order) -> String {
        switch order {
        case .due: "الموعد"
        case .id: "الرقم"
        case .owner: "الجهة المسؤولة"
        case .meeting: "الاجتماع"
        case .status: "الحالة"
        case .priority: "الأولوية"
        case .updated: "آخر تعديل"
        }
    }

    func condition(_ option: ViewOption.Name, of value: String) -> String {
        switch option {
        case .status: "الحالة: \(value)"
        case .owner: "الجهة المسؤولة: \(value)"
        case .topic: "الموضوع: \(value)"
        case .meeting: "الاجتماع: \(value)"
        case .law: "القانون: \(value)"
        case .kind: "النوع: \(value)"
        case .dueBefore: "موعدها قبل: \(value)"
        case .dueWithin: "أيام إلى موعدها: \(value)"
        case .overdue: "المتأخرة"
        case .noDue: "دون موعد"
        case .noOwner: "دون جهة مسؤولة"
        case .needsReview: "تحتاج إلى مراجعة"
        case .search: "ورد فيها: \(value)"
        case .all: "مع المغلقة"
        case .sort: "الترتيب بحسب: \(value)"
        }
    }
}
