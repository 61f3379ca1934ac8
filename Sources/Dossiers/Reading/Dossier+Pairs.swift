public import Vocabulary

extension Dossier {
  /// The levers of the chain that mean nothing without each other, or cannot stand together, in a variant that may be none of the dossier's own;
  /// group by group, each contradiction once.
  public func contradictions(of variant: Variant) -> [LeverContradiction] {
    var pairs = LeverPairs(variant, levers: levers, needs: [:])
    pairs.check()
    return pairs.found.map(\.contradiction).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
