import Archive
import ArgumentParser
import Foundation
import Reports
import Vocabulary

struct StoreRestore: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore", abstract: say(StoreCommandWords.restore), discussion: say(StoreCommandWords.restoreDiscussion))

  @Argument(help: ArgumentHelp(say(StoreCommandWords.copy))) var file: String
  @OptionGroup var options: StoreOptions
  @Flag(help: ArgumentHelp(say(StoreCommandWords.replace))) var replace = false

  func run() throws {
    try options.reporting { store in
      let place = URL(fileURLWithPath: file)
      let copies = TableCopies(of: store.file, for: place)
      let tables = try copies.toPutBack(replacing: replace)
      let count = try store.restore(from: place, replacing: replace)
      print(StoreCommandWords.restored(count, in: store.file.path)[options.language])
      try copies.putBack(tables)
      if !tables.isEmpty { print(StoreCommandWords.tablesRestored(tables.count)[options.language]) }
    }
  }
}
