import Archive
import ArgumentParser
import Foundation
import Reports
import Vocabulary
import Workbench

struct StorePrune: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prune", abstract: say(StoreCommandWords.prune), discussion: say(StoreCommandWords.pruneDiscussion))

  @OptionGroup var options: StoreOptions
  @Option(parsing: .unconditional, help: ArgumentHelp(say(StoreCommandWords.olderThan), valueName: "number"))
  var olderThan: WholeNumber<Days>?
  @Option(parsing: .unconditional, help: ArgumentHelp(say(StoreCommandWords.toSize), valueName: "number"))
  var toSize: WholeNumber<Megabytes>?
  @Flag(help: ArgumentHelp(say(StoreCommandWords.remove))) var remove = false
  @Option(help: ArgumentHelp(say(OptionWords.format))) var format: SheetForm = .text

  func run() throws {
    try options.reporting { store in
      let wish = PruningPlan.Wish(madeBefore: olderThan.map(Self.moment), bytes: toSize.map { $0.value * PruningSheet.megabyte })
      guard wish != PruningPlan.Wish() else { throw options.mistake(StoreCommandWords.nothingAsked) }
      let plan = try store.plan(wish)
      let open = plan.runs.filter { !$0.circle.isClosed }
      let rows = open.map { PruningSheet.Row(id: "\($0.run.id)", made: $0.run.made, bytes: $0.bytes, receipt: $0.run.shown) }
      var sheet = PruningSheet(rows, place: store.file.path, language: options.language)
      (sheet.kept, sheet.bytesBefore, sheet.bytesAfter, sheet.isStillTooLarge) = (plan.kept, plan.bytesBefore, plan.bytesAfter, plan.isStillTooLarge)
      sheet.closed = plan.runs.count - open.count
      if remove {
        sheet.removed = try store.prune(plan)
        sheet.bytesAfter = try store.heldBytes()
        sheet.isStillTooLarge = wish.bytes.map { sheet.bytesAfter > $0 } ?? false
      }
      write([sheet.sheet], title: sheet.sheet.title, format: format, language: options.language, sources: [])
    }
  }

  /// The moment so many days ago, as the store writes it.
  private static func moment(_ days: WholeNumber<Days>) -> String {
    ISO8601DateFormatter().string(from: Date(timeIntervalSinceNow: -Double(days.value) * 86_400))
  }
}
