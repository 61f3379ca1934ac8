import LegalReview
import Vocabulary

extension LawReader {
  func norm(_ node: FileNode, _ levers: [Lever], _ rulings: [Ruling]?, _ ties: [(id: FamilyTieID, name: Phrase)]) -> Norm {
    let fields = Fields(
      node,
      allowed: [
        "id", "source", "article", "level", "applies_to", "gate", "tie", "open", "test", "test_nl", "later", "rules", "reason", "authority",
        "uncertainty", "uncertainty_why", "text_check", "note", "derived", "citation", "short", "in_force", "reading",
      ],
      required: ["id", "source", "article", "level", "applies_to", "test", "rules", "reason", "uncertainty", "text_check"]
        + (inspection.requires(.nl) ? ["test_nl"] : []), inspection)
    let groups = levers.first { $0.id == "target_status" }?.choices.map(\.id) ?? []
    var norm = Norm(
      id: fields.identifier("id"), provision: provision(fields),
      appliesTo: groups.isEmpty ? [] : fields.list("applies_to").compactMap { $0.name(of: .statusGroup, among: groups, inspection) },
      rules: fields.list("rules").map { rule($0, levers, rulings, isOfTie: fields["tie"] != nil) }, reason: fields.phrase("reason"))
    norm.isHindsight = fields["later"].map { $0.flag(inspection) } ?? false
    norm.authorities = authorities(fields["authority"], rulings)
    norm.uncertainty = fields.choice("uncertainty", Norm.Uncertainty.self) ?? .high
    norm.uncertaintyReason = fields.optionalPhrase("uncertainty_why")
    norm.textCheck = fields.choice("text_check", Norm.TextCheck.self) ?? .knowledge
    norm.note = fields["note"]?.text(inspection) ?? ""
    norm.gate = gate(fields["gate"], levers)
    if let node = fields["in_force"] {
      let period = Fields(node, allowed: ["from", "until"], inspection)
      norm.gate.inForceFrom = period.date("from")
      norm.gate.inForceUntil = period.date("until")
    }
    norm.tie = fields["tie"]?.name(of: .familyTie, among: ties.map(\.id), inspection)
    norm.tieName = ties.first { $0.id == norm.tie }?.name
    norm.citation = fields["citation"]?.text(inspection) ?? ""
    norm.shortName = fields.optionalPhrase("short")
    norm.derived = derivedLevers(fields["derived"], norm, levers)
    norm.open = fields.list("open").map { open($0, levers) }
    return norm
  }

  private func provision(_ fields: Fields) -> Norm.Provision {
    Norm.Provision(
      source: fields.phrase("source"), article: fields.phrase("article"), level: fields.choice("level", Norm.Level.self) ?? .principle,
      test: Phrase(nl: fields.text(fields["test_nl"] == nil ? "test" : "test_nl"), en: fields.text("test")))
  }

  /// The rulings that a norm rests on; without a bank, which is a problem of its own, no name is looked up.
  private func authorities(_ node: FileNode?, _ rulings: [Ruling]?) -> [RulingID] {
    guard let rulings, let node else { return [] }
    return node.list(inspection).compactMap { $0.name(of: .ruling, among: rulings.map(\.id), inspection) }
  }

  private func gate(_ node: FileNode?, _ levers: [Lever]) -> Norm.Gate {
    var gate = Norm.Gate()
    guard let node else { return gate }
    let fields = Fields(node, allowed: ["states", "directive_2003_86", "when"], inspection)
    gate.states = fields.list("states").map(state)
    if let node = fields["directive_2003_86"] {
      gate.needsDirective = node.flag(inspection)
      gate.needsNoDirective = !gate.needsDirective
    }
    gate.conditions = fields.list("when").compactMap { condition($0, levers) }
    return gate
  }

