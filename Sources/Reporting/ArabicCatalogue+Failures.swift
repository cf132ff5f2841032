import Days
import Recommendations

extension ArabicCatalogue {
    func failure(_ failure: Failure) -> Explanation {
        fileFailure(failure) ?? registerFailure(failure) ?? valueFailure(failure)
            ?? ruleFailure(failure)
    }

    private func fileFailure(_ failure: Failure) -> Explanation? {
        switch failure {
        case .noSuchFile(let path):
            Explanation("\(path): لا يوجد ملف بهذا الاسم.", remedy: "تحقق من الاسم والمجلد.")
        case .isFolder(let path):
            Explanation("\(path): مجلد وليس ملفاً.", remedy: "سمِّ وثيقة واحدة بداخله.")
        case .unreadableFile(let path, let reason):
            Explanation("\(path): تعذرت قراءته: \(reason).")
        case .emptyDocument(let name):
            Explanation("\(Self.named(name)): لا نص فيه.", remedy: "تحقق من أنها الوثيقة المقصودة.")
        case .notText(let name, let byte):
            Explanation(
                "\(Self.named(name)): ليس نصاً بترميز UTF-8 ابتداءً من البايت \(byte)، ولا بترميز آخر "
                    + "معروف.",
                remedy: "احفظه نصاً بترميز UTF-8 ثم أعد المحاولة.")
        case .unknownFormat(let name):
            Explanation(
                "\(Self.named(name)): نوع من الوثائق لا يُقرأ بعد.",
                remedy: "احفظها نصاً عادياً (.txt) أو Markdown (.md).")
        case .documentTooLarge(let name, let limit):
            Explanation(
                "\(Self.named(name)): أكبر من \(limit >> 20) ميغابايت.",
                remedy: "قسّمه واقرأ أجزاءه.")
        case .unreadableTable(let name, let row, let problem):
            Explanation(
                "\(name)، الصف \(row): \(tableProblem(problem)).",
                remedy: "أصلح الصف؛ لم يُدخل أي شيء.")
        case .missingTool(let tool, let package):
            Explanation("البرنامج \(tool) غير مثبت.", remedy: "apt-get install \(package)")
        case .editorFailed(let editor):
            Explanation(
                "لم ينتهِ المحرر «\(editor)» على نحو سليم؛ لم يتغير شيء.",
                remedy: "اضبط المتغير EDITOR على محرر يعمل.")
        default: nil
        }
    }

    /// A document's name; `-` is standard input.
    static func named(_ name: String) -> String { name == "-" ? "المدخل القياسي" : name }

    private func tableProblem(_ problem: TableProblem) -> String {
        switch problem {
        case .missingColumn(let name): "العمود «\(name)» مفقود"
        case .badKey(let key): "«\(key)» ليس رمزاً صالحاً (حروف لاتينية صغيرة وأرقام وشرطات)"
        case .repeatedKey(let key): "الرمز «\(key)» وارد في صف سابق"
        case .noName: "لا اسم فيه"
        case .unknownParent(let key): "الجهة الأم «\(key)» غير معروفة"
        case .unknownTopic(let key): "الموضوع «\(key)» غير معروف"
        case .malformed: "ليست قيماً مفصولة بفواصل"
        }
    }

