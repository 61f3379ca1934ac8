import Archive
import ArgumentParser
import Dossiers
import Foundation
import Reports
import Vocabulary

struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: say(NewCommandWords.abstract), discussion: say(NewCommandWords.discussion))

  @Argument(help: ArgumentHelp(say(NewCommandWords.folder)))
  var folder: String

  @Option(help: ArgumentHelp(say(NewCommandWords.like), valueName: "dossier"))
  var like: String?

  @Option(help: ArgumentHelp(say(NewCommandWords.parts), valueName: "part"))
  var parts: String?

  @Option(help: ArgumentHelp(say(OptionWords.language)))
  var language: Language = interfaceLanguage

  func run() throws {
    try explaining(language) {
      let place = URL(fileURLWithPath: folder)
      let parts = try asked()
      let contents =
        try like.map { try NewDossier.copy(of: other($0), named: place.lastPathComponent, parts: parts) }
        ?? NewDossier.skeleton(named: place.lastPathComponent, parts: parts)
      try contents.write(toNew: place)
      print(NewCommandWords.written(contents.files.keys.sorted(), to: folder)[language])
    }
  }

  private func asked() throws -> [Dossier.Part] {
    try (parts ?? "").split(separator: ",").map { word in
      guard let part = Dossier.Part(rawValue: word.trimmingCharacters(in: .whitespaces)) else { throw NewDossierFault.unknownPart(String(word)) }
      return part
    }
  }

  private func other(_ name: String) throws -> DossierContents {
    let folder = URL(fileURLWithPath: name)
    if FileManager.default.fileExists(atPath: folder.path) { return DossierFolder(folder).contents() }
    guard let contents = BuiltInDossiers.contents(name) else { throw NewDossierFault.unknownDossier(name) }
    return contents
  }
}
