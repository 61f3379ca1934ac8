import Vocabulary

/// How an event of the talks is known: from a record, or from what others report.
private enum EventKind: String, CaseIterable { case record, reported }

extension PoliticsReader {
  func talks(_ tree: FileNode) -> [TalkEvent] {
    let fields = Fields(tree, allowed: ["events", "source_conflicts"], required: ["events"], inspection)
    for node in fields.list("source_conflicts") {
      let own = Fields(node, allowed: ["topic", "a", "b", "use"], required: ["topic", "a", "b"], inspection)
      for side in ["a", "b"] {
        if let node = own[side] { _ = Fields(node, allowed: ["text", "sources"], required: ["text", "sources"], inspection).sources() }
      }
    }
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