    private func registerFailure(_ failure: Failure) -> Explanation? {
        switch failure {
        case .notARegister(let path):
            Explanation("\(path): ليس سجلاً.", remedy: "سمِّ ملفاً آخر بالخيار --register.")
        case .foreignDatabase(let path):
            Explanation(
                "\(path): قاعدة بيانات لبرنامج آخر.", remedy: "سمِّ ملفاً آخر بالخيار --register.")
        case .newerRegister(let path, let version, let known):
            Explanation(
                "\(path): كتبه إصدار أحدث من البرنامج (الإصدار \(version)، وهذا يعرف \(known)).",
                remedy: "ثبّت الإصدار الأحدث.")
        case .noRegister(let path):
            Explanation(
                "\(path): لا يوجد سجل بعد.", remedy: "ابدأه بإدخال محضر: mutabaa import FILE")
        case .damaged(let path, let reason, let copy):
            Explanation(
                "\(path): الملف تالف (\(reason)).",
                remedy: "احتفظ به، وارجع إلى "
                    + (copy.map { "آخر نسخة يومية: \($0)" } ?? "آخر نسخة سليمة."))
        case .registerBusy(let path):
            Explanation("\(path): يكتب فيه برنامج آخر.", remedy: "أعد المحاولة بعد لحظات.")
        case .inputOutput(let path, let reason):
            Explanation("\(path): تعذرت القراءة أو الكتابة: \(reason).")
        default: registerPlaceFailure(failure)
        }
    }

    private func registerPlaceFailure(_ failure: Failure) -> Explanation? {
        switch failure {
        case .registerIsFolder(let path):
            Explanation(
                "\(path): مجلد، والسجل ملف.",
                remedy: "سمِّ الملف بداخله: --register \(path)/register.sqlite")
        case .noRegisterName(let path):
            Explanation(
                "--register: «\(path)» لا يدل على ملف، وما يُكتب فيه يضيع.",
                remedy: "سمِّ ملفاً: --register register.sqlite")
        case .cannotCreate(let path, let reason):
            Explanation("\(path): تعذر إنشاؤه: \(reason).", remedy: "تحقق من المجلد.")
        case .notPermitted(let path):
            Explanation("\(path): غير مسموح.", remedy: "تحقق من مالك الملف ومجلده وصلاحياتهما.")
        case .onNetworkFileSystem(let path):
            Explanation(
                "\(path): على نظام ملفات شبكي، ولا يُعتمد فيه على أقفال الملفات.",
                remedy: "احفظ السجل على قرص في هذا الجهاز.")
        default: nil
        }
    }

    private func valueFailure(_ failure: Failure) -> Explanation? {
        switch failure {
        case .unknownRecommendation(let text):
            Explanation("لا توجد توصية بالرقم \(text).", remedy: "للأرقام: mutabaa list --all")
        case .unknownMeeting(let text):
            Explanation("لا يوجد اجتماع بالرقم \(text).", remedy: "للأرقام: mutabaa meeting list")
        case .unknownAct(let act):
            Explanation("لا توجد عملية بالرقم \(act).", remedy: "للأرقام: mutabaa history")
        case .unknownAgency(let name, let nearest): unknownAgency(name, nearest)
        case .unknownView(let name, let nearest): unknownView(name, nearest)
        case .unknownLeftOut(let number, let count):
            Explanation(
                "لا شيء مما لم يُقيد يحمل الرقم \(number)، وعدده \(count).",
                remedy: "لعرضه بأرقامه: mutabaa extract FILE")
        case .ambiguousAgency(let name, let agencies):
            Explanation(
                "«\(name)» اسم لأكثر من جهة.", remedy: "استعمل رمزاً: \(Self.list(agencies))")
        case .badValue(let option, let value, let allowed):
            Explanation(
                "\(option): «\(value)» قيمة غير معروفة.",
                remedy: allowed.isEmpty
                    ? "انظر ما يقبله: --help"
                    : "استعمل إحدى القيم: \(allowed.joined(separator: "، "))")
        case .badNumber(let option, let value, let range):
            Explanation(
                "\(option): «\(value)» ليس عدداً صحيحاً ضمن المدى المقبول.",
                remedy: "استعمل عدداً من \(range.lowerBound) إلى \(range.upperBound).")
        case .unreadDay(let option, let text):
            Explanation(
                "\(option): «\(text)» لا تدل على يوم.",
                remedy: "اكتب يوماً هكذا: 2026-03-31، أو: خلال أسبوعين.")
        case .noWorkingCalendar(let option, let text):
            Explanation(
                "\(option): «\(text)» تُحسب بأيام العمل، ولم تُحدد العطلة الأسبوعية.",
                remedy: "حددها: mutabaa setting set weekend \"friday, saturday\"")
        default: typingFailure(failure)
        }
    }

