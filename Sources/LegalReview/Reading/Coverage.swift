import Vocabulary

/// Of which kinds of restriction something was found, for which of the groups that a measure hits.
struct Coverage {
  /// The kinds that the measure makes, or may make for all that is known.
  private let made: [String]
  /// The place of each among the kinds of which any rule speaks, -1 where none does.
  private let places: [Int]
  private let target: GroupBits.Target
  private var groups: [UInt64]

  init(of submission: Submission, _ kinds: [String]) {
    switch submission.kinds {
    case .set(let members)?: made = members
    case .partlyKnown(let certain, let possible)?: made = certain + possible
    case .number?, .flag?, .choice?, .absent?, .unknown?, nil: made = []
    }
    places = made.map { kinds.firstIndex(of: $0) ?? -1 }
    target = submission.target
    groups = [UInt64](repeating: 0, count: made.count)
  }

  /// Adds a rule that fired and counts.
  mutating func add(_ rule: Head.Line) {
    for index in groups.indices where rule.covers.contains(places[index]) { groups[index] |= rule.groups }
  }

  /// The kinds on which nothing was found for some group, in the order of the facts.
  var missing: [String] { made.indices.filter { groups[$0] == 0 || !target.isIn(groups[$0]) }.map { made[$0] } }
}
