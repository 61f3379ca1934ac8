import Measuring
import Negotiation

/// How long an opening of sealed lines takes with all that belongs to it: the answer, and for every seat what it could tell and what it tells. The
/// limits hold for one core: 2 seconds for the table of the dossier, 30 for a million packages.
enum SealedLines {
  static func rows(_ own: Table) throws -> [TimedWork] {
    func drawn(_ walkAway: Double) -> Table { DrawnTable.table(measures: 6, options: 10, parties: 6, walkAway: walkAway) }
    return [
      try opening(own, "the dossier's table opened from sealed lines", limit: 2_000),
      try opening(drawn(0.62), "1,000,000 packages, 6 sealed seats", limit: 30_000),
      try opening(DrawnTable.withRedLines(drawn(0.5)), "the same with 2 red lines a seat, walk-away 0.50", limit: 30_000),
      try opening(DrawnTable.withRedLines(drawn(0.7)), "the same, walk-away 0.70", limit: 30_000),
    ]
  }

  private static func opening(_ table: Table, _ work: String, limit: Double) throws -> TimedWork {
    let question = OpeningQuestion(namesPackages: true, namesStep: true)
    let ground = try CommonGround(table, sealed: Array(table.parties.indices))
    let (milliseconds, (answer, told)) = Stopwatch.timed {
      let told = table.parties.indices.map { ground.exposure(of: $0, question).acceptable + ground.pooled(about: $0, question).refuses.count }
      return (ground.answer(question), told.reduce(0, +))
    }
    let agreeable = try PackageSearch(table).negotiate().agreeable
    let isRight = answer.isPossible == (agreeable > 0) && milliseconds <= limit
    return TimedWork(
      work, milliseconds: milliseconds, result: "\(table.packageCount ?? 0) / \(answer.isPossible ? "yes" : "no"), told \(told)",
      check: .init(isRight, "= public search, within \(Int(limit)) ms"))
  }
}
