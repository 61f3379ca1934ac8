/// How the output of a service goes on after the opening date, over its output as the model has it: officers over handling time, or homes a month.
///
/// A case takes the handling time of the moment at which it is begun, those of the opening queue included. `Simulation.init` refuses what cannot be.
public enum Capacity: Sendable, Hashable, Codable {
  /// The output never moves, whoever waits.
  ///
  /// Assumption: no office has kept its output for ten years, so this is a scenario.
  case frozen
  /// A published plan: what the output is multiplied by in each month, the first value for the first month; the last holds for all later months.
  case planned([Double])
  /// The output follows those who wait, slowly and by chance.
  case answering(Answering)
}
