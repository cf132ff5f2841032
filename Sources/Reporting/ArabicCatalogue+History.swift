import Days
import Recommendations

extension ArabicCatalogue {
    func actHeading(_ act: Act) -> String {
        "\(act.officeDay) · العملية \(act.number) · \(command(act.command)) · "
            + "بواسطة \(Visible.oneLine(act.actor))"
    }

    func created(_ kind: SubjectKind, called name: String) -> String {
        "\(created(kind)): «\(name)»"
    }

    private func created(_ kind: SubjectKind) -> String {
        switch kind {
        case .recommendation: "قُيدت التوصية"
        case .meeting: "قُيد الاجتماع"
        case .source: "قُيد المصدر"
        case .agency: "قُيدت الجهة"
        case .setting: "ضُبط الإعداد"
        case .view: "حُفظ العرض"
        case .act: "سُجلت العملية"
        }
    }

    func noun(_ kind: SubjectKind) -> String {
        switch kind {
        case .recommendation: "التوصيات"
        case .meeting: "الاجتماعات"
        case .source: "المصادر"
        case .agency: "الجهات"
        case .setting: "الإعدادات"
        case .view: "العروض"
        case .act: "العمليات"
        }
    }

    func withdrawn(_ kind: SubjectKind) -> String {
        switch kind {
        case .recommendation: "سُحبت التوصية"
        case .meeting: "سُحب الاجتماع"
        case .source: "سُحب المصدر"
        case .agency: "سُحبت الجهة"
        case .setting: "أُلغي الإعداد"
        case .view: "حُذف العرض"
        case .act: "سُحبت العملية"
        }
    }

    func restored(_ kind: SubjectKind) -> String {
        switch kind {
        case .recommendation: "أُعيدت التوصية"
        case .meeting: "أُعيد الاجتماع"
        case .source: "أُعيد المصدر"
        case .agency: "أُعيدت الجهة"
        case .setting: "أُعيد الإعداد"
        case .view: "أُعيد العرض"
        case .act: "أُعيدت العملية"
        }
    }

    func changed(_ field: Field, from before: String?, to after: String?) -> String {
        let name = self.field(field)
        return switch (before, after) {
        case (let before?, let after?): "تغيّر حقل «\(name)» من «\(before)» إلى «\(after)»"
        case (nil, let after?): "سُجل في حقل «\(name)»: «\(after)»"
        case (let before?, nil): "أُفرغ حقل «\(name)» (كان «\(before)»)"
        case (nil, nil): name
        }
    }

    func dueMoved(from before: String, to after: String, byExtension: Bool) -> String {
        "\(byExtension ? "مُدد" : "صُحح") الموعد من «\(before)» إلى «\(after)»"
    }

    func remark(_ remark: Remark) -> String {
        switch remark {
        case .happenedOn(let day): "وقع ذلك في \(day)"
        case .saidBy(let name): "بإفادة \(Visible.oneLine(name))"
        case .reference(let number): "المرجع: \(Visible.oneLine(number))"
        case .reason(let reason): "السبب: \(Visible.oneLine(reason))"
        case .undoes(let act): "تراجعاً عن العملية \(act)"
        }
    }
}
