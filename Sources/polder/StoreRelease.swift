import Archive
import ArgumentParser
import Reports
import Vocabulary

struct StoreRelease: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "release", abstract: say(StoreCommandWords.release))

  @Argument(help: ArgumentHelp(say(StoreCommandWords.run), valueName: "run")) var stored: String
  @OptionGroup var options: StoreOptions

  func run() throws {
    try options.reporting { store in
      let run = try store.run(stored)
      let isReleased = try store.release(run.id)
      print((isReleased ? StoreCommandWords.released("\(run.id)") : StoreCommandWords.notKept("\(run.id)"))[options.language])
    }
  }
}
