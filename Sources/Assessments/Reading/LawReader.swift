import LegalReview
import Vocabulary

/// Reads levers, settings, norms and rulings.
struct LawReader {
  let reading: Reading
  /// No ruling can be of a later date; `nil` where nobody looked at a clock.
  var today: CalendarDate?

  func levers(_ tree: FileNode) -> [Lever] {
    let nodes = Fields(tree, allowed: ["levers"], required: ["levers"], reading).list("levers")
    let levers = nodes.map(lever)
    reading.checkOnce(zip(levers, nodes).map { ($0.id, $1.place) }, kind: Phrase(nl: "Instelling", en: "Lever"))
    checkDerivations(levers, nodes)
    return levers
  }

  private func lever(_ node: FileNode) -> Lever {
    var isDerived = false
    if case .map(let entries) = node.content { isDerived = entries.contains { $0.key == "derived" } }
    let fields = Fields(
      node, allowed: ["id", "name", "meaning", "type", "unit", "minimum", "maximum", "choices", "kind", "read_by", "derived", "today"],
      required: ["id", "name", "meaning", "type", "unit", "read_by"] + (isDerived ? [] : ["today"]), reading)
    var lever = Lever(
      id: fields.text("id"), name: fields.phrase("name"), meaning: fields.phrase("meaning"), form: fields.choice("type", Lever.Form.self) ?? .text,
      unit: fields.text("unit"), minimum: fields["minimum"]?.number(reading), maximum: fields["maximum"]?.number(reading),
      choices: (fields["choices"]?.entries(reading) ?? []).map { Lever.Choice(id: $0.key, name: $0.value.phrase(reading)) },
      kind: fields["kind"]?.text(reading),
      readers: fields.list("read_by").compactMap { $0.choice(Lever.Reader.self, reading) }, isDerived: isDerived,
      derivedFrom: fields["derived"].map(derivation) ?? [])
    guard let today = fields["today"] else { return lever }
    let groups = StatusGroup.allCases.map(\.rawValue)
    if case .map(let entries) = today.content, entries.contains(where: { groups.contains($0.key) }) {
      let byGroup = Fields(today, allowed: groups, required: groups, reading)
      lever.today = StatusGroup.allCases.map { group in byGroup[group.rawValue].map { fact($0, lever).value } ?? .unknown }
    } else {
      let (value, evidence, article) = fact(today, lever)
      lever.today = [value, value, value]
      lever.evidence = evidence
      lever.article = article
    }
    return lever
  }

  private func fact(_ node: FileNode, _ lever: Lever) -> (value: LeverValue, evidence: Evidence, article: String) {
    let fields = Fields(node, allowed: Fields.evidenceKeys, required: ["value"], reading)
    let value = fields["value"]?.leverValue(of: lever, reading) ?? .unknown
    return (value, fields.evidence(of: lever), fields["article"]?.text(reading) ?? "")
  }

  func settings(_ tree: FileNode, _ levers: [Lever]) -> [LegalSetting] {
    let nodes = Fields(tree, allowed: ["settings"], required: ["settings"], reading).list("settings")
    if nodes.isEmpty, !tree.isNull { reading.report(.missingKey(key: "settings"), at: tree.place) }
    let settings = nodes.map { node in
      let fields = Fields(
        node, allowed: ["id", "name", "meaning", "levers", "overrides"], required: ["id", "name", "meaning", "levers"], reading)
      return LegalSetting(
        id: fields.text("id"), name: fields.phrase("name"), meaning: fields.phrase("meaning"),
        levers: (fields["levers"]?.entries(reading) ?? []).compactMap { value($0, levers) },
        overrides: fields.list("overrides").compactMap { $0.name(of: leverKind, among: levers.map(\.id), reading) })
    }
    reading.checkOnce(zip(settings, nodes).map { ($0.id, $1.place) }, kind: Phrase(nl: "stand van het recht", en: "setting"))
    return settings
  }

