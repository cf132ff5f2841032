import Reporting

/// In which format a page is written.
enum PageFormat: String, CaseIterable {
    case text
    case markdown
    case json

    /// Writes a page in the format.
    func write(_ page: Page, to output: inout Output) {
        switch self {
        case .text: TextFormat(output.style).write(page, to: &output)
        case .markdown: MarkdownFormat().write(page, to: &output)
        case .json: JSONFormat().write(page, to: &output)
        }
    }
}
