import Recommendations

extension Failure {
    /// The exit status, by the contract of DESIGN.md section 4 (the numbers of sysexits.h).
    var exitStatus: Int32 {
        switch self {
        case .unsound: 1
        case .badValue, .badNumber, .nothingToChange, .conflictingOptions, .missingOption,
            .emptyText, .noRegisterName, .argumentNotText, .badViewName, .emptyView:
            64
        case .emptyDocument, .notText, .unknownFormat, .documentTooLarge, .unreadableTable,
            .unreadDay, .noWorkingCalendar, .newerRegister, .foreignDatabase, .notARegister,
            .forbiddenStatusChange,
            .reasonNeeded, .dueStands, .extensionNeedsReason, .noDueToExtend, .closed, .futureDay,
            .extensionNotLater,
            .noOwnerToConfirm, .repeatsItself, .repeatedAlready, .keyTaken, .nothingToUndo,
            .undoRefused,
            .alreadyUndone, .clockSetBack, .dayToCome, .nameTaken, .untitled, .registerIsFolder,
            .ambiguousAgency, .isFolder, .unreadView:
            65
        case .noSuchFile, .noRegister, .unknownRecommendation, .unknownMeeting, .unknownAct,
            .unknownAgency, .unknownView, .unknownLeftOut:
            66
        case .missingTool, .editorFailed: 69
        case .internalFault: 70
        case .cannotCreate: 73
        case .unreadableFile, .inputOutput, .damaged: 74
        case .registerBusy: 75
        case .notPermitted, .onNetworkFileSystem: 77
        }
    }
}
