import Vocabulary

/// Reads votes as they were cast, and parties of which no position is known.
struct BallotReader {
  let inspection: Inspection

  func ballots(_ nodes: [FileNode]) -> [Ballot] {
    let ballots = nodes.compactMap(ballot)
    inspection.checkOnce(zip(ballots, nodes).map { (name: $0.id.rawValue, place: $1.place) }, kind: .name)
    return ballots
  }

  private func ballot(_ node: FileNode) -> Ballot? {
    let keys = ["id", "name", "date", "votes", "rules", "sources"]
    let fields = Fields(node, allowed: keys, required: keys, inspection)
    let votes = votes(fields["votes"])
    let rules = fields.list("rules").map { rule($0, votes) }
    if rules.isEmpty, let node = fields["rules"] { inspection.report(.emptyList(key: "rules"), at: node.place) }
    guard let date = fields.date("date") else { return nil }
    return Ballot(
      id: fields.identifier("id"), name: fields.phrase("name"), date: date, votes: votes, rules: rules, sources: fields.sources())
  }

  private func votes(_ node: FileNode?) -> [Ballot.Vote] {
    guard let node else { return [] }
    let fields = Fields(node, allowed: Ballot.Cast.allCases.map(\.rawValue), inspection)
    let votes = Ballot.Cast.allCases.flatMap { cast in
      fields.list(cast.rawValue).compactMap { node in
        node.writtenText(inspection).map { Ballot.Vote(party: PartyID($0), cast: cast, place: node.place) }
      }
    }
    inspection.checkOnce(votes.map { (name: $0.party.rawValue, place: $0.place) }, kind: .party)
    if votes.isEmpty { inspection.report(.emptyList(key: "votes"), at: node.place) }
    return votes
  }

  private func rule(_ node: FileNode, _ votes: [Ballot.Vote]) -> Ballot.Rule {
    let fields = Fields(
      node, allowed: ["name", "article", "tests", "least_blocking", "sources"], required: ["name", "tests", "sources"], inspection)
    let tests = fields.list("tests").map { test($0, votes) }
    if tests.isEmpty, let node = fields["tests"] { inspection.report(.emptyList(key: "tests"), at: node.place) }
    return .init(
      name: fields.phrase("name"), article: fields.optionalPhrase("article"), tests: tests,
      leastBlocking: fields.wholeNumber("least_blocking", in: 1...1000), sources: fields.sources())
  }

  private func test(_ node: FileNode, _ votes: [Ballot.Vote]) -> Ballot.Test {
    let fields = Fields(node, allowed: ["name", "percent", "at_least", "weights"], required: ["name"], inspection)
    let weights = weights(fields["weights"], votes)
    let total = weights.reduce(0, +)
    if (fields["percent"] == nil) == (fields["at_least"] == nil) {
      inspection.report(.contradiction(.table(.percentOrNumber)), at: node.place)
    }
    // The least whole weight that is not below the part.
    let part = fields.wholeNumber("percent", in: 1...100).map { (total * $0 + 99) / 100 }
    let needed = part ?? fields.wholeNumber("at_least", in: 1...1_000_000_000_000) ?? 1
    if needed > total, total > 0 {
      inspection.report(.contradiction(.table(.majorityTooLarge(needed, total: total))), at: fields.place(of: "at_least"))
    }
    return .init(name: fields.phrase("name"), weights: weights, needed: needed)
  }

  /// A weight for every member that votes; without weights each counts one.
  private func weights(_ node: FileNode?, _ votes: [Ballot.Vote]) -> [Int] {
    guard let node else { return votes.map { _ in 1 } }
    let entries = node.entries(inspection)
    let names = votes.map(\.party)
    for entry in entries where !votes.isEmpty && !names.contains(PartyID(entry.key)) {
      inspection.report(.unknownName(kind: .party, name: entry.key, near: nearest(to: PartyID(entry.key), among: names)), at: entry.place)
    }
    return votes.map { vote in
      guard let entry = entries.first(where: { $0.key == vote.party.rawValue }) else {
        inspection.report(.contradiction(.table(.voterWithoutWeight(vote.party))), at: vote.place)
        return 0
      }
      return entry.value.integer(entry.key, in: 0...1_000_000_000_000, inspection)
    }
  }

  /// Whether a party says that its positions are not known.
  static func isSilent(_ node: FileNode) -> Bool {
    guard case .map(let entries) = node.content, let positions = entries.first(where: { $0.key == "positions" })?.value else { return false }
    if case .scalar("unknown", false) = positions.content { return true }
    return false
  }

  /// A party of which only what it voted is known.
  func silent(_ node: FileNode) -> SilentParty {
    let fields = Fields(node, allowed: ["id", "other_names", "positions", "sources"], required: ["id", "positions", "sources"], inspection)
    return .init(id: fields.identifier("id"), otherNames: fields.texts("other_names"), sources: fields.sources())
  }
}
