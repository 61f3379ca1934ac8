/// A rule, or the gate of a norm, that reads a lever, with the groups that it can bind.
struct Reader: Sendable {
  var norm: Int
  var groups: UInt64
  /// The conditions of the rule on the kinds of restriction.
  var kinds: [Head.Test]
}

extension Reviewer {
  /// The rules and gates that read each lever, in the order of the norms. A question reads nothing: it gives no verdict.
  static func readers(_ heads: [Head], levers: Int) -> [[Reader]] {
    var readers = [[Reader]](repeating: [], count: levers)
    for (norm, head) in heads.enumerated() {
      for test in head.gate { readers[test.place].append(Reader(norm: norm, groups: head.rules.reduce(0) { $0 | $1.groups }, kinds: [])) }
      for line in head.rules {
        let kinds = line.conditions.filter { $0.condition.lever == Facts.kinds }
        for test in line.conditions { readers[test.place].append(Reader(norm: norm, groups: line.groups, kinds: kinds)) }
      }
    }
    return readers
  }
}
