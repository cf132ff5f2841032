public import ArabicText
public import Days
public import Recommendations

/// Reads the record of a meeting: what it says of the meeting, what was recommended, and what a
/// person should look at.
///
///     let reader = RecordReader(directory: AgencyDirectory([]), reference: nil, fallback: nil)
///     let reading = reader.read(SourceText("أوصت اللجنة بترميم المخازن، وتجهيز ورشة للصيانة."))
///     reading.drafts.map(\.text)      // ["ترميم المخازن", "تجهيز ورشة للصيانة"]
///
/// Any text gives a result. Drafts stand in text order and do not overlap; every span lies in the
/// text.
public struct RecordReader: Sendable {
    private let directory: AgencyDirectory
    private let reference: Day?
    private let fallback: Day?
    private let topics = TopicReader()

    /// Makes a reader.
    ///
    /// - Parameters:
    ///   - directory: The agencies that owners are looked up in.
    ///   - reference: The day of the meeting, if it is known from elsewhere: it stands above the
    ///     text's own.
    ///   - fallback: The day from which deadlines count when neither that nor the text names one.
    public init(directory: AgencyDirectory, reference: Day?, fallback: Day?) {
        self.directory = directory
        self.reference = reference
        self.fallback = fallback
    }

    /// Reads a record.
    public func read(_ source: SourceText) -> RecordReading {
        let text = TokenizedText(source)
        let lines = Furniture.removed(from: Line.all(of: text))
        let head = MeetingReader(lines, of: source, reference: reference ?? fallback)
        var meeting = head.meeting
        meeting.day = reference ?? meeting.day
        let dues = DueReader(
            reference: meeting.day ?? fallback, nextMeeting: head.nextMeeting, source: source)
        var maker = DraftMaker(
            source: source, directory: directory, dues: dues, topics: topics,
            meetingDay: meeting.day)
        for candidate in CandidateFinder.candidates(in: BlockReader.blocks(of: lines, in: source)) {
            maker.add(candidate)
        }
        let findings =
            maker.findings
            + DocumentFindings.all(
                head, meeting: meeting, drafts: maker.drafts, in: source)
        return RecordReading(
            meeting: meeting, drafts: maker.drafts,
            findings: findings.sorted { $0.span.lowerBound < $1.span.lowerBound })
    }
}
