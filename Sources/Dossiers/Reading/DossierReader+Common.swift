import Vocabulary

extension Dossier {
  /// The files of the shared folder that a head names under `common`.
  package static func commonNames(in head: FileNode) -> [String] {
    guard case .map(let entries) = head.content, let list = entries.first(where: { $0.key == "common" })?.value,
      case .list(let items) = list.content
    else { return [] }
    return items.compactMap { if case .scalar(let text, _) = $0.content { text } else { nil } }
  }
}

extension DossierReader {
  /// The trees of the shared files of one kind that the head names, in its order.
  func common(_ kind: String) -> [FileNode] {
    guard let head = tree(.dossier) else { return [] }
    return Dossier.commonNames(in: head).filter { $0.hasPrefix(kind) }.compactMap { files.trees[DossierFile.commonFolder + $0] }
  }

  /// Shared files that are named and are not there, or are of a kind that nothing reads.
  func checkCommon(_ head: Fields) {
    let kinds = ["norms/", "rulings/"]
    for node in head.list("common") {
      guard let name = node.writtenText(inspection) else { continue }
      if !kinds.contains(where: name.hasPrefix) {
        inspection.report(.notOneOf(value: name, near: nil, allowed: kinds.map { $0 + "…" }), at: node.place)
      } else if !files.found.contains(DossierFile.commonFolder + name) {
        inspection.report(.fileMissing, at: FilePlace(file: DossierFile.commonFolder + name))
      }
    }
  }
}

extension FileNode {
  /// The map with what stands under a key in others behind what stands there.
  func joined(with others: [FileNode], under key: String) -> FileNode {
    guard !others.isEmpty, case .map(var entries) = content, let index = entries.firstIndex(where: { $0.key == key }),
      case .list(var items) = entries[index].value.content
    else { return self }
    for case .map(let shared) in others.map(\.content) {
      if case .list(let more)? = shared.first(where: { $0.key == key })?.value.content { items += more }
    }
    entries[index].value.content = .list(items)
    return FileNode(.map(entries), at: place)
  }
}
