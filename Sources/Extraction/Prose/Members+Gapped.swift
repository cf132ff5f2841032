import ArabicText
import Lexicon

/// Tasks whose verb is not said again: «كلّف X بإعداد …، وY بحصر …».
extension Members {
    /// «كلّف X بإعداد …، وإدارة المخازن بحصر …»: the verb is not said again.
    func gappedTask(at index: Int) -> OwnerHead? {
        if let request = gappedRequest(at: index) ?? gappedCall(at: index) ?? taken(at: index) {
            return request
        }
        guard link == .with, followsComma(index), tokens[index].kind == .word,
            VerbalNoun.read(tokens[index]) == nil,
            Proclitics.cuts(of: tokens[index].key).contains(where: {
                $0.conjunction && $0.preposition == nil && BodyNouns.opens.contains($0.stem)
            })
        else { return nil }
        let stop = NounPhrase.end(in: tokens, from: index, upTo: min(end, index + 12))
        guard stop > index, stop < end, let noun = VerbalNoun.read(tokens[stop]),
            noun.cut.preposition == "ب", !noun.cut.conjunction,
            !Connector.manners.contains(noun.key),
            let action = ActionStart.noun(tokens, at: stop, upTo: end)
        else { return nil }
        return OwnerHead(owner: index..<stop, action: action)
    }

    /// «…، فيما تتولى دائرة الصيانة استبدال الكوابل»: what another body takes on at the same time.
    func taken(at index: Int) -> OwnerHead? {
        guard tokens[index].isWord("فيما", "بينما"), index + 2 < end,
            Self.taking.contains(tokens[index + 1].key)
        else { return nil }
        return OwnerHead.read(tokens, at: index + 1, upTo: end)
    }

    /// «…، وعليهم كذلك توثيق كل خلل»: a further duty of those who were named.
    func furtherDuty(at index: Int) -> ActionHead? {
        guard tokens[index].isWord("وعليهم", "وعليها", "وعليه", "وعليهما"), index + 1 < end else {
            return nil
        }
        let isAlso = tokens[index + 1].isWord("كذلك", "ايضا", "كما")
        return ActionStart.bareNoun(tokens, at: isAlso ? index + 2 : index + 1, upTo: end)
    }

    private static let taking: WordSet = [
        "تتولي", "يتولي", "تتكفل", "يتكفل", "تلتزم", "يلتزم", "تتعهد", "يتعهد", "تقوم", "يقوم",
        "يعهد", "تضطلع", "يضطلع", "تعمل", "يعمل",
    ]

    /// «طلب من X إصلاح … ومن Y ترحيل …»: the verb is not said again.
    private func gappedRequest(at index: Int) -> OwnerHead? {
        guard tokens[index].isWord("ومن", "والي"), index + 2 < end,
            BodyNoun.isRead(in: tokens[index + 1])
                || tokens[index].isWord("والي") && NounPhrase.isDefinite(tokens[index + 1])
        else { return nil }
        let stop = NounPhrase.end(in: tokens, from: index + 1, upTo: min(end, index + 12))
        guard let action = gappedAction(at: stop) else { return nil }
        return OwnerHead(owner: (index + 1)..<stop, action: action)
    }

    /// An action behind the second of two names: a bare noun, or one with ب where the first had it.
    private func gappedAction(at index: Int) -> ActionHead? {
        if let head = ActionStart.bareNoun(tokens, at: index, upTo: end) { return head }
        guard link == .with, let noun = VerbalNoun.read(in: tokens, at: index),
            noun.cut.preposition == "ب", !noun.cut.conjunction
        else { return nil }
        return ActionStart.noun(tokens, at: index, upTo: end)
    }

    /// «دعا X إلى إصلاح …، وY إلى ترحيل …»: the verb is not said again.
    private func gappedCall(at index: Int) -> OwnerHead? {
        guard link == .to, followsComma(index), tokens[index].key.hasPrefix("و"),
            tokens[index].key.hasPrefix("وال")
                || Proclitics.cuts(of: tokens[index].key).contains(where: {
                    $0.conjunction && $0.preposition == nil && BodyNouns.opens.contains($0.stem)
                })
        else { return nil }
        let stop = NounPhrase.end(in: tokens, from: index, upTo: min(end, index + 12))
        guard stop > index, stop + 1 < end, tokens[stop].isWord("الي"),
            let action = ActionStart.noun(tokens, at: stop + 1, upTo: end)
        else { return nil }
        return OwnerHead(owner: index..<stop, action: action)
    }
}
