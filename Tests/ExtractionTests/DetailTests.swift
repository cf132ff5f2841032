import Days
import Recommendations
import Testing

@testable import Extraction

struct DetailTests {
    @Test(
        arguments: [
            ("أوصت اللجنة بترميم السور خلال أسبوعين.", "خلال أسبوعين", "2024-03-19"),
            ("أوصت اللجنة بترميم السور قبل 15/6/2024.", "قبل 15/6/2024", "2024-06-15"),
        ])
    func `a deadline has its phrase and its day`(_ text: String, _ phrase: String, _ day: String) {
        let due = reading(text).drafts.first?.due
        #expect(due?.text == phrase)
        #expect(due?.day?.iso == day)
    }

    @Test(
        arguments: [
            "أوصت اللجنة بتنظيف السور شهرياً.", "أوصت اللجنة بإغلاق البوابة اعتباراً من 1/6/2024.",
            "أوصت اللجنة بما يلي:\n1- ترميم السور.\nالمدة: لم تُحدد",
        ])
    func `what recurs or is open is no deadline`(_ text: String) {
        let drafts = reading(text).drafts
        #expect(drafts.count == 1)
        #expect(drafts.first?.due == nil)
    }

    @Test func `a relative deadline without a day is found`() {
        let read = reading("أوصت اللجنة بترميم السور خلال أسبوعين.", on: nil)
        #expect(read.drafts.first?.due?.day == nil)
        #expect(read.findings.map(\.category).contains(.unresolvedDeadline))
        #expect(read.findings.map(\.category).contains(.noMeetingDay))
    }

    @Test func `a deadline before the meeting is found`() {
        let read = reading("أوصت اللجنة بترميم السور قبل 1/1/2020.")
        #expect(read.findings.map(\.category) == [.dueBeforeMeeting])
    }

    @Test(
        arguments: [
            ("تطبيق القانون رقم (5) لسنة 2018 كاملاً", [LawCitation(number: 5, year: 2018)]),
            ("تطبيق قانون رقم (5) كاملاً", [LawCitation(number: 5)]),
            ("تعديل القانون رقم 59/2012 ولائحته", [LawCitation(number: 59, year: 2012)]),
            ("تطبيق القانون على الجميع", []),
        ])
    func `laws are read`(_ action: String, _ laws: [LawCitation]) {
        #expect(reading("أوصت اللجنة ب\(action).").drafts.first?.laws == laws)
    }

    @Test func `topics are read in the order of the table`() {
        let draft = reading("أوصت اللجنة بتدريب العاملين على التحول الرقمي.").drafts.first
        #expect(draft?.topics == ["capacity-building", "digital-transformation"])
    }

    @Test(
        arguments: [
            "طالب الوزير ببذل المزيد من الجهد والعطاء.",
            "دعا الوزير القادة إلى التحلي بروح المسؤولية.",
            "أوصت اللجنة بما يلي:\n1- الحرص على حسن معاملة الزوار والتحلي بسعة الصدر.",
        ])
    func `exhortation is weak`(_ text: String) {
        #expect(reading(text).drafts.map(\.isWeak) == [true])
    }

    @Test func `an action that can be checked is not weak`() {
        #expect(reading("طالب الوزير بترميم السور.").drafts.map(\.isWeak) == [false])
    }
}

struct MeetingTitleTests {
    @Test(
        arguments: [
            (
                "اختتام لقاء الحراس بعدة توصيات\nعقدت الوزارة اليوم اجتماعها السنوي لعام 2024 برئاسة الوزير.",
                "اجتماعها السنوي لعام 2024"
            ),
            (
                "عُقد اليوم اجتماع موسع لمديري المخازن برئاسة الوكيل. وذكّر بقرارات الاجتماع الماضي.",
                "اجتماع موسع لمديري المخازن"
            ),
            (
                "الملتقى الثاني لقادة الحراسة\nمحضر الجلسة الختامية\nأوصى بما يلي",
                "الملتقى الثاني لقادة الحراسة"
            ),
            (
                "محضر اجتماع لجنة الإشراف على المخازن\nأوصت اللجنة بالجرد.",
                "اجتماع لجنة الإشراف على المخازن"
            ),
            (
                "عقد مدير المطابع اجتماعاً موسعاً لرؤساء الأقسام في مقر المطابع، وأوصى بجرد الورق.",
                "اجتماع موسع لرؤساء الأقسام"
            ),
            (
                "وقد التأمت جلسة المجلس الفلاحي رقم (3) بتاريخ 5 مايو 2024 وقررت حفر بئر جديدة.",
                "جلسة المجلس الفلاحي رقم (3)"
            ),
            (
                "أوصى الخبراء في ورشة عمل للسباكين بضرورة فتح مدرسة للحرف وتجهيزها بالآلات.",
                "ورشة عمل للسباكين"
            ),
            (
                "وخلص الاجتماع إلى ضرورة ترميم السور، ثم وافق المجلس الأعلى للحرف على صرف المنحة.",
                "المجلس الأعلى للحرف"
            ),
            (
                "اختتم أمس مؤتمر \"النخيل: زراعة وصناعة\" فعالياته بالدعوة إلى غرس ألف نخلة.",
                "مؤتمر \"النخيل: زراعة وصناعة\""
            ),
        ])
    func `a meeting has the name under which the text brings it in`(
        _ text: String, _ title: String
    ) {
        #expect(reading(text).meeting.title == title)
    }

    @Test func `a place ends where another label begins`() {
        let text = "محضر اجتماع اللجنة\nالمكان: سبها          التاريخ: الثلاثاء 5/3/2024م"
        #expect(reading(text).meeting.place == "سبها")
    }
}

struct MeetingReaderTests {
    @Test(
        arguments: [
            "محضر اجتماع لجنة الحراسة\nالتاريخ: الثلاثاء 5/3/2024م\nأوصت اللجنة بترميم السور.",
            "إنه في يوم الثلاثاء الموافق 5/3/2024م اجتمعت لجنة الحراسة بمقر الورشة برئاسة مدير الورشة.",
            "6 مارس 2024\nعقدت لجنة الحراسة يوم أمس الثلاثاء اجتماعها الأول بحضور رؤساء الأقسام ومندوبي الورش.",
        ])
    func `the day of the meeting is read`(_ text: String) {
        #expect(reading(text, on: nil).meeting.day?.iso == "2024-03-05")
    }

    @Test func `title, place and chair are read`() {
        let meeting = reading(
            """
            محضر الاجتماع العادي الثاني للجنة الحراسة
            المكان: قاعة الورشة
            اجتمعت اللجنة برئاسة مدير الورشة وبحضور الأعضاء.
            """
        ).meeting
        #expect(meeting.title == "الاجتماع العادي الثاني للجنة الحراسة")
        #expect(meeting.place == "قاعة الورشة")
        #expect(meeting.chair == "مدير الورشة")
    }

    @Test func `a weekday that does not fit is found`() {
        let read = reading("اجتمعت اللجنة يوم الأحد 5 مارس 2024 وأوصت بترميم السور.", on: nil)
        #expect(read.findings.map(\.category).contains(.weekdayDisagrees))
    }
}
