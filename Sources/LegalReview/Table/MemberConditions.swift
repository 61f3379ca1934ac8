import Vocabulary

/// The conditions on a set that each member answers by itself: whether one that they list is there. They are asked of a set by going through its
/// members once. There is room for 128; what is beyond is asked like any other.
struct MemberConditions: Sendable {
  typealias Mask = UInt128

  /// Those that hold where a member that they list is there, and those that hold unless one is.
  private var listing: Mask = 0
  private var sparing: Mask = 0
  /// The conditions that list each member.
  private var listed: [String: Mask] = [:]

  /// Whether each condition holds of one set.
  struct Answers {
    /// Those that fail, and those that members which are only possible leave open.
    var failing: Mask = 0
    var open: Mask = 0

    subscript(condition: Int) -> Bool? {
      let bit = Mask(1) << Mask(condition)
      return failing & bit != 0 ? false : open & bit != 0 ? nil : true
    }
  }

  init(_ conditions: [Condition], members: [String]) {
    for (position, condition) in conditions.enumerated().prefix(Mask.bitWidth) {
      let bit = Mask(1) << Mask(position)
      switch (condition.comparison, condition.operand) {
      case (.has, .choice), (.in, .choice), (.in, .set): listing |= bit
      case (.unlessIn, .set), (.unlessIn, .choice): sparing |= bit
      case (.has, _), (.in, _), (.unlessIn, _), (.eq, _), (.ne, _), (.gt, _), (.ge, _), (.lt, _), (.le, _), (.eqSet, _), (.unlessAtMost, _): continue
      }
      for member in condition.operand.members ?? [] { listed[member, default: 0] |= bit }
    }
  }

  /// Whether a condition is among them, by its position.
  func answers(_ position: Int) -> Bool { position < Mask.bitWidth && (listing | sparing) & (Mask(1) << Mask(position)) != 0 }

  /// What they say of a set; `nil` for a value that is none.
  func answers(to value: LeverValue) -> Answers? {
    switch value {
    case .set(let members): answers(certain: members, possible: [])
    case .partlyKnown(let certain, let possible): answers(certain: certain, possible: possible)
    case .number, .flag, .choice, .absent, .unknown: nil
    }
  }

  private func answers(certain: [String], possible: [String]) -> Answers {
    var (there, perhaps): (Mask, Mask) = (0, 0)
    for member in certain { there |= listed[member] ?? 0 }
    for member in possible { perhaps |= listed[member] ?? 0 }
    return Answers(failing: listing & ~there & ~perhaps | sparing & there, open: listing & perhaps & ~there)
  }
}
