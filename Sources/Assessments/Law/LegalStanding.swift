import Dossiers
public import LegalReview
public import Vocabulary

/// How a variant stands in law for a group. To be contrary only to an Act is another matter than to be contrary to a treaty or a directive: the
/// legislature can mend the first in the same bill.
public enum LegalStanding: Sendable, Hashable {
  case concluded(Review.Conclusion)
  /// Nothing that is known is worse than tenable, and a question that only a lawyer can answer could be.
  case open
  /// All that is known to be contrary is so to a national Act: the one that the variant itself changes, where `isOwn`. `couldBeMore` says that what
  /// is not known, or not answered, could yet be contrary to higher law.
  case contraryToAct(isOwn: Bool, couldBeMore: Bool)
}

extension Review {
  /// Whether what is not known, not tested or left to a lawyer could turn out contrary to more than a national Act. A norm that is not among those
  /// given counts as higher law.
  public func couldBeContraryToHigherLaw(_ norms: [Norm]) -> Bool {
    func isHigher(_ id: NormID) -> Bool { norms.first { $0.id == id }?.level != .nationalAct }
    return !uncovered.isEmpty || gaps.contains { $0.couldBe == .contrary && ($0.reason == .unread || isHigher($0.norm)) }
      || questions.contains { question in isHigher(question.norm) && question.rule.answers.contains { $0.verdict == .contrary } }
  }
}

extension LawDossier {
  /// The standing of a variant for one group.
  public func standing(_ review: Review, of variant: Variant, for group: StatusGroup) -> LegalStanding {
    guard review.conclusion == .contrary, review.isContraryToActAlone else {
      return LawMark.Mark(review) == .open ? .open : .concluded(review.conclusion)
    }
    return .contraryToAct(isOwn: changesTheAct(variant, for: group), couldBeMore: review.couldBeContraryToHigherLaw(norms))
  }

  /// Whether a variant is an Act itself, which changes the one that stands in its way.
  func changesTheAct(_ variant: Variant, for group: StatusGroup) -> Bool {
    variant.value(of: LeverKey.legalBasis.id, for: group) == .choice("act")
      || variant.value(of: LeverKey.decouplingStatute.id, for: group) == .flag(true)
  }
}
