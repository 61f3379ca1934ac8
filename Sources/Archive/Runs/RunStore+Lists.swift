public import Assessments
import Dossiers
import Foundation
import GRDB

extension RunStore {
  /// The runs of a circle, newest first.
  public func runs(in circle: Circle = .everyone) throws -> [RunSummary] {
    try reading { database in
      try Row.fetchAll(
        database, sql: "SELECT hash, kind, receipt, asked, made FROM run WHERE circle = ? ORDER BY made DESC, hash", arguments: [circle.name])
    }
    .map(summary)
  }

  /// The run whose hash begins so. Throws `RunStoreError.unknown` or `.ambiguous`.
  public func run(_ beginning: String, in circle: Circle = .everyone) throws -> RunSummary {
    let asked = beginning.lowercased()
    let found = try runs(in: circle).filter { !asked.isEmpty && $0.id.hash.hasPrefix(asked) }
    guard let first = found.first else { throw RunStoreError.unknown(beginning) }
    guard found.count == 1 else { throw RunStoreError.ambiguous(beginning, count: found.count) }
    return first
  }

  /// The run that answers a request: the same dossier, program, seed, number of futures and arrivals, and at least the variants asked for. Of several
  /// the one with the fewest variants; `nil` where there is none.
  public func run(answering receipt: Receipt, in circle: Circle = .everyone) throws -> RunSummary? {
    let fitting = try runs(in: circle).filter { run in
      guard case .assessment(let own) = run.receipt else { return false }
      var same = own
      same.variants = receipt.variants
      return same == receipt && receipt.variants.allSatisfy(own.variants.contains)
    }
    func variants(_ run: RunSummary) -> Int { if case .assessment(let receipt) = run.receipt { receipt.variants.count } else { .max } }
    return fitting.min { (variants($0), $0.id.hash) < (variants($1), $1.id.hash) }
  }

  /// The run of a circle that answers a request with at least as many futures as asked for; of several the one with the most. `nil` where there is
  /// none.
  public func largestRun(answering receipt: Receipt, in circle: Circle = .everyone) throws -> RunSummary? {
    let larger = try runs(in: circle).compactMap { run -> (run: RunSummary, futures: Int)? in
      guard case .assessment(let own) = run.receipt, let futures = own.futures, futures >= receipt.futures ?? 0 else { return nil }
      var same = own
      (same.variants, same.futures) = (receipt.variants, receipt.futures)
      return same == receipt && receipt.variants.allSatisfy(own.variants.contains) ? (run, futures) : nil
    }
    return larger.max { ($0.futures, $1.run.id.hash) < ($1.futures, $0.run.id.hash) }?.run
  }

  private func summary(_ row: Row) throws -> RunSummary {
    RunSummary(id: RunID(hash: row["hash"]), receipt: try Self.receipts(row), asked: row["asked"], made: row["made"])
  }

  /// The receipt in a row of runs or jobs.
  static func receipts(_ row: Row) throws -> RunSummary.Receipts {
    let data = Data((row["receipt"] as String).utf8)
    return row["kind"] == assessmentKind
      ? .assessment(try JSONDecoder().decode(Receipt.self, from: data)) : .study(try JSONDecoder().decode(StudyReceipt.self, from: data))
  }

  static let assessmentKind = "assessment"
  static let studyKind = "study"
}
