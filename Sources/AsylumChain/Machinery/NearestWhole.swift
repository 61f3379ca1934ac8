extension Double {
  /// The nearest whole number, for 0 to 2⁵¹: one addition, without the checks of a conversion.
  @inline(__always)
  var nearestWhole: Int {
    // Above 2⁵² a number has no digits behind the point, and the whole number stands in its lowest bits.
    Int(truncatingIfNeeded: (self + 0x1p52).bitPattern &- (0x1p52).bitPattern)
  }
}
