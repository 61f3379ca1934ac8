import Archive
import ArgumentParser
import Dossiers
import Foundation
import Reports
import Talks
import Vocabulary

/// Opens a table that a file describes, and tells the link of its chair.
struct TableOpen: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: say(TableCommandWords.open), discussion: say(TableCommandWords.openDiscussion))
  @Argument(help: ArgumentHelp(say(TableCommandWords.description))) var file: String?
  @Flag(help: ArgumentHelp(say(TableCommandWords.example))) var example = false
  @Option(help: ArgumentHelp(say(TableCommandWords.dossier), valueName: say(TableCommandWords.nameValue))) var dossier = BuiltInDossiers.first
  @OptionGroup var place: TableOptions

  func run() throws {
    try place.reporting { shelf, store in
      let contents = BuiltInDossiers.contents(dossier) ?? DossierFolder(URL(fileURLWithPath: dossier)).contents()
      let loaded = try contents.load()
      if example { return print(String(decoding: try TableDescription.example(of: loaded), as: UTF8.self)) }
      guard let file else { throw place.mistake(TableCommandWords.noDescription) }
      let fingerprint = loaded.fingerprint
      try store.keep(contents, fingerprint: fingerprint)
      let description = try TableDescription.read(URL(fileURLWithPath: file))
      let now = Instant(milliseconds: Int(Date().timeIntervalSince1970 * 1000))
      let table = try shelf.open(
        try description.opening(dossier: fingerprint), by: description.chair, readers: description.isPublic == true ? .everyone : .table, at: now)
      print(TableCommandWords.opened(table.name)[place.language])
      print(TableCommandWords.fingerprint(table.fingerprint)[place.language])
      let wish = TableWish(kind: .invite, values: [.seat: description.chair.rawValue], seat: description.chair)
      if let link = try table.act(wish, at: now, dossier: nil).link { print(TableCommandWords.link("/seats/\(link.text)")[place.language]) }
    }
  }
}
