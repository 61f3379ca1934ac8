/// How whoever decides spreads what the provinces fall short of.
///
/// Under both, only a municipality below its own share can be given more.
public enum ShortfallOption: String, Sendable, Hashable, CaseIterable {
  /// Each province that falls short makes up its own shortfall. What others offer beyond their task relieves nobody.
  case withinProvince = "within_province"
  /// What other provinces offer beyond their task is taken off first, in proportion to the shortfalls.
  case surplusFirst = "surplus_first"
}
