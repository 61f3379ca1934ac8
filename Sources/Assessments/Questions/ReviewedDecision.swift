import Dossiers

/// A binding decision, and what the law says of it.
public struct ReviewedDecision: Sendable {
  public var facts: DecisionFacts
  /// `nil` where the dossier has no law, or says nothing of such decisions.
  public var law: (review: MeasureReview, of: LawDossier)?
}

extension PlaceDossier {
  /// Decisions with what the law of the dossier says of each.
  public func reviewed(_ decisions: [DecisionFacts]) throws(AssessmentError) -> [ReviewedDecision] {
    let law = dossier.has(.law) ? try dossier.withLaw : nil
    return decisions.map { decision in ReviewedDecision(facts: decision, law: law.flatMap { law in law.review(decision).map { ($0, law) } }) }
  }
}
