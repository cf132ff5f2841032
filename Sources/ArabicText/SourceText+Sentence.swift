extension SourceText {
    /// Returns the sentence around a span: from the end of the sentence before it, or the beginning
    /// of its line, to the end of the sentence or of its line.
    ///
    ///     «وقال كذا. وأوصى المجتمعون بإعداد خطة. ثم انصرفوا» around «إعداد خطة»
    ///     is «وأوصى المجتمعون بإعداد خطة.»
    public func sentence(around span: Range<Int>) -> Range<Int> {
        let span = span.clamped(to: scalars.indices)
        var start = span.lowerBound
        while start > 0, !scalars[start - 1].isLineBreak, !endsSentence(at: start - 1) {
            start -= 1
        }
        while start < span.lowerBound, scalars[start].isBlank { start += 1 }
        var end = span.upperBound
        while end < scalars.count, !scalars[end].isLineBreak {
            end += 1
            if endsSentence(at: end - 1) { break }
        }
        return start..<end
    }

    /// Whether a full stop, question or exclamation mark stands there, with a blank behind it.
    private func endsSentence(at index: Int) -> Bool {
        guard [".", "؟", "!", "?"].contains(scalars[index]) else { return false }
        return index + 1 >= scalars.count || scalars[index + 1].isBlank
    }
}
