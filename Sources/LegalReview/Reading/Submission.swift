import Vocabulary

/// Facts as the norms of a reviewer read them: by the place of each lever, not by its name.
struct Submission {
  /// The value of every lever that a norm reads, in the order of the reviewer.
  let values: [LeverValue]
  /// Whether each condition holds of them, by its number.
  let answers: [Conditions.Answer]
  /// The places of the levers that the variant changes, in the order of the facts, and a mark for each lever of the reviewer.
  let changed: [Int]
  let isChanged: [Bool]
  /// The groups that the measure hits.
  let target: GroupBits.Target
  /// The kinds of restriction that it makes; `nil` where no norm reads them.
  let kinds: LeverValue?
  /// Levers that are not known and leave open which kinds of restriction the measure makes.
  let undecided: [LeverID]
  let state: String

  /// Whether all conditions hold; `nil` where an unknown lever decides it.
  func meets(_ conditions: [Head.Test]) -> Bool? {
    var isUnknown = false
    for index in conditions.indices {
      switch answers[conditions[index].number] {
      case .no: return false
      case .open: isUnknown = true
      case .yes: break
      }
    }
    return isUnknown ? nil : true
  }

  /// The same of conditions by their numbers.
  @inline(__always)
  func meets(_ numbers: Range<Int>, of all: UnsafeBufferPointer<Int>, _ answers: UnsafeBufferPointer<Conditions.Answer>) -> Bool? {
    var isUnknown = false
    for index in numbers {
      switch answers[all[index]] {
      case .no: return false
      case .open: isUnknown = true
      case .yes: break
      }
    }
    return isUnknown ? nil : true
  }

  /// Whether any of the conditions reads a lever that the variant changes; a rule without such a condition says the same of today's law.
  func changes(_ conditions: [Head.Test]) -> Bool { conditions.contains { isChanged[$0.place] } }
}
