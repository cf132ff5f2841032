import Recommendations

extension ArabicCatalogue {
    var editHint: String {
        "غيّر ما بعد النقطتين، ثم احفظ وأغلق. الأسطر التي تبدأ بالعلامة # لا تُقرأ."
    }

    func discrepancy(_ discrepancy: Discrepancy) -> String {
        switch discrepancy {
        case .damaged(let reason): "الملف تالف (\(Visible.oneLine(reason)))"
        case .chain(let event): "انقطعت سلسلة الحركات عند الحركة \(event)"
        case .inapplicable(let event): "تعذر تطبيق الحركة \(event)"
        case .head(let kept, let found):
            "رأس السجل هو \(found)، والرأس المحفوظ \(kept) ليس في سلسلته"
        case .projection(let table, let row, let column?):
            "\(table) \(row): الحقل \(column) لا يطابق ما ترويه الحركات"
        case .projection(let table, let row, nil): "\(table) \(row): الصف مفقود أو زائد"
        case .content(let sha256): "النص \(sha256) لا يطابق بصمته"
        case .schema(let name): "\(name) ليس كما في المخطط"
        }
    }
}