  /// A state in two capitals.
  func state(_ node: FileNode) -> String {
    guard let state = node.writtenText(inspection) else { return "" }
    if state.count != 2 || !state.allSatisfy({ $0.isASCII && $0.isUppercase }) {
      inspection.report(.wrongForm(expected: .state, found: state), at: node.place)
    }
    return state
  }

  private func open(_ node: FileNode, _ levers: [Lever]) -> OpenRule {
    let keys = ["if", "question", "answers", "code"]
    let fields = Fields(node, allowed: keys, required: keys, inspection)
    let answers = fields.list("answers").map { node in
      let own = Fields(node, allowed: ["answer", "then"], required: ["answer", "then"], inspection)
      return OpenRule.Answer(text: own.phrase("answer"), verdict: own.choice("then", Verdict.self) ?? .atRisk)
    }
    if answers.count == 1 {
      inspection.report(
        .wrongForm(expected: .answers, found: "1"), at: fields.place(of: "answers"))
    }
    return OpenRule(
      conditions: fields.list("if").compactMap { condition($0, levers) }, question: fields.phrase("question"), answers: answers,
      code: fields.identifier("code"))
  }

  private func rule(_ node: FileNode, _ levers: [Lever], _ rulings: [Ruling]?, isOfTie: Bool) -> Rule {
    let fields = Fields(node, allowed: ["if", "then", "code", "covers", "made_by"], required: ["if", "then", "code"], inspection)
    let conditions = fields.list("if").compactMap { condition($0, levers) }
    return Rule(
      conditions: conditions, verdict: fields.choice("then", Verdict.self) ?? .atRisk, code: fields.identifier("code"),
      covers: covers(fields["covers"], conditions, levers, isOfTie: isOfTie), madeBy: authorities(fields["made_by"], rulings))
  }

  /// The kinds of restriction of which a rule speaks: those written; else those that its conditions name; else those that the levers it reads make.
  /// A rule of a norm on one family tie speaks of none for all families.
  private func covers(_ node: FileNode?, _ conditions: [Condition], _ levers: [Lever], isOfTie: Bool) -> [String] {
    let kinds = levers.first { $0.id == LeverKey.measureKind.id }?.choices.map(\.id) ?? []
    if let node { return kinds.isEmpty ? [] : node.list(inspection).compactMap { kind($0, kinds) } }
    if isOfTie { return [] }
    let named = Rule.kinds(named: conditions)
    if !named.isEmpty { return named }
    return conditions.compactMap { condition in levers.first { $0.id == condition.lever }?.kind }.reduce(into: []) {
      if !$0.contains($1) { $0.append($1) }
    }
  }

  private func kind(_ node: FileNode, _ kinds: [String]) -> String? {
    guard let text = node.writtenText(inspection) else { return nil }
    if kinds.contains(text) { return text }
    inspection.report(.notOneOf(value: text, near: nearest(to: text, among: kinds), allowed: kinds), at: node.place)
    return nil
  }

  private func condition(_ node: FileNode, _ levers: [Lever]) -> Condition? {
    let parts = node.list(inspection)
    guard parts.count == 3 else {
      inspection.report(
        .wrongForm(expected: .condition, found: node.shown), at: node.place)
      return nil
    }
    guard !levers.isEmpty, let name = parts[0].name(of: leverKind, among: levers.map(\.id), inspection),
      let lever = levers.first(where: { $0.id == name }),
      let comparison = parts[1].choice(Condition.Comparison.self, inspection)
    else { return nil }
    var single = lever
    // A set is compared with one member by `has`; a choice with several by `in`.
    switch comparison {
    case .unlessIn where lever.form == .bool:
      return Condition(lever: name, comparison: comparison, operand: .set(parts[2].list(inspection).map { $0.text(inspection) }))
    case .in, .unlessIn, .eqSet: single.form = .set
    case .has where lever.form == .set: single.form = .choice
    case .has, .eq, .ne, .gt, .ge, .lt, .le, .unlessAtMost: break
    }
    return Condition(lever: name, comparison: comparison, operand: parts[2].leverValue(of: single, inspection))
  }
}
