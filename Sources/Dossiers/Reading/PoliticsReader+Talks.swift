import Vocabulary

/// How an event of the talks is known: from a record, or from what others report.
private enum EventKind: String, CaseIterable { case record, reported }

extension PoliticsReader {
  func talks(_ tree: FileNode) -> (events: [TalkEvent], conflicts: [SourceConflict]) {
    let fields = Fields(tree, allowed: ["events", "source_conflicts"], required: ["events"], inspection)
    return (events(fields), fields.list("source_conflicts").map(conflict))
  }

  private func conflict(_ node: FileNode) -> SourceConflict {
    let own = Fields(node, allowed: ["id", "topic", "a", "b", "use"], required: ["topic", "a", "b"], inspection)
    let readings = ["a", "b"].compactMap { own[$0] }.map { node -> SourceConflict.Reading in
      let fields = Fields(node, allowed: ["text", "sources"], required: ["text", "sources"], inspection)
      return .init(text: fields.phrase("text"), sources: fields.sources())
    }
    return SourceConflict(id: own["id"].map { $0.identifier(inspection) } ?? "", topic: own.phrase("topic"), readings: readings)
  }

  private func events(_ fields: Fields) -> [TalkEvent] {
    let nodes = fields.list("events")
    let events = nodes.compactMap { node -> TalkEvent? in
      let own = Fields(
        node, allowed: ["id", "date", "kind", "what", "parties", "sources"], required: ["id", "date", "kind", "what", "sources"], inspection)
      guard let date = own.date("date") else { return nil }
      return TalkEvent(
        id: own.identifier("id"), date: date, kind: own.choice("kind", EventKind.self)?.rawValue ?? "",
        what: own.phrase("what"), sources: own.sources())
    }
    inspection.checkOnce(zip(events, nodes).map { ($0.id, $1.place) }, kind: .event)
    return events
  }
}
