// Makes the manual page, so that it cannot differ from the program's help:
//
//     mutabaa --experimental-dump-help |
//         manual Packaging/mutabaa.1.in README.md 'November 22, 2026'
//
// Lines of the template such as @COMMANDS@ are replaced by what is made; it fails when one is left.
import Foundation

func complain(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }

let words = Array(CommandLine.arguments.dropFirst())
guard words.count == 3 else {
    complain("usage: manual TEMPLATE README DAY < help.json\n")
    exit(64)
}
let readme = try String(contentsOfFile: words[1], encoding: .utf8)
let help = try JSONDecoder().decode(
    Help.Dump.self, from: FileHandle.standardInput.readDataToEndOfFile()
).command

let page = try String(contentsOfFile: words[0], encoding: .utf8)
    .replacing("@DATE@", with: words[2])
    .replacing("@OPTIONS@\n", with: Section.options(of: help))
    .replacing("@COMMANDS@\n", with: Section.commands(of: help))
    .replacing("@STATUSES@\n", with: Section.exitStatuses(readme: readme))
    .replacing("@EXAMPLES@\n", with: Section.example(help))

if let left = page.firstMatch(of: #/@[A-Z]+@/#) {
    complain("manual: nothing was given for \(left.0)\n")
    exit(65)
}
print(page, terminator: "")
