import ArgumentParser
import Reports
import Vocabulary

/// The forms of sheets: not JSON, which whole assessments, reviews and shares have.
enum SheetForm: String, ExpressibleByArgument, CaseIterable {
  case text, html, md

  /// The same among the forms of a brief.
  var ofBrief: BriefFormat {
    switch self {
    case .text: .text
    case .html: .html
    case .md: .md
    }
  }
}

/// The form in which a command prints sheets.
struct SheetFormat: ParsableArguments {
  @Option(help: ArgumentHelp(say(nl: "Vorm: text, md of html.", en: "Format: text, md or html.")))
  var format: SheetForm = .text

  /// Prints sheets, one after another, under the title of the first.
  func write(_ sheets: [Sheet], in language: Language) {
    polder.write(sheets, title: sheets.first?.title ?? "", format: format.ofBrief, language: language)
  }

  /// Prints one sheet.
  func write(_ sheet: Sheet, in language: Language) { write([sheet], in: language) }
}
