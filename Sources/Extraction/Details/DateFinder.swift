import ArabicText
import Days

/// Finds the dates in a line.
enum DateFinder {
    /// Returns the full dates that stand in some tokens, in order.
    static func dates(in tokens: [Token], reference: Day?) -> [WrittenDate] {
        var dates: [WrittenDate] = []
        var index = 0
        while index < tokens.count {
            if WordTraits(of: tokens[index]).contains(.opensDate),
                let date = WrittenDate.read(
                    tokens, at: index, upTo: tokens.count, reference: reference)
            {
                dates.append(date)
                index = max(index + 1, date.tokens.upperBound)
            } else {
                index += 1
            }
        }
        return dates
    }

    /// Reads an English date such as `19th, August 2024` or `August 19, 2024`; nil when there is none.
    static func english(_ tokens: [Token]) -> Day? {
        guard let place = tokens.firstIndex(where: { months[$0.key] != nil }),
            let month = months[tokens[place].key]
        else { return nil }
        let before = tokens[..<place].suffix(3).compactMap(\.value)
        let after = tokens[(place + 1)...].prefix(4).compactMap(\.value)
        let numbers = before.suffix(1) + after.prefix(before.isEmpty ? 2 : 1)
        guard numbers.count == 2, let day = numbers.first, let year = numbers.last else {
            return nil
        }
        return Day(year: year, month: month, day: day)
    }

    private static let months: WordMap<Int> = [
        "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7,
        "august": 8, "september": 9, "october": 10, "november": 11, "december": 12,
    ]
}

/// The day that a report tells from its day of publication: اليوم الأحد, أمس, يوم أمس الأحد.
enum RelativeDay {
    /// Reads the first such phrase of the record's running text; nil when it has none.
    static func read(_ lines: [Line], publishedOn day: Day) -> Day? {
        for line in lines where line.wordCount > 7 {
            for (index, token) in line.tokens.prefix(40).enumerated() {
                if let weekday = weekdays[token.key], tells(weekday: index, in: line) {
                    return day.lastOne(weekday)
                }
                let isToday = token.isWord("اليوم")
                guard isToday || token.isWord("امس") else { continue }
                let told = line.tokens.dropFirst(index + 1).first.flatMap { weekdays[$0.key] }
                if let told { return day.lastOne(told) }
                return isToday ? day : day.adding(days: -1)
            }
        }
        return nil
    }

    /// Whether a weekday tells when a meeting was held: «عقدت اللجنة، الأحد، جلستها».
    private static func tells(weekday index: Int, in line: Line) -> Bool {
        let tokens = line.tokens
        guard index > 0, index + 1 < tokens.count,
            tokens[index - 1].isSign("،", ",") || tokens[index - 1].isWord("يوم"),
            tokens[index + 1].isSign("،", ",", "(")
        else { return false }
        return tokens[..<index].suffix(14).contains { MeetingReader.held.contains($0.key) }
    }

    private static let weekdays: WordMap<Weekday> = [
        "الاحد": .sunday, "الاثنين": .monday, "الاتنين": .monday, "الثلاثاء": .tuesday,
        "الاربعاء": .wednesday, "الخميس": .thursday, "الجمعه": .friday, "السبت": .saturday,
    ]
}

extension Day {
    /// Returns the last such weekday up to this day, itself included.
    fileprivate func lastOne(_ wanted: Weekday) -> Day? {
        adding(days: -((weekday.rawValue - wanted.rawValue + 7) % 7))
    }
}
