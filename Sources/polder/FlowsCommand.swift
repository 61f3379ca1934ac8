import Archive
import ArgumentParser
import Assessments
import Dossiers
import Reports
import Vocabulary

struct FlowsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "flows",
    abstract: say(FlowsCommandWords.abstract),
    discussion: say(FlowsCommandWords.discussion))

  @OptionGroup var common: CommonOptions

  @Option(parsing: .unconditional, help: ArgumentHelp(say(FlowsCommandWords.futures)))
  var futures: WholeNumber<Sampled> = WholeNumber(FlowEffects.usualFutures)

  @OptionGroup var simulation: SimulationOptions

  @OptionGroup var format: SheetFormat

  func run() throws {
    let loaded = try common.load()
    FreedMemory.keep()
    try common.reporting {
      var runs = try common.runs(loaded, capacity: simulation.capacity)
      runs.namesStudies = true
      guard let flows = try runs.flows(futures: futures.value, seed: simulation.seed.value) else { throw AssessmentError.noPart(.chain) }
      let sheet = FlowsSheet(flows, of: loaded.dossier, language: common.language).sheet
      format.write(sheet, in: common.language, sources: loaded.dossier.sources)
    }
  }
}
