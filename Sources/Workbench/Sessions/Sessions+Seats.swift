import Archive

extension Sessions {
  /// The cookie of a seat, another for each table, so that one browser can sit at several.
  static func seatCookie(_ table: String) -> String { "polder-seat-\(table)" }

  /// Who sits at a table by the field Cookie of a request; `nil` for everybody else. `isPerson` tells that a person asked, which keeps the sign-in.
  func seat(_ cookies: String, at table: String, isPerson: Bool) throws -> Session? {
    guard let seats, let secret = Self.secret(in: cookies, named: Self.seatCookie(table)) else { return nil }
    guard let who = try seats.signedIn(secret, at: clock(), isPerson: isPerson), who.table == table else { return nil }
    return Session(name: Self.hash(secret), seat: who)
  }

  /// Begins a session at a seat; gives the field Set-Cookie. What was signed in before in this browser at this table ends, so that nobody goes on
  /// under another's secret.
  func signIn(_ who: SeatSignIn, _ cookies: String) throws -> String? {
    guard let seats else { return nil }
    let name = Self.seatCookie(who.table)
    if let before = Self.secret(in: cookies, named: name) { try seats.close(before) }
    return cookie(try seats.signIn(who, at: clock()), named: name)
  }

  /// Makes the link of a seat's calendars; `nil` where there are no seats.
  func newFeed(of who: SeatSignIn) throws -> String? { try seats?.newFeed(of: who, at: clock()) }

  /// Who made the link of a seat's calendars; `nil` for one that ended.
  func feed(_ link: String) throws -> SeatSignIn? { try seats?.feed(link, at: clock()) }

  /// When the link of a seat's calendars was made, in seconds since 1970; `nil` where there is none.
  func feedMade(_ who: SeatSignIn) throws -> Int? { try seats?.feedMade(at: who.seat, of: who.table, now: clock()) }

  /// Ends the session of a seat, here or everywhere; gives the field Set-Cookie that forgets it.
  func closeSeat(_ who: SeatSignIn, _ cookies: String, everywhere: Bool) throws -> String {
    let name = Self.seatCookie(who.table)
    if everywhere { try seats?.closeEverywhere(who) } else if let own = Self.secret(in: cookies, named: name) { try seats?.close(own) }
    return Self.forgotten(name)
  }
}
