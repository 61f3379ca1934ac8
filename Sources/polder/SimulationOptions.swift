import ArgumentParser
import Dossiers
import Reports
import Vocabulary

/// What the commands that simulate take.
struct SimulationOptions: ParsableArguments {
  @Option(parsing: .unconditional, help: ArgumentHelp(say(OptionWords.seed)))
  var seed: WholeNumber<Seed> = 1

  @Option(help: ArgumentHelp(say(OptionWords.capacity)))
  var capacity: CapacityScenario = .answering
}