    private func typingFailure(_ failure: Failure) -> Explanation? {
        switch failure {
        case .nothingToChange:
            Explanation("لم تحدد ما يتغير.", remedy: "سمِّ حقلاً واحداً على الأقل؛ انظر --help.")
        case .conflictingOptions(let first, let second):
            Explanation("لا يجتمع \(first) و\(second).", remedy: "استعمل أحدهما.")
        case .missingOption(let option):
            Explanation("الخيار \(option) مفقود.", remedy: "أضفه.")
        case .argumentNotText(let name):
            Explanation(
                "\(name): ليس نصاً بترميز UTF-8.",
                remedy: "اكتبه في طرفية بترميز UTF-8؛ وإن كان اسم ملف فغيّر اسمه.")
        case .untitled(let name):
            Explanation(
                "\(Self.named(name)): لا يذكر النص اسم الاجتماع.",
                remedy: "سمِّه: --title \"…\"")
        case .emptyText(let option):
            Explanation("\(option): لا نص فيه.", remedy: "اكتب نصاً.")
        default: viewFailure(failure)
        }
    }

    private func viewFailure(_ failure: Failure) -> Explanation? {
        switch failure {
        case .badViewName(let name):
            Explanation(
                "لا يصلح «\(name)» اسماً لعرض.",
                remedy: "استعمل من 1 إلى 64 حرفاً، دون محارف تحكم.")
        case .emptyView(let name):
            Explanation(
                "العرض «\(name)» لا شرط فيه.",
                remedy: "أضف شرطاً من شروط list، مثل --overdue؛ انظر mutabaa view save --help")
        case .unreadView(let name, let option):
            Explanation(
                "العرض «\(name)»: لا يعرف هذا البرنامج الشرط «\(option)».",
                remedy: "استعمل البرنامج الذي حفظه، أو احفظه من جديد: mutabaa view save")
        default: nil
        }
    }

    private func unknownView(_ name: String, _ nearest: [String]) -> Explanation {
        let names = nearest.map { "«\($0)»" }.joined(separator: "، ")
        return Explanation(
            "لا يوجد عرض باسم «\(name)».",
            remedy: (nearest.isEmpty ? "" : "لعلك تقصد: \(names). ")
                + "للعروض: mutabaa view list")
    }

    private func unknownAgency(_ name: String, _ nearest: [NamedAgency]) -> Explanation {
        let remedy =
            nearest.isEmpty
            ? "للجهات: mutabaa agency list" : "لعلك تقصد: \(Self.list(nearest))"
        return Explanation("لا توجد جهة باسم «\(name)».", remedy: remedy)
    }

    private static func list(_ agencies: [NamedAgency]) -> String {
        agencies.map { "\($0.key) (\($0.name))" }.joined(separator: "؛ ")
    }

