import LegalReview
import Vocabulary

/// Reads levers, settings, norms and rulings.
struct LawReader {
  let inspection: Inspection
  /// No ruling can be of a later date; `nil` where nobody looked at a clock.
  var today: CalendarDate?

  func levers(_ tree: FileNode) -> [Lever] {
    let fields = Fields(tree, allowed: ["act", "levers"], required: ["levers"], inspection)
    let act = fields.optionalPhrase("act")
    let nodes = fields.list("levers")
    if nodes.isEmpty, let list = fields["levers"], list.isNull || list.content == .list([]) {
      inspection.report(.emptyList(key: "levers"), at: list.place)
    }
    let levers = nodes.map { lever($0, of: act) }
    inspection.checkOnce(zip(levers, nodes).map { ($0.id, $1.place) }, kind: .lever)
    checkDerivations(levers, nodes)
    checkKinds(levers, nodes)
    return levers
  }

  /// `act` is the law that the articles of the levers are of.
  private func lever(_ node: FileNode, of act: Phrase?) -> Lever {
    var isDerived = false
    if case .map(let entries) = node.content { isDerived = entries.contains { $0.key == "derived" } }
    let fields = Fields(
      node, allowed: ["id", "name", "meaning", "type", "unit", "minimum", "maximum", "choices", "kind", "read_by", "needs", "derived", "today"],
      required: ["id", "name", "meaning", "type", "unit", "read_by"] + (isDerived ? [] : ["today"]), inspection)
    var lever = Lever(
      id: fields.identifier("id"), name: fields.phrase("name"), meaning: fields.phrase("meaning"),
      form: fields.choice("type", Lever.Form.self) ?? .text, unit: fields.text("unit"))
    lever.minimum = fields["minimum"]?.number(inspection)
    lever.maximum = fields["maximum"]?.number(inspection)
    lever.choices = (fields["choices"]?.entries(inspection) ?? []).map { Lever.Choice(id: $0.key, name: $0.value.phrase(inspection)) }
    lever.kind = fields["kind"]?.text(inspection)
    lever.readers = fields.list("read_by").compactMap { $0.choice(Lever.Reader.self, inspection) }
    lever.isDerived = isDerived
    lever.derivedFrom = fields["derived"].map(derivation) ?? []
    if let node = fields["read_by"], node.isNull || node.content == .list([]) { inspection.report(.emptyList(key: "read_by"), at: node.place) }
    guard let today = fields["today"] else { return lever }
    let groups = StatusGroup.allCases.map(\.rawValue)
    if case .map(let entries) = today.content, entries.contains(where: { groups.contains($0.key) }) {
      let byGroup = Fields(today, allowed: groups, required: groups, inspection)
      lever.today = ByGroup { group in byGroup[group.rawValue].map { fact($0, lever).value } ?? .unknown }
    } else {
      let (value, evidence, article, since) = fact(today, lever)
      lever.today = ByGroup(all: value)
      lever.evidence = evidence
      lever.article = article.of(act)
      lever.since = since
    }
    return lever
  }

  private typealias Fact = (value: LeverValue, evidence: Evidence, article: Phrase, since: CalendarDate?)

  private func fact(_ node: FileNode, _ lever: Lever) -> Fact {
    let fields = Fields(node, allowed: Fields.evidenceKeys, required: ["value"], inspection)
    let value = fields["value"]?.leverValue(of: lever, inspection) ?? .unknown
    let evidence = fields.evidence(of: lever)
    // A date that is none was told with the evidence.
    let since = fields["in_force_since"].flatMap { $0.date(Inspection()) }
    return (value, evidence, fields.phrase("article"), since)
  }

  func settings(_ tree: FileNode, _ levers: [Lever]) -> [LegalSetting] {
    let nodes = Fields(tree, allowed: ["settings"], required: ["settings"], inspection).list("settings")
    if nodes.isEmpty, !tree.isNull { inspection.report(.missingKey(key: "settings"), at: tree.place) }
    let settings = nodes.map { node in
      let fields = Fields(
        node, allowed: ["id", "name", "meaning", "levers", "overrides"], required: ["id", "name", "meaning", "levers"], inspection)
      return LegalSetting(
        id: fields.identifier("id"), name: fields.phrase("name"), meaning: fields.phrase("meaning"),
        levers: (fields["levers"]?.entries(inspection) ?? []).compactMap { value($0, levers) },
        overrides: levers.isEmpty ? [] : fields.list("overrides").compactMap { $0.name(of: leverKind, among: levers.map(\.id), inspection) })
    }
    inspection.checkOnce(zip(settings, nodes).map { ($0.id, $1.place) }, kind: .lawSetting)
    return settings
  }

