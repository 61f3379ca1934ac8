public import Vocabulary

/// A table as people know it: positions with two readings, spreads around them, red lines that may not hold, walk-away values with a range.
///
/// Two tables come out of it: `table`, as it is best known, and those drawn from it, one per future, to see how often talks fail.
///
/// Assumption: all that is not known varies independently, between parties and between measures.
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

    /// Values by distance on the scale of the measure, 0 to 100: 100 minus the distance of each place to the position.
    public init(position: Int, places: [Int], probability: Double = 1) {
      self.init(values: places.map { 100 - abs($0 - position) }, probability: probability)
    }
  }

  /// What a party thinks of one measure, and how much it cares; a salience of 0 without additions makes all options worth the same.
  public struct Opinion: Sendable, Hashable, Codable {
    /// What single answers are computed from; not among the draws unless `readings` has it too.
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
      /// Weight of the addition, in the unit of the salience of the measure itself.
      public var salience: Int

      public init(values: [Int], salience: Int) {
        self.values = values
        self.salience = salience
      }
    }

    /// The measure as a line from 0 to 100.
    public struct Scale: Sendable, Hashable, Codable {
      /// Where each option lies, in the order of the options.
      public var places: [Int]
      /// Where the party stands, one per reading.
      public var positions: [Int]
      /// Points of the scale to either side, all equally likely; 0 for a position that is sure.
      ///
      /// A drawn position that would leave the scale stays at its end.
      public var spread: Int

      /// `positions` are those of the readings, in their order.
      public init(places: [Int], positions: [Int], spread: Int) {
        self.places = places
        self.positions = positions
        self.spread = spread
      }
    }

    /// Without readings, the best one is certain and the only one drawn.
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
    /// 0…1. A drawn table leaves the line out with chance 1 − `holds`; `UncertainTable.table` always keeps it.
    public var holds: Double

    public init(_ line: RedLine, holds: Double) {
      self.line = line
      self.holds = holds
    }
  }

  /// What two measures are worth together: a value of 0 to 100 per pair of options, times a salience.
  ///
  /// The uncertain form of `Interaction`; pairs themselves are never drawn.
  public struct Pair: Sendable, Hashable, Codable {
    /// Position of the measure whose options are the rows of `values`; it comes before `second`.
    public var first: Int
    /// Position of the measure whose options are the columns.
    public var second: Int
    /// A row per option of the first measure, a column per option of the second.
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
    public var id: PartyID
    /// One per measure.
    public var opinions: [Opinion]
    /// Pairs of measures that the party judges together; their saliences count in the greatest thinkable worth.
    public var pairs: [Pair] = []
    /// Red lines in the order in which the table keeps them, so that positions of lines agree.
    public var lines: [Line]
    /// In thousandths of the greatest thinkable worth.
    public var walkAway: Int
    /// Lowest and highest plausible walk-away value, in thousandths; of one value where it is sure.
    ///
    /// Assumption: values in between follow the triangular distribution with its peak at `walkAway`.
    public var walkAwayRange: ClosedRange<Int>

    /// Without a range the walk-away value is sure. It judges every measure by itself until it is given pairs.
    public init(id: PartyID, opinions: [Opinion], lines: [Line], walkAway: Int, walkAwayRange: ClosedRange<Int>? = nil) {
      self.id = id
      self.opinions = opinions
      self.lines = lines
      self.walkAway = walkAway
      self.walkAwayRange = walkAwayRange ?? walkAway...walkAway
    }

    /// The weights of everything that counts for the party together; 0 for a party that cares about nothing.
    var salience: Int { opinions.reduce(0) { $0 + $1.allSalience } + pairs.reduce(0) { $0 + $1.salience } }
  }

  /// Options by name; in the order of the opinions of each member.
  public var measures: [Measure]
  /// In the order of the parties of every table that comes out.
  public var members: [Member]

  public init(measures: [Measure], members: [Member]) {
    self.measures = measures
    self.members = members
  }

  /// The table as it is best known. Worth of an option: 1000 × salience × value; worth 1: 100,000 × the sum of the saliences.
  ///
  /// Walk-away values are their best estimates and every red line holds. A party without any salience gets the scale 100,000 instead of 0.
  public var table: Table {
    Table(
      measures: measures,
      parties: members.map { member in
        var party = Party(
          id: member.id, worth: member.opinions.map { $0.worth(of: $0.best.values) },
          walkAway: member.walkAway * 100 * member.salience, scale: 100_000 * max(member.salience, 1), redLines: member.lines.map(\.line))
        party.interactions = member.pairs.map(Self.interaction)
        return party
      })
  }

  /// The pair in the units of `table`: 1000 × salience × value.
  static func interaction(_ pair: Pair) -> Interaction {
    Interaction(first: pair.first, second: pair.second, worth: pair.values.map { $0.map { 1000 * pair.salience * $0 } })
  }
}

extension UncertainTable.Opinion {
  /// Weight of the measure with all that is added on it; the value 100 in everything is worth 100,000 times this.
  var allSalience: Int { additions.reduce(salience) { $0 + $1.salience } }

  /// Worth of the options at these values, with the additions: 1000 × salience × value.
  func worth(of values: [Int]) -> [Int] {
    values.indices.map { option in additions.reduce(1000 * salience * values[option]) { $0 + 1000 * $1.salience * $1.values[option] } }
  }
}
