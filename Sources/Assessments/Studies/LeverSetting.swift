import Vocabulary

/// A lever with a value that it may have.
struct LeverSetting: Sendable, Hashable {
  let lever: LeverID
  let value: LeverValue
}

extension Variant {
  /// The variant with some of its levers at other values, for every group for which it sets them.
  func with(_ settings: [LeverSetting]) -> Variant {
    var changed = self
    for setting in settings {
      for index in changed.changes.indices where changed.changes[index].lever == setting.lever { changed.changes[index].value = setting.value }
    }
    return changed
  }
}
