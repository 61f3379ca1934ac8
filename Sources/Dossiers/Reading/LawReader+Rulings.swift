import LegalReview
import Vocabulary

extension LawReader {
  /// The courts at the head of a bank. Every ruling of it, and of a bank beside the dossier, is of one of these.
  func courts(_ tree: FileNode) -> [Court] {
    guard case .map(let entries) = tree.content, let list = entries.first(where: { $0.key == "courts" })?.value else { return [] }
    let nodes = list.list(inspection)
    let keys = ["name", "nl", "en", "short", "kind"]
    let courts = nodes.map { node in
      let fields = Fields(node, allowed: keys, required: keys, inspection)
      return Court(
        name: fields.text("name"), title: Phrase(nl: fields.text("nl"), en: fields.text("en")), short: fields.text("short"),
        kind: fields.choice("kind", Court.Kind.self) ?? .otherElsewhere)
    }
    inspection.checkOnce(zip(courts, nodes).map { ($0.name, $1.place) }, kind: .court)
    return courts
  }

  /// What tables call some kinds of court.
  func courtKinds(_ tree: FileNode) -> [Court.Kind: Phrase] {
    guard case .map(let entries) = tree.content, let node = entries.first(where: { $0.key == "court_kinds" })?.value else { return [:] }
    let fields = Fields(node, allowed: Court.Kind.allCases.map(\.rawValue), inspection)
    return Court.Kind.allCases.reduce(into: [:]) { names, kind in names[kind] = fields.optionalPhrase(kind.rawValue) }
  }

  /// Reads the rulings of a bank. Where no courts are given, none is known and none is checked.
  func rulings(_ tree: FileNode, _ levers: [Lever], courts: [Court]) -> [Ruling] {
    let nodes = Fields(tree, allowed: ["courts", "court_kinds", "rulings"], required: ["rulings"], inspection).list("rulings")
    let rulings = nodes.compactMap { ruling($0, levers, courts) }
    inspection.checkOnce(zip(rulings, nodes).map { ($0.id, $1.place) }, kind: .ruling)
    return rulings
  }

  private func ruling(_ node: FileNode, _ levers: [Lever], _ courts: [Court]) -> Ruling? {
    let fields = Fields(
      node,
      allowed: [
        "id", "title", "title_nl", "court", "number", "ecli", "date", "country", "known_at_talks", "directive_2003_86", "measure", "outcome",
        "decided_by", "reason", "expected", "url", "aside",
      ] + RulingNotes.keys, required: ["id", "title", "court", "date", "measure", "outcome", "reason", "url"], inspection)
    guard let date = fields.date("date") else { return nil }
    if let today, date.isAfter(today) {
      inspection.report(.outOfRange(name: "date", value: date.description, low: "1900-01-01", high: today.description), at: fields.place(of: "date"))
    }
    if let court = fields["court"] { check(court, courts) }
    var ruling = Ruling(
      id: fields.identifier("id"), title: fields.text("title"), court: fields.text("court"),
      number: fields["number"].map { $0.isNull ? "" : $0.text(inspection) } ?? "",
      ecli: fields["ecli"].map { $0.isNull ? "" : $0.text(inspection) } ?? "", date: date,
      country: fields["country"].map { $0.isNull ? "" : state($0) } ?? "",
      measure: (fields["measure"]?.entries(inspection) ?? []).compactMap { value($0, levers) }, outcome: fields.choice("outcome") ?? .partly,
      decidedBy: fields.texts("decided_by").map { NormID($0) }, reason: fields.text("reason"), address: fields["url"].map(address) ?? "")
    ruling.dutchTitle = fields["title_nl"]?.text(inspection) ?? ""
    ruling.isAside = fields.flag("aside")
    ruling.laterStatus = fields["later_status"].flatMap { $0.isNull ? nil : Ruling.LaterStatus(written: $0.text(inspection)) }
    ruling.directive = fields.choice("directive_2003_86")
    if let node = fields["expected"] {
      let expected = Fields(node, allowed: ["verdict", "strength", "why"], required: ["verdict", "strength"], inspection)
      ruling.expected = expected.choice("verdict", Verdict.self)
      ruling.strength = expected.choice("strength", Ruling.Strength.self) ?? .none
    }
    return ruling
  }

  /// An address on the web: a scheme that a browser opens, a host, and no space.
  private func address(_ node: FileNode) -> String {
    guard let text = node.writtenText(inspection) else { return "" }
    let host = ["https://", "http://"].first { text.lowercased().hasPrefix($0) }.map { text.dropFirst($0.count).prefix { $0 != "/" } } ?? ""
    if host.isEmpty || !host.contains(".") || text.contains(where: \.isWhitespace) {
      inspection.report(.wrongForm(expected: .address, found: node.shown), at: node.place)
    }
    return text
  }

  private func check(_ node: FileNode, _ courts: [Court]) {
    guard let text = node.writtenText(inspection) else { return }
    if text.allSatisfy(\.isWhitespace) {
      inspection.report(.wrongForm(expected: .court, found: node.shown), at: node.place)
    } else if !courts.isEmpty, courts.named(text) == nil {
      inspection.report(.unknownName(kind: .court, name: text, near: nearestCourt(to: text, courts)), at: node.place)
    }
  }

  /// The known name nearest to the beginning of a text, longest beginnings first: what follows is the chamber or the seat.
  private func nearestCourt(to text: String, _ courts: [Court]) -> String? {
    let words = text.split(separator: " ")
    let names = courts.flatMap(\.names)
    for count in stride(from: words.count, to: 0, by: -1) {
      let beginning = words.prefix(count).joined(separator: " ")
      if let near = nearest(to: beginning, among: names.filter { $0.split(separator: " ").count == count }) { return near }
    }
    return nil
  }
}
