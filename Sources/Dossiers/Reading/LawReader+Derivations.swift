import LegalReview
import Vocabulary

extension LawReader {
  /// The levers named by a `derived`, which is a list: in a text nothing could be checked.
  func derivation(_ node: FileNode) -> [LeverID] { node.list(inspection).map { $0.identifier(inspection) } }

  /// The levers that a norm reads and that follow from others: each must be one, and one of its rules must read it.
  func derivedLevers(_ node: FileNode?, _ norm: Norm, _ levers: [Lever]) -> [LeverID] {
    guard let node, !levers.isEmpty else { return [] }
    let known = levers.filter(\.isDerived).map(\.id)
    return node.list(inspection).compactMap { item in
      guard let name = item.name(of: .derivedLever, among: known, inspection) else { return nil }
      if !norm.leversRead.contains(name) {
        inspection.report(.contradiction(.law(.unreadLever(name, norm: norm.id))), at: item.place)
      }
      return name
    }
  }

  /// The kind of restriction that a lever makes is one of those of `measure_kind`, where the dossier has that lever.
  func checkKinds(_ levers: [Lever], _ nodes: [FileNode]) {
    guard let kinds = levers.first(where: { $0.id == LeverKey.measureKind.id })?.choices.map(\.id), !kinds.isEmpty else { return }
    for node in nodes {
      guard case .map(let entries) = node.content, let kind = entries.first(where: { $0.key == "kind" })?.value else { continue }
      guard let text = kind.writtenText(inspection) else { continue }
      if !kinds.contains(text) { inspection.report(.notOneOf(value: text, near: nearest(to: text, among: kinds), allowed: kinds), at: kind.place) }
    }
  }

  /// Every lever that a derived one comes from exists, and none comes from itself, by whatever way.
  func checkDerivations(_ levers: [Lever], _ nodes: [FileNode]) {
    let names = levers.map(\.id)
    let sources = Dictionary(levers.map { ($0.id, $0.derivedFrom) }, uniquingKeysWith: { first, _ in first })
    var known = Set<LeverID>()
    for (lever, node) in zip(levers, nodes) where lever.isDerived {
      guard case .map(let entries) = node.content, let derived = entries.first(where: { $0.key == "derived" })?.value,
        case .list(let items) = derived.content
      else { continue }
      for (name, item) in zip(lever.derivedFrom, items) where !names.contains(name) {
        guard case .scalar = item.content else { continue }
        inspection.report(.unknownName(kind: leverKind, name: name.rawValue, near: nearest(to: name, among: names)), at: item.place)
      }
      if let circle = circle(from: lever.id, [lever.id], sources), known.isDisjoint(with: circle) {
        known.formUnion(circle)
        inspection.report(.contradiction(.law(.circle(from: lever.id, through: Array(circle.dropFirst())))), at: derived.place)
      }
    }
  }

  /// The levers on the way from one back to itself, each coming from the next; `nil` where there is no such way.
  private func circle(from start: LeverID, _ way: [LeverID], _ sources: [LeverID: [LeverID]]) -> [LeverID]? {
    for next in sources[way.last ?? start] ?? [] {
      if next == start { return way }
      if !way.contains(next), let found = circle(from: start, way + [next], sources) { return found }
    }
    return nil
  }
}
