/// People whom a country takes in from abroad with a status: their home is arranged before they come. Dutch: hervestiging.
///
/// They come evenly, in whole persons at the first moment of a month, and have no relatives who follow.
public struct Resettlement: Sendable, Hashable, Codable {
  /// How many come in a year; 0 or more.
  public var personsPerYear: Double
  /// Whole months in reception until their home, 0 for whoever never enters it, up to 1200. Where no home is free then, they wait on, before others.
  public var monthsInReception: Int

  public init(personsPerYear: Double, monthsInReception: Int) {
    self.personsPerYear = personsPerYear
    self.monthsInReception = monthsInReception
  }
}
