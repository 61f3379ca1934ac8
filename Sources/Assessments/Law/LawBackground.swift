import LegalReview
import Vocabulary

/// What pages about the law of a dossier ask again and again, worked out once: levers by name, the facts, the court and the values of every
/// ruling, and how often findings agreed with courts.
public struct LawBackground: Sendable {
  let levers: [LeverID: Lever]
  /// Where norms and rulings stand in the dossier; of a name given twice, the first.
  let norms: [NormID: Int]
  let rulings: [RulingID: Int]
  /// Of the rulings of the dossier.
  let facts: [RulingID: Facts]
  let courts: [RulingID: Court]
  /// The values that the measure of each ruling gives; of a lever given twice, the first.
  let measures: [RulingID: [LeverID: LeverValue]]
  /// The rules of each norm that speak of the measures of the rulings that it cites.
  private(set) var codes: [NormID: [RulingID: [RuleCode]]] = [:]
  /// `nil` only while it is being worked out.
  private(set) var trust: [FindingTrust]?

  public init(_ law: LawDossier) {
    var law = law
    law.background = nil
    levers = Dictionary(law.levers.map { ($0.id, $0) }) { first, _ in first }
    norms = Dictionary(law.norms.enumerated().map { ($0.element.id, $0.offset) }) { first, _ in first }
    rulings = Dictionary(law.rulings.enumerated().map { ($0.element.id, $0.offset) }) { first, _ in first }
    facts = Dictionary(law.rulings.map { [law] in ($0.id, law.facts(of: $0)) }) { first, _ in first }
    measures = Dictionary(law.rulings.map { ruling in (ruling.id, Dictionary(ruling.measure.map { ($0.lever, $0.value) }) { first, _ in first }) }) {
      first, _ in first
    }
    courts = Dictionary(law.rulings.compactMap { [law] ruling in law.court(of: ruling).map { (ruling.id, $0) } }) { first, _ in first }
    law.background = self
    trust = law.findingTrust
    for norm in law.norms {
      let cited = Set(norm.authorities + norm.rules.flatMap(\.madeBy))
      codes[norm.id] = law.codesFound(by: norm, on: law.rulings.filter { cited.contains($0.id) })
    }
  }
}
