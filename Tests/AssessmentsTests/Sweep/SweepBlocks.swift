import Assessments
import Foundation
import TinyPolder

/// Blocks of the futures of a sweep of Tiny Polder, and the orders in which they may come in.
struct SweepBlocks {
  let chain: ChainDossier
  let request: SweepRequest

  /// A sweep of so many futures in all, under every variant.
  init(futures: Int, seed: UInt64 = 7) throws {
    chain = try TinyPolder.chain()
    request = try AssessmentRequest(futures: futures, seed: seed).sweep(of: chain.dossier)
  }

  /// The futures of a block.
  func record(_ block: Range<Int>, threads: Int = 1) throws -> SweepRecord {
    try chain.sweep(block, of: request, runner: threads == 1 ? .inOrder : .threads(threads))
  }

  /// The futures from 0 up to a number, cut into so many blocks.
  func records(of futures: Int, cutInto count: Int, threads: Int = 1) throws -> [SweepRecord] {
    try (0..<count).map { try record(futures * $0 / count..<futures * ($0 + 1) / count, threads: threads) }
  }

  /// The JSON of a record, with sorted keys.
  static func bytes(_ record: SweepRecord) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    return try encoder.encode(record)
  }

  /// Orders of a prime number of things: every step from every beginning. Of three these are all orders; of seven 42, with gaps between neighbours.
  static func orders(of count: Int) -> [[Int]] {
    (1...max(count - 1, 1)).flatMap { step in (0..<count).map { start in (0..<count).map { (start + $0 * step) % count } } }
  }
}
