import ArabicText
import Lexicon

/// The owner that an action names inside its own sentence.
///
///     تكليف إدارة المخازن بحصر …                  →  إدارة المخازن
///     ترميم السور من قبل إدارة المخازن خلال شهر    →  إدارة المخازن
///     خرائط يتولى إعدادها مركز المساحة             →  مركز المساحة
///     تزوّد إدارة المخازن الديوان بكشف             →  إدارة المخازن
struct OwnerReader {
    /// The tokens of the sentence.
    let tokens: [Token]
    /// The action within them.
    let action: Action

    /// Returns the owner's tokens; empty when the action names nobody.
    func read() -> ArraySlice<Token> {
        let found =
            forbidden() ?? assigned() ?? tasked() ?? requested() ?? carrier() ?? doing()
            ?? agent() ?? subject() ?? []
        return Addressee.clean(found)
    }

    /// Reads «إسناد استضافة البيانات إلى الوكالة».
    private func assigned() -> ArraySlice<Token>? {
        let head = action.head.index
        guard let noun = VerbalNoun.read(tokens[head]), noun.isBare, noun.key == "اسناد",
            let to = tokens[head..<min(action.end, head + 16)].firstIndex(where: {
                $0.isWord("الي")
            }),
            to + 1 < action.end, BodyNoun.isRead(in: tokens[to + 1])
        else { return nil }
        return phrase(from: to + 1)
    }

    /// Reads «تكليف X بـ», «دعوة X إلى».
    private func tasked() -> ArraySlice<Token>? {
        let head = action.head.index
        guard let noun = VerbalNoun.read(tokens[head]), !noun.hasPronoun,
            let prepositions = Self.tasking[noun.key]
        else { return nil }
        for place in (head + 1)..<max(head + 1, min(action.end, head + 24)) {
            let token = tokens[place]
            // «إلزام أصحاب الصهاريج بالتسعيرة».
            if noun.key == "الزام", place > head + 1, isMeasure(token) {
                return tokens[(head + 1)..<place]
            }
            let apart = prepositions.contains(token.key)
            let isObject =
                prepositions.contains("ب") && place > head + 1
                && NounPhrase.end(in: tokens, from: head + 1, upTo: action.end) <= place
                && VerbalNoun.read(token).map { $0.isBare && $0.cut.letters == 0 } ?? false
            let isFor = prepositions.contains("الي") && isPurpose(token)
            let joined = prepositions.contains("ب") && isJoined(token) || isObject || isFor
            if apart || joined, place > head + 1 {
                return Self.letters.contains(tokens[head + 1].key)
                    ? nil : tokens[(head + 1)..<place]
            }
        }
        return nil
    }

    /// Reads «يُمنع على مراكز الاتصال طلب»: whom it binds.
    private func forbidden() -> ArraySlice<Token>? {
        let head = action.head.index
        guard head + 2 < action.end, tokens[head].isWord("يمنع", "تمنع", "يحظر", "تحظر"),
            tokens[head + 1].isWord("علي"), BodyNoun.isRead(in: tokens[head + 2])
        else { return nil }
        return phrase(from: head + 2)
    }

    /// What somebody is held to that is no action: «بالتسعيرة», «بالمواصفات».
    private func isMeasure(_ token: Token) -> Bool {
        token.key.hasPrefix("بال") && VerbalNoun.read(token) == nil
    }

    /// Reads «الطلب من X إعداد», «الطلب إلى X بإعداد».
    private func requested() -> ArraySlice<Token>? {
        let head = action.head.index
        guard head + 2 < action.end else { return nil }
        let asks =
            tokens[head].isWord("الطلب", "طلب", "والطلب") && tokens[head + 1].isWord("من", "الي")
        let stresses =
            tokens[head].isWord("التاكيد", "التشديد", "التنبيه") && tokens[head + 1].isWord("علي")
            && BodyNoun.isRead(in: tokens[head + 2])
        guard asks || stresses else { return nil }
        for place in (head + 3)..<max(head + 3, min(action.end, head + 24)) {
            guard let noun = VerbalNoun.read(tokens[place]), !noun.cut.article,
                noun.cut.letters == 0 || noun.cut.preposition == "ب"
            else { continue }
            return tokens[(head + 2)..<place]
        }
        return nil
    }

    /// Reads «انتظام المعلمين في», «انعقاد اللجنة»: who does what nobody can do to somebody.
    private func doing() -> ArraySlice<Token>? {
        let head = action.head.index
        guard let noun = VerbalNoun.read(tokens[head]), noun.isBare, Self.own.contains(noun.key),
            head + 1 < action.end
        else { return nil }
        let next = tokens[head + 1]
        let isPeople = NounPhrase.isDefinite(next) && next.key.hasSuffix("ين") && next.key.count > 5
        guard BodyNoun.isRead(in: next) || isPeople else { return nil }
        return phrase(from: head + 1)
    }

