/// Who may read what an act says: its circle. The hash does not cover it, so that a circle can be widened later by an act.
public enum LedgerReaders: Sendable, Hashable {
  case everyone
  /// Every seat.
  case table
  /// These seats only.
  case seats([String])

  /// As it is kept: `public`, `table`, or the seats as canonical JSON.
  var text: String {
    switch self {
    case .everyone: "public"
    case .table: "table"
    case .seats(let seats): CanonicalJSON.list(seats.sorted().map(CanonicalJSON.text)).written
    }
  }

  init?(_ text: String) {
    switch text {
    case "public": self = .everyone
    case "table": self = .table
    case let list:
      guard let seats = try? CanonicalJSON(canonical: list).list?.map(\.text), !seats.contains(nil) else { return nil }
      self = .seats(seats.compactMap(\.self))
    }
  }
}

extension LedgerReaders {
  /// Whether whoever may read the other may read this.
  func includes(_ other: LedgerReaders) -> Bool {
    switch (self, other) {
    case (.everyone, _), (.table, .table), (.table, .seats): true
    case (.seats(let own), .seats(let others)): others.allSatisfy { LedgerReader.seat($0).mayRead(.seats(own)) }
    case (.table, .everyone), (.seats, .everyone), (.seats, .table): false
    }
  }
}
