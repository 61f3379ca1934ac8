/// How the output of the services goes on after the opening date.
public enum CapacityScenario: String, Sendable, Hashable, Codable, CaseIterable {
  /// It follows those who wait, slowly and by chance.
  case answering
  /// It stays as it is on the opening date, whoever waits.
  case frozen
  /// It is that of the last published plan.
  case planned
}
