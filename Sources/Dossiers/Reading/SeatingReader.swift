import Vocabulary

/// Reads the tables at which parties met, one after the other.
struct SeatingReader {
  let parties: PartyReader
  /// The parties that there are.
  let names: [PartyID]
  private var inspection: Inspection { parties.inspection }

  init(parties: PartyReader, names: [PartyID]) { (self.parties, self.names) = (parties, names) }

  func tables(_ nodes: [FileNode]) -> [Politics.Seating] {
    let tables = nodes.map(table)
    inspection.checkOnce(zip(tables, nodes).map { ($0.id, $1.place) }, kind: .table)
    return tables
  }

  private func table(_ node: FileNode) -> Politics.Seating {
    let fields = Fields(node, allowed: ["id", "name", "parties"] + PartyReader.evidenceKeys, required: ["id", "name", "parties"], inspection)
    let seated = fields.list("parties").compactMap { $0.name(of: .party, among: names, inspection) }
    if seated.count < 2, fields["parties"] != nil {
      inspection.report(.contradiction(.table(.tooFewParties(count: seated.count))), at: fields.place(of: "parties"))
    }
    return .init(
      id: fields.identifier("id"), name: fields.phrase("name"), parties: seated, evidence: parties.support(fields, node), span: parties.span(fields))
  }

  /// Whether the date of the dossier has one table. That no date has two, and that this date has one, is reported where it is not so.
  func isHeldOnce(_ politics: Politics, _ talks: [TalkEvent], at place: FilePlace) -> Bool {
    guard !politics.tables.isEmpty else { return true }
    func held(on date: CalendarDate) -> [SeatingID] { politics.tables.filter { $0.span.contains(date, talks) }.map(\.id) }
    if let twice = talks.map(\.date).first(where: { held(on: $0).count > 1 }) {
      inspection.report(.contradiction(.table(.tablesHeld(held(on: twice), day: twice))), at: place)
      return false
    }
    let today = held(on: politics.asOf)
    if today.isEmpty { inspection.report(.contradiction(.table(.tablesHeld(today, day: politics.asOf))), at: place) }
    return today.count == 1
  }
}
