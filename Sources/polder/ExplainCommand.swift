import Archive
import ArgumentParser
import Assessments
import Dossiers
import Foundation
import LegalReview
import Reports
import Vocabulary
import Workbench

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: say(ExplainCommandWords.abstract),
    discussion: say(ExplainCommandWords.discussion))

  @Argument(help: ArgumentHelp(say(ExplainCommandWords.code)))
  var code: String

  @OptionGroup var options: StoreOptions
  @Option(name: .customLong("run"), help: ArgumentHelp(say(ExplainCommandWords.run))) var stored: String?
  @Option(help: ArgumentHelp(say(OptionWords.format))) var format: SheetForm = .text

  func run() throws {
    if let renamed = Migrations.known.change(of: code) { return printLine(renamed.sentence[options.language]) }
    try options.reporting { store in
      if let sheet = try normSheet(store) {
        return write([sheet], title: sheet.title, format: format, language: options.language, sources: [])
      }
      let (found, others) = try search(store)
      let assessment = try store.assessment(found)
      let dossier = try options.dossier(of: found, in: store)
      let facts = try dossier.explain(code, in: assessment, futures: try store.futures(found))
      var brief = Brief(assessment, of: dossier, language: options.language, asked: found.asked)
      brief.made = found.date
      let sheet = ExplainSheet(facts, of: brief, run: found.id.hash, others: others).sheet
      write([sheet], title: sheet.title, format: format, language: options.language, sources: dossier.sources)
    }
  }

  /// A norm as written and as computed, where the code is its name: of the run asked for, else of the built-in dossier.
  private func normSheet(_ store: RunStore) throws -> Sheet? {
    guard code.contains("-") else { return nil }
    let asked = try stored.map { try options.dossier(of: store.run($0), in: store) }
    guard let dossier = try asked ?? BuiltInDossiers.contents(BuiltInDossiers.first)?.load(), dossier.has(.law) else { return nil }
    return NormReadingSheet(NormID(code.uppercased()), of: try dossier.withLaw, language: options.language)?.sheet
  }

  /// The run asked for, else the one that leads among those that know the code.
  private func search(_ store: RunStore) throws -> (run: RunSummary, others: [ExplainSheet.Other]) {
    if let stored { return (try store.run(stored), []) }
    let runs = try store.runs()
    guard !runs.isEmpty else { throw options.mistake(RunWords.none(in: store.file.path)) }
    let found = try CodeSearch(runs) { run in
      guard let contents = try store.dossier(run.fingerprint) else { throw RunStoreError.noPart(run.id, part: "dossier") }
      let dossier = try contents.load()
      return (dossier, FigureCodes(dossier))
    }.run(knowing: code)
    tell(RunWords.found("\(found.run.id)", made: found.run.made)[options.language])
    return (found.run, found.others)
  }
}
