import Dossiers
import Negotiation
import Vocabulary

/// Reads the tree of a file with a table, and collects everything that is wrong in it.
struct DomainReader {
  /// An issue with the names of its options.
  struct Issue {
    var name: String
    var options: [String]
  }

  /// A party as written.
  struct Party {
    var name: String
    var weights: [Double]
    var values: [[Double]]
    var reservation: Double
    var lines: [RedLine]
    var votes: Int?
  }

  private(set) var faults: [DomainFault] = []
  private(set) var name = ""
  private(set) var issues: [Issue] = []
  private(set) var parties: [Party] = []
  private(set) var vote: VotingGame?

  init(_ tree: FileNode) {
    let fields = entries(tree, "$", needed: ["name", "issues", "parties"], possible: ["origin", "quota"])
    if let node = fields["name"] { name = text(node, "$.name") }
    if let node = fields["issues"] { readIssues(node) }
    if let node = fields["parties"] { readParties(node) }
    readVote(fields["quota"], at: tree.place)
    faults.sort { ($0.place, $0.path) < ($1.place, $1.path) }
  }

  private mutating func report(_ kind: DomainFault.Kind, _ path: String, _ place: FilePlace) {
    faults.append(DomainFault(kind, path: path, at: place))
  }

  private mutating func readIssues(_ node: FileNode) {
    var names: [(String, FilePlace)] = []
    for (index, item) in list(node, "$.issues").enumerated() {
      let path = "$.issues[\(index)]"
      let fields = entries(item, path, needed: ["name", "values"])
      var issue = Issue(name: "", options: [])
      if let node = fields["name"] { issue.name = uniqueName(node, path + ".name", among: &names) }
      if let node = fields["values"] {
        var options: [(String, FilePlace)] = []
        issue.options = list(node, path + ".values").enumerated().map { uniqueName($0.element, "\(path).values[\($0.offset)]", among: &options) }
      }
      issues.append(issue)
    }
  }

  private mutating func readParties(_ node: FileNode) {
    var names: [(String, FilePlace)] = []
    for (index, item) in list(node, "$.parties").enumerated() {
      let path = "$.parties[\(index)]"
      let fields = entries(item, path, needed: ["name", "weights", "values", "reservation"], possible: ["red_lines", "votes"])
      var party = Party(name: "", weights: [], values: [], reservation: 0, lines: [], votes: nil)
      if let node = fields["name"] { party.name = uniqueName(node, path + ".name", among: &names) }
      if let node = fields["weights"] { party.weights = weights(node, path + ".weights") }
      if let node = fields["values"] { party.values = values(node, path + ".values") }
      if let node = fields["reservation"] { party.reservation = share(node, path + ".reservation") }
      if let node = fields["red_lines"] {
        let lines = list(node, path + ".red_lines", mayBeEmpty: true)
        party.lines = lines.enumerated().compactMap { redLine($0.element, "\(path).red_lines[\($0.offset)]") }
      }
      if let node = fields["votes"] { party.votes = whole(node, path + ".votes") }
      parties.append(party)
    }
  }

  private mutating func weights(_ node: FileNode, _ path: String) -> [Double] {
    let before = faults.count
    let items = list(node, path)
    let weights = items.enumerated().map { share($0.element, "\(path)[\($0.offset)]") }
    checkCount(weights.count, issues.count, .weights, path, node)
    guard faults.count == before else { return weights }
    // Weights are written to a few decimals, and thirds never add up.
    let sum = weights.reduce(0, +)
    if abs(sum - 1) > 0.001 + 1e-9 { report(.weightSum((sum * 1e9).rounded() / 1e9), path, node.place) }
    return weights
  }

  private mutating func values(_ node: FileNode, _ path: String) -> [[Double]] {
    let rows = list(node, path)
    checkCount(rows.count, issues.count, .rows, path, node)
    return rows.enumerated().map { index, row in
      let own = "\(path)[\(index)]"
      let values = list(row, own).enumerated().map { share($0.element, "\(own)[\($0.offset)]") }
      if issues.indices.contains(index) {
        let issue = issues[index]
        checkCount(
          values.count, issue.options.count,
          .values(issue: issue.name), own, row)
      }
      return values
    }
  }

  private mutating func checkCount(_ found: Int, _ expected: Int, _ what: DomainFault.Counted, _ path: String, _ node: FileNode) {
    // An empty list is told already, and without issues there is nothing to count against.
    if found != expected, found > 0, expected > 0 { report(.count(found: found, expected: expected, of: what), path, node.place) }
  }

