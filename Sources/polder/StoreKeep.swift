import Archive
import ArgumentParser
import Reports
import Vocabulary

struct StoreKeep: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keep", abstract: say(StoreCommandWords.keep), discussion: say(StoreCommandWords.keepDiscussion))

  @Argument(help: ArgumentHelp(say(StoreCommandWords.run), valueName: "run")) var stored: String?
  @OptionGroup var options: StoreOptions
  @Option(help: ArgumentHelp(say(StoreCommandWords.note))) var note: String?

  func run() throws {
    try options.reporting { store in
      if let stored {
        let run = try store.run(stored)
        try store.cite(run.id, note: note ?? "")
        return print(StoreCommandWords.kept("\(run.id)")[options.language])
      }
      let citations = try store.citations()
      if citations.isEmpty { print(StoreCommandWords.noneKept[options.language]) }
      for one in citations { print(StoreCommandWords.citation("\(one.id)", since: one.since, note: one.note)[options.language]) }
    }
  }
}
