import ArabicText
import Lexicon

extension Skeleton {
    /// Whether the word has the shape of a verbal noun or stands in the list, and is no lookalike.
    var isVerbalNoun: Bool {
        if hasShapeOrIsListed { return true }
        guard letters.hasSuffix("ه") else { return false }
        return replacingLast(by: "ة").hasShapeOrIsListed
            && !ActionNouns.brokenPlurals.contains(letters.dropLast())
    }

    private var hasShapeOrIsListed: Bool {
        guard (2...8).contains(letters.count) else { return false }
        if ActionNouns.listed.contains(key) {
            return firstAlif != .hamzaAbove || isSafeWithHamza
                || ActionNouns.withHamzaAbove.contains(key)
        }
        if firstAlif == .hamzaBelow, ActionNouns.withHamzaBelow.contains(key) { return true }
        return hasShape && !ActionNouns.lookalikes.contains(key)
    }

    /// Forms VIII and X keep their meaning even with a hamza that does not belong (أستكمال).
    private var isSafeWithHamza: Bool { letters.count >= 6 }

    private var hasShape: Bool {
        switch letters.count {
        case 5: fits(Self.formII) || isFormIV
        case 6: fits(Self.formIII) || fits(Self.formVII) || isFormVIII
        case 7: fits(Self.formX)
        default: false
        }
    }

    /// تفعيل, and تفعية or تفعئة from weak and hamzated roots.
    private static let formII: [WordShape] = ["ت..ي.", "ت..ية", "ت..ئة"]

    /// مفاعلة.
    private static let formIII: [WordShape] = ["م.ا..ة"]

    /// إفعال, إفعاء, إفالة; and اتخاذ, اتباع of form VIII.
    private static let formIV: [WordShape] = ["ا..ا.", "ا.ا.ة"]

    /// With أ or with an alif without hamza before ل it is more likely a plural or a word with the
    /// article.
    private var isFormIV: Bool {
        guard fits(Self.formIV) else { return false }
        switch firstAlif {
        case .hamzaBelow: return true
        case .bare: return !letters.hasPrefix("ال") && !letters.hasSuffix("ت")
        default: return false
        }
    }

    /// انفعال.
    private static let formVII: [WordShape] = ["ان..ا."]

    /// افتعال, with its assimilated ط and د.
    private static let formVIII: [WordShape] = ["ا.ت.ا.", "اصط.ا.", "اضط.ا.", "ازد.ا."]

    private var isFormVIII: Bool { fits(Self.formVIII) && !letters.hasPrefix("ال") }

    /// استفعال, استفالة.
    private static let formX: [WordShape] = ["است..ا.", "است.ا.ة"]

    private func fits(_ shapes: [WordShape]) -> Bool { shapes.contains { $0.fits(letters) } }
}
