import Archive
import ArgumentParser
import Foundation
import Reports
import Vocabulary

struct StoreBackup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: say(StoreCommandWords.backup), discussion: say(StoreCommandWords.backupDiscussion))

  @Argument(help: ArgumentHelp(say(StoreCommandWords.target))) var file: String
  @OptionGroup var options: StoreOptions

  func run() throws {
    try options.reporting { store in
      let place = URL(fileURLWithPath: file)
      let count = try store.backUp(to: place)
      print(StoreCommandWords.backedUp(count, in: file)[options.language])
      let tables = try TableCopies(of: store.file, for: place).backUp()
      if tables > 0 { print(StoreCommandWords.tablesBackedUp(tables, in: file + ".tables")[options.language]) }
    }
  }
}
