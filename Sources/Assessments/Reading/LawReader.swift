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
      readers: fields.list("read_by").compactMap { $0.choice(Lever.Reader.self, reading) }, isDerived: isDerived)
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

  private let leverKind = Phrase(nl: "instelling", en: "lever")

  private func value(_ entry: FileNode.Entry, _ levers: [Lever]) -> Ruling.Lever? {
    guard let lever = levers.first(where: { $0.id == entry.key }) else {
      reading.report(.unknownName(kind: leverKind, name: entry.key, near: nearest(to: entry.key, among: levers.map(\.id))), at: entry.place)
      return nil
    }
    return Ruling.Lever(lever: lever.id, value: entry.value.leverValue(of: lever, reading))
  }

  func norms(_ tree: FileNode, _ levers: [Lever], _ rulings: [Ruling]) -> [Norm] {
    let nodes = Fields(tree, allowed: ["norms"], required: ["norms"], reading).list("norms")
    let norms = nodes.map { norm($0, levers, rulings) }
    reading.checkOnce(zip(norms, nodes).map { ($0.id, $1.place) }, kind: Phrase(nl: "norm", en: "norm"))
    let codes = norms.flatMap { norm in norm.rules.map { ($0.code, nodes[norms.firstIndex { $0.id == norm.id } ?? 0].place) } }
    for (norm, node) in zip(norms, nodes) { for fault in norm.faults { reading.report(.contradiction(sentence(fault)), at: node.place) } }
    reading.checkOnce(codes, kind: Phrase(nl: "regelcode", en: "rule code"))
    return norms
  }

  private func norm(_ node: FileNode, _ levers: [Lever], _ rulings: [Ruling]) -> Norm {
    let fields = Fields(
      node,
      allowed: [
        "id", "source", "article", "level", "applies_to", "gate", "tie", "open", "test", "test_nl", "later", "rules", "reason", "authority",
        "uncertainty",
        "uncertainty_why", "text_check", "note", "derived",
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
      uncertaintyReason: fields["uncertainty_why"]?.text(reading) ?? "", textCheck: fields.text("text_check"),
      note: fields["note"]?.text(reading) ?? "")
    norm.gate = gate(fields["gate"])
    norm.tie = fields["tie"]?.text(reading)
    norm.open = fields.list("open").map { open($0, levers) }
    return norm
  }

  private func sentence(_ fault: NormFault) -> Phrase {
    func shown(_ condition: Condition) -> String { "[\(condition.lever), \(condition.comparison.rawValue), \(condition.operand)]" }
    switch fault {
    case .neverFires(let norm, let code, let first, let second):
      return Phrase(
        nl: "Regel \(code) van \(norm) kan nooit gelden: \(shown(first)) en \(shown(second)) sluiten elkaar uit. Haal er een weg.",
        en: "Rule \(code) of \(norm) can never fire: \(shown(first)) and \(shown(second)) exclude each other. Take one away.")
    case .contradicts(let norm, let tenable, let worse, let example):
      let facts = example.map { "\($0.lever) = \($0.value)" }.joined(separator: ", ")
      return Phrase(
        nl:
          "Van \(norm) zeggen \(tenable) (houdbaar) en \(worse) (slechter) samen iets anders van dezelfde feiten, zoals \(facts). Sluit een van beide uit.",
        en:
          "Of \(norm), \(tenable) (tenable) and \(worse) (worse) say different things of the same facts, such as \(facts). Make one exclude the other."
      )
    }
  }

  private func gate(_ node: FileNode?) -> Norm.Gate {
    var gate = Norm.Gate()
    guard let node else { return gate }
    let fields = Fields(node, allowed: ["states", "directive_2003_86"], reading)
    gate.states = fields.texts("states")
    for (state, place) in zip(gate.states, fields.list("states").map(\.place))
    where state.count != 2 || !state.allSatisfy({ $0.isASCII && $0.isUppercase }) {
      reading.report(
        .wrongForm(expected: Phrase(nl: "een staat in twee hoofdletters", en: "a state in two capitals"), found: state), at: place)
    }
    gate.needsDirective = fields.flag("directive_2003_86")
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

  func rulings(_ tree: FileNode, _ levers: [Lever]) -> [Ruling] {
    let nodes = Fields(tree, allowed: ["rulings"], required: ["rulings"], reading).list("rulings")
    let rulings = nodes.compactMap { ruling($0, levers) }
    reading.checkOnce(zip(rulings, nodes).map { ($0.id, $1.place) }, kind: Phrase(nl: "uitspraak", en: "ruling"))
    return rulings
  }

  private func ruling(_ node: FileNode, _ levers: [Lever]) -> Ruling? {
    let fields = Fields(
      node,
      allowed: [
        "id", "title", "court", "number", "ecli", "date", "country", "known_at_talks", "directive_2003_86", "measure", "outcome", "outcome_scope",
        "decided_by", "reason", "expected", "facts_dependent", "later_status", "verification", "verified_in", "url", "conditions", "aside",
      ], required: ["id", "title", "court", "date", "measure", "outcome", "reason", "url"], reading)
    guard let date = fields.date("date") else { return nil }
    if let today, date.isAfter(today) {
      reading.report(.outOfRange(name: "date", value: date.description, low: "1900-01-01", high: today.description), at: fields.place(of: "date"))
    }
    if let court = fields["court"], court.text(reading).allSatisfy(\.isWhitespace) {
      reading.report(.wrongForm(expected: Phrase(nl: "een gerecht", en: "a court"), found: court.shown), at: court.place)
    }
    var ruling = Ruling(
      id: fields.text("id"), title: fields.text("title"), court: fields.text("court"), number: fields["number"]?.text(reading) ?? "",
      ecli: fields["ecli"].map { $0.isNull ? "" : $0.text(reading) } ?? "", date: date, country: fields["country"]?.text(reading) ?? "",
      measure: (fields["measure"]?.entries(reading) ?? []).compactMap { value($0, levers) }, outcome: fields.text("outcome"),
      decidedBy: fields.texts("decided_by"), reason: fields.text("reason"), address: fields.text("url"))
    ruling.isAside = fields.flag("aside")
    ruling.directive = fields["directive_2003_86"]?.text(reading) ?? ""
    if let node = fields["expected"] {
      let expected = Fields(node, allowed: ["verdict", "strength", "why"], required: ["verdict", "strength"], reading)
      ruling.expected = expected.choice("verdict", Verdict.self)
      ruling.strength = expected.choice("strength", Ruling.Strength.self) ?? .none
    }
    return ruling
  }
}
