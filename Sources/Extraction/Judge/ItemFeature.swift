/// What the item model looks at in a candidate.
///
/// The names stand in the file of weights: a case may be added at the end, never renamed without
/// fitting anew.
enum ItemFeature: UInt8, CaseIterable, Sendable {
    // The construct.
    case verb, participle, noun, announced, duty, taken, disposed
    case entry, entryOwner, bareEntry, row, labelled
    // The force.
    case recommends, decides, directs, agrees
    // The reporting verb.
    case guardClause, guardObject, asks, mayAddress, addresses, tellsStance, speaks, sends,
        concludes
    case present, firstPerson, withWaw, afterAlso
    // The link.
    case linkWith, linkOn, linkTo, linkWithin, linkPurpose, linkBare, linkNecessity, linkImportance
    case linkThat, linkFuture, linkColon, linkOwner, linkItself
    case linkUsual, linkUnusual, importanceAffirmed, bareFar
    // The way from the cue to the action.
    case rankFirst, rankSecond, rankLater, usualBefore
    case adjacent, gapShort, gapMiddle, gapLong, gapVeryLong
    case commaBetween, relativeBetween, verbBetween, stanceBetween, greetingBetween, thatBetween
    case quoteBetween, announcingBetween, containsBefore, leadBetween, colonBetween, nounBetween
    // Who says it.
    case subjectAuthority, subjectAssembly, subjectBody, subjectNone
    // What speaks against it: the doubts.
    case background, relative, earlier, negated, noClause, noAuxiliary, outsider, voice, paper
    case quoted, turnedDown, courtesy, minutes, done, talk, stance, comment
    // How the action begins.
    case headNoun, headUnknown, headArticle, headPronoun, headVerb, headPassive
    case exhorts, exhortsAlone, courtesyNoun, talkNoun, founding, making, tasking, listedNoun
    case nounLike
    // What stands behind its first word.
    case objectDefinite, objectIndefinite, objectPreposition, objectAction, objectBody
    // Where it stands among others.
    case isFirst, isLater, boundaryLow
    case formConnector, formPreposition, formNoun, formArticle, formList, formCompany, formVerb
    case formPronoun
    // How long it is and what it holds.
    case lengthLong, lengthVeryLong, hasTime, hasNumber, hasBody
    // Its paragraph.
    case inQuote, cutOff
    // An entry: its list and its mark.
    case headingItems, headingTold, headingUnknown, markBullet, markNumber, markLetter, markOrdinal
    case markNamed, markNone, entryAction, entryArticle, entryPresent, entryPast, entryBody
    case entryColon, entryOther, siblingsAct, siblingsDoNot, entryTiny, ownerField, timeField
    case stateOpen, laterSentence, manySiblings, entryInner
    // Added later.
    case firstUsual, announcedLed, announcedUnled, stanceHead, behindLight, cueGoverned, forbids
    case purposeUsual
    // Several at once.
    case strength, clean, cleanVerb, cleanVerbUsual, cleanVerbNecessity, cleanVerbUnusual
    case cleanGuarded, cleanGuardedUsual, cleanObject, cleanNoun, cleanNounUsual
    case cleanParticiple, cleanParticipleUsual, dutyOwner, takenOwner, takenFuture, strong,
        strongUsual
    case certainAct, certainOwner, certainOther, certainVerb, unknownAct, unknownOther, certainRow
    case laterAct, innerClean, adjacentUsual
    case companyHead, usualBare, usualWith, usualOn, usualTo, tailHead
    case entryDecides, titled, validity, article
}
