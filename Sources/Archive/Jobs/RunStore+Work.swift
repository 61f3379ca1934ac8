import Assessments
import Foundation
import GRDB

extension RunStore {
  /// The job of all circles that waited longest, which is now being made; `nil` where none waits. Throws `RunStoreError`.
  public func claimJob() throws -> Job? {
    let claimed = try writing { database -> (Row, Circle)? in
      let circles = try Self.circles(database)
      guard let next = try Row.fetchOne(database, sql: "SELECT * FROM job WHERE state = 'queued' ORDER BY number LIMIT 1"),
        let circle = circles[next["circle"]]
      else { return nil }
      let words: StatementArguments = [circle.name, next["hash"] as String]
      try database.execute(sql: "UPDATE job SET state = 'running', attempts = attempts + 1 WHERE circle = ? AND hash = ?", arguments: words)
      return try Row.fetchOne(database, sql: "SELECT * FROM job WHERE circle = ? AND hash = ?", arguments: words).map { ($0, circle) }
    }
    return try claimed.map(job)
  }

  /// Writes how a job that is being made ended; what was cancelled meanwhile stays so. It is done when its run is in the store, whatever became of
  /// the process. Throws `RunStoreError`.
  public func end(_ id: RunID, _ fault: Job.Fault?, in circle: Circle = .everyone) throws {
    let text = try Self.json(fault ?? .ended(code: 0))
    try writing { database in
      let isMade = try Self.isMade(id, circle, database)
      let state: Job.State = isMade ? .done : .failed
      try database.execute(
        sql: "UPDATE job SET state = ?, fault = ? WHERE circle = ? AND hash = ? AND state = 'running'",
        arguments: [state.rawValue, isMade ? nil : text, circle.name, id.hash])
    }
  }

  /// Lets a job wait again whose process was killed; after too many times it has failed. Throws `RunStoreError`.
  public func giveBack(_ id: RunID, _ limits: JobLimits = JobLimits(), in circle: Circle = .everyone) throws {
    try writing { try Self.giveBack(id, attempts: limits.attempts, circle, $0) }
  }

  /// Lets every job wait again, of whichever circle, that was being made by a server that is gone, which is no fault of the job. To be called by
  /// whoever alone works on the queue. Throws `RunStoreError`.
  public func giveBackAll() throws {
    try writing { database in
      let circles = try Self.circles(database)
      for row in try Row.fetchAll(database, sql: "SELECT circle, hash FROM job WHERE state = 'running'") {
        guard let circle = circles[row["circle"]] else { continue }
        try Self.giveBack(RunID(hash: row["hash"]), attempts: nil, circle, database)
      }
    }
  }

  /// Ends a job that waits or is being made; gives whether it did. Throws `RunStoreError`.
  @discardableResult
  public func cancel(_ id: RunID, in circle: Circle = .everyone) throws -> Bool {
    var isCancelled = false
    try writing { database in
      try database.execute(
        sql: "UPDATE job SET state = 'cancelled' WHERE circle = ? AND hash = ? AND state IN ('queued', 'running')",
        arguments: [circle.name, id.hash])
      isCancelled = database.changesCount > 0
    }
    return isCancelled
  }

  /// Whether the run of a job is in the store.
  public func isMade(_ id: RunID, in circle: Circle = .everyone) throws -> Bool { try reading { try Self.isMade(id, circle, $0) } }

  /// `attempts` are those after which it has failed; with `nil` this one does not count.
  private static func giveBack(_ id: RunID, attempts: Int?, _ circle: Circle, _ database: Database) throws {
    let times = try Int.fetchOne(
      database, sql: "SELECT attempts FROM job WHERE circle = ? AND hash = ? AND state = 'running'", arguments: [circle.name, id.hash])
    guard let times else { return }
    let isMade = try isMade(id, circle, database)
    let state: Job.State = isMade ? .done : times >= attempts ?? .max ? .failed : .queued
    let fault = state == .failed ? try json(Job.Fault.killed(times: times)) : nil
    try database.execute(
      sql: "UPDATE job SET state = ?, fault = ?, attempts = ? WHERE circle = ? AND hash = ?",
      arguments: [state.rawValue, fault, attempts == nil ? max(times - 1, 0) : times, circle.name, id.hash])
  }

  private static func isMade(_ id: RunID, _ circle: Circle, _ database: Database) throws -> Bool {
    try Bool.fetchOne(
      database, sql: "SELECT EXISTS (SELECT 1 FROM run WHERE circle = ? AND hash = ?)", arguments: [circle.name, id.hash]) ?? false
  }
}
