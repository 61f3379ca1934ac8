/// What stands in the way of each package for some parties together, in the order of `PackageWalk`: one word a package, 0 where nothing does.
///
/// Nothing else of a party reaches an answer: no worth, no walk-away value, and not how many lines it drew or how it wrote them.
struct Obstacles {
  /// The bit of a package that leaves a party below its walk-away value.
  static let belowWalkAway: UInt64 = 1 << 63

  /// The bit of a measure, as a lever on which a line is crossed. The first measure has the highest bit, so that of two sets of as many levers the
  /// greater word comes first in the order of the levers.
  static func lever(_ measure: Int) -> UInt64 { 1 << UInt64(62 - measure) }

  /// The measures of a word, ascending.
  static func levers(_ word: UInt64, of measures: Int) -> [Int] { (0..<measures).filter { word & lever($0) != 0 } }

  /// One a package.
  private(set) var words: [UInt64]
  /// Per measure, how many of the counted parties hold a line on it that some package crosses.
  private(set) var holders: [Int]

  /// Of no party yet.
  init(_ table: Table) {
    words = [UInt64](repeating: 0, count: table.packageCount ?? 0)
    holders = [Int](repeating: 0, count: table.measures.count)
  }

  /// Of words that are known already.
  init(words: [UInt64], holders: [Int]) { (self.words, self.holders) = (words, holders) }

  /// Adds what stands in the way of one more party. Complexity: packages.
  mutating func add(_ party: Party, of table: Table, isCounted: Bool) {
    var (index, held): (Int, UInt64) = (0, 0)
    words.withUnsafeMutableBufferPointer { words in
      PackageWalk(party, of: table).visit { word in
        words[index] |= word
        held |= word
        index += 1
      }
    }
    guard isCounted else { return }
    for measure in holders.indices where held & Self.lever(measure) != 0 { holders[measure] += 1 }
  }

  /// The levers that an answer may name: those on which at least two sealed seats hold a line.
  var nameable: UInt64 { holders.indices.reduce(0) { holders[$1] >= 2 ? $0 | Self.lever($1) : $0 } }
}
