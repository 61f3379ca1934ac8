import Archive
import Talks

/// Tables that were opened by the form of a page: a form that is sent twice opens one, and nobody opens too many.
struct BegunTables: Sendable {
  /// Tables that one client opens within a day.
  static let most = 30
  private static let day = 24 * 60 * 60 * 1000
  private static let remembered = 10_000

  /// Who sits at the table that a form opened, by the name that the form carries.
  private var seats = LeastRecentlyUsed<String, SeatSignIn>(limit: 1000)
  private var moments: [String: [Int]] = [:]

  /// Who sits at the table that a form opened before; `nil` for one that opened none.
  mutating func seat(of form: String) -> SeatSignIn? { seats.value(of: form) }

  /// Whether a client opened as many as may be within the day before a moment.
  func hasMost(_ client: String, at now: Instant) -> Bool { recent(client, now).count >= Self.most }

  /// Notes a table that a form opened for a client.
  mutating func note(_ seat: SeatSignIn, of form: String, by client: String, at now: Instant) {
    seats.keep(seat, as: form)
    if moments.count >= Self.remembered { moments = moments.filter { !recent($0.key, now).isEmpty } }
    // Where so many come at once, the oldest notes make room.
    if moments.count >= Self.remembered { moments.removeAll() }
    moments[client] = recent(client, now) + [now.milliseconds]
  }

  private func recent(_ client: String, _ now: Instant) -> [Int] { (moments[client] ?? []).filter { now.milliseconds - $0 < Self.day } }
}
