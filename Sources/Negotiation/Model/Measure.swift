public import Vocabulary

/// Something on which the table must choose one option.
///
/// Dutch: de maatregel. Doing nothing is an option like any other; a package always holds exactly one option of each measure.
public struct Measure: Sendable, Hashable, Codable {
  /// Unique at the table.
  public var id: MeasureID
  /// By name; engines know them by position. At least one, else `PackageSearch` throws `noOptions`.
  public var options: [OptionID]

  public init(id: MeasureID, options: [OptionID]) {
    self.id = id
    self.options = options
  }
}
