/// How whoever decides spreads what the provinces fall short of.
public enum ShortfallOption: String, Sendable, Hashable, CaseIterable {
  /// Each province that falls short makes up its own shortfall.
  case withinProvince = "within_province"
  /// What other provinces offer beyond their task is taken off first, in proportion to the shortfalls.
  case surplusFirst = "surplus_first"
}
