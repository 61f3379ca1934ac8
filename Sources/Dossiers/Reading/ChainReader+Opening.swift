import Vocabulary

extension ChainReader {
  func opening(_ tree: FileNode) -> OpeningFacts? {
    let keys = ["date", "asylum_queue", "family_queue", "granted_travelling", "permit_holders_in_reception", "in_reception"]
    let fields = Fields(tree, allowed: keys, required: keys, inspection)
    guard let date = fields.date("date") else { return nil }
    func section(_ key: String, _ needed: [String], others: [String] = []) -> Fields {
      let node = fields[key] ?? FileNode(.map([]), at: tree.place)
      return Fields(node, allowed: needed + others, required: fields[key] == nil ? [] : needed, inspection)
    }
    let asylum = section("asylum_queue", ["persons", "ages"])
    let family = section("family_queue", ["persons", "ages", "sponsor_decision_months"], others: ["subsidiary_share"])
    let holders = section("permit_holders_in_reception", ["persons", "longest_wait_months"])
    return OpeningFacts(
      date: date, asylumQueue: people(asylum["persons"]), asylumAges: ages(asylum), familyQueue: people(family["persons"]), familyAges: ages(family),
      familySubsidiaryShare: family["subsidiary_share"].map(share), sponsorDecisionMonths: months(family["sponsor_decision_months"]),
      grantedTravelling: people(section("granted_travelling", ["persons"])["persons"]),
      permitHolders: people(holders["persons"]), permitHolderLongestMonths: months(holders["longest_wait_months"]),
      inReception: people(section("in_reception", ["persons"])["persons"]))
  }

  private func people(_ node: FileNode?) -> Sourced<Int> {
    guard let node else { return Sourced(0) }
    let fields = Fields(node, allowed: Fields.evidenceKeys, required: ["value"], inspection)
    let (value, evidence) = (fields.integer("value", in: 0...1_000_000), fields.evidence(as: .whole))
    checkOwnRange(Double(value), evidence, name: "value", fields)
    return Sourced(value, evidence)
  }

  private func months(_ node: FileNode?) -> Sourced<Double> {
    guard let node else { return Sourced(0) }
    let fields = Fields(node, allowed: Fields.evidenceKeys, required: ["value"], inspection)
    let value = fields.number("value")
    if !(0...240).contains(value) {
      inspection.report(.outOfRange(name: "value", value: "\(value)", low: "0", high: "240"), at: fields.place(of: "value"))
    }
    let evidence = fields.evidence()
    checkOwnRange(value, evidence, name: "value", fields)
    return Sourced(value, evidence)
  }

  private func share(_ node: FileNode) -> Sourced<Double> {
    let fields = Fields(node, allowed: Fields.evidenceKeys, required: ["value"], inspection)
    let value = fields.number("value", as: .ratio)
    if !(0...1).contains(value) {
      inspection.report(.outOfRange(name: "value", value: LeverValue.number(value).description, low: "0", high: "1"), at: fields.place(of: "value"))
    }
    return Sourced(value, fields.evidence(as: .ratio))
  }

  private func ages(_ section: Fields) -> [OpeningFacts.AgeShare] {
    let nodes = section.list("ages")
    let before = inspection.problems.count
    let ages = nodes.map { node in
      let fields = Fields(
        node, allowed: ["from_months", "to_months", "share", "sources", "assumption", "note"], required: ["from_months", "to_months", "share"],
        inspection)
      let age = OpeningFacts.AgeShare(
        fromMonths: fields.number("from_months"), toMonths: fields.number("to_months"), share: fields.number("share", as: .ratio),
        evidence: fields.evidence())
      if age.fromMonths > age.toMonths || age.fromMonths < 0 {
        inspection.report(.contradiction(.chain(.ages(fromMonths: age.fromMonths, toMonths: age.toMonths))), at: node.place)
      }
      return age
    }
    let sum = ages.reduce(0) { $0 + $1.share }
    if !nodes.isEmpty, inspection.problems.count == before, abs(sum - 1) > 1e-9 {
      inspection.report(
        .sharesDoNotAddUp(name: "ages.share", sum: LeverValue.number((sum * 1e6).rounded() / 1e6).description, expected: "1"), at: nodes[0].place)
    }
    return ages
  }
}
