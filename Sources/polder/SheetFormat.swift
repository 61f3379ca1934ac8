import ArgumentParser
import Reports
import Vocabulary

/// The forms of a sheet; JSON is for what has a schema, such as a whole assessment.
enum SheetForm: String, ExpressibleByArgument, CaseIterable { case text, md, html }

/// The form in which a command prints sheets.
struct SheetFormat: ParsableArguments {
  @Option(help: ArgumentHelp(say(OptionWords.format)))
  var format: SheetForm = .text

  /// Prints sheets, one after another, under the title of the first.
  func write(_ sheets: [Sheet], in language: Language) {
    polder.write(sheets, title: sheets.first?.title ?? "", format: format, language: language)
  }

  /// Prints one sheet.
  func write(_ sheet: Sheet, in language: Language) { write([sheet], in: language) }
}

/// Prints sheets in a form.
func write(_ sheets: [Sheet], title: String, format: SheetForm, language: Language) {
  switch format {
  case .html: print(HTMLRendering(language).render(sheets, title: title), terminator: "")
  case .md: print(MarkdownRendering().render(sheets), terminator: "")
  case .text: print(TextRendering(width: sheetWidth).render(sheets), terminator: "")
  }
}

/// Prints sheets in a form of a command that knows JSON too, and has printed or refused it by then.
func write(_ sheets: [Sheet], title: String, format: BriefFormat, language: Language) {
  write(sheets, title: title, format: format.sheet ?? .text, language: language)
}

extension BriefFormat {
  /// The form of a sheet; `nil` for JSON, which is no sheet.
  var sheet: SheetForm? {
    switch self {
    case .text: .text
    case .html: .html
    case .md: .md
    case .json: nil
    }
  }
}
