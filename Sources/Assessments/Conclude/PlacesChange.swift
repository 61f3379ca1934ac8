public import Chance
import Dossiers

/// What a variant changes of the need for places: the mean difference from today's law on the same people, and where it falls.
public struct PlacesChange: Sendable, Hashable, Codable {
  /// In places, with its Monte-Carlo error.
  public var mean: Estimate
  /// Places more or fewer than under today's law when the mean difference comes on top of today's median need, shared by the same key and rule; in
  /// the order of the dossier.
  public var provinces: [Int]
  public var municipalities: [Int]
}
