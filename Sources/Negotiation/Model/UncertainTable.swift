/// A table as people know it: positions with two readings, spreads around them, red lines that may not hold, walk-away values with a range.
public struct UncertainTable: Sendable, Hashable, Codable {
  /// One reading of what a party thinks of a measure.
  public struct Reading: Sendable, Hashable, Codable {
    /// Value of each option to the party, 0 (worst) to 100 (its own position); in the order of the options.
    public var values: [Int]
    /// 0…1; the readings of one stance add up to 1.
    public var probability: Double

    public init(values: [Int], probability: Double) {
      self.values = values
      self.probability = probability
    }

    /// Values by distance on the scale of the measure, 0 to 100.
    public init(position: Int, places: [Int], probability: Double = 1) {
      self.init(values: places.map { 100 - abs($0 - position) }, probability: probability)
    }
  }

  /// What a party thinks of one measure.
  public struct Opinion: Sendable, Hashable, Codable {
    /// What single answers are computed from.
    public var best: Reading
    /// The readings that are drawn; `best` alone where there is one.
    public var readings: [Reading]
    /// Weight of the measure to the party, a whole number.
    public var salience: Int
    /// What the options are worth for something else than the measure itself, such as what the chain says they bring.
    public var additions: [Addition] = []
    /// Places of the options on the scale, and how far the position may lie to either side of it; `nil` where values are given, not positions.
    public var scale: Scale?

    /// Worth that comes on top of what the party thinks of the measure.
    public struct Addition: Sendable, Hashable, Codable {
      /// 0 to 100 per option.
      public var values: [Int]
      public var salience: Int

      public init(values: [Int], salience: Int) {
        self.values = values
        self.salience = salience
      }
    }

    /// The measure as a line from 0 to 100.
    public struct Scale: Sendable, Hashable, Codable {
      public var places: [Int]
      public var positions: [Int]
      /// Points of the scale to either side, all equally likely; 0 for a position that is sure.
      public var spread: Int

      /// `positions` are those of the readings, in their order.
      public init(places: [Int], positions: [Int], spread: Int) {
        self.places = places
        self.positions = positions
        self.spread = spread
      }
    }

    public init(best: Reading, readings: [Reading] = [], salience: Int, scale: Scale? = nil) {
      self.best = best
      self.readings = readings.isEmpty ? [Reading(values: best.values, probability: 1)] : readings
      self.salience = salience
      self.scale = scale
    }
  }

  /// A red line with the chance that it holds when it comes to it.
  public struct Line: Sendable, Hashable, Codable {
    public var line: RedLine
    /// 0…1.
    public var holds: Double

    public init(_ line: RedLine, holds: Double) {
      self.line = line
      self.holds = holds
    }
  }

  /// What two measures are worth together: a value of 0 to 100 per pair of options, times a salience.
  public struct Pair: Sendable, Hashable, Codable {
    public var first: Int
    public var second: Int
    public var values: [[Int]]
    public var salience: Int

    public init(first: Int, second: Int, values: [[Int]], salience: Int) {
      self.first = first
      self.second = second
      self.values = values
      self.salience = salience
    }
  }

  /// A party as far as it is known.
  public struct Member: Sendable, Hashable, Codable {
    public var id: String
    /// One per measure.
    public var opinions: [Opinion]
    public var pairs: [Pair]
    public var lines: [Line]
    /// In thousandths of the greatest thinkable worth.
    public var walkAway: Int
    /// Lowest and highest plausible walk-away value, in thousandths.
    public var walkAwayRange: ClosedRange<Int>

    public init(id: String, opinions: [Opinion], pairs: [Pair] = [], lines: [Line], walkAway: Int, walkAwayRange: ClosedRange<Int>? = nil) {
      self.id = id
      self.opinions = opinions
      self.pairs = pairs
      self.lines = lines
      self.walkAway = walkAway
      self.walkAwayRange = walkAwayRange ?? walkAway...walkAway
    }

    /// The weights of everything that counts for the party together.
    var salience: Int { opinions.reduce(0) { $0 + $1.allSalience } + pairs.reduce(0) { $0 + $1.salience } }
  }

  /// In the order of the opinions of each member.
  public var measures: [Measure]
  public var members: [Member]

  public init(measures: [Measure], members: [Member]) {
    self.measures = measures
    self.members = members
  }

  /// The table as it is best known. Worth of an option: 1000 × salience × value; worth 1: 100,000 × the sum of the saliences.
  public var table: Table {
    Table(
      measures: measures,
      parties: members.map { member in
        Party(
          id: member.id, worth: member.opinions.map { $0.worth(of: $0.best.values) },
          walkAway: member.walkAway * 100 * member.salience, scale: 100_000 * max(member.salience, 1), redLines: member.lines.map(\.line),
          interactions: member.pairs.map(Self.interaction))
      })
  }

  static func interaction(_ pair: Pair) -> Interaction {
    Interaction(first: pair.first, second: pair.second, worth: pair.values.map { $0.map { 1000 * pair.salience * $0 } })
  }
}

extension UncertainTable.Opinion {
  var allSalience: Int { additions.reduce(salience) { $0 + $1.salience } }

  /// Worth of the options at these values, with the additions: 1000 × salience × value.
  func worth(of values: [Int]) -> [Int] {
    values.indices.map { option in additions.reduce(1000 * salience * values[option]) { $0 + 1000 * $1.salience * $1.values[option] } }
  }
}
