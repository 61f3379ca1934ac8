public import LegalReview
public import Vocabulary

/// One look at how the norms do on a lot of rulings. Every look is kept; the first at a lot is its headline.
public struct LotLook: Sendable, Hashable {
  /// How the lot was known.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Norms were written or mended with it at hand.
    case known
    /// Facts, coding and outcomes were written apart.
    case apart
    /// Nothing is said of it.
    case unsaid
  }

  /// What the look showed.
  public enum Shown: String, Sendable, Hashable, CaseIterable {
    /// Totals alone, from which no ruling can be told.
    case totals
    /// Each ruling on which norms and court part.
    case each
  }

  /// Of what the score is one.
  public struct Versions: Sendable, Hashable {
    /// Hashes, in hexadecimal digits: of the norms, and of the records of the lot.
    public var norms: String
    public var records: String
    /// The version of the program.
    public var program: String

    public init(norms: String, records: String, program: String = polderVersion) {
      (self.norms, self.records, self.program) = (norms, records, program)
    }
  }

  public var date: CalendarDate
  public var lot: LotID
  public var kind: Kind
  public var versions: Versions
  public var firm: LotScore
  public var weak: LotScore
  public var shown = Shown.totals

  public init(date: CalendarDate, lot: LotID, kind: Kind, versions: Versions, scores: (firm: LotScore, weak: LotScore)) {
    self.date = date
    self.lot = lot
    self.kind = kind
    self.versions = versions
    (firm, weak) = scores
  }

  /// Whether it tells nothing that the other did not: the same lot, the same records, the same norms and the same score.
  public func repeats(_ other: LotLook) -> Bool {
    lot == other.lot && versions.norms == other.versions.norms
      && versions.records == other.versions.records && firm == other.firm
      && weak == other.weak
      && (shown == other.shown || other.shown == .each)
  }
}