    /// Verbal nouns of what one does oneself.
    private static let own: WordSet = WordSet(
        """
        انعقاد انتظام مبادره حضور مشاركه التزام تقيد حمل انضمام امتناع توقف انتقال استعداد استمرار اهتمام انخراط \
        توجه تعهد تمسك احجام اقلاع اجتماع انسحاب عوده تكفل تحمل تواجد تفرغ قيام اضطلاع
        """)

    /// Reads «استكمال إدارة المباني تهيئة المداخل»: who completes what.
    private func carrier() -> ArraySlice<Token>? {
        let head = action.head.index
        guard let noun = VerbalNoun.read(tokens[head]), noun.isBare,
            head + 1 < action.end, BodyNoun.isRead(in: tokens[head + 1]),
            let named = phrase(from: head + 1), named.endIndex < action.end
        else { return nil }
        let object = tokens[named.endIndex]
        let isTask =
            Self.carrying.contains(noun.key) && VerbalNoun.read(object)?.isBare == true
        let isMade = Self.making.contains(noun.key) && isIndefinite(object) && isClosed(named)
        return isTask || isMade ? named : nil
    }

    /// Whether a word can only be an object without the article: «حملة», «تقريراً».
    private func isIndefinite(_ token: Token) -> Bool {
        token.kind == .word && !NounPhrase.isDefinite(token)
            && Proclitics.cuts(of: token.key).count == 1
            && !ActionStart.prepositions.contains(token.key)
            && (token.key.hasSuffix("ه") || token.key.hasSuffix("ا"))
    }

    /// Whether a name ends with a definite word, so that nothing more belongs to it.
    private func isClosed(_ name: ArraySlice<Token>) -> Bool {
        name.last.map { NounPhrase.isDefinite($0) || PlaceNames.isRead($0.key) } ?? false
    }

    /// Actions whose object is a task of the body named between.
    private static let carrying: WordSet = ["استكمال", "مواصله", "مباشره", "تولي", "دراسه"]
    /// Actions that bring something about, by the body named between: «تنفيذ المستشفى حملة».
    static let making: WordSet = [
        "تنفيذ", "تقديم", "اعداد", "رفع", "اصدار", "توفير", "تخصيص", "عقد", "اجراء", "تنظيم",
        "اطلاق", "تشكيل", "وضع",
    ]

    /// «دعوة القبائل لتحديد».
    private func isPurpose(_ token: Token) -> Bool {
        guard let noun = VerbalNoun.read(token) else { return false }
        return noun.cut.preposition == "ل" && !noun.cut.article
    }

    private func isJoined(_ token: Token) -> Bool {
        guard let noun = VerbalNoun.read(token) else { return false }
        return noun.cut.preposition == "ب"
    }

    /// Reads «من قبل X», «يتولى إعدادها X», «على أن تتولى X إعداد».
    private func agent() -> ArraySlice<Token>? {
        for place in action.head.index..<action.end {
            let token = tokens[place]
            if let length = agentLength(at: place) {
                return phrase(from: place + length)
            }
            if let doer = doer(at: place) ?? relativeDoer(at: place) { return doer }
            guard place > action.head.index,
                token.isWord("يتولي", "تتولي", "ويتولي", "وتتولي", "يقوم", "تقوم")
            else { continue }
            if place + 1 < action.end,
                tokens[place + 1].isWord("ذلك", "هذا")
                    || VerbalNoun.read(tokens[place + 1])?.hasPronoun == true
            {
                return phrase(from: place + 2)
            }
            if let head = OwnerHead.read(tokens, at: place, upTo: action.end) {
                return tokens[head.owner]
            }
            if let named = phrase(from: place + 1), named.endIndex < action.end,
                VerbalNoun.read(tokens[named.endIndex])?.hasPronoun == true
                    || tokens[named.endIndex].isWord(
                        "التنفيذ", "المهمه", "الامر", "المتابعه", "ادارتها", "ادارته")
            {
                return named
            }
        }
        return nil
    }

    /// Reads «على أن تنجزها بلدية الساحل»: the verb has its object with it.
    private func doer(at place: Int) -> ArraySlice<Token>? {
        guard place > action.head.index, place + 2 < action.end, tokens[place].isWord("ان"),
            tokens[place - 1].isWord("علي"), ActionStart.isVerb(tokens[place + 1]),
            tokens[place + 1].key.hasSuffix("ها") || tokens[place + 1].key.hasSuffix("ه"),
            BodyNoun.isRead(in: tokens[place + 2])
        else { return nil }
        return phrase(from: place + 2)
    }

    /// Reads «دليل تتولاه الهيئة العامة للنقل», «بقرارات يصدرها رؤساء البلديات», «تشرف عليها المصلحة».
    private func relativeDoer(at place: Int) -> ArraySlice<Token>? {
        let verb = tokens[place]
        guard place > action.head.index, place + 1 < action.end, ActionStart.isVerb(verb),
            VerbalNoun.read(verb) == nil
        else { return nil }
        if Self.doings.contains(verb.key) {
            return BodyNoun.isRead(in: tokens[place + 1]) ? phrase(from: place + 1) : nil
        }
        guard verb.isWord("تشرف", "يشرف"), place + 2 < action.end,
            tokens[place + 1].isWord("عليها", "عليه"), BodyNoun.isRead(in: tokens[place + 2])
        else { return nil }
        return phrase(from: place + 2)
    }

