public import Chance
public import Vocabulary

/// A variant as a row of the matrix: what every question says of it, in one figure or mark each.
public struct MatrixAnswer: Sendable, Hashable, Codable {
  public var variant: VariantID
  /// One for each state of the law, in the order of the dossier; empty in a dossier without law.
  public var law: [LawMark]
  public var standing: ChainStanding
  /// What the chain says; `nil` where it was not asked.
  public var families: FamilyEffect?
  public var places: PlaceEffect?
  public var cost: CostEffect?
  /// In the order of the dossier; empty in a dossier without talks.
  public var parties: [PartyMark]
}

/// What the chain can say of a variant at all.
public enum ChainStanding: Sendable, Hashable, Codable {
  /// The dossier has no chain.
  case noChain
  /// These levers, which the chain reads, are not known.
  case notAsked([LeverID])
  /// The variant is today's law.
  case today
  /// Nothing that the chain reads differs from today's law.
  case noDifference
  /// It moves next to nobody in the median future, for these reasons; the mean and the bands may still tell of futures in which it does.
  case quiet([QuietLever])
  case moves
}

/// What a variant does to families.
public struct FamilyEffect: Sendable, Hashable, Codable {
  /// Relatives who arrive within the horizon.
  public var level: Bands
  public var meanLevel: Estimate
  public var difference: MeanDifference
  /// The futures in which the variant moves any family, see `FutureFigures.bindingKinds`; `nil` where the futures were not kept.
  public var binding: FutureShare?
  /// Share, 0 to 1, of those who have asked or come in the later year and are not yet together; and the same under today's law.
  public var notYetTogether: Bands
  public var notYetTogetherToday: Bands
}

/// The reception places that a variant needs at the later month: people in reception over the planned utilisation.
public struct PlaceEffect: Sendable, Hashable, Codable {
  public var month: CalendarMonth
  public var level: Bands
  public var levelToday: Bands
  public var difference: MeanDifference
}

/// What a variant costs in reception, in euros a year: the cost within the horizon over its years.
///
/// The calibration knows two kinds of reception and no payers, so cost is not split by who pays.
public struct CostEffect: Sendable, Hashable, Codable {
  public var level: Bands
  public var meanLevel: Estimate
  public var meanToday: Estimate
  public var difference: MeanDifference
}

/// Whether a party can live with a variant.
public struct PartyMark: Sendable, Hashable, Codable {
  public enum Mark: String, Sendable, Hashable, Codable, CaseIterable {
    case canCarry, onlyIf, cannot
    /// No option on the table stands for the variant, so no position is known.
    case unknown
  }

  public var party: PartyID
  public var mark: Mark
}
