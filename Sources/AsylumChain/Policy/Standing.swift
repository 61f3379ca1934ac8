/// How a family stands to the rule on its status group: one byte, so that everyone's fit in the cache.
struct Standing {
  /// Bits 0 and 1 are the group, bit 2 is `isFree`, bit 3 `asksEach`.
  private let bits: UInt8

  /// `isFree` where the rule cannot hold the family; `asksEach` where that depends on when each relative was accepted.
  private init(group: Int, isFree: Bool, asksEach: Bool) {
    bits = UInt8(truncatingIfNeeded: group) | (isFree ? 4 : 0) | (asksEach ? 8 : 0)
  }

  /// `isExempt` says whether the sponsor meets an income condition, or hardship frees the family.
  @inline(__always)
  init(_ family: Family, group: Int, rule: GroupRule, isExempt: Bool) {
    let isFree: Bool
    if rule.isFree || isExempt {
      isFree = true
    } else {
      isFree =
        !rule.readsAcceptance
        && !rule.reaches(granted: family.sponsorGranted, requested: family.requested, accepted: 0, isSponsorAlone: family.isSponsorAlone)
    }
    self.init(group: group, isFree: isFree, asksEach: !isFree && rule.readsAcceptance)
  }

  /// Place of the status group: refugees, people with subsidiary protection, others.
  @inline(__always)
  var group: Int { Int(bits & 3) }
  /// Whether no relative of the family can be held, whenever he was accepted.
  @inline(__always)
  var isFree: Bool { bits & 4 != 0 }
  /// Whether the family is of a group and not free.
  @inline(__always)
  func isHeld(inGroup group: Int) -> Bool { bits & 7 == UInt8(truncatingIfNeeded: group) }
  /// Whether the rule must be asked at each relative's own moment of acceptance; never where `isFree` holds.
  @inline(__always)
  var asksEach: Bool { bits & 8 != 0 }
}
