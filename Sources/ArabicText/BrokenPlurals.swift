/// Plurals that change inside the word, which no taking off of endings can join to their singular.
///
///     BrokenPlurals.singular["قواعد"]    // "قاعده"
///
/// Words of administration, as folded keys; a search for the one finds the other.
enum BrokenPlurals {
    /// The singular of each plural.
    static let singular: [String: String] = Dictionary(
        uniqueKeysWithValues: rows.split(separator: "\n").compactMap { row in
            let words = row.split(separator: " ").map(String.init)
            return words.count == 2 ? (words[0], words[1]) : nil
        })

    /// A plural and its singular a line.
    private static let rows = """
        قواعد قاعده
        مراكز مركز
        لجان لجنه
        خطط خطه
        لوائح لائحه
        قوانين قانون
        برامج برنامج
        مشاريع مشروع
        اجهزه جهاز
        مكاتب مكتب
        اقسام قسم
        فروع فرع
        شعب شعبه
        مصالح مصلحه
        هياكل هيكل
        مدارس مدرسه
        مخازن مخزن
        منافذ منفذ
        مصارف مصرف
        مجالس مجلس
        محاضر محضر
        تقارير تقرير
        تدابير تدبير
        ضوابط ضابط
        ضباط ضابط
        افراد فرد
        مناطق منطقه
        مدن مدينه
        حدود حد
        جرائم جريمه
        قضايا قضيه
        حوادث حادث
        كوارث كارثه
        ازمات ازمه
        سجون سجن
        عقود عقد
        عهد عهده
        بنود بند
        قرارات قرار
        كشوف كشف
        سجلات سجل
        نماذج نموذج
        وسائل وسيله
        وثائق وثيقه
        وظائف وظيفه
        موارد مورد
        مبالغ مبلغ
        اصول اصل
        الات اله
        دوائر دائره
        غرف غرفه
        فرق فريق
        خرائط خريطه
        شبكات شبكه
        انظمه نظام
        نظم نظام
        اجراءات اجراء
        مواعيد موعد
        نواقص نقص
        ادويه دواء
        مرضي مريض
        اطباء طبيب
        طلبه طالب
        وزراء وزير
        وكلاء وكيل
        رؤساء رئيس
        مدراء مدير
        اعضاء عضو
        شوارع شارع
        طرق طريق
        مباني مبني
        """
}
