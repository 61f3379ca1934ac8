import Vocabulary

/// What a review meets of every norm, in lists that hold no texts: most rules of most norms are done with after one byte.
struct Scan: Sendable {
  /// A norm, by the place that its head has.
  struct Norm {
    /// The groups that it protects.
    var groups: UInt64
    /// A bit for each state in which it binds; all where it names none.
    var states: UInt64
    /// Whether it binds where the directive applies, and where it does not.
    var bindsWithDirective: Bool
    var bindsWithout: Bool
    var isHindsight: Bool
    /// Whether it has open questions.
    var asks: Bool
    /// Its gate among the numbers of conditions, and its rules among the lines.
    var gate: Range<Int>
    var lines: Range<Int>
  }

  /// In the order of the heads; one that is not law on the date protects nobody.
  private(set) var norms: [Norm] = []
  /// The conditions of each rule, in the order of the norms, among the numbers.
  private(set) var lines: [Range<Int>] = []
  /// The numbers of the conditions, rule after rule.
  private(set) var numbers: [Int] = []
  /// The bit of each state that a norm names; beyond 63 states a norm binds in none of those.
  private let stateBits: [String: UInt64]

  init(_ heads: [Head]) {
    var bits: [String: UInt64] = [:]
    for state in heads.flatMap(\.states) where bits[state] == nil && bits.count < 63 { bits[state] = 1 << UInt64(bits.count) }
    stateBits = bits
    for head in heads {
      let gate = add(head.gate)
      let first = lines.count
      for line in head.rules { lines.append(add(line.conditions)) }
      norms.append(
        Norm(
          groups: head.isInForce ? head.groups : 0, states: head.states.isEmpty ? ~0 : head.states.reduce(0) { $0 | (bits[$1] ?? 0) },
          bindsWithDirective: head.directive != false, bindsWithout: head.directive != true, isHindsight: head.isHindsight,
          asks: !head.open.isEmpty, gate: gate, lines: first..<lines.count))
    }
  }

  private mutating func add(_ conditions: [Head.Test]) -> Range<Int> {
    let first = numbers.count
    numbers += conditions.map(\.number)
    return first..<numbers.count
  }

  /// The bit of a state; one that no norm names has a bit of its own.
  func bit(of state: String) -> UInt64 { stateBits[state] ?? 1 << 63 }
}
