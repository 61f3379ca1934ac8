import Assessments
import Dossiers
import Foundation

extension DossierFiles {
  /// What a file holds, by its form.
  private enum Content: Sendable {
    case tree(FileNode)
    case sheet(Spreadsheet)
    case borders([Boundary])

    static func read(_ name: String, _ data: Data) -> Result<Content, DossierProblems> {
      TextFile.read(data, file: name).flatMap { text in
        switch DossierFile(rawValue: name)?.form ?? .tree {
        case .tree: YAMLTree.read(text, file: name).map(Content.tree)
        case .sheet: SpreadsheetFile.read(text, file: name).map(Content.sheet)
        case .borders: BoundaryFile.read(text, file: name).map(Content.borders)
        }
      }
    }
  }

  /// Reads files, each on whatever core is free, and adds what they hold or what is wrong with them in the order given.
  mutating func add(_ files: [(name: String, data: Data)]) {
    let found = (try? Runner.spread.map(files.count) { Content.read(files[$0].name, files[$0].data) }) ?? []
    for (file, content) in zip(files, found) {
      switch content {
      case .success(.tree(let tree)): trees[file.name] = tree
      case .success(.sheet(let sheet)): sheets[file.name] = sheet
      case .success(.borders(let borders)): boundaries = borders
      case .failure(let wrong): problems += wrong.problems
      }
    }
  }
}
