public import Chance
public import Dossiers
public import Vocabulary

/// What one version of a proposal does other than the one before: marks of the law and of parties, and figures on the same people.
public struct VersionDifference: Sendable, Hashable, Codable {
  /// What is laid beside each other, each with the figure of the chain that it comes from.
  public enum Measure: String, Sendable, Hashable, Codable, CaseIterable {
    /// Relatives who arrive within the horizon.
    case relatives
    /// Relatives who wait for a decision or a place at the later date.
    case familyQueue = "family_queue"
    /// The share of families that are not yet together.
    case notYetTogether = "not_yet_together"
    /// Reception places needed at the later date.
    case places
    /// Cost of reception a year, in euros.
    case cost

    public var kind: FigureKind {
      switch self {
      case .relatives: .people(.relativesArrived)
      case .familyQueue: .people(.familyQueueLater)
      case .notYetTogether: .share(.notYetTogether)
      case .places: .people(.occupancyLater)
      case .cost: .cost
      }
    }
  }

  /// One figure under both versions.
  public struct Change: Sendable, Hashable, Codable {
    public var measure: Measure
    /// Mean levels; `nil` where a version does not tell.
    public var before: Estimate?
    public var after: Estimate?
    /// The later less the earlier, future by future; `nil` where the two were not run on the same futures.
    public var difference: MeanDifference?
  }

  /// A mark of the law under one of its states.
  public struct Law: Sendable, Hashable, Codable {
    public var state: SettingID
    public var before: LawMark.Mark?
    public var after: LawMark.Mark?
  }

  /// Whether a party can live with it.
  public struct Party: Sendable, Hashable, Codable {
    public var party: PartyID
    public var before: PartyMark.Mark?
    public var after: PartyMark.Mark?
  }

  public var law: [Law]
  public var changes: [Change]
  public var parties: [Party]
}

/// The answers to one version as they are compared: the row of its variant, its figures and its futures.
public struct ComparedAnswer: Sendable {
  var answer: VariantAssessment
  var row: MatrixAnswer
  var futures: FutureFigures?

  /// `nil` where the assessment has no such variant.
  public init?(_ assessment: Assessment, _ variant: VariantID, _ futures: FutureFigures?) {
    guard let answer = assessment.variant(variant), let row = assessment.row(variant) else { return nil }
    (self.answer, self.row, self.futures) = (answer, row, futures)
  }
}

extension VersionDifference {
  /// Of two versions under one dossier, which says over which months cost is counted and how full places may be.
  public init(from before: ComparedAnswer, to after: ComparedAnswer, of dossier: Dossier) {
    law = after.row.law.map { mark in
      Law(state: mark.setting, before: before.row.law.first { $0.setting == mark.setting }?.mark, after: mark.mark)
    }
    parties = after.row.parties.map { mark in
      Party(party: mark.party, before: before.row.parties.first { $0.party == mark.party }?.mark, after: mark.mark)
    }
    changes = Measure.allCases.compactMap { measure in
      guard let factor = Self.factor(of: measure, dossier) else { return nil }
      let levels = [before, after].map { $0.answer.chain?.figure(measure.kind)?.meanLevel.scaled(by: factor) }
      if levels.allSatisfy({ $0 == nil }) { return nil }
      let difference = after.futures?.difference(measure.kind, after.row.variant, from: before.futures, before.row.variant)
      return Change(measure: measure, before: levels[0], after: levels[1], difference: difference?.scaled(by: factor))
    }
  }

  /// What a figure of the chain is multiplied by; `nil` where the dossier does not say.
  private static func factor(of measure: Measure, _ dossier: Dossier) -> Double? {
    switch measure {
    case .relatives, .familyQueue, .notYetTogether: 1
    case .places: dossier.places?.utilisation.flatMap { $0.value > 0 ? 1 / $0.value : nil }
    case .cost: dossier.chain.flatMap { $0.months > 0 ? 12 / Double($0.months) : nil }
    }
  }
}

extension FutureFigures {
  /// What a variant of these futures has more than one of others, future by future; `nil` where the two are not the same futures.
  func difference(_ kind: FigureKind, _ variant: VariantID, from other: FutureFigures?, _ earlier: VariantID) -> MeanDifference? {
    guard let other, other.keys == keys, other.drawn == drawn, let own = position(of: variant), let place = other.position(of: earlier) else {
      return nil
    }
    let differences = zip(levels(kind, own), other.levels(kind, place)).map { $0 - $1 }
    return differences.contains(where: \.isFinite) ? MeanDifference(differences) : nil
  }
}
