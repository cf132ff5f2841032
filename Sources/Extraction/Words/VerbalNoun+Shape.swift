import ArabicText

extension Skeleton {
    /// Whether the word has the shape of a verbal noun or stands in the list, and is no lookalike.
    var isVerbalNoun: Bool {
        if hasShapeOrIsListed { return true }
        guard let spelled = replacingLast("ه", by: "ة") else { return false }
        return spelled.hasShapeOrIsListed && !VerbalNoun.brokenPlurals.contains(withoutLast)
    }

    private var withoutLast: String {
        var shorter = self
        shorter.letters.removeLast()
        return shorter.text
    }

    private var hasShapeOrIsListed: Bool {
        guard (2...8).contains(letters.count) else { return false }
        let key = Folding.key(text)
        if VerbalNoun.listed.contains(key) { return firstAlif != .hamzaAbove || isSafeWithHamza }
        if firstAlif == .hamzaBelow, VerbalNoun.withHamzaBelow.contains(key) { return true }
        return hasShape && !VerbalNoun.lookalikes.contains(key)
    }

    private var hasShape: Bool {
        isFormII || isFormIII || isFormIV || isFormVII || isFormVIII || isFormX
    }

    /// Forms VIII and X keep their meaning even with a hamza that does not belong (أستكمال).
    private var isSafeWithHamza: Bool { letters.count >= 6 }

    /// تفعيل, and تفعية or تفعئة from weak and hamzated roots.
    private var isFormII: Bool {
        matches("ت..ي.") || matches("ت..ية") || matches("ت..ئة")
    }

    /// مفاعلة.
    private var isFormIII: Bool { matches("م.ا..ة") }

    /// إفعال, إفعاء, إفالة; and اتخاذ, اتباع of form VIII.
    ///
    /// With أ or with an alif without hamza before ل it is more likely a plural or a word with the
    /// article.
    private var isFormIV: Bool {
        guard matches("ا..ا.") || matches("ا.ا.ة") else { return false }
        switch firstAlif {
        case .hamzaBelow: return true
        case .bare: return letters[1] != "ل" && letters.last != "ت"
        default: return false
        }
    }

    /// انفعال.
    private var isFormVII: Bool { matches("ان..ا.") }

    /// افتعال, with its assimilated ط and د.
    private var isFormVIII: Bool {
        guard letters.count == 6, letters[1] != "ل" else { return false }
        return matches("ا.ت.ا.") || matches("اصط.ا.") || matches("اضط.ا.") || matches("ازد.ا.")
    }

    /// استفعال, استفالة.
    private var isFormX: Bool { matches("است..ا.") || matches("است.ا.ة") }

    /// Whether the word fits a shape in which a dot stands for any letter.
    private func matches(_ shape: String) -> Bool {
        var index = 0
        for scalar in shape.unicodeScalars {
            guard index < letters.count, scalar == "." || scalar == letters[index] else {
                return false
            }
            index += 1
        }
        return index == letters.count
    }
}
