/// Whether there is a package that all seats of an opening can live with, which ones, and what would open one: exactly, by visiting every package.
///
/// Some parties are sealed seats, the others stand with lines that everybody knows. The same table gives the same answer and takes the same way to
/// it, whatever the lines say. Complexity: packages × parties.
public struct CommonGround: Sendable {
  /// Most packages of an opening.
  public static let packageLimit = 4_000_000
  /// Most measures: each has a bit of its own.
  public static let measureLimit = 62

  /// The packages of the question, and all parties of the opening.
  public let table: Table
  /// Positions of the sealed seats among the parties.
  public let sealed: [Int]

  /// Throws `NegotiationError` for a table with no measures, options or parties, with worths or lines that do not fit, or with too many packages.
  public init(_ table: Table, sealed: [Int]) throws(NegotiationError) {
    if table.parties.isEmpty { throw .noParties }
    if table.measures.isEmpty { throw .noMeasures }
    for measure in table.measures where measure.options.isEmpty { throw .noOptions(measure: measure.id) }
    guard table.measures.count <= Self.measureLimit else { throw .tooManyMeasures(count: table.measures.count, limit: Self.measureLimit) }
    guard let count = table.packageCount, count <= Self.packageLimit else {
      throw .tooManyPackages(count: table.packageCount, limit: Self.packageLimit)
    }
    for party in table.parties { try PackageSearch.check(party, table.measures) }
    self.table = table
    self.sealed = sealed
  }

  /// The answer of all parties together.
  public func answer(_ question: OpeningQuestion) -> OpeningAnswer { answer(of: obstacles(), question) }

  /// What stands in the way of each package, for all but the party that is left out.
  func obstacles(without left: Int? = nil) -> Obstacles {
    var obstacles = Obstacles(table)
    for (seat, party) in table.parties.enumerated() where seat != left {
      obstacles.add(party, of: table, isCounted: sealed.contains(seat))
    }
    return obstacles
  }

  /// The answer that follows from what stands in the way. Goes through all packages whatever it finds.
  func answer(of obstacles: Obstacles, _ question: OpeningQuestion) -> OpeningAnswer {
    let nameable = obstacles.nameable
    var named: [Int] = []
    var (count, size, best): (Int, Int, UInt64) = (0, .max, 0)
    for (index, word) in obstacles.words.enumerated() {
      if word == 0 {
        count += 1
        if count <= OpeningAnswer.namedLimit { named.append(index) }
      } else if word & Obstacles.belowWalkAway == 0 {
        let own = word.nonzeroBitCount
        if own < size { (size, best) = (own, 0) }
        if own == size, word & ~nameable == 0, word > best { best = word }
      }
    }
    var answer = OpeningAnswer(isPossible: count > 0)
    if question.namesPackages {
      answer.packages = named.map(options)
      answer.hasMore = count > named.count
    }
    if question.namesStep, count == 0 { answer.step = best == 0 ? .exists : .on(Obstacles.levers(best, of: table.measures.count)) }
    return answer
  }

  /// The options of a package by its number in the order of all.
  public func options(at number: Int) -> [Int] {
    var rest = number
    var options = [Int](repeating: 0, count: table.measures.count)
    for measure in table.measures.indices.reversed() {
      options[measure] = rest % table.measures[measure].options.count
      rest /= table.measures[measure].options.count
    }
    return options
  }

  /// The number of a package in the order of all.
  func number(of options: [Int]) -> Int { options.indices.reduce(0) { $0 * table.measures[$1].options.count + options[$1] } }
}