  let leverKind = Phrase(nl: "instelling", en: "lever")

  func value(_ entry: FileNode.Entry, _ levers: [Lever]) -> Ruling.Lever? {
    guard let lever = levers.first(where: { $0.id == entry.key }) else {
      reading.report(.unknownName(kind: leverKind, name: entry.key, near: nearest(to: entry.key, among: levers.map(\.id))), at: entry.place)
      return nil
    }
    return Ruling.Lever(lever: lever.id, value: entry.value.leverValue(of: lever, reading))
  }

  func norms(_ tree: FileNode, _ levers: [Lever], _ rulings: [Ruling]) -> [Norm] {
    let fields = Fields(tree, allowed: ["norms", "ties"], required: ["norms"], reading)
    let nodes = fields.list("norms")
    let ties = (fields["ties"]?.entries(reading) ?? []).map { (id: $0.key, name: $0.value.phrase(reading)) }
    let norms = nodes.map { norm($0, levers, rulings, ties) }
    reading.checkOnce(zip(norms, nodes).map { ($0.id, $1.place) }, kind: Phrase(nl: "norm", en: "norm"))
    var codes: [(String, FilePlace)] = []
    for (norm, node) in zip(norms, nodes) {
      let own = ruleNodes(node).map { (code: $0.code, place: $0.place) }
      codes += own
      for fault in norm.faults(levers: levers) {
        reading.report(.contradiction(fault.sentence), at: own.first { $0.code == fault.code }?.place ?? node.place)
      }
    }
    reading.checkOnce(codes.filter { !$0.0.isEmpty }, kind: Phrase(nl: "regelcode", en: "rule code"))
    return norms
  }

  /// The rules and questions of a norm, by their code, with the place of each.
  private func ruleNodes(_ norm: FileNode) -> [(code: String, place: FilePlace)] {
    guard case .map(let entries) = norm.content else { return [] }
    return entries.filter { $0.key == "rules" || $0.key == "open" }.flatMap { entry -> [(code: String, place: FilePlace)] in
      guard case .list(let items) = entry.value.content else { return [] }
      return items.map { item in
        guard case .map(let parts) = item.content, let code = parts.first(where: { $0.key == "code" }), case .scalar(let text, _) = code.value.content
        else { return ("", item.place) }
        return (text, item.place)
      }
    }
  }

  private func norm(_ node: FileNode, _ levers: [Lever], _ rulings: [Ruling], _ ties: [(id: String, name: Phrase)]) -> Norm {
    let fields = Fields(
      node,
      allowed: [
        "id", "source", "article", "level", "applies_to", "gate", "tie", "open", "test", "test_nl", "later", "rules", "reason", "authority",
        "uncertainty", "uncertainty_why", "text_check", "note", "derived", "citation",
      ], required: ["id", "source", "article", "level", "applies_to", "test", "test_nl", "rules", "reason", "uncertainty", "text_check"], reading)
    let groups = levers.first { $0.id == "target_status" }?.choices.map(\.id) ?? []
    var norm = Norm(
      id: fields.text("id"), source: fields.phrase("source"), article: fields.phrase("article"),
      level: fields.choice("level", Norm.Level.self) ?? .principle,
      appliesTo: fields.list("applies_to").compactMap { $0.name(of: Phrase(nl: "statusgroep", en: "status group"), among: groups, reading) },
      test: Phrase(nl: fields.text("test_nl"), en: fields.text("test")), isHindsight: fields["later"].map { $0.flag(reading) } ?? false,
      rules: fields.list("rules").map { rule($0, levers) }, reason: fields.phrase("reason"),
      authorities: fields.list("authority").compactMap {
        $0.name(of: Phrase(nl: "uitspraak", en: "ruling"), among: rulings.map(\.id), reading)
      }, uncertainty: fields.choice("uncertainty", Norm.Uncertainty.self) ?? .high,
      uncertaintyReason: fields.optionalPhrase("uncertainty_why"), textCheck: fields.text("text_check"),
      note: fields["note"]?.text(reading) ?? "")
    norm.gate = gate(fields["gate"], levers)
    norm.tie = fields["tie"]?.name(of: Phrase(nl: "gezinsband", en: "family tie"), among: ties.map(\.id), reading)
    norm.tieName = ties.first { $0.id == norm.tie }?.name
    norm.citation = fields["citation"]?.text(reading) ?? ""
    norm.derived = derivedLevers(fields["derived"], norm, levers)
    norm.open = fields.list("open").map { open($0, levers) }
    return norm
  }

