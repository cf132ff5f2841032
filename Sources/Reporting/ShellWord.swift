/// A name as it is typed in a command that is shown to be copied.
enum ShellWord {
    /// Returns the name safe to show, between single quotes where a shell would read more in it.
    ///
    ///     minutes.txt         →  minutes.txt
    ///     محضر اللجنة.txt     →  'محضر اللجنة.txt'
    static func of(_ name: String) -> String {
        let shown = Visible.oneLine(name)
        let isPlain = shown.unicodeScalars.allSatisfy {
            $0.properties.isAlphabetic || ("0"..."9").contains($0)
                || "./-_".unicodeScalars.contains($0)
        }
        if isPlain, !shown.isEmpty { return shown }
        return "'"
            + shown.split(separator: "'", omittingEmptySubsequences: false)
            .joined(separator: "'\\''") + "'"
    }
}
