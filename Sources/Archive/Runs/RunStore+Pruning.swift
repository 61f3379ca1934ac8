import Foundation
import GRDB

extension RunStore {
  /// Which runs of all circles make way for a wish. A cited run stays, and one that a draft is made from, with its dossier and
  /// every study of that dossier in its circle, which its pages show. So does every run of a table, which its record shows. Throws `RunStoreError`.
  public func plan(_ wish: PruningPlan.Wish) throws -> PruningPlan {
    let (measured, tables, ofTables) = (try sizes(), Set(Ledger.tables(in: Ledger.folder(beside: file))), try dossiersOfTables())
    let circles = try reading { try Self.circles($0) }.values.sorted { $0.name < $1.name }
    let runs = try circles.flatMap { circle in try self.runs(in: circle).map { (run: $0, circle: circle) } }
      .sorted { ($0.run.made, $1.run.id.hash) < ($1.run.made, $0.run.id.hash) }
    let cited = Set(try circles.flatMap { circle in try citations(in: circle).map(\.id) + drafts(in: circle).map { RunID(hash: $0.run) } })
    let dossiers = Set(runs.filter { cited.contains($0.run.id) }.map { [$0.circle.name, $0.run.fingerprint] })
    var plan = PruningPlan(wish: wish, runs: [], kept: 0, bytesBefore: measured.whole, bytesAfter: measured.whole)
    var left = Dictionary(grouping: runs, by: \.run.fingerprint).mapValues(\.count)
    for (run, circle) in runs {
      if circle.table.map(tables.contains) ?? false || cited.contains(run.id) || run.isStudy && dossiers.contains([circle.name, run.fingerprint]) {
        plan.kept += 1
        continue
      }
      let isOld = wish.madeBefore.map { run.made < $0 } ?? false
      let isTooMuch = wish.bytes.map { plan.bytesAfter > $0 } ?? false
      guard isOld || isTooMuch, wish.spared.map({ run.made < $0 }) ?? true else { continue }
      left[run.fingerprint, default: 1] -= 1
      let isLast = left[run.fingerprint] == 0 && !ofTables.contains(run.fingerprint)
      let bytes = measured.parts[run.id.hash, default: 0] + (isLast ? measured.dossiers[run.fingerprint, default: 0] : 0)
      plan.runs.append(PruningPlan.Run(run: run, circle: circle, bytes: bytes))
      plan.bytesAfter = max(0, plan.bytesAfter - bytes)
    }
    return plan
  }

  /// Removes the runs of a plan, each but those that were cited since it was made, with dossiers that no run is left of, no job waits for and no
  /// table is about. Gives how many went.
  ///
  /// Where it `shrinks` the room goes back to the disk, which takes as much room beside it meanwhile, and nobody reads or writes until it is done;
  /// else the file stays as large as it is, and what comes next is written where they were. Throws `RunStoreError`, and
  /// `LedgerError` where a table cannot be read; nothing went then.
  public func prune(_ plan: PruningPlan, shrinks: Bool = true) throws -> Int {
    let ofTables = try dossiersOfTables()
    let removed = try writing { database in
      var removed = 0
      for run in plan.runs {
        let words: StatementArguments = [run.circle.name, run.run.id.hash]
        let isCited = try Bool.fetchOne(
          database,
          sql: """
            SELECT EXISTS (SELECT 1 FROM cited WHERE circle = ? AND hash = ?) OR EXISTS (SELECT 1 FROM draft WHERE circle = ? AND run = ?)
            """, arguments: words + words)
        if isCited == true { continue }
        try database.execute(sql: "DELETE FROM part WHERE circle = ? AND hash = ?", arguments: words)
        try database.execute(sql: "DELETE FROM actual WHERE circle = ? AND hash = ?", arguments: words)
        try database.execute(sql: "DELETE FROM run WHERE circle = ? AND hash = ?", arguments: words)
        removed += database.changesCount
        try database.execute(sql: "DELETE FROM job WHERE circle = ? AND hash = ? AND state = 'done'", arguments: words)
      }
      try database.execute(
        sql: """
          DELETE FROM dossier WHERE fingerprint NOT IN (SELECT fingerprint FROM run)
          AND fingerprint NOT IN (SELECT fingerprint FROM job WHERE state != 'done')
          AND fingerprint NOT IN (SELECT value FROM json_each(?))
          """, arguments: [CanonicalJSON.list(ofTables.map(CanonicalJSON.text)).written])
      return removed
    }
    if removed > 0, shrinks { try tidy() }
    return removed
  }

  /// Bytes that the store holds, without room that is free already. Throws `RunStoreError`.
  public func heldBytes() throws -> Int { try reading { try Self.heldBytes($0) } }

  private static func heldBytes(_ database: Database) throws -> Int {
    let (pages, free) = (try Int.fetchOne(database, sql: "PRAGMA page_count"), try Int.fetchOne(database, sql: "PRAGMA freelist_count"))
    return ((pages ?? 0) - (free ?? 0)) * (try Int.fetchOne(database, sql: "PRAGMA page_size") ?? 0)
  }

  private struct Sizes {
    var whole: Int
    var parts: [String: Int]
    var dossiers: [String: Int]
  }

  private func sizes() throws -> Sizes {
    try reading { database in
      func counted(_ sql: String) throws -> [String: Int] {
        Dictionary(try Row.fetchAll(database, sql: sql).map { ($0[0] as String, $0[1] as Int) }) { $0 + $1 }
      }
      return Sizes(
        whole: try Self.heldBytes(database),
        parts: try counted("SELECT hash, SUM(LENGTH(CAST(body AS BLOB))) FROM part GROUP BY hash"),
        dossiers: try counted("SELECT fingerprint, SUM(LENGTH(body)) FROM dossier GROUP BY fingerprint"))
    }
  }

  private func tidy() throws {
    do { try database.vacuum() } catch { throw RunStoreError(error, at: file) }
  }
}

extension RunSummary {
  /// Whether it is a study, which the pages of an assessment show.
  var isStudy: Bool {
    switch receipt {
    case .assessment: false
    case .study: true
    }
  }
}
