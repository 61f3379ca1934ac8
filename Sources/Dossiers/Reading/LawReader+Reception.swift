import LegalReview
import Vocabulary

extension LawReader {
  private static let receptionKeys = ["groups", "kinds", "decision", "levers", "norms", "measures"]

  /// The levers of families with the groups and kinds that the law of reception adds, and its own levers.
  func levers(_ levers: [Lever], widenedBy tree: FileNode) -> [Lever] {
    let (groups, kinds) = (choices(tree, "groups"), choices(tree, "kinds"))
    let known = levers.map { lever in
      var lever = lever
      if lever.id == LeverKey.targetStatus.id { lever.choices += groups }
      if lever.id == LeverKey.measureKind.id { lever.choices += kinds }
      return lever
    }
    let own = self.levers(part(tree, "levers"))
    if case .list(let nodes)? = node(tree, "levers")?.content {
      checkKinds(known, nodes)
      let names = levers.map(\.id)
      for (lever, node) in zip(own, nodes) where names.contains(lever.id) {
        inspection.report(.nameTwice(kind: .lever, name: lever.id.rawValue, first: FilePlace(file: DossierFile.levers.rawValue)), at: node.place)
      }
    }
    return known + own
  }

  /// The rest of the law of reception, read with all levers.
  func reception(_ tree: FileNode, _ levers: [Lever], _ rulings: [Ruling]?) -> ReceptionFacts {
    let fields = Fields(tree, allowed: Self.receptionKeys, required: ["levers", "norms", "measures"], inspection)
    let own = levers.filter { lever in names(tree).contains(lever.id) }
    let nodes = fields.list("norms")
    let plain = FileNode(
      .map([.init(key: "norms", place: fields.place, value: FileNode(.list(nodes.map(withoutPeriod)), at: fields.place(of: "norms")))]),
      at: tree.place)
    let measureNodes = fields.list("measures")
    let measures = measureNodes.map { measure($0, levers) }
    inspection.checkOnce(zip(measures, measureNodes).map { ($0.id, $1.place) }, kind: .name)
    return ReceptionFacts(
      levers: own, norms: norms(plain, levers, rulings), periods: nodes.map(period), measures: measures,
      decision: fields["decision"].flatMap { $0.name(of: .name, among: measures.map(\.id), inspection) }, groups: choices(tree, "groups"),
      kinds: choices(tree, "kinds"))
  }

  private func measure(_ node: FileNode, _ levers: [Lever]) -> LegalMeasure {
    let keys = ["id", "name", "summary", "target", "kinds", "levers", "sources"]
    let fields = Fields(node, allowed: keys, required: keys, inspection)
    func members(_ key: String, of lever: LeverKey) -> [String] {
      let names = levers.first { $0.id == lever.id }?.choices.map(\.id) ?? []
      return fields.list(key).compactMap { item in
        guard let text = item.writtenText(inspection) else { return nil }
        if names.contains(text) { return text }
        inspection.report(.notOneOf(value: text, near: nearest(to: text, among: names), allowed: names), at: item.place)
        return nil
      }
    }
    var measure = LegalMeasure(
      id: fields.identifier("id"), texts: (fields.phrase("name"), fields.phrase("summary")), target: members("target", of: .targetStatus),
      kinds: members("kinds", of: .measureKind), levers: (fields["levers"]?.entries(inspection) ?? []).compactMap { value($0, levers) })
    measure.sources = fields.sources()
    return measure
  }

  /// The days on which a norm is law.
  private func period(_ norm: FileNode) -> ReceptionFacts.Period {
    guard let node = node(norm, "in_force") else { return .init() }
    let fields = Fields(node, allowed: ["from", "until"], inspection)
    return .init(from: fields.date("from"), until: fields.date("until"))
  }

  private func withoutPeriod(_ norm: FileNode) -> FileNode {
    guard case .map(let entries) = norm.content else { return norm }
    return FileNode(.map(entries.filter { $0.key != "in_force" }), at: norm.place)
  }

  /// Choices by their identifier, with their names.
  private func choices(_ tree: FileNode, _ key: String) -> [Lever.Choice] {
    (node(tree, key)?.entries(inspection) ?? []).map { Lever.Choice(id: $0.key, name: $0.value.phrase(inspection)) }
  }

  private func names(_ tree: FileNode) -> [LeverID] {
    guard case .list(let nodes)? = node(tree, "levers")?.content else { return [] }
    return nodes.compactMap { lever in
      if case .scalar(let text, _)? = node(lever, "id")?.content { LeverID(text) } else { nil }
    }
  }

  private func node(_ tree: FileNode, _ key: String) -> FileNode? {
    guard case .map(let entries) = tree.content else { return nil }
    return entries.first { $0.key == key }?.value
  }

  /// A tree of one key alone.
  private func part(_ tree: FileNode, _ key: String) -> FileNode {
    guard case .map(let entries) = tree.content else { return tree }
    return FileNode(.map(entries.filter { $0.key == key }), at: tree.place)
  }
}
