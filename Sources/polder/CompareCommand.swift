import Archive
import ArgumentParser
import Assessments
import Dossiers
import Reports
import Vocabulary

struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "compare", abstract: say(CompareCommandWords.abstract))

  @Argument(help: ArgumentHelp(say(CompareCommandWords.first), valueName: "run"))
  var first: String?
  @Argument(help: ArgumentHelp(say(CompareCommandWords.second), valueName: "run"))
  var second: String?

  @OptionGroup var options: StoreOptions
  @Option(parsing: .upToNextOption, help: ArgumentHelp(say(CompareCommandWords.variant))) var variant: [VariantID] = []
  @Option(name: .customLong("run"), help: ArgumentHelp(say(CompareCommandWords.run))) var stored: String?
  @Option(help: ArgumentHelp(say(OptionWords.format))) var format: SheetForm = .text

  func validate() throws {
    let namesVariants = variant.count == 2 && first == nil
    let namesRuns = variant.isEmpty && stored == nil && second != nil
    guard namesVariants || namesRuns else { throw ValidationError(say(CompareCommandWords.nameTwo)) }
  }

  func run() throws {
    try options.reporting { store in
      if let first, let second { return try compare(first, second, store) }
      try compareVariants(store)
    }
  }

  private func compare(_ first: String, _ second: String, _ store: RunStore) throws {
    let (one, other) = (try store.run(first), try store.run(second))
    let comparison = RunComparison(try store.assessment(one), try store.assessment(other))
    let dossier = try options.dossier(of: one, in: store)
    let names = (first: "\(one.id)", second: "\(other.id)")
    var differences = RunDifferencesSheet(comparison, of: dossier, names: names, language: options.language)
    differences.changedFiles = try store.changedFiles(between: one, and: other)
    let sheet = differences.sheet
    write([sheet], title: sheet.title, format: format, language: options.language, sources: dossier.sources)
  }

  private func compareVariants(_ store: RunStore) throws {
    let (first, second) = (variant[0], variant[1])
    let runs = try stored.map { [try store.run($0)] } ?? store.runs()
    for found in runs {
      guard case .assessment = found.receipt, let comparison = try store.futures(found)?.comparison(of: first, with: second) else { continue }
      let dossier = try options.dossier(of: found, in: store)
      let sheet = VariantDifferencesSheet(comparison, language: options.language).sheet
      tell(RunWords.found("\(found.id)", made: found.made)[options.language])
      return write([sheet], title: sheet.title, format: format, language: options.language, sources: dossier.sources)
    }
    throw options.mistake(CompareCommandWords.noRun(first, second))
  }
}
