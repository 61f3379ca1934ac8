/// Whether an assessment made again is the one that was kept, and if not which figures moved and what could be why.
public struct VerificationFacts: Sendable, Hashable, Codable {
  /// The outcome.
  public enum Outcome: Sendable, Hashable, Codable {
    /// Everything is the same to the last bit.
    case identical
    /// Figures or marks moved. With no reason in the comparison the receipts are the same, and the same receipt must give the same figures: then the
    /// machine or the files were touched.
    case moved(RunComparison)
    /// Every figure and mark is the same and something else is not: the monthly series, a percentile of the places, the table, or the receipt itself.
    case sameFigures([Part], RunComparison)
    /// The kept one has another form than this program reads.
    case otherForm(kept: Int, made: Int)
  }

  /// A part in which two assessments can differ beside figures and marks.
  public enum Part: String, Sendable, Hashable, Codable, CaseIterable {
    case receipt, series, law, places, table, looks
  }

  public var outcome: Outcome
  /// What the kept one was made from, and the one made now.
  public var kept: Receipt
  public var made: Receipt

  /// Compares an assessment that was kept with the one just made.
  public init(kept: Assessment, made: Assessment) {
    (self.kept, self.made) = (kept.receipt, made.receipt)
    if kept.form != made.form {
      outcome = .otherForm(kept: kept.form, made: made.form)
    } else if kept == made {
      outcome = .identical
    } else {
      let comparison = RunComparison(kept, made)
      outcome = comparison.isSame ? .sameFigures(Self.parts(kept, made), comparison) : .moved(comparison)
    }
  }

  /// The parts in which they differ.
  private static func parts(_ kept: Assessment, _ made: Assessment) -> [Part] {
    Part.allCases.filter { part in
      switch part {
      case .receipt: kept.receipt != made.receipt
      case .series: kept.variants.map(\.series) != made.variants.map(\.series) || kept.today?.series != made.today?.series
      case .law: kept.variants.map(\.law) != made.variants.map(\.law)
      case .places: kept.variants.map(\.places) != made.variants.map(\.places) || kept.places != made.places
      case .table: kept.table != made.table || kept.variants.map(\.carry) != made.variants.map(\.carry)
      case .looks: kept.firstLooks != made.firstLooks || kept.matrix != made.matrix
      }
    }
  }
}
