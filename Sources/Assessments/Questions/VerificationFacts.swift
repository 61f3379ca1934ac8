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
    case receipt, series, waits, law, places, table, looks
  }

  public var outcome: Outcome
  /// Pieces that the capsule left out and that are other now than their digests tell.
  public var pieces: [CapsulePiece]
  /// What the kept one was made from, and the one made now.
  public var kept: Receipt
  public var made: Receipt

  /// Compares an assessment that was kept with the one just made; `pieces` are those of the kept one that moved and that it does not hold.
  public init(kept: Assessment, made: Assessment, pieces: [CapsulePiece] = []) {
    (self.kept, self.made, self.pieces) = (kept.receipt, made.receipt, pieces)
    if kept.form != made.form {
      outcome = .otherForm(kept: kept.form, made: made.form)
    } else if kept == made, !pieces.contains(where: \.isOfAssessment) {
      outcome = .identical
    } else {
      let comparison = RunComparison(kept, made)
      outcome = comparison.isSame ? .sameFigures(Self.parts(kept, made, pieces), comparison) : .moved(comparison)
    }
  }

  /// The parts in which they differ.
  private static func parts(_ kept: Assessment, _ made: Assessment, _ pieces: [CapsulePiece]) -> [Part] {
    let moved = pieces.compactMap(\.part)
    return Part.allCases.filter { part in
      switch part {
      case .receipt: kept.receipt != made.receipt
      case .series:
        moved.contains(.series) || kept.variants.map(\.series) != made.variants.map(\.series) || kept.today?.series != made.today?.series
      case .waits:
        moved.contains(.waits) || kept.variants.map(\.chain?.waits) != made.variants.map(\.chain?.waits) || kept.today?.waits != made.today?.waits
      case .law: kept.variants.map(\.law) != made.variants.map(\.law)
      case .places: kept.variants.map(\.places) != made.variants.map(\.places) || kept.places != made.places
      case .table: kept.table != made.table || kept.variants.map(\.carry) != made.variants.map(\.carry)
      case .looks: kept.firstLooks != made.firstLooks || kept.matrix != made.matrix
      }
    }
  }
}

extension CapsulePiece {
  /// The part of an assessment that it belongs to; `nil` for a study.
  fileprivate var part: VerificationFacts.Part? {
    switch self {
    case .series: .series
    case .waits: .waits
    case .backtest: nil
    }
  }

  fileprivate var isOfAssessment: Bool { part != nil }
}
