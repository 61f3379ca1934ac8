import Vocabulary

/// Reads one variant as changes to today's law.
struct VariantReader {
  let inspection: Inspection
  let levers: [Lever]
  /// What a lever of the dossier's own needs beside it, at least one of them.
  let needs: [LeverID: [LeverID]]
  let politics: Politics?

  func variant(_ tree: FileNode) -> Variant {
    let fields = Fields(
      tree, allowed: ["id", "name", "summary", "status", "date", "sources", "changes", "readings", "open", "table"],
      required: ["id", "name", "summary", "status", "changes"], inspection)
    let changes = (fields["changes"]?.entries(inspection) ?? []).flatMap(group)
    var variant = Variant(
      id: fields.identifier("id"), name: fields.phrase("name"), summary: fields.phrase("summary"),
      status: fields.choice("status", Variant.Status.self) ?? .sketched, changes: changes)
    variant.date = fields["date"].flatMap { $0.date(inspection) }
    variant.sources = fields.sources()
    variant.open = fields.list("open").map { $0.phrase(inspection) }
    variant.conflicts = fields.list("readings").map(conflict)
    variant.tableOptions = (fields["table"]?.entries(inspection) ?? []).compactMap(tableOption)
    if !levers.isEmpty { checkPairs(of: variant, in: tree) }
    return variant
  }

  private func group(_ entry: FileNode.Entry) -> [Variant.Change] {
    let names = StatusGroup.allCases.map(\.rawValue) + ["all"]
    guard names.contains(entry.key) else {
      inspection.report(
        .unknownName(kind: .statusGroup, name: entry.key, near: nearest(to: entry.key, among: names)),
        at: entry.place)
      return []
    }
    let groups = StatusGroup(rawValue: entry.key).map { [$0] } ?? StatusGroup.allCases
    return entry.value.entries(inspection).flatMap { change($0, groups) }
  }

  private func change(_ entry: FileNode.Entry, _ groups: [StatusGroup]) -> [Variant.Change] {
    guard let lever = levers.first(where: { $0.id.rawValue == entry.key }) else {
      if !levers.isEmpty {
        inspection.report(
          .unknownName(kind: .lever, name: entry.key, near: nearest(to: LeverID(entry.key), among: levers.map(\.id))),
          at: entry.place)
      }
      return []
    }
    if lever.isDerived {
      inspection.report(.derivedLever(lever: lever.id), at: entry.place)
      return []
    }
    let fields = Fields(entry.value, allowed: Fields.evidenceKeys, required: ["value"], inspection)
    let value = fields["value"]?.leverValue(of: lever, inspection) ?? .unknown
    let evidence = fields.evidence(of: lever)
    if lever.unit == "date", case .choice = value, fields["value"]?.month(inspection) == nil { return [] }
    return groups.map { Variant.Change(lever: lever.id, group: $0, value: value, evidence: evidence) }
  }

  private func conflict(_ node: FileNode) -> Variant.Conflict {
    let fields = Fields(node, allowed: ["topic", "lever", "group", "readings"], required: ["topic", "readings"], inspection)
    let lever = fields["lever"].flatMap { node in
      levers.isEmpty ? nil : node.name(of: .lever, among: levers.map(\.id), inspection)
    }
    let definition = levers.first { $0.id == lever }
    return Variant.Conflict(
      topic: fields.phrase("topic"), lever: lever, group: fields.choice("group", StatusGroup.self),
      readings: fields.list("readings").map { node in
        let own = Fields(node, allowed: ["value", "text", "sources"], required: ["text", "sources"], inspection)
        let value = own["value"].map { node in definition.map { node.leverValue(of: $0, inspection) } ?? .choice(node.shown) } ?? .unknown
        return .init(value: value, text: own.phrase("text"), sources: own.sources())
      })
  }

  private func tableOption(_ entry: FileNode.Entry) -> Variant.TableOption? {
    guard let politics else { return nil }
    guard let measure = politics.measures.first(where: { $0.id.rawValue == entry.key }) else {
      inspection.report(
        .unknownName(
          kind: .measureOnTable, name: entry.key,
          near: nearest(to: MeasureID(entry.key), among: politics.measures.map(\.id))), at: entry.place)
      return nil
    }
    let option = entry.value.name(of: .option, among: measure.options.map(\.id), inspection)
    return option.map { Variant.TableOption(measure: measure.id, option: $0) }
  }
}
