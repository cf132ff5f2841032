import ArabicText
import Lexicon
import Recommendations

/// Describes an item for the model that tells exhortations from tasks.
struct WeakDescription {
    private let candidate: Candidate
    private let words: [Token]
    private let hasTime: Bool

    /// Describes an item, given whether it has a deadline.
    init(_ candidate: Candidate, hasTime: Bool) {
        self.candidate = candidate
        self.hasTime = hasTime
        words = candidate.words.filter { $0.kind != .sign }
    }

    /// What can be seen.
    var features: Features<WeakFeature> {
        var features = Features<WeakFeature>()
        noteHead(&features)
        noteObjects(&features)
        noteSaying(&features)
        features.note(.short, if: words.count <= 5)
        features.note(.middling, if: (6...12).contains(words.count))
        features.note(.long, if: words.count > 20)
        features.note(.time, if: hasTime)
        features.note(.number, if: words.contains { $0.kind == .number })
        features.note(.owner, if: !candidate.owner.isEmpty)
        return features
    }

    /// The words from the action on: «المزيد من» and the like before it say nothing of it.
    private var action: ArraySlice<Token> {
        words.drop { $0.isWord("المزيد", "مزيد", "من", "ضروره", "اهميه") }
    }

    private func noteHead(_ features: inout Features<WeakFeature>) {
        guard let first = action.first else { return }
        guard let noun = VerbalNoun.read(first) else {
            features.note(.verb, if: ActionStart.isVerb(first))
            return
        }
        let key = noun.key
        features.note(.alone, if: Exhortation.alone.contains(key))
        features.note(.opening, if: Exhortation.openings.contains(key))
        features.note(.light, if: Members.lightHeads.contains(key))
        features.note(.softens, if: Self.softeners.contains(key))
        features.note(.making, if: OwnerReader.making.contains(key))
        features.note(.tasking, if: OwnerReader.tasking[key] != nil)
        features.note(.article, if: noun.cut.article)
        features.note(.listed, if: ActionNouns.listed.contains(key))
        features.note(.founding, if: Self.foundings.contains(key))
    }

    private func noteObjects(_ features: inout Features<WeakFeature>) {
        let rest = action.dropFirst()
        // «تفعيل لجان اليقظة» is about committees.
        let isBody = rest.first.map(BodyNoun.isConstruct) ?? false
        features.note(.virtue, if: !isBody && holds(rest.prefix(7), Exhortation.virtues))
        features.note(.virtueNear, if: !isBody && holds(rest.prefix(2), Exhortation.virtues))
        features.note(.quality, if: holds(rest.prefix(3), Self.qualities))
        features.note(.concrete, if: holds(rest.prefix(5), Self.products))
        features.note(.body, if: rest.prefix(6).contains(where: BodyNoun.isRead))
        features.note(.place, if: rest.contains { PlaceNames.isRead($0.key) })
        features.note(.name, if: candidate.words.contains { $0.isSign("\"", "«", "“", "(") })
        features.note(.rule, if: holds(rest.prefix(4), Self.rules))
        features.note(.plural, if: rest.first?.key.hasSuffix("ات") ?? false)
        features.note(
            .coordinates, if: rest.contains { VerbalNoun.read($0)?.cut.conjunction ?? false })
        guard let object = rest.first, object.kind == .word else { return }
        features.note(
            .indefiniteSingular,
            if: !NounPhrase.isDefinite(object) && !ActionStart.isPreposition(object))
    }

    private func noteSaying(_ features: inout Features<WeakFeature>) {
        features.note(.necessity, if: candidate.features[.linkNecessity] == 1)
        features.note(.importance, if: candidate.features[.linkImportance] == 1)
        features.note(.entry, if: candidate.features[.entry] == 1)
        features.note(.row, if: candidate.features[.row] == 1)
        switch candidate.kind {
        case .recommendation: features.note(.recommends)
        case .decision: features.note(.decides)
        case .directive: features.note(.directs)
        case .agreement: features.note(.agrees)
        }
    }

    private func holds(_ words: ArraySlice<Token>, _ table: WordSet) -> Bool {
        words.contains { word in
            Proclitics.cuts(of: word.key).contains { table.contains($0.stem) }
        }
    }

    /// Actions that make more of what is there.
    private static let softeners: WordSet = WordSet(
        """
        تعزيز دعم تفعيل تنسيق استفاده تكثيف تطوير رفع تحسين توسيع تنميه تشجيع ترسيخ تمتين توطيد اهتمام \
        مواصله استمرار مضاعفه حفاظ محافظه نشر توعيه تعميق تقويه ارتقاء نهوض زياده تضافر حرص سعي
        """)
    /// What there may be more of, which nobody can tick off.
    private static let qualities: WordSet = WordSet(
        """
        تعاون تنسيق جهود جهد وعي قدرات اداء تواصل شراكه علاقات دور ثقه تكامل حوار ثقافه مستوي كفاءه جوده \
        جاهزيه استقرار امن سلام وحده صف تضامن انضباط عمل استفاده تجارب خبرات روابط اواصر مكانه \
        اهتمام التزام شفافيه
        """)
    /// What can be made, held or handed in.
    private static let products: WordSet = WordSet(
        """
        لجنه لجان خطه برنامج برامج مركز مراكز قانون مشروع مشاريع تقرير تقارير منصه دليل قاعده استراتيجيه نظام \
        صندوق موقع دوره دورات ورشه ورش مؤتمر ندوه حمله حملات فريق فرق مذكره اتفاقيه عقد لائحه كشف سجل مجلس \
        جائزه مجله كتاب مبني مقر طريق محطه مستشفي مدرسه مدارس مختبر معمل جدول ميزانيه غرفه وحده هيئه بطاقه \
        استبيان دراسه بحث ملتقي معرض خط رقم تطبيق عقوبات رسوم
        """)
    /// What can be abided by.
    private static let rules: WordSet = [
        "قانون", "قوانين", "تعليمات", "ضوابط", "لوائح", "انظمه", "اجراءات", "معايير", "مواعيد",
        "تسعيره", "اشتراطات", "بروتوكول",
    ]
    private static let foundings: WordSet = [
        "انشاء", "تشكيل", "فتح", "اطلاق", "استحداث", "تاسيس", "تكوين", "اصدار", "احداث", "تخصيص",
        "تعيين", "شراء", "اعداد", "اقامه", "عقد", "تنظيم", "الغاء", "اعتماد", "تكليف", "رفع",
    ]
}
