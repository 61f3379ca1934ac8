import Vocabulary

/// Reads a chronology as acts.
struct ReplayReader {
  let inspection: Inspection
  /// The events and conflicts of the talks; `nil` where they could not be read.
  let events: [EventID]?
  let conflicts: [ConflictID]?
  /// The parties at the table.
  let parties: [PartyID]?

  func replay(_ tree: FileNode) -> ReplayFacts {
    let keys = ["name", "zone", "rules", "chair", "recorder", "seats", "steps"]
    let fields = Fields(tree, allowed: keys, required: keys, inspection)
    let nodes = fields.list("seats")
    let seats = nodes.compactMap(seat)
    inspection.checkOnce(zip(seats, nodes).map { (name: $0.id, place: $1.place) }, kind: .name)
    let names = seats.map(\.id)
    return ReplayFacts(
      name: fields.phrase("name"), zone: fields.text("zone"), rules: fields.identifier("rules"),
      chair: fields["chair"]?.name(of: .name, among: names, inspection) ?? "",
      recorder: fields["recorder"]?.name(of: .name, among: names, inspection) ?? "", seats: seats,
      steps: fields.list("steps").map { step($0, names) })
  }

  private func seat(_ node: FileNode) -> ReplayFacts.Seat? {
    let fields = Fields(node, allowed: ["id", "kind", "name", "party"], required: ["id", "kind"], inspection)
    let party = fields["party"].flatMap { known($0, as: .party, among: parties) }
    let id = fields.text("id")
    guard let kind = fields.choice("kind", SeatKind.self) else { return nil }
    return .init(id: id, kind: kind, name: fields.optionalPhrase("name") ?? Phrase(same: party?.rawValue ?? id), party: party)
  }

  private func step(_ node: FileNode, _ seats: [String]) -> ReplayFacts.Step {
    let fields = Fields(node, allowed: ["event", "at", "conflicts", "acts"], required: ["event"], inspection)
    return .init(
      event: fields["event"].flatMap { known($0, as: .event, among: events) } ?? "", at: time(fields["at"]),
      conflicts: fields.list("conflicts").compactMap { known($0, as: .name, among: conflicts) },
      acts: fields.list("acts").compactMap { act($0, seats) })
  }

  private func act(_ node: FileNode, _ seats: [String]) -> ReplayFacts.Act? {
    let fields = Fields(node, allowed: ["act", "seat", "at", "with", "sources", "assumption"], required: ["act", "seat"], inspection)
    var values: [String: Phrase] = [:]
    for entry in fields["with"]?.entries(inspection) ?? [] { values[entry.key] = entry.value.phrase(inspection) }
    let (sources, assumption) = (fields.sources(), fields.optionalPhrase("assumption"))
    if sources.isEmpty, assumption == nil { inspection.report(.unsupported, at: node.place) }
    guard let kind = fields.choice("act", ActKind.self), let seat = fields["seat"]?.name(of: .name, among: seats, inspection) else { return nil }
    var act = ReplayFacts.Act(kind, by: seat, values)
    (act.at, act.sources, act.assumption) = (time(fields["at"]), sources, assumption)
    return act
  }

  private func time(_ node: FileNode?) -> WallTime? {
    guard let node else { return nil }
    if let text = node.writtenText(inspection), let time = WallTime(text) { return time }
    inspection.report(.wrongForm(expected: .date, found: node.shown), at: node.place)
    return nil
  }

  /// A name among known ones; any where none could be read.
  private func known<Named>(_ node: FileNode, as kind: NameKind, among names: [Identifier<Named>]?) -> Identifier<Named>? {
    guard let names else { return node.writtenText(inspection).map { Identifier($0) } }
    return node.name(of: kind, among: names.map(\.rawValue), inspection).map { Identifier($0) }
  }
}