    private static let doings: WordSet = [
        "تتولاه", "يتولاه", "تتولاها", "يتولاها", "تعده", "يعده", "تعدها", "يعدها", "تنفذه",
        "ينفذه",
        "تنفذها", "ينفذها", "تصدره", "يصدره", "تصدرها", "يصدرها", "تنجزه", "ينجزه", "تنجزها",
        "ينجزها",
    ]

    private func agentLength(at place: Int) -> Int? {
        if tokens[place].isWord("بمعرفه", "بواسطه") { return 1 }
        guard tokens[place].isWord("من", "ومن"), place + 1 < action.end,
            tokens[place + 1].isWord("قبل", "طرف", "جانب", "لدن")
        else { return nil }
        return 2
    }

    /// The subject behind a finite verb that opens the action; none behind a passive or «تكون».
    private func subject() -> ArraySlice<Token>? {
        let head = action.head.index
        if action.head.letters == 1, tokens[head].key.hasPrefix("و") { return joinedSubject() }
        guard ActionStart.isVerb(tokens[head]), !Self.impersonal.contains(tokens[head].key),
            head + 1 < action.end, let named = phrase(from: head + 1),
            !Self.passives.contains(tokens[head].key) || hasObject(behind: named)
        else { return nil }
        if BodyNoun.isRead(in: tokens[head + 1]) {
            let isWhole =
                isClosed(named) || named.count == 1 || named.first?.isWord("كل", "جميع") == true
            return isWhole ? named : nil
        }
        return isDoer(named) ? named : nil
    }

    /// «يعقد مجلس الجامعة دورة طارئة»: with an object behind its body, the verb is no passive.
    private func hasObject(behind name: ArraySlice<Token>) -> Bool {
        guard BodyNoun.isRead(in: tokens[name.startIndex]), name.endIndex < action.end else {
            return false
        }
        return isIndefinite(tokens[name.endIndex])
    }

    /// Whether a definite name has an object without the article behind it, so that it does what the
    /// verb says: «تضع الحماية المدنية رتلاً متنقلاً».
    private func isDoer(_ name: ArraySlice<Token>) -> Bool {
        guard let first = name.first, NounPhrase.isDefinite(first), name.endIndex < action.end
        else {
            return false
        }
        let object = tokens[name.endIndex]
        return object.form.hasSuffix("ا") && isIndefinite(object)
    }

    /// Reads «وترفع اللجنة تقريرها»: the verb has its و.
    private func joinedSubject() -> ArraySlice<Token>? {
        let head = action.head.index
        guard head + 1 < action.end, VerbalNoun.read(tokens[head]) == nil,
            BodyNoun.isRead(in: tokens[head + 1]) || tokens[head + 1].isWord("اللجنه", "الاداره")
        else { return nil }
        return phrase(from: head + 1)
    }

    private func phrase(from start: Int) -> ArraySlice<Token>? {
        let end = NounPhrase.end(in: tokens, from: start, upTo: action.end)
        return end > start ? tokens[start..<end] : nil
    }

    /// Nouns of tasking, with what stands between their object and its task.
    static let tasking: WordMap<[Word]> = [
        "تكليف": ["ب"], "الزام": ["ب"], "مطالبه": ["ب"], "دعوه": ["الي"], "حث": ["علي"],
        "تفويض": ["ب", "في"], "تخويل": ["ب"], "توجيه": ["ب", "الي"], "مناشده": ["ب"],
        "ايعاز": ["ب"],
    ]
    /// What is sent, not who is tasked: «توجيه كتاب إلى».
    private static let letters: WordSet = [
        "كتاب", "خطاب", "رساله", "مذكره", "انذار", "دعوه", "مراسله", "تعميم", "برقيه", "اعذار",
        "استفسار", "رسائل", "دعوات", "انذارات", "نداء", "كتب", "الدعوه", "الشكر",
    ]
    private static let impersonal: WordSet = ["تكون", "يكون", "يتم", "تتم", "يجري", "تجري"]
    static let passives: WordSet = [
        "تشكل", "يشكل", "تستحدث", "تنشا", "يكلف", "تكلف", "تحال", "يحال", "تعتمد", "يعتمد",
        "تنقل", "ينقل", "تغلق", "يغلق", "تصرف", "يصرف", "تمدد", "يمدد", "تعفي", "يعفي", "تستثني",
        "يستثني",
        "تمنح", "يدعي", "تدعي", "يعاقب", "تعاقب", "يمنع", "تمنع",
        "يمنح", "تؤجل", "يؤجل", "تعقد", "يعقد", "تلغي", "يلغي",
    ]
}