  /// A line as a pair of an issue and its forbidden options, or with keys and its own words; names or positions from 0 on.
  private mutating func redLine(_ node: FileNode, _ path: String) -> RedLine? {
    var words: String?
    var (first, second): (FileNode?, FileNode?) = (nil, nil)
    var (issuePath, forbidPath) = (path + "[0]", path + "[1]")
    switch node.content {
    case .map:
      let fields = entries(node, path, needed: ["issue", "forbids"], possible: ["text"])
      (first, second) = (fields["issue"], fields["forbids"])
      (issuePath, forbidPath) = (path + ".issue", path + ".forbids")
      if let node = fields["text"] { words = text(node, path + ".text") }
    case .list(let pair) where pair.count == 2: (first, second) = (pair[0], pair[1])
    case .list, .scalar:
      report(.wrongForm(expected: .redLine, found: shown(node)), path, node.place)
    }
    guard let first, let second, let measure = position(first, issues.map(\.name), issuePath, { .unknownIssue($0, near: $1, known: $2) }) else {
      return nil
    }
    let issue = issues[measure]
    let items = list(second, forbidPath)
    let options = items.enumerated().compactMap { offset, item in
      position(item, issue.options, "\(forbidPath)[\(offset)]") { .unknownOption($0, issue: issue.name, near: $1, known: $2) }
    }
    guard options.count == items.count, !options.isEmpty else { return nil }
    if issue.options.indices.allSatisfy(options.contains) { report(.forbidsAll(issue: issue.name), path, node.place) }
    let forbidden = options.map { issue.options[$0] }.joined(separator: ", ")
    return RedLine(id: RedLineID(words ?? "\(issue.name): \(forbidden)"), measure: measure, forbidden: options)
  }

  /// The place of what is named, or of which the place is given.
  private mutating func position(
    _ node: FileNode, _ names: [String], _ path: String, _ fault: (String, String?, [String]) -> DomainFault.Kind
  ) -> Int? {
    guard case .scalar(let text, let isQuoted) = node.content else {
      report(.wrongForm(expected: .nameOrPosition, found: shown(node)), path, node.place)
      return nil
    }
    if isQuoted, let index = names.firstIndex(of: text) { return index }
    if !isQuoted, let index = Int(text), names.indices.contains(index) { return index }
    guard !names.isEmpty else { return nil }
    let known = isQuoted ? names : ["0–\(names.count - 1)"]
    report(fault(text, isQuoted ? nearest(to: text, among: names) : nil, known), path, node.place)
    return nil
  }

  private mutating func readVote(_ quota: FileNode?, at place: FilePlace) {
    let votes = parties.compactMap(\.votes)
    if quota == nil, votes.isEmpty { return }
    guard let quota, votes.count == parties.count else { return report(.votesIncomplete, "$.quota", quota?.place ?? place) }
    guard let needed = whole(quota, "$.quota") else { return }
    do { vote = try VotingGame(members: parties.map { PartyID($0.name) }, weights: votes, quota: needed) } catch {
      report(.vote(error), "$.quota", quota.place)
    }
  }
}

// MARK: - Values

extension DomainReader {
  /// The values by key; says which are missing or not known here.
  private mutating func entries(_ node: FileNode, _ path: String, needed: [String], possible: [String] = []) -> [String: FileNode] {
    guard case .map(let entries) = node.content else {
      report(.wrongForm(expected: .keys, found: shown(node)), path, node.place)
      return [:]
    }
    let allowed = needed + possible
    for entry in entries where !allowed.contains(entry.key) {
      report(.unknownKey(entry.key, near: nearest(to: entry.key, among: allowed), allowed: allowed), "\(path).\(entry.key)", entry.place)
    }
    for key in needed where !entries.contains(where: { $0.key == key }) { report(.missingKey(key), path, node.place) }
    return Dictionary(entries.map { ($0.key, $0.value) }) { first, _ in first }
  }

  private mutating func list(_ node: FileNode, _ path: String, mayBeEmpty: Bool = false) -> [FileNode] {
    guard case .list(let items) = node.content else {
      report(.wrongForm(expected: .list, found: shown(node)), path, node.place)
      return []
    }
    if items.isEmpty, !mayBeEmpty { report(.empty, path, node.place) }
    return items
  }

  private mutating func text(_ node: FileNode, _ path: String) -> String {
    guard case .scalar(let text, true) = node.content else {
      report(.wrongForm(expected: .text, found: shown(node)), path, node.place)
      return ""
    }
    if text.allSatisfy(\.isWhitespace) { report(.emptyName, path, node.place) }
    return text
  }

  /// A text that stands only once among its kind.
  private mutating func uniqueName(_ node: FileNode, _ path: String, among names: inout [(String, FilePlace)]) -> String {
    let name = text(node, path)
    if let first = names.first(where: { $0.0 == name && !name.isEmpty }) { report(.nameTwice(name, first: first.1), path, node.place) }
    names.append((name, node.place))
    return name
  }

  /// A number from 0 to 1.
  private mutating func share(_ node: FileNode, _ path: String) -> Double {
    guard case .scalar(let text, false) = node.content, let number = Double(text) else {
      report(.wrongForm(expected: .share, found: shown(node)), path, node.place)
      return 0
    }
    if !(0...1).contains(number) { report(.outOfRange(found: text), path, node.place) }
    return number
  }

  private mutating func whole(_ node: FileNode, _ path: String) -> Int? {
    if case .scalar(let text, false) = node.content, let number = Int(text) { return number }
    report(.wrongForm(expected: .whole, found: shown(node)), path, node.place)
    return nil
  }

  /// What stands there, short, for a sentence about it.
  private func shown(_ node: FileNode) -> String {
    switch node.content {
    case .scalar(let text, let isQuoted): isQuoted ? "“\(text.prefix(40))”" : String(text.prefix(40))
    case .list(let items): "[… \(items.count)]"
    case .map: "{…}"
    }
  }
}
