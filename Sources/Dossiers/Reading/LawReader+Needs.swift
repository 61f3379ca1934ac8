import Vocabulary

extension LawReader {
  /// What a lever of the dossier's own needs beside it to mean anything: of these levers at least one is set. Each must exist.
  ///
  /// What the levers of the program need stands in `LeverKey+Needs.swift`.
  func needs(_ tree: FileNode, _ levers: [Lever]) -> [LeverID: [LeverID]] {
    guard case .map(let top) = tree.content, case .list(let nodes)? = top.first(where: { $0.key == "levers" })?.value.content else { return [:] }
    let names = levers.map(\.id)
    return zip(levers, nodes).reduce(into: [:]) { needs, pair in
      guard case .map(let entries) = pair.1.content, let node = entries.first(where: { $0.key == "needs" })?.value else { return }
      let others = names.filter { $0 != pair.0.id }
      needs[pair.0.id] = node.list(inspection).compactMap { $0.name(of: .lever, among: others, inspection) }
    }
  }
}
