public import Days
public import Recommendations

/// Something a command tells a person, as facts.
public enum Notice: Sendable, Hashable {
    /// An act was written, and how to take it back.
    case recorded(act: Int)
    /// An act was taken back by this one, and how to bring it about again.
    case recordedUndo(act: Int)
    /// Nothing had to be changed.
    case nothingChanged
    /// A record was read in: its meeting, whether that is new, how many recommendations.
    case imported(meeting: Int, title: String, day: Day?, isNew: Bool, tracked: Int)
    /// A record would be read in, and nothing was written.
    case rehearsed(tracked: Int)
    /// The same document is in the register already.
    case alreadyImported(name: String, meeting: Int)
    /// Nothing was found to track in a meeting's record, and how to add something.
    case nothingTracked(meeting: Int)
    /// What was typed in an editor was not taken, and is kept in a file.
    case sheetKept(path: String)
    /// Exhortations were left untracked, and how to track one.
    case weakLeftOut(count: Int, meeting: Int)
    /// Entries looked like recommendations and were not tracked, and how to take them up.
    case entriesLeftOut(tracked: Int, left: [LeftOut], path: String)
    /// Drafts that the meeting has already.
    case knownAlready(count: Int)
    /// A new recommendation seems to repeat an earlier one, and how to confirm it.
    case seemsToRepeat(id: Int, earlier: Int)
    /// The meeting has no day, and how to give it one.
    case meetingUndated(meeting: Int)
    /// A day that was typed was read as this.
    case readDay(text: String, day: Day)
    /// The due day lies before the meeting's.
    case dueBeforeMeeting(id: Int, due: Day, meeting: Day)
    /// Recommendations were changed.
    case updated([Int])
    /// A recommendation was added.
    case added(id: Int, item: String)
    /// Agencies were read in.
    case agenciesRead(added: Int, changed: Int)
    /// An agency was added.
    case agencyAdded(String)
    /// An alias was added.
    case aliasAdded(alias: String, agency: String)
    /// An act was taken back.
    case undone(act: Int, command: String)
    /// A setting was changed.
    case settingChanged(SettingKey)
    /// A view was saved, perhaps in place of one of its name.
    case viewSaved(name: String, isReplaced: Bool)
    /// A view was removed.
    case viewRemoved(String)
    /// A meeting was changed.
    case meetingChanged(Int)
    /// Deadlines that waited for the meeting's day got one.
    case deadlinesFound([Int])
    /// The register is whole.
    case sound(acts: Int, events: Int)
}
