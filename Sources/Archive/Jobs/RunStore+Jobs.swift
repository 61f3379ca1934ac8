import Assessments
public import Foundation
import GRDB

extension RunStore {
  /// Puts a job in the queue, or gives the one that is there for the same request; one that failed or was cancelled waits again. What it is made from
  /// is kept with it, so that any process can make it. When this returns, it is on disk.
  ///
  /// Throws `JobError` beyond a limit, and `RunStoreError`.
  public func enqueue(_ wish: JobWish, _ limits: JobLimits = JobLimits(), at date: Date = Date(), in circle: Circle = .everyone) throws -> Job {
    let (kind, receipt) = (Self.kind(of: wish.receipt), try Self.json(of: wish.receipt))
    let id = RunID(circle: circle, kind: kind, receipt: receipt)
    guard try heldBytes() <= limits.storeBytes else { throw JobError.storeFull(megabytes: limits.storeBytes >> 20) }
    try writing { database in
      let open = try Bool.fetchOne(
        database, sql: "SELECT EXISTS (SELECT 1 FROM job WHERE circle = ? AND hash = ? AND state IN ('queued', 'running'))",
        arguments: [circle.name, id.hash])
      if open == true { return }
      try Self.check(wish, limits, date, (circle, database))
      try database.execute(
        sql: """
          INSERT OR REPLACE INTO job (circle, hash, kind, receipt, fingerprint, asked, state, client, cost, attempts, made, fault)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, NULL)
          """,
        arguments: [
          circle.name, id.hash, kind, receipt, wish.receipt.fingerprint, wish.asked, Job.State.queued.rawValue, wish.client, wish.receipt.cost,
          Self.moment(date),
        ])
      try Self.write(wish.contents, wish.receipt.fingerprint, database)
      try database.execute(
        sql: """
          DELETE FROM job WHERE circle = ? AND state NOT IN ('queued', 'running') AND number NOT IN
          (SELECT number FROM job WHERE circle = ? ORDER BY number DESC LIMIT ?)
          """, arguments: [circle.name, circle.name, limits.remembered])
    }
    guard let job = try job(id, in: circle) else { throw JobError.unknown(id.description) }
    return job
  }

  /// Limits count within a circle, so that none tells what goes on in another.
  private static func check(_ wish: JobWish, _ limits: JobLimits, _ date: Date, _ place: (circle: Circle, database: Database)) throws {
    let (cost, circle) = (wish.receipt.cost, place.circle.name)
    guard cost <= limits.cost else { throw JobError.tooDear(cost: cost, limit: limits.cost) }
    let open = try Int.fetchOne(
      place.database, sql: "SELECT COUNT(*) FROM job WHERE circle = ? AND state IN ('queued', 'running')", arguments: [circle])
    guard (open ?? 0) < limits.open else { throw JobError.queueFull(limit: limits.open) }
    let own = try Int.fetchOne(
      place.database, sql: "SELECT COUNT(*) FROM job WHERE circle = ? AND state IN ('queued', 'running') AND client = ?",
      arguments: [circle, wish.client])
    guard (own ?? 0) < limits.openPerClient else { throw JobError.tooManyOpen(limit: limits.openPerClient) }
    let spent = try Int.fetchOne(
      place.database, sql: "SELECT SUM(cost) FROM job WHERE circle = ? AND client = ? AND made >= ?",
      arguments: [circle, wish.client, moment(date.addingTimeInterval(-86_400))])
    guard (spent ?? 0) + cost <= limits.costPerDay else { throw JobError.tooMuchToday(limit: limits.costPerDay) }
  }

  /// The job that makes a run; `nil` where nobody asked for it. Throws `RunStoreError`.
  public func job(_ id: RunID, in circle: Circle = .everyone) throws -> Job? {
    try reading {
      try Row.fetchOne($0, sql: "SELECT * FROM job WHERE circle = ? AND hash = ?", arguments: [circle.name, id.hash])
    }.map { try job($0, circle) }
  }

  /// The jobs of a circle, the latest asked for first. Throws `RunStoreError`.
  public func jobs(in circle: Circle = .everyone) throws -> [Job] {
    try reading { try Row.fetchAll($0, sql: "SELECT * FROM job WHERE circle = ? ORDER BY number DESC", arguments: [circle.name]) }
      .map { try job($0, circle) }
  }

  /// The job of a run in whichever circle, for the process that makes it and is told nothing else; `nil` where there is none. Throws `RunStoreError`.
  public func job(inAnyCircle id: RunID) throws -> Job? {
    let found = try reading { database -> (Row, Circle)? in
      guard let row = try Row.fetchOne(database, sql: "SELECT * FROM job WHERE hash = ?", arguments: [id.hash]) else { return nil }
      return try Self.circles(database)[row["circle"]].map { (row, $0) }
    }
    return try found.map(job)
  }

  /// Jobs of its circle that wait or are being made before this one; `nil` for one that does not wait.
  public func placeInQueue(_ id: RunID, in circle: Circle = .everyone) throws -> Int? {
    try reading {
      try Int.fetchOne(
        $0,
        sql: """
          SELECT (
            SELECT COUNT(*) FROM job AS other WHERE other.circle = job.circle AND other.state IN ('queued', 'running') AND other.number < job.number)
          FROM job WHERE circle = ? AND hash = ? AND state = 'queued'
          """, arguments: [circle.name, id.hash])
    }
  }

  func job(_ row: Row, _ circle: Circle) throws -> Job {
    let fault = try (row["fault"] as String?).map { try JSONDecoder().decode(Job.Fault.self, from: Data($0.utf8)) }
    return Job(
      id: RunID(hash: row["hash"]), circle: circle, receipt: try Self.receipts(row), asked: row["asked"],
      state: Job.State(rawValue: row["state"]) ?? .failed,
      attempts: row["attempts"], made: row["made"], fault: fault)
  }

  static func moment(_ date: Date) -> String { ISO8601DateFormatter().string(from: date) }

  static func kind(of receipt: RunSummary.Receipts) -> String {
    switch receipt {
    case .assessment: assessmentKind
    case .study: studyKind
    }
  }

  private static func json(of receipt: RunSummary.Receipts) throws -> String {
    switch receipt {
    case .assessment(let receipt): try json(receipt)
    case .study(let receipt): try json(receipt)
    }
  }

  /// The name of the run that a receipt stands for. Throws where it cannot be written.
  public static func id(of receipt: RunSummary.Receipts, in circle: Circle = .everyone) throws -> RunID {
    RunID(circle: circle, kind: kind(of: receipt), receipt: try json(of: receipt))
  }
}
