import Vocabulary

/// Every condition that any norm puts, each once, by the lever that it reads: a review asks each of them once, however many rules put it.
struct Conditions: Sendable {
  /// The conditions on the first lever, then those on the second.
  private let all: [Condition]
  /// Where those on each lever begin, and where the last end.
  private let starts: [Int]
  /// The number of each.
  private let numbers: [Condition: Int]

  /// `levers` gives the order of the levers; a condition on another is left out.
  init(_ conditions: [Condition], levers: [LeverID]) {
    let ofLever = Dictionary(grouping: conditions, by: \.lever)
    var (all, starts, numbers): ([Condition], [Int], [Condition: Int]) = ([], [], [:])
    for lever in levers {
      starts.append(all.count)
      for condition in ofLever[lever] ?? [] where numbers[condition] == nil {
        numbers[condition] = all.count
        all.append(condition)
      }
    }
    (self.all, self.starts, self.numbers) = (all, starts + [all.count], numbers)
  }

  /// The number of a condition among all.
  func number(of condition: Condition) -> Int? { numbers[condition] }

  /// Whether each holds where the levers have these values, in their order.
  func answers(to values: [LeverValue]) -> [Answer] {
    [Answer](unsafeUninitializedCapacity: all.count) { answers, count in
      for (place, value) in values.enumerated() {
        for number in starts[place]..<starts[place + 1] { answers.initializeElement(at: number, to: Answer(all[number].holds(for: value))) }
      }
      count = all.count
    }
  }

  /// Whether a condition holds, in a byte.
  enum Answer: UInt8, Sendable {
    case no, yes
    /// Its lever is not known, and that matters.
    case open

    init(_ holds: Bool?) {
      switch holds {
      case false?: self = .no
      case true?: self = .yes
      case nil: self = .open
      }
    }
  }
}
