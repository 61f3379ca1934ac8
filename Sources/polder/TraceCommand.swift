import ArgumentParser
import Assessments
import Dossiers
import Reports
import Vocabulary

struct TraceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trace",
    abstract: say(TraceCommandWords.abstract))

  @Argument(help: ArgumentHelp(say(OptionWords.variant)))
  var variant: VariantID

  @OptionGroup var common: CommonOptions

  @Option(parsing: .unconditional, help: ArgumentHelp(say(TraceCommandWords.future)))
  var future: WholeNumber<FutureNumber> = 0

  @Option(parsing: .unconditional, help: ArgumentHelp(say(TraceCommandWords.family)))
  var family: WholeNumber<FamilyNumber>?

  @OptionGroup var simulation: SimulationOptions

  @OptionGroup var format: SheetFormat

  func run() throws {
    let read = try common.loadDossier()
    _ = try common.reporting { try read.withChain }
    let found = try common.variant(variant, of: read)
    try common.reporting {
      let chain = try read.withChain.with(simulation.capacity)
      guard let following = try chain.follow(found, future: future.value, seed: simulation.seed.value, family: family?.value) else {
        throw common.mistake(TraceCommandWords.noFamily(family?.value, future: future.value))
      }
      let sheet = FollowingSheet(following, of: chain, language: common.language).sheet
      format.write(sheet, in: common.language, sources: read.sources)
    }
  }
}
