/// Who reads a ledger.
public enum LedgerReader: Sendable, Hashable {
  /// The host, who holds everything.
  case host
  case seat(String)
  case everyone

  /// Whether it may read what is meant for these readers.
  public func mayRead(_ readers: LedgerReaders) -> Bool {
    switch (self, readers) {
    case (.host, _), (_, .everyone), (.seat, .table): true
    case (.seat(let seat), .seats(let seats)): seats.contains { $0.utf8.elementsEqual(seat.utf8) }
    case (.everyone, .table), (.everyone, .seats): false
    }
  }
}
