import Dossiers
public import Vocabulary

/// A variant that somebody makes from another, or from today's law: levers with what was written for them, whether or not that can be read.
public struct Amendment: Sendable, Hashable {
  /// One lever for one group.
  public struct Setting: Sendable, Hashable {
    /// `nil` for all groups.
    public var group: StatusGroup?
    public var lever: LeverID
    /// As a dossier would have it.
    public var text: String

    public init(_ group: StatusGroup?, _ lever: LeverID, _ text: String) { (self.group, self.lever, self.text) = (group, lever, text) }

    /// The group as a dossier writes it.
    public var groupName: String { group?.rawValue ?? "all" }
  }

  /// The variant that it began from; `nil` for today's law.
  public var from: VariantID?
  public var settings: [Setting]

  public init(from: VariantID? = nil, settings: [Setting] = []) { (self.from, self.settings) = (from, settings) }

  /// All that a variant changes, to go on from.
  public init(of variant: Variant) {
    from = variant.id
    settings = variant.changes.map { Setting($0.group, $0.lever, $0.value.description) }
  }

  /// Reads what `written` gives; what is none of it is left out, and `unread` tells it.
  public init(from: VariantID? = nil, written: String) {
    self.from = from
    settings = Self.parts(of: written).compactMap { Self.setting($0) }
  }

  /// The parts of a text that are no setting, in their order.
  public static func unread(in written: String) -> [String] { parts(of: written).filter { setting($0) == nil } }

  private static func parts(of written: String) -> [String] { written.split(separator: ";").map(String.init) }

  /// A group, a full stop, a lever, a colon and a value; `nil` for anything else.
  private static func setting(_ part: String) -> Setting? {
    guard let colon = part.firstIndex(of: ":"), let point = part[..<colon].firstIndex(of: ".") else { return nil }
    let group = String(part[..<point])
    guard group == "all" || StatusGroup(rawValue: group) != nil else { return nil }
    let (lever, text) = (part[part.index(after: point)..<colon], part[part.index(after: colon)...])
    return lever.isEmpty || text.isEmpty ? nil : Setting(StatusGroup(rawValue: group), LeverID(String(lever)), String(text))
  }

  /// The settings on one line: group, a full stop, lever, a colon, value, with semicolons between them.
  public var written: String {
    settings.map { "\($0.groupName).\($0.lever):\($0.text.filter { $0 != ";" && $0 != "\n" })" }.joined(separator: ";")
  }

  /// The same with the settings of one group replaced.
  public func setting(_ group: StatusGroup?, to values: [(lever: LeverID, text: String)]) -> Amendment {
    var own = self
    own.settings.removeAll { $0.group == group }
    own.settings += values.map { Setting(group, $0.lever, $0.text) }
    return own
  }
}