  private func gate(_ node: FileNode?, _ levers: [Lever]) -> Norm.Gate {
    var gate = Norm.Gate()
    guard let node else { return gate }
    let fields = Fields(node, allowed: ["states", "directive_2003_86", "when"], reading)
    gate.states = fields.texts("states")
    for (state, place) in zip(gate.states, fields.list("states").map(\.place))
    where state.count != 2 || !state.allSatisfy({ $0.isASCII && $0.isUppercase }) {
      reading.report(
        .wrongForm(expected: Phrase(nl: "een staat in twee hoofdletters", en: "a state in two capitals"), found: state), at: place)
    }
    gate.needsDirective = fields.flag("directive_2003_86")
    gate.conditions = fields.list("when").compactMap { condition($0, levers) }
    return gate
  }

  private func open(_ node: FileNode, _ levers: [Lever]) -> OpenRule {
    let keys = ["if", "question", "answers", "code"]
    let fields = Fields(node, allowed: keys, required: keys, reading)
    let answers = fields.list("answers").map { node in
      let own = Fields(node, allowed: ["answer", "then"], required: ["answer", "then"], reading)
      return OpenRule.Answer(text: own.phrase("answer"), verdict: own.choice("then", Verdict.self) ?? .atRisk)
    }
    if answers.count == 1 {
      reading.report(
        .wrongForm(expected: Phrase(nl: "ten minste twee antwoorden", en: "at least two answers"), found: "1"), at: fields.place(of: "answers"))
    }
    return OpenRule(
      conditions: fields.list("if").compactMap { condition($0, levers) }, question: fields.phrase("question"), answers: answers,
      code: fields.text("code"))
  }

  private func rule(_ node: FileNode, _ levers: [Lever]) -> Rule {
    let fields = Fields(node, allowed: ["if", "then", "code"], required: ["if", "then", "code"], reading)
    let conditions = fields.list("if").compactMap { condition($0, levers) }
    return Rule(conditions: conditions, verdict: fields.choice("then", Verdict.self) ?? .atRisk, code: fields.text("code"))
  }

  private func condition(_ node: FileNode, _ levers: [Lever]) -> Condition? {
    let parts = node.list(reading)
    guard parts.count == 3 else {
      reading.report(
        .wrongForm(expected: Phrase(nl: "[instelling, vergelijking, waarde]", en: "[lever, comparison, value]"), found: node.shown), at: node.place)
      return nil
    }
    guard let name = parts[0].name(of: leverKind, among: levers.map(\.id), reading), let lever = levers.first(where: { $0.id == name }),
      let comparison = parts[1].choice(Condition.Comparison.self, reading)
    else { return nil }
    var single = lever
    // A set is compared with one member by `has`; a choice with several by `in`.
    switch comparison {
    case .unlessIn where lever.form == .bool:
      return Condition(lever: name, comparison: comparison, operand: .set(parts[2].list(reading).map { $0.text(reading) }))
    case .in, .unlessIn, .eqSet: single.form = .set
    case .has where lever.form == .set: single.form = .choice
    default: break
    }
    return Condition(lever: name, comparison: comparison, operand: parts[2].leverValue(of: single, reading))
  }
}
