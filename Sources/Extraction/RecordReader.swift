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
    private let calendar: WorkingCalendar?
    private let topics = TopicReader.standard
    private let memory: WordMemory
    private let judge: Judge

    /// Makes a reader.
    ///
    /// - Parameters:
    ///   - directory: The agencies that owners are looked up in.
    ///   - reference: The day of the meeting, if it is known from elsewhere: it stands above the
    ///     text's own.
    ///   - fallback: The day from which deadlines count when neither that nor the text names one.
    ///   - calendar: By what working days are counted; without it they lead to no day.
    public init(
        directory: AgencyDirectory, reference: Day?, fallback: Day?,
        calendar: WorkingCalendar? = nil
    ) {
        self.init(
            directory: directory, reference: reference, fallback: fallback, calendar: calendar,
            memory: WordMemory(), judge: .standard)
    }

    init(
        directory: AgencyDirectory, reference: Day?, fallback: Day?, calendar: WorkingCalendar?,
        memory: WordMemory, judge: Judge
    ) {
        self.judge = judge
        self.memory = memory
        self.directory = directory
        self.reference = reference
        self.fallback = fallback
        self.calendar = calendar
    }

    /// Reads a record.
    ///
    /// - Parameters:
    ///   - source: Its text.
    ///   - told: Is told now and then how much of the work is done, 0...1.
    /// - Returns: What was read: the meeting, drafts and findings.
    public func read(
        _ source: SourceText, told: (Double) -> Void = { _ in }
    ) -> RecordReading {
        told(0)
        var text = TokenizedText(source)
        memory.note(in: &text)
        told(0.2)
        let lines = Furniture.removed(from: Line.all(of: text))
        told(0.4)
        let head = MeetingReader(lines, of: source, reference: reference ?? fallback)
        var meeting = head.meeting
        meeting.day = reference ?? meeting.day
        let dues = DueReader(
            reference: meeting.day ?? fallback, calendar: calendar,
            nextMeeting: head.nextMeeting, source: source)
        var maker = DraftMaker(
            source: source, directory: directory, dues: dues, topics: topics, judge: judge,
            meetingDay: meeting.day)
        let blocks = BlockReader.blocks(of: lines, in: source)
        told(0.5)
        let weighing = Weighing(judge: judge, commaShare: CommaHabit.share(in: text.tokens))
        let candidates = CandidateFinder.candidates(in: blocks, by: weighing)
        told(0.7)
        let selection = Selection(candidates, by: judge)
        for (index, candidate) in selection.chosen.enumerated() {
            told(0.8 + 0.2 * Double(index) / Double(selection.chosen.count))
            maker.add(candidate)
        }
        maker.leave(selection.refused)
        let findings =
            maker.findings
            + DocumentFindings.all(
                head, meeting: meeting, drafts: maker.drafts, in: source)
        return RecordReading(
            meeting: meeting, drafts: maker.drafts, leftOut: maker.leftOut,
            findings: findings.sorted { $0.span.lowerBound < $1.span.lowerBound })
    }
}
