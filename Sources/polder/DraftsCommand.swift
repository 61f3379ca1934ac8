import Archive
import ArgumentParser
import Assessments
import Dossiers
import Foundation
import Reports
import Vocabulary

struct DraftsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "drafts", abstract: say(DraftsCommandWords.abstract))

  @Argument(help: ArgumentHelp(say(DraftsCommandWords.draft))) var draft: String?
  @OptionGroup var options: StoreOptions
  @Option(help: ArgumentHelp(say(DraftsCommandWords.dossier))) var dossier: String?
  @Option(help: ArgumentHelp(say(OptionWords.format))) var format: BriefFormat = .text

  func run() throws {
    try options.reporting { store in
      let drafts = try store.drafts(of: dossier.map { DossierID($0) })
      if let draft {
        guard let own = drafts.first(where: { $0.id == draft }) else { throw options.mistake(DraftsCommandWords.unknown(draft)) }
        return print(own.file, terminator: "")
      }
      if format == .json { return print(try JSONText.file(DraftsDocument(drafts: drafts)), terminator: "") }
      let rows = drafts.map { draft in
        var row = DraftsSheet.Row(
          id: draft.id, dossier: draft.dossier.rawValue, from: draft.from?.rawValue ?? "", name: draft.texts.name, author: draft.texts.author)
        row.made = draft.made
        return row
      }
      let sheet = DraftsSheet(rows, language: options.language).sheet
      write([sheet], title: sheet.title, format: format, language: options.language, sources: [])
    }
  }
}

/// The drafts as other programs read them.
private struct DraftsDocument: Encodable {
  /// Another form is another number.
  var form = 1
  var drafts: [VariantDraft]
}