    private func ruleFailure(_ failure: Failure) -> Explanation {
        switch failure {
        case .forbiddenStatusChange(let item, let from, let to, let allowed):
            Explanation(
                "\(item): لا تنتقل الحالة من «\(status(from))» إلى «\(status(to))».",
                remedy: "يمكن أن تصير: \(allowed.map(\.rawValue).joined(separator: "، "))")
        case .reasonNeeded(let item, let from, let to):
            Explanation(
                "\(item): الانتقال من «\(status(from))» إلى «\(status(to))» يحتاج إلى سبب.",
                remedy: "أضف: --reason \"…\"")
        case .dueStands(let item, let due):
            Explanation(
                "\(item): موعدها \(due)، والموعد القائم لا يتغير دون بيان.",
                remedy: "للتمديد: mutabaa extend \(item) --to DAY --reason \"…\"؛ "
                    + "وللتصحيح أضف: --reason \"…\"")
        case .extensionNeedsReason(let item):
            Explanation("\(item): التمديد يحتاج إلى سبب.", remedy: "أضف: --reason \"…\"")
        case .noDueToExtend(let item):
            Explanation(
                "\(item): ليس لها موعد يمكن تمديده.",
                remedy: "حدّد موعداً: mutabaa update \(item) --due DAY")
        case .closed(let item, let status):
            Explanation(
                "\(item): مغلقة (\(self.status(status))).",
                remedy: "لإعادة فتحها: mutabaa update \(item) --status in-progress --reason \"…\"")
        case .futureDay(let option, let day, let today):
            Explanation(
                "\(option): اليوم \(day) لم يأتِ بعد، واليوم هو \(today).",
                remedy: "اختر يوماً لا يتجاوز تاريخ اليوم.")
        case .extensionNotLater(let item, let due, let wanted):
            Explanation(
                "\(item): اليوم \(wanted) ليس بعد موعدها القائم \(due).",
                remedy: "لتصحيح الموعد: mutabaa update \(item) --due DAY --reason \"…\"")
        case .noOwnerToConfirm(let item):
            Explanation(
                "\(item): ليست لها جهة مرجحة تنتظر التأكيد.",
                remedy: "حدّد جهة: mutabaa update \(item) --owner AGENCY")
        case .repeatsItself(let item, let earlier):
            Explanation(
                "\(item) لا تكون تكراراً للتوصية \(earlier).",
                remedy: "التكرار يكون لتوصية سابقة من اجتماع آخر.")
        case .repeatedAlready(let item, let earlier, let other):
            Explanation(
                "\(item) لا تكون تكراراً للتوصية \(earlier)، فقد كررتها \(other).",
                remedy: "اربطها بتلك: mutabaa link \(item) \(other)")
        default: actFailure(failure)
        }
    }

    private func actFailure(_ failure: Failure) -> Explanation {
        switch failure {
        case .keyTaken(let key):
            Explanation("توجد جهة بالرمز \(key).", remedy: "اختر رمزاً آخر.")
        case .nameTaken(let name, let agency, let other):
            Explanation(
                "\(agency): «\(name)» اسم للجهة \(other.key) (\(other.name)).",
                remedy: "اختر اسماً آخر، أو استعمل تلك الجهة.")
        case .dayToCome(let today, let clock):
            Explanation(
                "تاريخ اليوم \(today)، وساعة الحاسوب تقول \(clock)؛ ولو سُجل لرُفضت كل عملية قبله.",
                remedy: "تحقق من الخيار --today والمتغير MUTABAA_TODAY، أو اضبط ساعة الحاسوب.")
        case .nothingToUndo(let actor):
            Explanation(
                "لا توجد عملية سجّلها «\(actor)» يمكن التراجع عنها.", remedy: "انظر: mutabaa history"
            )
        case .undoRefused(let act, let later):
            Explanation(
                "لا يمكن التراجع عن العملية \(act)، فقد بُنيت عليها عمليات لاحقة: "
                    + "\(Self.numbers(later)).",
                remedy: "تراجع عن تلك أولاً، أو سجّل تغييراً جديداً.")
        case .alreadyUndone(let act): Explanation("سبق التراجع عن العملية \(act).")
        case .clockSetBack(let today, let last):
            Explanation(
                "تاريخ اليوم \(today)، وآخر عملية سُجلت في \(last).",
                remedy: "اضبط ساعة الحاسوب، أو تحقق من الخيار --today.")
        case .unsound(let discrepancy):
            Explanation(
                "السجل غير سليم: \(self.discrepancy(discrepancy)).",
                remedy: "احتفظ بنسخة من الملف، وارجع إلى آخر نسخة سليمة.")
        case .internalFault(let fact):
            Explanation(
                "خلل في البرنامج: \(fact).", remedy: "أبلغ عنه، وانظر ما سُجل: mutabaa history")
        default: Explanation("\(failure)")
        }
    }
}
