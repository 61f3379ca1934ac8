public import Vocabulary

/// What is known of a variant for one status group: the value of every lever, and which of them the variant changes.
public struct Facts: Sendable, Hashable {
  private var values: [String: LeverValue]
  /// Levers that the variant sets to something else than today's law, or that follow from its being a restriction.
  public var changed: [String]

  public init(_ values: [(lever: String, value: LeverValue)], changed: [String]) {
    self.values = Dictionary(values.map { ($0.lever, $0.value) }, uniquingKeysWith: { _, last in last })
    self.changed = changed
  }

  /// The value of a lever; unknown where the facts are silent.
  public subscript(lever: String) -> LeverValue {
    get { values[lever] ?? .unknown }
    set { values[lever] = newValue }
  }
}
