import ArgumentParser
import Reports
import Vocabulary

/// The form in which a command prints sheets; JSON is for whole assessments alone.
struct SheetFormat: ParsableArguments {
  @Option(help: ArgumentHelp(say(nl: "Vorm: text, md of html.", en: "Format: text, md or html.")))
  var format: BriefFormat = .text

  func validate() throws {
    if format == .json { throw ValidationError(say(nl: "Kies --format text, md of html.", en: "Choose --format text, md or html.")) }
  }

  /// Prints sheets, one after another, under the title of the first.
  func write(_ sheets: [Sheet], in language: Language) {
    polder.write(sheets, title: sheets.first?.title ?? "", format: format, language: language)
  }

  /// Prints one sheet.
  func write(_ sheet: Sheet, in language: Language) { write([sheet], in: language) }
}
