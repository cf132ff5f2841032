import ArabicText

/// Phrases that want a thing done at once and name no day.
///
///     فوراً        بشكل عاجل        على وجه السرعة        في أقرب وقت ممكن
enum UrgencyWords {
    /// Every phrase.
    static let table = WordTable<Bool>(fixed.map { ($0, true) } + made.map { ($0, true) })

    private static let fixed = [
        "فورا", "على الفور", "عاجلا", "حالا", "في الحال", "على وجه السرعة", "على جناح السرعة",
        "وجه السرعة", "على عجل", "بأقصى سرعة", "بالسرعة الممكنة", "بالسرعة القصوى",
        "بالسرعة المطلوبة", "بالسرعة اللازمة", "دون تأخير", "بدون تأخير", "من دون تأخير",
        "بلا تأخير", "دون إبطاء", "بدون إبطاء", "دون أي تأخير", "بأسرع ما يمكن", "على نحو عاجل",
        "على نحو فوري", "في القريب العاجل", "بصفة استعجالية", "بأقصى سرعة ممكنة",
        "في أسرع ما يمكن", "في أقرب الأوقات", "من دون إبطاء", "بكل سرعة", "بسرعة قصوى",
    ]

    /// «in the nearest time», «in an urgent way», with what may vary.
    private static let made: [String] = {
        let near = ["أقرب", "أسرع"].flatMap { word in
            ["في \(word)", "ب\(word)", "خلال \(word)"]
        }
        let times = [
            "وقت", "وقت ممكن", "فرصة", "فرصة ممكنة", "الآجال", "أجل", "أجل ممكن", "الآجال الممكنة",
        ]
        let ways = ["بشكل", "بصورة", "بصفة", "بطريقة"]
        let urgent = ["عاجل", "عاجلة", "فوري", "فورية", "مستعجل", "مستعجلة", "سريع", "سريعة"]
        return near.flatMap { head in times.map { "\(head) \($0)" } }
            + ways.flatMap { head in urgent.map { "\(head) \($0)" } }
    }()
}
