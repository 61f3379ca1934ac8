import Archive
import ArgumentParser
import Assessments
import Dossiers
import Foundation
import Reports
import Vocabulary

struct ActualsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "actuals", abstract: say(ActualsCommandWords.abstract), discussion: say(ActualsCommandWords.discussion))

  @Argument(help: ArgumentHelp(say(ActualsCommandWords.run), valueName: "run")) var stored: String
  @Argument(help: ArgumentHelp(say(ActualsCommandWords.file))) var file: String?
  @OptionGroup var options: StoreOptions
  @Option(help: ArgumentHelp(say(ActualsCommandWords.variant))) var variant: VariantID?
  @Flag(help: ArgumentHelp(say(ActualsCommandWords.keep))) var keep = false
  @Option(help: ArgumentHelp(say(OptionWords.format))) var format: SheetForm = .text

  func run() throws {
    try options.reporting { store in
      let run = try store.run(stored)
      let assessment = try store.assessment(run)
      let dossier = try options.dossier(of: run, in: store)
      let (name, series) = try bands(assessment, dossier, "\(run.id)")
      guard let first = dossier.chain?.firstMonth, let months = series.map(\.bands.count).max(), months > 0 else {
        throw options.mistake(ActualsCommandWords.noSeries("\(run.id)"))
      }
      let actuals = try actuals(first...first.advanced(by: months - 1), series.map(\.kind), run.id, store)
      if keep, file != nil { try store.keep(actuals, beside: run.id) }
      let sheet = ActualsSheet(
        ActualsFacts(actuals, beside: series, from: first, variant: name), run: "\(run.id)", language: options.language
      ).sheet
      write([sheet], title: sheet.title, format: format, language: options.language, sources: dossier.sources)
    }
  }

  /// The variant asked for, else today's law, with its bands by month.
  private func bands(_ assessment: Assessment, _ dossier: Dossier, _ run: String) throws -> (VariantID, [MonthlyBands]) {
    if let variant {
      guard let answer = assessment.variant(variant) else { throw options.mistake(ActualsCommandWords.noVariant(variant, run)) }
      return (variant, answer.chain?.series ?? [])
    }
    guard let baseline = dossier.baseline, let today = assessment.today else { throw options.mistake(ActualsCommandWords.noSeries(run)) }
    return (baseline, today.series)
  }

  /// What came: from the file, with every mistake in it told by line and column, else what was kept beside the run.
  private func actuals(_ months: ClosedRange<CalendarMonth>, _ series: [MonthlyBands.Kind], _ run: RunID, _ store: RunStore) throws -> [Actual] {
    if let file {
      let place = URL(fileURLWithPath: file)
      return try readingInput(options.language) { () throws(DossierProblems) in try ActualsInput.read(place, months: months, series: series) }
    }
    let kept = try store.actuals(beside: run)
    guard !kept.isEmpty else { throw options.mistake(ActualsCommandWords.nothingKept("\(run)")) }
    return kept
  }
}
