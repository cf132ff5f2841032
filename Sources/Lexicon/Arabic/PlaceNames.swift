public import ArabicText

/// Names of cities and regions that stand without the article and yet are definite, so that they end
/// the name of a body.
///
///     تقدّم مديرية أمن مصراتة خطة      →  مديرية أمن مصراتة
///     تتولى بلدية صفاقس إعداد دراسة    →  بلدية صفاقس
///
/// General geography, one line a land.
public enum PlaceNames {
    /// Whether a folded word is such a name.
    public static func isRead(_ key: Word) -> Bool { names.contains(key) }

    /// The names, folded.
    public static let names: WordSet = WordSet(
        """
        طرابلس بنغازي مصراته سبها سرت درنه طبرق زليتن غريان ترهونه صبراته زواره اجدابيا غات اوباري مرزق ليبيا \
        تونس صفاقس سوسه بنزرت قابس قفصه نابل باجه جندوبه مدنين توزر \
        وهران قسنطينه عنابه سطيف باتنه تلمسان بجايه ورقله بسكره تيارت \
        فاس مراكش طنجه مكناس اكادير تطوان وجده افران تازه \
        مصر اسيوط سوهاج قنا اسوان دمياط بورسعيد مطروح دمنهور طنطا \
        عمان اربد جرش عجلون مادبا معان فلسطين غزه نابلس جنين \
        دمشق حلب حمص حماه درعا ادلب سوريا لبنان بيروت صيدا بعلبك \
        بغداد نينوي كركوك ديالي بابل ميسان واسط اربيل دهوك كربلاء \
        مكه جده تبوك ابها جازان نجران حائل محايل عسير \
        صنعاء عدن تعز حضرموت مارب لحج ابين شبوه ذمار صعده \
        مسقط ظفار صلاله صحار قطر دبي عجمان نواكشوط نواذيبو
        """)
}
