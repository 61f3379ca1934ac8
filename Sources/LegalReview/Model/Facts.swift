public import Vocabulary

/// What is known of a variant for one status group: the value of every lever, and which of them the variant changes.
public struct Facts: Sendable, Hashable {
  /// The two levers that the engine knows by name: whom the measure hits, and what kinds of restriction it makes. Both follow from the other levers.
  public static let groups: LeverID = "target_status"
  public static let kinds: LeverID = "measure_kind"

  /// The levers in the order given, with their values, and the position of each.
  let names: [LeverID]
  private(set) var values: [LeverValue]
  private let positions: [LeverID: Int]
  /// Levers that the variant sets to something else than today's law, or that follow from its being a restriction.
  public var changed: [LeverID]
  /// Levers that are not known and of which each would make a kind of restriction, were it set: why `kinds` is only partly known.
  public var undecided: [LeverID] = []
  /// The state whose law it is, by its code, as the gates of norms write it.
  public var state: String
  /// Whether Directive 2003/86/EC applies there, of itself or by national law.
  public var directiveApplies = true

  /// Of a lever given twice, the last value holds, at the position of the first.
  public init(_ values: [(lever: LeverID, value: LeverValue)], changed: [LeverID], state: String) {
    var (names, own, positions): ([LeverID], [LeverValue], [LeverID: Int]) = ([], [], [:])
    for (lever, value) in values {
      if let position = positions[lever] {
        own[position] = value
      } else {
        positions[lever] = names.count
        names.append(lever)
        own.append(value)
      }
    }
    (self.names, self.values, self.positions) = (names, own, positions)
    self.changed = changed
    self.state = state
  }

  /// The value of a lever; unknown where the facts are silent. Only levers that were given can be set.
  public subscript(lever: LeverID) -> LeverValue {
    get { positions[lever].map { values[$0] } ?? .unknown }
    set { if let position = positions[lever] { values[position] = newValue } }
  }

  /// The values of some levers in their order; without a search by name, and without a copy, where the facts give just these.
  func values(inOrder order: [LeverID]) -> [LeverValue] {
    names == order ? values : order.enumerated().map { $0 < names.count && names[$0] == $1 ? values[$0] : self[$1] }
  }
}

/// Stored as the list of levers with their values, in order; positions follow from it.
extension Facts: Codable {
  private enum Key: String, CodingKey {
    case levers, changed, undecided, state, directiveApplies
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    let levers = try container.decode([Ruling.Lever].self, forKey: .levers)
    self.init(
      levers.map { ($0.lever, $0.value) }, changed: try container.decode([LeverID].self, forKey: .changed),
      state: try container.decode(String.self, forKey: .state))
    undecided = try container.decodeIfPresent([LeverID].self, forKey: .undecided) ?? []
    directiveApplies = try container.decode(Bool.self, forKey: .directiveApplies)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(zip(names, values).map { Ruling.Lever(lever: $0, value: $1) }, forKey: .levers)
    try container.encode(changed, forKey: .changed)
    if !undecided.isEmpty { try container.encode(undecided, forKey: .undecided) }
    try container.encode(state, forKey: .state)
    try container.encode(directiveApplies, forKey: .directiveApplies)
  }
}
