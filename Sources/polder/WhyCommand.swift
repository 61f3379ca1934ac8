import Archive
import ArgumentParser
import Assessments
import Dossiers
import Reports
import Vocabulary

struct WhyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "why",
    abstract: say(WhyCommandWords.abstract))

  @Argument(help: ArgumentHelp(say(OptionWords.variant)))
  var variant: VariantID

  @OptionGroup var common: CommonOptions

  @Option(parsing: .unconditional, help: ArgumentHelp(say(WhyCommandWords.futures)))
  var futures: WholeNumber<Sampled> = WholeNumber(StudyReceipt.flipFutures)

  @Option(parsing: .unconditional, help: ArgumentHelp(say(WhyCommandWords.samples)))
  var samples: WholeNumber<Sampled> = WholeNumber(StudyReceipt.sensitivitySamples)

  @OptionGroup var simulation: SimulationOptions

  @OptionGroup var format: SheetFormat

  func run() throws {
    let loaded = try common.load()
    _ = try common.reporting { try loaded.dossier.withChain }
    let found = try common.variant(variant, of: loaded.dossier)
    FreedMemory.keep()
    try common.reporting {
      var runs = try common.runs(loaded, capacity: simulation.capacity)
      runs.namesStudies = true
      // A first answer within seconds, beside the print and not in it; the study refines it, unless it is smaller still.
      if format.format == .text, samples.value > Runs.firstFutures, let first = try runs.firstSpread(of: found, seed: simulation.seed.value) {
        tell(FirstSpreadLine(first, language: common.language).text)
      }
      let flips = try runs.flipPoints(of: found, futures: futures.value, seed: simulation.seed.value)
      let sensitivity = try runs.sensitivity(of: found, samples: samples.value, seed: simulation.seed.value)
      let sheet = WhySheet(flips, sensitivity, language: common.language).sheet
      format.write(sheet, in: common.language, sources: loaded.dossier.sources)
    }
  }
}
