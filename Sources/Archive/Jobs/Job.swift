import Assessments
public import Vocabulary

/// A run or study that somebody asked for: it waits, is being made, or has ended. Its name is that of the run it makes, so the same request is the
/// same job.
public struct Job: Sendable, Hashable {
  /// How far it has come.
  public enum State: String, Sendable, Hashable, CaseIterable {
    case queued, running, done, failed, cancelled

    /// Whether it still has to be made.
    public var isOpen: Bool {
      switch self {
      case .queued, .running: true
      case .done, .failed, .cancelled: false
      }
    }
  }

  /// Why it failed.
  public enum Fault: Sendable, Hashable, Codable {
    /// What the process said.
    case told(Phrase)
    /// The process ended with a code and without a word.
    case ended(code: Int)
    /// It was begun so many times, and each time it or the server was killed.
    case killed(times: Int)
    /// No process could be started.
    case notStarted
  }

  public var id: RunID
  /// Who may read it, and the run that it makes.
  public var circle: Circle
  public var receipt: RunSummary.Receipts
  /// The dossier as whoever asked named it.
  public var asked: String
  public var state: State
  /// Times that it was begun.
  public var attempts: Int
  /// When it was asked for, in UTC, as `2026-11-26T17:00:00Z`.
  public var made: String
  /// `nil` where it did not fail.
  public var fault: Fault?

  /// The fingerprint of the dossier.
  public var fingerprint: String { receipt.fingerprint }
}

extension RunSummary.Receipts {
  /// The fingerprint of the dossier.
  public var fingerprint: String {
    switch self {
    case .assessment(let receipt): receipt.fingerprint
    case .study(let receipt): receipt.fingerprint
    }
  }

  /// The version of the program.
  public var version: String {
    switch self {
    case .assessment(let receipt): receipt.version
    case .study(let receipt): receipt.version
    }
  }

  /// Futures that are simulated in all, roughly: each under today's law and under every variant.
  public var cost: Int {
    switch self {
    case .assessment(let receipt): (receipt.futures ?? 1) * (receipt.variants.count + 1)
    case .study(let receipt): receipt.draws * 2
    }
  }
}
