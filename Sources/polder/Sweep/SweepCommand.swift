import ArgumentParser
import Reports

/// A sweep that machines share: planned, cut into blocks, computed anywhere, and joined.
struct SweepCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sweep", abstract: say(SweepCommandWords.abstract),
    subcommands: [
      SweepPlanCommand.self, SweepBlockCommand.self, SweepSubmitCommand.self, SweepStatusCommand.self, SweepCancelCommand.self,
      SweepMergeCommand.self, SweepShowCommand.self,
      SweepIndicesCommand.self, SweepDiscoverCommand.self, SweepRegretCommand.self, SweepTurningCommand.self, SweepExportCommand.self,
    ])
}
