import Assessments
public import Dossiers
import Negotiation
public import Talks
public import Vocabulary

/// The lines of a seat while its delegation has them unlocked, for some minutes: then they are gone, and only the secret brings them back.
public struct UnlockedLines: Sendable {
  /// As long as lines stay unlocked, in minutes.
  public static let minutes = 15

  private var lines: OwnLines?
  private let until: Instant

  public init(_ lines: OwnLines, at now: Instant) {
    self.lines = lines
    until = Instant(milliseconds: now.milliseconds + Self.minutes * 60_000)
  }

  /// The lines; `nil` once their time is over, and from then on.
  public mutating func lines(at now: Instant) -> OwnLines? {
    if now >= until { lines = nil }
    return lines
  }
}

extension TableStore {
  /// How the text on the table stands by a seat's own lines, from what that seat may read; `nil` for a seat without a party that the dossier
  /// knows.
  public func standing(by lines: OwnLines, _ politics: Politics, in language: Language) throws -> PartyStanding? {
    PlayedSeat(lines).night(try view(for: .seat(lines.seat)).state, politics, in: language)?.standing(of: lines.seat)
  }
}
