public import Vocabulary

/// Something that a capsule leaves out, since the same dossier, seed and version make it again; of it a digest alone is kept.
public enum CapsulePiece: Sendable, Hashable, Codable {
  /// The monthly series of a variant; of today's law beside them for `nil`.
  case series(of: VariantID?)
  /// How long people wait under a variant, month by month; under today's law beside it for `nil`.
  case waits(of: VariantID?)
  /// The forecasts of the past.
  case backtest
}

extension Assessment {
  /// The assessment without what a capsule leaves out.
  public var withoutPieces: Assessment {
    var lean = self
    for index in lean.variants.indices { lean.variants[index].chain = lean.variants[index].chain?.withoutPieces }
    lean.today = today?.withoutPieces
    return lean
  }

  /// The assessment with the pieces of another, variant by variant.
  public func with(piecesOf other: Assessment) -> Assessment {
    var whole = self
    for (index, own) in variants.enumerated() { whole.variants[index].chain = own.chain?.with(piecesOf: other.variant(own.variant.id)?.chain) }
    whole.today = today?.with(piecesOf: other.today)
    return whole
  }
}

extension ChainAnswer {
  fileprivate var withoutPieces: ChainAnswer {
    var lean = self
    (lean.series, lean.waits) = ([], nil)
    return lean
  }

  fileprivate func with(piecesOf other: ChainAnswer?) -> ChainAnswer {
    var whole = self
    (whole.series, whole.waits) = (other?.series ?? [], other?.waits)
    return whole
  }
}
