/// By which rule a family of a future is chosen to be followed under two policies.
public enum FamilyChoice: String, Sendable, Hashable, Codable, CaseIterable {
  /// Of the families that are together within the horizon under both policies, the one with the middle time apart under the first.
  case middleSeparation
  /// Of the same families, the one whose reunion moves most, by more than a day.
  case largestChange
  /// Of the families that are together within the horizon under the first policy alone, the one with the middle time apart under it.
  case onlyUnderFirst
}

/// A family whose request is granted, in days: apart since its sponsor applied, infinite where it is not together within the horizon.
struct Separation: Hashable {
  /// The sponsor's number among all applicants of the future.
  var identity: Int32
  /// Days apart under today's law; infinite for a family that does not come.
  var before: Double
  /// The same under the variant.
  var now: Double

  /// Whether the second policy moves the moment at which the family is together, by more than a day.
  var isMoved: Bool { before.isFinite != now.isFinite || abs(now - before) > 1 }
}

extension FamilyChoice {
  /// The family that the rule chooses; equal ones go by number. `nil` where there is none to choose from.
  func pick(_ families: [Separation]) -> Int32? {
    let together = families.filter { $0.before.isFinite && $0.now.isFinite }
    switch self {
    case .middleSeparation: return Self.middle(together)
    case .largestChange:
      return together.filter(\.isMoved).min { (-abs($0.now - $0.before), $0.identity) < (-abs($1.now - $1.before), $1.identity) }?.identity
    case .onlyUnderFirst: return Self.middle(families.filter { $0.before.isFinite && !$0.now.isFinite })
    }
  }

  /// The family in the middle by length of the separation.
  private static func middle(_ families: [Separation]) -> Int32? {
    guard !families.isEmpty else { return nil }
    return families.sorted { ($0.before, $0.identity) < ($1.before, $1.identity) }[families.count / 2].identity
  }
}
