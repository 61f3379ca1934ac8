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
  var futures: WholeNumber<Sampled> = 20

  @Option(parsing: .unconditional, help: ArgumentHelp(say(OptionWords.seed)))
  var seed: WholeNumber<Seed> = 1

  @Option(help: ArgumentHelp(say(OptionWords.capacity)))
  var capacity: CapacityScenario = .answering

  @Option(help: ArgumentHelp(say(OptionWords.format)))
  var format: SheetForm = .text

  func run() throws {
    let loaded = try common.load()
    keepFreedMemory()
    try common.reporting {
      let runs = try common.runs(loaded, capacity: capacity)
      guard let flows = try runs.flows(futures: futures.value, seed: seed.value) else { throw AssessmentError.noPart(.chain) }
      let sheet = FlowsSheet(flows, of: loaded.dossier, language: common.language).sheet
      write([sheet], title: sheet.title, format: format, language: common.language, sources: loaded.dossier.sources)
    }
  }
}
