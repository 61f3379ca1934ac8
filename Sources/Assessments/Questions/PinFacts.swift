public import Dispersal
import Dossiers

/// What changes when the numbers of some municipalities are fixed, all at once, each within its province.
public struct PinFacts: Sendable, Hashable, Codable {
  /// A municipality whose number is fixed, and its places before and after.
  public struct Pin: Sendable, Hashable, Codable {
    public var name: String
    public var before: Int
    public var after: Int
  }

  /// A municipality whose number changes.
  public struct Taker: Sendable, Hashable, Codable {
    public var name: String
    /// Places before and after the pin.
    public var before: Int
    public var after: Int
    /// Its part by key of what is left, in thousandths of a place.
    public var exactThousandths: Int
    /// Places more than before, below 0 for fewer.
    public var difference: Int { after - before }
  }

  /// In the order of the dossier.
  public var pins: [Pin]
  /// The others whose number changes, those who take most first.
  public var takers: [Taker]
  /// Ties that were settled by the order of the list: those of the shares before, then those of what the pins leave.
  public var ties: [SettledTie]
}

extension PlaceDossier {
  /// Who takes the difference when municipalities, by position, get a number of places at some need. Throws `DispersalError`.
  public func pinning(_ pins: [Int: Int], need: Int) throws(DispersalError) -> PinFacts {
    try pinning(pins, in: plan.disperse(need))
  }

  /// The same where the shares are known. Throws `DispersalError`.
  func pinning(_ pins: [Int: Int], in outcome: DispersalOutcome) throws(DispersalError) -> PinFacts {
    let pinned = try plan.pin(pins, in: outcome)
    func position(_ municipality: Int) -> Int { pinned.municipalities.firstIndex(of: municipality) ?? 0 }
    let takers = pinned.differences.filter { pins[$0.municipality] == nil }.map { difference in
      let own = position(difference.municipality)
      return PinFacts.Taker(
        name: plan.municipalities[difference.municipality].name, before: pinned.before[own], after: pinned.after[own],
        exactThousandths: pinned.exactThousandths[own])
    }
    let fixed = pinned.municipalities.indices.filter { pins[pinned.municipalities[$0]] != nil }
    let provinces = fixed.map { plan.provinceName(plan.municipalities[pinned.municipalities[$0]].province) }
    return PinFacts(
      pins: fixed.map { .init(name: plan.municipalities[pinned.municipalities[$0]].name, before: pinned.before[$0], after: pinned.after[$0]) },
      takers: takers,
      ties: outcome.ties.filter { tie in provinces.contains { $0 == tie.province || tie.province == nil && tie.among.contains($0) } } + pinned.ties)
  }
}
