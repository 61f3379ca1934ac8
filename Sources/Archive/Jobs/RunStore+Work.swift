import Assessments
import Foundation
import GRDB

extension RunStore {
  /// The job that waited longest, which is now being made; `nil` where none waits. Throws `RunStoreError`.
  public func claimJob(in circle: Circle = .everyone) throws -> Job? {
    var claimed: Row?
    try writing { database in
      claimed = try Row.fetchOne(
        database, sql: "SELECT * FROM job WHERE circle = ? AND state = 'queued' ORDER BY number LIMIT 1", arguments: [circle.rawValue])
      guard let row = claimed else { return }
      let hash: String = row["hash"]
      try database.execute(
        sql: "UPDATE job SET state = 'running', attempts = attempts + 1 WHERE circle = ? AND hash = ?", arguments: [circle.rawValue, hash])
      claimed = try Row.fetchOne(database, sql: "SELECT * FROM job WHERE circle = ? AND hash = ?", arguments: [circle.rawValue, hash])
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
        arguments: [state.rawValue, isMade ? nil : text, circle.rawValue, id.hash])
    }
  }

  /// Lets a job wait again whose process was killed; after too many times it has failed. Throws `RunStoreError`.
  public func giveBack(_ id: RunID, _ limits: JobLimits = JobLimits(), in circle: Circle = .everyone) throws {
    try writing { try Self.giveBack(id, attempts: limits.attempts, circle, $0) }
  }

  /// Lets every job wait again that was being made by a server that is gone, which is no fault of the job. To be called by whoever alone works on the
  /// queue. Throws `RunStoreError`.
  public func giveBackAll(in circle: Circle = .everyone) throws {
    try writing { database in
      let hashes = try String.fetchAll(database, sql: "SELECT hash FROM job WHERE circle = ? AND state = 'running'", arguments: [circle.rawValue])
      for hash in hashes { try Self.giveBack(RunID(hash: hash), attempts: nil, circle, database) }
    }
  }

  /// Ends a job that waits or is being made; gives whether it did. Throws `RunStoreError`.
  @discardableResult
  public func cancel(_ id: RunID, in circle: Circle = .everyone) throws -> Bool {
    var isCancelled = false
    try writing { database in
      try database.execute(
        sql: "UPDATE job SET state = 'cancelled' WHERE circle = ? AND hash = ? AND state IN ('queued', 'running')",
        arguments: [circle.rawValue, id.hash])
      isCancelled = database.changesCount > 0
    }
    return isCancelled
  }

  /// Whether the run of a job is in the store.
  public func isMade(_ id: RunID, in circle: Circle = .everyone) throws -> Bool { try reading { try Self.isMade(id, circle, $0) } }

  /// `attempts` are those after which it has failed; with `nil` this one does not count.
  private static func giveBack(_ id: RunID, attempts: Int?, _ circle: Circle, _ database: Database) throws {
    let times = try Int.fetchOne(
      database, sql: "SELECT attempts FROM job WHERE circle = ? AND hash = ? AND state = 'running'", arguments: [circle.rawValue, id.hash])
    guard let times else { return }
    let isMade = try isMade(id, circle, database)
    let state: Job.State = isMade ? .done : times >= attempts ?? .max ? .failed : .queued
    let fault = state == .failed ? try json(Job.Fault.killed(times: times)) : nil
    try database.execute(
      sql: "UPDATE job SET state = ?, fault = ?, attempts = ? WHERE circle = ? AND hash = ?",
      arguments: [state.rawValue, fault, attempts == nil ? max(times - 1, 0) : times, circle.rawValue, id.hash])
  }

  private static func isMade(_ id: RunID, _ circle: Circle, _ database: Database) throws -> Bool {
    try Bool.fetchOne(
      database, sql: "SELECT EXISTS (SELECT 1 FROM run WHERE circle = ? AND hash = ?)", arguments: [circle.rawValue, id.hash]) ?? false
  }
}
