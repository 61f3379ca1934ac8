import Synchronization

/// How many requests went how, since the server began. A class, since all requests count in it.
final class RequestCounts: Sendable {
  private let counts = Mutex<[Int: Int]>([:])

  /// Counts one answer, by the hundred of its status.
  func count(_ status: Status) { counts.withLock { $0[status.rawValue / 100, default: 0] += 1 } }

  /// In the form that monitoring programs read.
  var lines: [String] { counts.withLock { counts in (2...5).map { "polder_requests_total{status=\"\($0)xx\"} \(counts[$0] ?? 0)" } } }
}
