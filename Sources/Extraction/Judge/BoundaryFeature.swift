/// What the boundary model looks at where a new action may begin behind another.
///
/// The names stand in the file of weights: a case may be added at the end, never renamed without
/// fitting anew.
enum BoundaryFeature: UInt8, CaseIterable, Sendable {
    // How the new action would begin.
    case connector, preposition, noun, article, list, company, verb, pronoun
    // What stands before it.
    case comma, semicolon, dash, quote, loneWaw
    // The tail of the action before it.
    case tailNone, tailOpen, tailPurpose, tailSetOff, tailNear, tailFar
    // How the writer uses commas.
    case commaByHabit, bareByHabit, bareAgainstHabit
    // The word after it.
    case nextDefinite, nextIndefinite, nextPreposition, nextAction, nextBody, nextRefersBack
    // The word before it.
    case afterAction, afterDefinite, afterIndefinite, afterAdjective
    // The noun itself.
    case founding, nounLike, shaped, listed, exhorts, making
    case joinsName, agentName
    // Where it stands.
    case near, middling, far
    case moreBehind, manyBehind, isSecond, isLater
    // The action before it.
    case headVerb, headWeighs, headLight, headArticle, headSameForm
    // The link of the first.
    case linkWith, linkNecessity, linkBare, linkOn
    case inEntry, inBrackets, tailPurposeNoComma, tailOpenNoComma, tailOpenComma
    case sentenceEndsSoon, verbNext
    case tailPurposeFounding, tailOpenFounding, nounNoComma, nounComma, objectPlural
    case headShort, dueBetween
    case objectPronoun, bodyNear, afterPlural, parallel, tailQuality, afterPronoun, nextUnknown
    case colonBefore, nameLike, articleComma, articleNoComma, tailMeans
    case tailMeansNoComma, tailMeansNear, articleActs
}
