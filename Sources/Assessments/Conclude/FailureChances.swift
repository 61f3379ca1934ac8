public import Negotiation
import Vocabulary

/// The chances that talks fail: how tables that are asked for at once are spread over threads, and what is known of them. An amendment leaves most
/// tables as they were, and so does the next number of futures.
public struct FailureChances: Sendable {
  public struct Question: Sendable, Hashable {
    var table: UncertainTable
    var draws: Int
    var seed: UInt64
  }

  let runner: Runner
  let known: Remembered<Question, FailureChance>

  public init(runner: Runner = .inOrder, known: Remembered<Question, FailureChance> = .nothing) { (self.runner, self.known) = (runner, known) }

  /// As `UncertainTable.failureChance`.
  func chance(_ table: UncertainTable, draws: Int, seed: UInt64) throws -> FailureChance {
    func made() throws -> FailureChance { try table.failureChance(draws: draws, seed: seed) }
    return try known.answer(Question(table: table, draws: draws, seed: seed), made) ?? made()
  }
}
