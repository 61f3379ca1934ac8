public import Dossiers
public import Vocabulary

/// Who may read something.
public enum Readers: Sendable, Hashable {
  case everyone
  /// All seats of this table.
  case table
  /// Some seats, by name, ascending and each once.
  case seats([SeatID])
  case seat(SeatID)

  /// The circle of some seats: in order, each once; of one seat where there is one.
  public init(_ seats: [SeatID]) {
    let sorted = seats.sorted()
    let once = sorted.indices.filter { $0 == 0 || sorted[$0] != sorted[$0 - 1] }.map { sorted[$0] }
    self = once.count == 1 ? .seat(once[0]) : .seats(once)
  }

  /// What kind of circle it is.
  public var kind: RulesOfProcedure.CircleKind {
    switch self {
    case .everyone: .everyone
    case .table: .table
    case .seats: .seats
    case .seat: .seat
    }
  }

  /// Whether a seat of the table is among them.
  public func include(_ seat: SeatID) -> Bool {
    switch self {
    case .everyone, .table: true
    case .seats(let seats): seats.contains(seat)
    case .seat(let one): one == seat
    }
  }

  /// Whether all readers of another circle are among these.
  public func include(_ other: Readers) -> Bool {
    switch (self, other) {
    case (.everyone, _), (.table, .table), (.table, .seats), (.table, .seat): true
    case (.table, .everyone), (.seats, .everyone), (.seats, .table), (.seat, .everyone), (.seat, .table): false
    case (.seats(let seats), .seats(let others)): others.allSatisfy(seats.contains)
    case (.seats(let seats), .seat(let one)): seats.contains(one)
    case (.seat(let one), .seats(let others)): others.allSatisfy { $0 == one }
    case (.seat(let one), .seat(let other)): one == other
    }
  }

  /// One text per circle, for whatever must be kept apart by circle. No two circles share one.
  public var key: String {
    switch self {
    case .everyone: "public"
    case .table: "table"
    case .seats(let seats): "seats:" + seats.map { "\($0.rawValue.utf8.count).\($0.rawValue)" }.joined(separator: ",")
    case .seat(let seat): "seat:" + seat.rawValue
    }
  }
}

extension Readers: Codable {
  private enum Key: String, CodingKey { case seats, seat }

  /// `"public"`, `"table"`, `{"seats": […]}` or `{"seat": …}`. Throws `DecodingError` for anything else.
  public init(from decoder: any Decoder) throws {
    if let container = try? decoder.container(keyedBy: Key.self) {
      if let seat = try container.decodeIfPresent(SeatID.self, forKey: .seat) {
        self = .seat(seat)
      } else {
        self = .seats(try container.decode([SeatID].self, forKey: .seats))
      }
      return
    }
    let container = try decoder.singleValueContainer()
    switch try container.decode(String.self) {
    case "public": self = .everyone
    case "table": self = .table
    case let other: throw DecodingError.dataCorruptedError(in: container, debugDescription: "no circle of readers is called \(other)")
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .everyone, .table:
      var container = encoder.singleValueContainer()
      try container.encode(key)
    case .seats(let seats):
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(seats, forKey: .seats)
    case .seat(let seat):
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(seat, forKey: .seat)
    }
  }
}

/// Whoever asks for a record.
public enum Reader: Sendable, Hashable {
  /// Anybody.
  case anybody
  case seat(SeatID)

  /// The seat that asks; `nil` for anybody.
  public var seat: SeatID? {
    switch self {
    case .anybody: nil
    case .seat(let seat): seat
    }
  }
}
