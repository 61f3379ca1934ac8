import Vocabulary

/// The asylum chain as the simulation sees it: who comes, which services decide, with which capacity, and who is already there.
///
/// Times are days from the opening date; months all have the same length.
///
/// It holds what no policy changes. `Simulation.init` checks it and throws `ChainError` with all that cannot be.
public struct ChainModel: Sendable, Hashable, Codable {
  /// Days in a month of the simulation; unless set, a twelfth of 365.25.
  public var monthDays: Double = 30.4375
  /// Months simulated, 1 to 1200.
  public var months: Int
  /// Who asks for asylum, who decides on it, and what comes of it.
  public var asylum: AsylumProcedure
  /// Requests of relatives as today's law has them; a `Policy` limits what comes after the decision.
  public var family: FamilyReunification
  /// The homes for permit holders and relatives in reception.
  public var housing: Housing
  /// `nil` where nobody is resettled but on unused places of a quota of relatives.
  public var resettlement: Resettlement?
  /// `nil` for a chain that is empty on the opening date.
  public var opening: OpeningStocks?

  public init(months: Int, asylum: AsylumProcedure, family: FamilyReunification, housing: Housing, opening: OpeningStocks? = nil) {
    self.months = months
    self.asylum = asylum
    self.family = family
    self.housing = housing
    self.opening = opening
  }
}
