import LegalReview
import Vocabulary

extension LawReader {
  /// The courts at the head of the banks. Every ruling of them, and of a bank beside the dossier, is of one of these.
  func courts(_ trees: [FileNode]) -> [Court] {
    let nodes = trees.flatMap { tree -> [FileNode] in
      guard case .map(let entries) = tree.content, let list = entries.first(where: { $0.key == "courts" })?.value else { return [] }
      return list.list(inspection)
    }
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

  /// The lot that a bank is, by its own word; `nil` for a bank that names none.
  func lot(_ tree: FileNode) -> RulingLot? {
    guard case .map(let entries) = tree.content, let node = entries.first(where: { $0.key == "lot" })?.value else { return nil }
    let fields = Fields(node, allowed: ["id", "name", "known"], required: ["id", "name"], inspection)
    return RulingLot(id: fields.identifier("id"), name: fields.phrase("name"), isKnown: fields["known"].map { $0.flag(inspection) })
  }

  /// Reads the rulings of all banks. Where no courts are given, none is known and none is checked.
  func rulings(_ trees: [FileNode], _ levers: [Lever], courts: [Court]) -> [Ruling] {
    var read: [(ruling: Ruling?, place: FilePlace)] = []
    for tree in trees {
      let nodes = Fields(tree, allowed: ["courts", "court_kinds", "lot", "rulings"], required: ["rulings"], inspection).list("rulings")
      let lot = lot(tree)?.id
      read += nodes.map { node in
        var ruling = ruling(node, levers, courts)
        ruling?.lot = lot
        return (ruling, node.place)
      }
    }
    inspection.checkOnce(read.compactMap { own in own.ruling.map { ($0.id, own.place) } }, kind: .ruling)
    return read.compactMap(\.ruling)
  }

  private func ruling(_ node: FileNode, _ levers: [Lever], _ courts: [Court]) -> Ruling? {
    let fields = Fields(
      node,
      allowed: [
        "id", "title", "title_nl", "court", "number", "ecli", "date", "country", "known_at_talks", "directive_2003_86", "measure", "outcome",
        "decided_by", "asks_for", "reason", "expected", "url", "aside",
      ] + RulingNotes.keys, required: ["id", "title", "court", "date", "measure", "outcome", "reason", "url"], inspection)
    guard let date = fields.date("date") else { return nil }
    if let today, date.isAfter(today) {
      inspection.report(.outOfRange(name: "date", value: date.description, low: "1900-01-01", high: today.description), at: fields.place(of: "date"))
    }
    if let court = fields["court"] { check(court, courts) }
    var ruling = Ruling(
      id: fields.identifier("id"), title: fields.text("title"), court: fields.text("court"), date: date, outcome: fields.choice("outcome") ?? .partly)
    ruling.number = fields["number"].map { $0.isNull ? "" : $0.text(inspection) } ?? ""
    ruling.ecli = fields["ecli"].map { $0.isNull ? "" : $0.text(inspection) } ?? ""
    ruling.country = fields["country"].map { $0.isNull ? "" : state($0) } ?? ""
    ruling.measure = (fields["measure"]?.entries(inspection) ?? []).compactMap { value($0, levers) }
    ruling.decidedBy = fields.texts("decided_by").map { NormID($0) }
    ruling.reason = fields.text("reason")
    ruling.address = fields["url"].map(address) ?? ""
    ruling.dutchTitle = fields["title_nl"]?.text(inspection) ?? ""
    ruling.isAside = fields.flag("aside")
    ruling.asksFor = fields.list("asks_for").map { $0.identifier(inspection) }
    ruling.laterStatus = fields["later_status"].flatMap(laterStatus)
    ruling.directive = fields.choice("directive_2003_86")
    if let node = fields["expected"] {
      let expected = Fields(node, allowed: ["verdict", "strength", "why"], required: ["verdict", "strength"], inspection)
      ruling.expected = expected.choice("verdict", Verdict.self)
      ruling.strength = expected.choice("strength", Ruling.Strength.self) ?? .none
    }
    return ruling
  }

  /// How later rulings stand to a ruling; `nil` for null, and for a text of another form, which is reported.
  private func laterStatus(_ node: FileNode) -> Ruling.LaterStatus? {
    guard !node.isNull, let text = node.writtenText(inspection) else { return nil }
    let status = Ruling.LaterStatus(written: text)
    if status == nil { inspection.report(.wrongForm(expected: .laterStatus, found: node.shown), at: node.place) }
    return status
  }

  /// An address on the web: a scheme that a browser opens, a host, and no space.
  func address(_ node: FileNode) -> String {
    guard let text = node.writtenText(inspection) else { return "" }
    let host = ["https://", "http://"].first { text.lowercased().hasPrefix($0) }.map { text.dropFirst($0.count).prefix { $0 != "/" } } ?? ""
    if host.isEmpty || !host.contains(".") || text.contains(where: \.isWhitespace) {
      inspection.report(.wrongForm(expected: .address, found: node.shown), at: node.place)
    }
    return text
  }

  /// A court, as the name in front says; it is one of those given, where any are.
  func check(_ node: FileNode, _ courts: [Court]) {
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
