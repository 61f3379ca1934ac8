public import LegalReview
public import Vocabulary

/// The ten hardest questions that a result can be asked, made by rule from it, each with its answer or with why the model cannot say.
public struct RehearsalFacts: Sendable, Hashable, Codable {
  /// What is asked, in this order.
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    /// Which group, or which municipality, loses most, and under which variant.
    case largestLoser
    /// Where a conclusion turns most sharply.
    case sharpestJump
    /// Which assumption without a source carries most.
    case weakestEvidence
    /// What only a lawyer can answer.
    case openNorms
    /// Where the mean and the median tell different stories.
    case meanAgainstMedian
    /// Whether those who came hide those who still wait.
    case waitingAndCame
    /// How often such talks failed before, the case itself left out.
    case baseRate
    /// Of which variants no party's position is known.
    case unknownPositions
    /// Which variants change nothing, or next to nothing, for families.
    case idleLevers
    /// Which variant costs most.
    case largestCost
  }

  /// The answer, as facts.
  public enum Answer: Sendable, Hashable, Codable {
    /// Months from status to arrival that a group is apart more, on average.
    case losingGroup(VariantID, StatusGroup, months: MeanDifference)
    /// Places that a municipality gets more at the later date, at the median need.
    case losingMunicipality(VariantID, MunicipalityCode, name: String, places: Int)
    case jump(VariantID, FirstLook.Turn)
    case weakestLink(VariantID, CarriedSpread)
    /// Under the law as it stood: each question once, with the variants that raise it.
    case openNorms([OpenNorm])
    case meanAndMedian(VariantID, MeanDifference)
    /// Relatives who still wait for more than two years, more than under today's law, beside the share of those who came after so long.
    case waiting(VariantID, stillWaiting: MeanDifference, sharesOfCame: MeanDifference)
    case baseRates([BaseRateFacts])
    case unknownPositions([VariantID])
    case idle([IdleVariant])
    case cost(VariantID, CostEffect)
    case modelCannotSay(Reason)
  }

  /// A question that norms leave open.
  public struct OpenNorm: Sendable, Hashable, Codable {
    public var question: OpenQuestion
    public var variants: [VariantID]
  }

  /// A variant that moves nobody or next to nobody.
  public struct IdleVariant: Sendable, Hashable, Codable {
    public var variant: VariantID
    public var standing: ChainStanding
  }

  /// Why there is no answer.
  public enum Reason: String, Sendable, Hashable, Codable {
    /// The dossier has no such part.
    case partIsMissing
    /// The run was too large to keep every future.
    case futuresWereNotKept
    /// The rule was applied and found nothing of the kind.
    case nothingFound
  }

  /// A question with its answers: two where a group and a municipality lose, else one.
  public struct Question: Sendable, Hashable, Codable {
    public var kind: Kind
    public var answers: [Answer]
    /// The figures and marks that the answers are about, whose codes stand beside them.
    public var addresses: [FigureAddress]
  }

  /// In the order of `Kind`.
  public var questions: [Question]
}
