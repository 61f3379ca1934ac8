public import Dossiers
public import Vocabulary

/// How often earlier cases did not last, beside the chance that talks fail: with the case itself left out, as a rate that counts what it is to
/// foretell tells too much.
public struct BaseRateFacts: Sendable, Hashable, Codable {
  /// So many of so many.
  public struct Count: Sendable, Hashable, Codable {
    public var ended: Int
    public var total: Int
  }

  public var text: Phrase
  /// As the source counts; `nil` where it counts otherwise.
  public var counted: Count?
  /// Without the case that the dossier is about; the same where that is not in the count, `nil` where nothing else is left or nothing was counted.
  public var withoutThisCase: Count?
  /// Whether the case itself is in the count.
  public var includesThisCase: Bool
  public var sources: [SourceID]
}

extension TalkDossier {
  /// The base rates, in the order of the dossier.
  public var baseRates: [BaseRateFacts] { politics.baseRates.map(BaseRateFacts.init) }
}

extension BaseRateFacts {
  /// A base rate of the dossier, with the case itself left out of it.
  public init(_ rate: Politics.BaseRate) {
    let all = rate.count.flatMap { count in rate.total.map { Count(ended: count, total: $0) } }
    let rest = all.flatMap { all -> Count? in
      switch rate.thisCase {
      case nil: all
      case .ended: all.total > 1 ? Count(ended: all.ended - 1, total: all.total - 1) : nil
      case .lasted: all.total > 1 ? Count(ended: all.ended, total: all.total - 1) : nil
      }
    }
    self.init(text: rate.text, counted: all, withoutThisCase: rest, includesThisCase: rate.thisCase != nil, sources: rate.sources)
  }
}
