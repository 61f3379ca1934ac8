public import Dossiers
import LegalReview
public import Vocabulary

/// Who reads a lever, and so what a change of it can move.
public enum LeverReading: Sendable, Hashable {
  /// No part of the program: a change of it changes nothing.
  case nobody
  /// The law alone: nothing changes for families in the chain.
  case lawAlone
  case chain
}

extension Dossier {
  /// Who reads a lever. Nobody does where the program does not know it, no norm names it and it is no kind of restriction; what only the law reads is
  /// not told apart in a dossier without law.
  public func reading(of id: LeverID) -> LeverReading {
    if let key = LeverKey(rawValue: id.rawValue) { return key.isOfChain ? .chain : .lawAlone }
    guard let lever = lever(id) else { return .nobody }
    let conditions = (law?.norms ?? []).flatMap { $0.rules.flatMap(\.conditions) + $0.open.flatMap(\.conditions) + $0.gate.conditions }
    let isNamed = lever.kind != nil || conditions.contains { $0.lever == id }
    return isNamed || (law == nil && lever.readers == [.law]) ? .lawAlone : .nobody
  }
}
