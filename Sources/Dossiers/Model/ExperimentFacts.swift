public import Vocabulary

/// A measure that was in force for a while, with what was counted: the chain can be held against it.
public struct ExperimentFacts: Sendable, Hashable, Codable {
  public var name: Phrase
  /// The variant that has the measure's law.
  public var variant: VariantID
  public var firstMonth: CalendarMonth
  /// Months until it was struck down.
  public var monthsInForce: Int
  public var asylumQueue: Sourced<Int>
  public var familyQueue: Sourced<Int>
  /// The longest that anyone of that queue had waited; they are spread evenly up to it.
  public var familyLongestWaitMonths: Sourced<Int>
  public var grantedTravelling: Sourced<Int>
  public var permitHolders: Sourced<Int>
  /// The last quarter before the measure, for comparison with what was counted in it; `nil` where none is given.
  public var before: Quarter?
  public var observed: [Quarter]
  /// Relatives held up when it ended.
  public var heldUp: Sourced<Int>
  public var claims: [Claim]
  /// People counted at the end of later months, too few for a share of hits; empty where none is given.
  public var stocks: [Stock] = []

  /// How many there were at the end of a month.
  public struct Stock: Sendable, Hashable, Codable {
    /// Whom a count is of, by the name in the file.
    public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
      /// People in reception, and permit holders among them who wait for a home.
      case reception
      case waitingForHome = "waiting_for_home"
      /// Asylum seekers, and relatives, who wait for a decision.
      case asylumQueue = "asylum_queue"
      case familyQueue = "family_queue"
    }

    public var kind: Kind
    public var month: CalendarMonth
    public var persons: Double
    public var sources: [SourceID]
  }

  public struct Quarter: Sendable, Hashable, Codable {
    /// `2022Q4`.
    public var name: String
    public var relatives: Double
    public var sources: [SourceID]
  }

  /// What somebody expected that the measure would save.
  public struct Claim: Sendable, Hashable, Codable {
    public var who: Phrase
    public var persons: Double
    public var sources: [SourceID]
  }
}
