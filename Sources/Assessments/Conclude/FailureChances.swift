import Negotiation
import Synchronization
import Vocabulary

/// The chances that talks fail, each worked out once: an amendment leaves most tables as they were, and so does the next number of futures.
///
/// A class, since conclusions share it. The same table, draws and seed have the same chance, so that nothing tells whether it was remembered.
public final class FailureChances: Sendable {
  /// How tables that are asked for at once are spread over threads.
  let runner: Runner
  private let known = Mutex<[Question: FailureChance]>([:])

  private struct Question: Hashable {
    var table: UncertainTable
    var draws: Int
    var seed: UInt64
  }

  /// Most tables that are remembered; then all are forgotten.
  private static let limit = 200

  public init(runner: Runner = .inOrder) { self.runner = runner }

  /// As `UncertainTable.failureChance`. Two that ask at the same time may both work it out.
  func chance(_ table: UncertainTable, draws: Int, seed: UInt64) throws(NegotiationError) -> FailureChance {
    let question = Question(table: table, draws: draws, seed: seed)
    if let chance = known.withLock({ $0[question] }) { return chance }
    let chance = try table.failureChance(draws: draws, seed: seed)
    known.withLock { known in
      if known.count >= Self.limit { known.removeAll() }
      known[question] = chance
    }
    return chance
  }
}
