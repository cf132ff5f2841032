import ArabicText

/// What tells that nothing was decided, or that a demand was turned down or left open.
enum Denial {
    /// Whether an action thanks, greets or takes note: «توجيه الشكر», «الإحاطة علماً».
    static func thanks(_ words: ArraySlice<Token>) -> Bool {
        words.prefix(3).contains { courtesies.contains($0.key) }
            // «وحُفظ للعلم».
            || words.first?.isWord("حفظ", "الحفظ") == true
                && words.dropFirst().first?.isWord("للعلم") == true
            || words.prefix(5).contains { $0.isWord("علما") }
                && words.first?.isWord("الاحاطه", "احاطه", "اخذ", "الاخذ") == true
    }

    private static let courtesies: WordSet = [
        "الشكر", "شكر", "التهنئه", "التحيه", "التقدير", "العرفان", "الامتنان", "برقيه", "الترحيب",
        "ترحيب", "تهنئه", "التعازي",
    ]

    /// Whether an entry tells that nothing was decided, or what happened: «لم يوافق المجلس»,
    /// «أحيط المجلس علماً».
    static func tellsNoAction(_ tokens: [Token]) -> Bool {
        guard let first = tokens.first(where: { $0.kind == .word }) else { return false }
        if first.isWord("لم", "لن", "ولم") { return true }
        if first.isWord("توجيه", "تقديم", "اسداء", "رفع"), tokens.count > 1,
            tokens.prefix(3).contains(where: { $0.isWord("الشكر", "شكر", "التهنئه", "التحيه") })
        {
            return true
        }
        // «إنشاء غرف للانتظار: تعثر التنفيذ».
        if let colon = tokens.firstIndex(where: { $0.isSign(":") }), colon + 1 < tokens.count,
            states.contains(tokens[colon + 1].key)
                || tokens[colon + 1].isWord("لا") && colon + 2 < tokens.count
                    && tokens[colon + 2].isWord("تزال", "يزال", "زال", "زالت")
        {
            return true
        }
        // «إرسال العينات ✅ تم أمس».
        if let mark = tokens.lastIndex(where: { $0.isSign("✅", "✔", "☑") }), mark > 0,
            mark + 1 == tokens.count || states.contains(tokens[mark + 1].key)
        {
            return true
        }
        // «… — نوقش الاقتراح ولم تتم الموافقة عليه».
        if let turn = tokens.lastIndex(where: { $0.isWord("ولم") }), turn + 1 < tokens.count,
            settled.contains(tokens[turn + 1].key),
            tokens[..<turn].suffix(5).contains(where: { $0.isWord("الاقتراح", "المقترح", "الطلب") })
        {
            return true
        }
        return first.isWord(
            "احيط", "احيطت", "اطلع", "اطلعت", "ناقش", "ناقشت", "استعرض", "استعرضت")
            || first.isWord("نوقش", "نوقشت")
    }

    /// Whether a demand was turned down, or left open, right where it was told: «وطلب …، فأجابه
    /// الوالي بأن», «ورأى … ضرورة …، ولم يُبت في ذلك», «…، وهو المقترح الذي رُفض».
    static func isTurnedDown(_ tokens: [Token], from first: Int, upTo end: Int) -> Bool {
        let behind = tokens[end...].prefix(12).filter { $0.kind == .word }
        if let reply = behind.first, replies.contains(reply.key) { return true }
        if zip(behind, behind.dropFirst()).prefix(8).contains(where: { first, second in
            first.isWord("ان", "بان") && second.isWord("ذلك", "المطلب", "المقترح", "الطلب")
        }) {
            return true
        }
        if let turn = behind.first, turn.isWord("ولم", "فلم", "الا", "غير", "لكن", "ولكن"),
            denies(behind.prefix(7))
        {
            return true
        }
        if leavesOpen(tokens[first..<min(tokens.count, end + 24)]) { return true }
        guard let which = tokens[first..<end].lastIndex(where: { $0.isWord("وهو", "وهي") }) else {
            return false
        }
        let said = tokens[which...].prefix(7)
        return said.contains { $0.isWord("رفض", "رفضت", "بالرفض", "تحفظ", "تحفظت", "ارجئ", "اجل") }
            || denies(said.filter { $0.kind == .word }[...])
    }

    /// «… من دون أن يصدر عن اللقاء أي موقف», «دون أن يتخذ في شأنه موقفاً».
    private static func leavesOpen(_ words: ArraySlice<Token>) -> Bool {
        guard let without = words.firstIndex(where: { $0.isWord("دون", "بدون") }) else {
            return false
        }
        let behind = words[(without + 1)...].prefix(2)
        return behind.first?.isWord("ان") == true
            && behind.last.map { settled.contains($0.key) } ?? false
    }

    /// Whether words say that something did not come about: «لم يُقر», «ولم تتم الموافقة عليه».
    static func denies(_ words: ArraySlice<Token>) -> Bool {
        zip(words, words.dropFirst()).contains { first, second in
            first.isWord("لم", "ولم", "فلم") && settled.contains(second.key)
        }
    }

    /// How far something is, where its name stands before a colon.
    private static let states: WordSet = [
        "نفذت", "نفذ", "انجزت", "انجز", "بلغت", "تعثر", "تعثرت", "تم", "تمت", "جار", "جاري",
        "جاريه",
        "اكتمل", "اكتملت", "لازال", "لازالت", "استكمل", "استكملت", "شرع", "شرعت", "بدا", "قيد",
    ]

    private static let replies: WordSet = [
        "فاجاب", "فاجابه", "فاجابت", "فاجابهم", "فاوضح", "فاوضحت", "فبين", "فبينت", "فرد", "فردت",
        "فافاد", "فافادت", "فاشار", "فوعد", "فوعدت", "فوعده", "فوعدهم", "فاعتذر", "فاعتذرت", "فرفض",
        "فرفضت",
    ]
    /// What did not happen to a demand, behind لم.
    private static let settled: WordSet = [
        "يبت", "تبت", "ينته", "تنته", "يتخذ", "تتخذ", "يؤخذ", "تؤخذ", "ياخذ", "تاخذ", "يحظ", "تحظ",
        "يستجب", "تستجب", "يوافق", "توافق", "يحسم", "تحسم", "يصدر", "تصدر", "يعتمد", "تعتمد",
        "يتوصل", "تتوصل", "يقر", "تقر", "يتقرر", "يقرر", "تقرر", "يقبل", "تقبل",
        "يدرج", "تدرج", "يؤيد", "تؤيد", "ينل", "تنل", "يلق", "تلق", "يتبن", "تتبن", "يجز", "تجز",
        "يعمل", "تعمل", "يتم", "تتم", "يلتفت", "تلتفت", "يحصل", "تحصل",
    ]
}
