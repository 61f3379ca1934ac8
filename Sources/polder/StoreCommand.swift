import ArgumentParser
import Reports

/// The store of runs itself: copies of it, marks in it, and room for new ones.
struct StoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "store", abstract: say(StoreCommandWords.abstract),
    subcommands: [StoreBackup.self, StoreRestore.self, StoreKeep.self, StoreRelease.self, StorePrune.self])
}
