/// A product of whole numbers of any size, for comparing products that differ only in their last digits.
struct WideProduct: Comparable {
  /// Least significant first; no leading zeros.
  private var limbs: [UInt64]

  init(_ factors: some Sequence<Int>) {
    limbs = [1]
    for factor in factors { multiply(by: UInt64(factor.magnitude)) }
  }

  private mutating func multiply(by factor: UInt64) {
    var carry: UInt64 = 0
    for index in limbs.indices {
      let (high, low) = limbs[index].multipliedFullWidth(by: factor)
      let (sum, overflow) = low.addingReportingOverflow(carry)
      limbs[index] = sum
      carry = high + (overflow ? 1 : 0)
    }
    if carry > 0 { limbs.append(carry) }
    while limbs.count > 1, limbs.last == 0 { limbs.removeLast() }
  }

  static func < (left: Self, right: Self) -> Bool {
    if left.limbs.count != right.limbs.count { return left.limbs.count < right.limbs.count }
    for index in left.limbs.indices.reversed() where left.limbs[index] != right.limbs[index] { return left.limbs[index] < right.limbs[index] }
    return false
  }
}
