/// A short name for a person to read: a column, a heading, a field of a sheet.
public enum Label: Sendable, Hashable, CaseIterable {
    // Columns of lists.
    case id, item, due, late, extensions, repeats, status, owner, kind, meeting, text, priority
    case key, name, english, aliases, parent, topics, title, day, place, chair, number
    case classification, total, open, rate, phrase, basis, hijri, setting, value, sources
    case conditions
    // Fields of a sheet.
    case supporting, originalDue, dueText, position, obstacle, remedy, note, progress, laws
    case needsReview, recordedOn, closedOn, foundBy, sourceSentence, history, repeatsEarlier
    case confidence, weak, act, reference
    // Headings of reports.
    case byOwner, byMeeting, overdueItems, dueSoonItems, ownerUnconfirmed, noOwner
    case drafts, leftOut, findings, implementedShort, overdueShort
    // Words within lines.
    case none, yes, ownerInferred, undatedMeeting, repeatedLater
}
