/// How long those who ask wait for the arrival, counted in whole numbers by month of waiting: what a survival curve is made from.
///
/// The clock starts at the request. Who asked before the opening date comes in at the months that he had waited by then, since those who asked with
/// him and arrived before are not in the run. Refused relatives are in no count, and neither are those with a visa on the opening date: when they
/// asked is not known. Counts add up, so futures may be added in any order to the same numbers.
public struct Waits: Sendable, Hashable, Codable {
  /// Months of waiting counted apart; longer ones are in the last.
  public static let months = 240

  /// Who comes under observation after so many whole months of waiting: 0 for all whose request is made in the run.
  public internal(set) var entered: [Int]
  /// Who arrives after so many whole months.
  public internal(set) var arrived: [Int]
  /// Who still waits after so many whole months when the run ends.
  public internal(set) var waiting: [Int]

  /// Nobody.
  public init() {
    let none = [Int](repeating: 0, count: Self.months)
    (entered, arrived, waiting) = (none, none, none)
  }

  /// Adds others; the order does not matter.
  public mutating func join(_ other: Waits) {
    for month in 0..<Self.months {
      entered[month] += other.entered[month]
      arrived[month] += other.arrived[month]
      waiting[month] += other.waiting[month]
    }
  }

  /// Everyone who asked and is not refused.
  public var people: Int { entered.reduce(0, +) }

  /// The month of a wait in days.
  @inline(__always)
  static func month(_ days: Float, monthDays: Float) -> Int { min(max(Int(days / monthDays), 0), months - 1) }
}

/// The waits of relatives, and of the children among those kept apart.
public struct FamilyWaits: Sendable, Hashable, Codable {
  public internal(set) var relatives = Waits()
  /// Children who wait for a parent; a sponsor who came alone as a minor is the child of his family.
  public internal(set) var children = Waits()

  /// Nobody.
  public init() {}

  /// Adds others; the order does not matter.
  public mutating func join(_ other: FamilyWaits) {
    relatives.join(other.relatives)
    children.join(other.children)
  }
}
