public import Vocabulary

/// Sites of given sizes to be opened, kept, changed or closed in the municipalities of one province over some quarters, so that the province has
/// enough places in every quarter at the least cost.
public struct SitePlanning: Sendable, Hashable {
  /// A municipality with its share and what it has.
  public struct Municipality: Sendable, Hashable {
    public var name: String
    public var share: Int
    /// Position of the size that exists; 0 for none.
    public var existing: Int
    /// Positions of the sizes that it may have, in order.
    public var allowed: [Int]

    public init(name: String, share: Int, existing: Int, allowed: [Int]) {
      self.name = name
      self.share = share
      self.existing = existing
      self.allowed = allowed
    }
  }

  /// Costs in whole units.
  public struct Costs: Sendable, Hashable {
    /// Per place and quarter, by size.
    public var running: [Int]
    /// Of a change that adds places: fixed, and per place; of one that takes them away likewise.
    public var opening: (fixed: Int, place: Int)
    public var closing: (fixed: Int, place: Int)
    /// Per place that the last size differs from the share.
    public var offShare: Int

    public init(running: [Int], opening: (fixed: Int, place: Int), closing: (fixed: Int, place: Int), offShare: Int) {
      self.running = running
      self.opening = opening
      self.closing = closing
      self.offShare = offShare
    }

    public static func == (left: Self, right: Self) -> Bool {
      left.running == right.running && left.opening == right.opening && left.closing == right.closing && left.offShare == right.offShare
    }
    public func hash(into hasher: inout Hasher) { hasher.combine(running) }
  }

  /// Sizes in places, the first 0.
  public let sizes: [Int]
  public let municipalities: [Municipality]
  public let costs: Costs
  /// Places that the province must have in each quarter.
  public let required: [Int]
  /// Quarters that a new or larger site takes before it has places.
  public let leadTime: Int

  /// Throws `SiteFault`: the first wrong input, or the quarter whose demand clashes with what is allowed, and by how much.
  public init(sizes: [Int], municipalities: [Municipality], costs: Costs, required: [Int], leadTime: Int = 0) throws(SiteFault) {
    guard !municipalities.isEmpty, !required.isEmpty else { throw .empty }
    guard sizes.first == 0, zip(sizes, sizes.dropFirst()).allSatisfy({ $0 < $1 }), costs.running.count == sizes.count else { throw .sizes }
    for municipality in municipalities {
      guard sizes.indices.contains(municipality.existing), !municipality.allowed.isEmpty, municipality.allowed.allSatisfy(sizes.indices.contains),
        leadTime == 0 || municipality.allowed.contains(where: { $0 <= municipality.existing })
      else {
        throw .size(municipality: municipality.name)
      }
    }
    for (quarter, places) in required.enumerated() where places < 0 { throw .negative(quarter: quarter, places: places) }
    let most = municipalities.reduce(0) { $0 + ($1.allowed.map { sizes[$0] }.max() ?? 0) }
    let atOnce = municipalities.reduce(0) { sum, own in
      sum + (own.allowed.filter { sizes[$0] <= sizes[own.existing] }.map { sizes[$0] }.max() ?? 0)
    }
    for (quarter, places) in required.enumerated() {
      let possible = quarter < leadTime ? atOnce : most
      if places > possible { throw .tooMuch(quarter: quarter, required: places, possible: possible) }
    }
    self.sizes = sizes
    self.municipalities = municipalities
    self.costs = costs
    self.required = required
    self.leadTime = leadTime
  }

  public var quarters: Int { required.count }

  /// Cost of going from one size to another.
  func change(_ from: Int, _ to: Int) -> Int {
    let difference = sizes[to] - sizes[from]
    if difference == 0 { return 0 }
    return difference > 0
      ? costs.opening.fixed + costs.opening.place * difference : costs.closing.fixed - costs.closing.place * difference
  }

  /// Cost of having a size in a quarter, after another size.
  func cost(_ municipality: Int, quarter: Int, from: Int, to: Int) -> Int {
    let last = quarter == quarters - 1 ? costs.offShare * abs(sizes[to] - municipalities[municipality].share) : 0
    return change(from, to) + costs.running[to] * sizes[to] + last
  }

  /// Whether a municipality can go from a size to another in a quarter: nothing grows before the lead time is over.
  func canChange(_ from: Int, _ to: Int, quarter: Int) -> Bool { quarter >= leadTime || sizes[to] <= sizes[from] }
}

/// Planning that cannot be, with the reason.
public enum SiteFault: Explained, Sendable, Hashable {
  case empty
  case sizes
  case size(municipality: String)
  case negative(quarter: Int, places: Int)
  case tooMuch(quarter: Int, required: Int, possible: Int)
}

extension SiteFault: CustomStringConvertible {
  public var description: String { sentence.en }

  /// What is wrong and what to do.
  public var sentence: Phrase {
    switch self {
    case .empty:
      Phrase(
        nl: "Een plan van locaties heeft ten minste één gemeente en één kwartaal nodig.",
        en: "Site planning takes at least one municipality and one quarter.")
    case .sizes:
      Phrase(
        nl: "De maten moeten met 0 beginnen en oplopen, met voor elke maat de kosten per kwartaal.",
        en: "Sizes must begin with 0 and grow, with a running cost for each.")
    case .size(let municipality):
      Phrase(
        nl: "\(municipality) heeft een maat, of mag een maat hebben, die niet in de lijst staat.",
        en: "\(municipality) has or may have a size that is not in the list.")
    case .negative(let quarter, let places):
      Phrase(
        nl: "Kwartaal \(quarter + 1) vraagt \(places) plaatsen; dat moet nul of meer zijn.",
        en: "Quarter \(quarter + 1) requires \(places) places; it must be zero or more.")
    case .tooMuch(let quarter, let required, let possible):
      Phrase(
        nl:
          "Kwartaal \(quarter + 1) vraagt \(required) plaatsen, maar met in elke gemeente de grootste toegestane maat zijn er \(possible): "
          + "\(required - possible) te weinig. Sta grotere maten toe, of verlaag de eis.",
        en:
          "Quarter \(quarter + 1) requires \(required) places, but with every municipality at its largest allowed size there are \(possible): "
          + "\(required - possible) too few. Allow larger sizes, or lower the requirement.")
    }
  }
}

/// Sizes per municipality and quarter.
public struct SitePlan: Sendable, Hashable {
  /// Position of the size, a row per municipality.
  public var sizes: [[Int]]
  public var cost: Int
  /// No plan costs less.
  public var bound: Int
  /// Changes of size in all.
  public var moves: Int
  public var isProved: Bool { cost <= bound }
  public var gap: Double { cost > 0 ? Double(cost - bound) / Double(cost) : 0 }
}
