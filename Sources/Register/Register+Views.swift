public import Recommendations

extension Register {
    /// Saves a view; one of the same name, however it is spelled, is replaced.
    ///
    /// - Returns: Whether there was one of that name.
    /// - Throws: `Failure.badViewName`, `.emptyView`.
    public func saveView(_ view: View, header: ActHeader) throws(Failure) -> Done<Bool> {
        let name = try View.checkedName(view.name)
        if view.options.isEmpty { throw .emptyView(name) }
        return try perform(header) { deed in
            let isKnown = try deed.questions.views().contains { $0.key == view.key }
            try deed.bring(
                Subject(.view, view.key),
                to: [(.name, .text(name)), (.options, .list(view.options))])
            return isKnown
        }
    }

    /// Removes a view.
    ///
    /// - Returns: Its name.
    /// - Throws: `Failure.unknownView`.
    public func removeView(named name: String, header: ActHeader) throws(Failure) -> Done<String> {
        try perform(header) { deed in
            let view = try deed.questions.view(named: name)
            try deed.record(
                Subject(.view, view.key),
                [Change(.withdrawn, from: .integer(0), to: .integer(1))])
            return view.name
        }
    }
}