  let leverKind = NameKind.lever

  func value(_ entry: FileNode.Entry, _ levers: [Lever]) -> Ruling.Lever? {
    guard let lever = levers.first(where: { $0.id.rawValue == entry.key }) else {
      // Without levers, which is a problem of its own, no name is known.
      if levers.isEmpty { return nil }
      inspection.report(
        .unknownName(kind: leverKind, name: entry.key, near: nearest(to: LeverID(entry.key), among: levers.map(\.id))), at: entry.place)
      return nil
    }
    return Ruling.Lever(lever: lever.id, value: entry.value.leverValue(of: lever, inspection))
  }

  /// Without levers, or without rulings, which is a problem of its own, nothing is said of what only follows from it.
  func norms(_ tree: FileNode, _ levers: [Lever], _ rulings: [Ruling]?) -> [Norm] {
    let fields = Fields(tree, allowed: ["known_until", "norms", "ties"], required: ["norms"], inspection)
    let nodes = fields.list("norms")
    let ties = (fields["ties"]?.entries(inspection) ?? []).map { (id: FamilyTieID($0.key), name: $0.value.phrase(inspection)) }
    if !levers.isEmpty, !levers.contains(where: { $0.id == LeverKey.targetStatus.id }) {
      inspection.report(.missingKey(key: LeverKey.targetStatus.rawValue), at: FilePlace(file: DossierFile.levers.rawValue))
    }
    let norms = nodes.map { norm($0, levers, rulings, ties) }
    inspection.checkOnce(zip(norms, nodes).map { ($0.id, $1.place) }, kind: .norm)
    var codes: [(code: RuleCode, place: FilePlace)] = []
    for (norm, node) in zip(norms, nodes) {
      let own = ruleNodes(node).map { (code: $0.code, place: $0.place) }
      codes += own
      for fault in levers.isEmpty ? [] : norm.faults(levers: levers) {
        inspection.report(.contradiction(.law(.norm(fault))), at: own.first { $0.code == fault.code }?.place ?? node.place)
      }
    }
    inspection.checkOnce(codes.filter { !$0.code.rawValue.isEmpty }.map { (name: $0.code.rawValue, place: $0.place) }, kind: .ruleCode)
    return norms
  }

  /// The last day whose law the norms tell; `nil` where the file names none.
  func knownUntil(_ tree: FileNode) -> CalendarDate? {
    guard case .map(let entries) = tree.content else { return nil }
    return entries.first { $0.key == "known_until" }?.value.date(inspection)
  }

  /// The rules and questions of a norm, by their code, with the place of each.
  private func ruleNodes(_ norm: FileNode) -> [(code: RuleCode, place: FilePlace)] {
    guard case .map(let entries) = norm.content else { return [] }
    return entries.filter { $0.key == "rules" || $0.key == "open" }.flatMap { entry -> [(code: RuleCode, place: FilePlace)] in
      guard case .list(let items) = entry.value.content else { return [] }
      return items.map { item in
        guard case .map(let parts) = item.content, let code = parts.first(where: { $0.key == "code" }), case .scalar(let text, _) = code.value.content
        else { return ("", item.place) }
        return (RuleCode(text), item.place)
      }
    }
  }
}

extension Phrase {
  /// An article with the law that it is of before it, so that it never stands bare; as it is where no law is named.
  fileprivate func of(_ act: Phrase?) -> Phrase {
    guard let act, !nl.isEmpty, !en.isEmpty else { return self }
    func told(_ act: String, _ article: String) -> String { act + (article.first?.isNumber == true ? ", art. " : ", ") + article }
    return Phrase(nl: told(act.nl, nl), en: told(act.en, en))
  }
}
