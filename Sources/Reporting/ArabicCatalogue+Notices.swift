import Days
import Recommendations

extension ArabicCatalogue {
    func notice(_ notice: Notice) -> String {
        switch notice {
        case .recorded(let act): "العملية \(act). للتراجع عنها: mutabaa undo"
        case .recordedUndo(let act):
            "العملية \(act). لإعادة ما جرى التراجع عنه: mutabaa undo --act \(act)"
        case .nothingChanged: "لا شيء يحتاج إلى تغيير."
        case .updated(let ids): "جرى تحديث: \(Self.numbers(ids))."
        case .added(let id, let item): "أضيفت التوصية \(id) (\(item))."
        case .agencyAdded(let key): "أضيفت الجهة \(key)."
        case .agenciesRead(let added, let changed):
            "الجهات: المضافة \(added)، المعدلة \(changed)."
        case .aliasAdded(let alias, let agency): "تُعرف الجهة \(agency) الآن أيضاً باسم «\(alias)»."
        case .undone(let act, let command):
            "جرى التراجع عن العملية \(act) (\(self.command(command)))."
        case .settingChanged(let key): "تغيّر الإعداد \(key.rawValue)."
        case .viewSaved(let name, let isReplaced):
            "\(isReplaced ? "استُبدل" : "حُفظ") العرض «\(Visible.oneLine(name))»."
        case .viewRemoved(let name): "حُذف العرض «\(Visible.oneLine(name))»."
        case .meetingChanged(let id): "عُدلت بيانات الاجتماع \(id)."
        case .deadlinesFound(let ids):
            "صار لمواعيدها يوم محدد: \(Self.numbers(ids))."
        case .readDay(let text, let day): "قُرئت «\(Visible.oneLine(text))» على أنها \(day)."
        case .dueBeforeMeeting(let id, let due, let meeting):
            "للمراجعة: موعد التوصية \(id) هو \(due)، وهو سابق لاجتماعها في \(meeting)."
        case .sound(let acts, let events):
            "السجل سليم: \(ArabicCount.act.counted(acts))، \(ArabicCount.event.counted(events))."
        default: importNotice(notice)
        }
    }

    private func importNotice(_ notice: Notice) -> String {
        switch notice {
        case .imported(let meeting, let title, let day, let isNew, let tracked):
            "\(isNew ? "اجتماع جديد رقم" : "الاجتماع رقم") \(meeting)، "
                + "\(day?.iso ?? "يومه غير معروف"): \(Visible.oneLine(title))\n"
                + "التوصيات التي قُيدت للمتابعة: \(tracked)."
        case .rehearsed(let tracked):
            "تجربة فقط: التوصيات التي كانت ستُقيد: \(tracked)."
        case .alreadyImported(let name, let meeting):
            "سبق إدخال \(Visible.oneLine(Self.named(name))) مصدراً للاجتماع \(meeting)."
        case .nothingTracked(let meeting):
            "لم يُعثر على ما يُتابع، وقُيد الاجتماع. "
                + "للإضافة: mutabaa add --meeting \(meeting) \"النص\""
        case .sheetKept(let path): "ما كتبته محفوظ في \(path)"
        case .weakLeftOut(let count, let meeting):
            "عبارات حث لم تُقيد لتعذر التحقق من تنفيذها: \(count). "
                + "لقيد عبارة منها: mutabaa add --meeting \(meeting) \"النص\""
        case .entriesLeftOut(let tracked, let left, let path):
            "وُجد \(tracked + left.count): قُيد \(tracked)، ولم يُقيد \(left.count): "
                + leftOut(left) + ".\nلقيد ما لم يُقيد: mutabaa import "
                + "\(ShellWord.of(path)) "
                + "--with \(left[0].number)"
        case .knownAlready(let count):
            "عُرفت من مصدر آخر للاجتماع نفسه: \(ArabicCount.recommendation.counted(count))."
        case .seemsToRepeat(let id, let earlier):
            "يبدو أن التوصية \(id) تكرر التوصية \(earlier). للتأكيد: mutabaa link \(id) \(earlier)"
        case .meetingUndated(let meeting):
            "لا يذكر المحضر يوم الاجتماع. لتحديده: mutabaa meeting set \(meeting) --day DAY"
        default: ""
        }
    }

    static func numbers(_ ids: [Int]) -> String { ids.map(String.init).joined(separator: "، ") }

    func progress(_ progress: Progress) -> String {
        switch progress.work {
        case .reading: "قراءة المحضر \(progress.number) من \(progress.total)"
        case .entering: "إدخال المحضر \(progress.number) من \(progress.total)"
        }
    }

    func finding(_ finding: Finding) -> String {
        let quote = Visible.oneLine(finding.quote)
        let details = finding.details.map(Visible.oneLine)
        return switch finding.category {
        case .noMeetingDay: "لا يذكر النص يوم الاجتماع؛ حدّده بالخيار --day."
        case .workingDays:
            "الموعد «\(quote)» يُحسب بأيام العمل: حدد العطلة الأسبوعية، mutabaa setting set weekend \"friday, saturday\""
        case .unresolvedDeadline: "الموعد «\(quote)» لا يدل على يوم بعينه."
        case .genericOwner: "«\(quote)» لا تدل على جهة بعينها؛ حدّد جهة."
        case .ambiguousAgency:
            "«\(quote)» قد تعني أياً من: \(details.joined(separator: "؛ ")). حدّد إحداها."
        case .weekdayDisagrees: "اسم اليوم لا يطابق التاريخ في «\(quote)»."
        case .calendarsDisagree: "التاريخان الهجري والميلادي لا يتطابقان في «\(quote)»."
        case .dueBeforeMeeting: "الموعد «\(quote)» سابق ليوم الاجتماع."
        case .otherEncoding:
            "قُرئ النص بترميز \(details.first ?? "") لا بترميز UTF-8: تأكد من سلامة كلماته."
        case .nothingFound: "لم يُعثر في هذا النص على توصيات."
        }
    }
}
