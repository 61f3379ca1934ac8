import ArgumentParser
import Reports
import Vocabulary

/// The forms of a sheet; JSON is for what has a schema, such as a whole assessment.
enum SheetForm: String, ExpressibleByArgument, CaseIterable { case text, md, html }

/// The form in which a command prints sheets.
struct SheetFormat: ParsableArguments {
  @Option(help: ArgumentHelp(say(OptionWords.format)))
  var format: SheetForm = .text

  /// Prints sheets, one after another, under the title of the first; the sources that they cite stand under them.
  func write(_ sheets: [Sheet], in language: Language, sources: [Source]) {
    polder.write(sheets, title: sheets.first?.title ?? "", format: format, language: language, sources: sources)
  }

  /// Prints one sheet.
  func write(_ sheet: Sheet, in language: Language, sources: [Source]) { write([sheet], in: language, sources: sources) }
}

/// Prints sheets in a form, with the sources that they cite.
func write(_ sheets: [Sheet], title: String, format: SheetForm, language: Language, sources: [Source]) {
  switch format {
  case .html: print(HTMLRendering(language, sources: sources).render(sheets, title: title), terminator: "")
  case .md: print(MarkdownRendering(language, sources: sources).render(sheets), terminator: "")
  case .text: print(TextRendering(width: sheetWidth, language, sources: sources).render(sheets), terminator: "")
  }
}

/// Prints sheets in a form of a command that knows JSON too, and has printed or refused it by then.
func write(_ sheets: [Sheet], title: String, format: BriefFormat, language: Language, sources: [Source]) {
  write(sheets, title: title, format: format.sheet ?? .text, language: language, sources: sources)
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
