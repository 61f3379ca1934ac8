extension UnsafeBufferPointer<Double> {
  /// The sum of all, in eight parts of every eighth, so that no addition waits for the one before it.
  ///
  /// The order is always the same, and so is the rounding. Complexity: linear.
  var sum: Double { sum { $0 } }

  /// The days from each moment to an end, summed in the same way.
  func days(to end: Double) -> Double { sum { end - $0 } }

  @inline(__always)
  private func sum(_ term: (Double) -> Double) -> Double {
    var (evens, odds) = (SIMD4<Double>.zero, SIMD4<Double>.zero)
    var position = 0
    while position &+ 8 <= count {
      evens += SIMD4(term(self[position]), term(self[position &+ 1]), term(self[position &+ 2]), term(self[position &+ 3]))
      odds += SIMD4(term(self[position &+ 4]), term(self[position &+ 5]), term(self[position &+ 6]), term(self[position &+ 7]))
      position &+= 8
    }
    var sum = (evens + odds).sum()
    while position < count {
      sum += term(self[position])
      position &+= 1
    }
    return sum
  }
}
