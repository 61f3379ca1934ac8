public import Dispersal
import Dossiers

/// What changes in a province when the number of one of its municipalities is fixed.
public struct PinFacts: Sendable, Hashable, Codable {
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

  /// The municipality whose number is fixed, and its places before and after.
  public var name: String
  public var before: Int
  public var after: Int
  /// The others whose number changes, those who take most first.
  public var takers: [Taker]
}

extension PlaceDossier {
  /// Who takes the difference when a municipality, by position, gets a number of places at some need. Throws `DispersalError`.
  public func pinning(_ municipality: Int, to places: Int, need: Int) throws(DispersalError) -> PinFacts {
    let pinned = try plan.pin(municipality, to: places, in: try plan.disperse(need))
    func position(_ municipality: Int) -> Int { pinned.municipalities.firstIndex(of: municipality) ?? 0 }
    let takers = pinned.differences.filter { $0.municipality != municipality }.map { difference in
      let own = position(difference.municipality)
      return PinFacts.Taker(
        name: plan.municipalities[difference.municipality].name, before: pinned.before[own], after: pinned.after[own],
        exactThousandths: pinned.exactThousandths[own])
    }
    let own = position(municipality)
    return PinFacts(name: plan.municipalities[municipality].name, before: pinned.before[own], after: pinned.after[own], takers: takers)
  }
}
