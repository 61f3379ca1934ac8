/// Stored by its name, not by its place, so that the list may grow in the middle.
extension Series: Codable {
  /// Throws `DecodingError.dataCorrupted` for a name that no series has.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let name = try container.decode(String.self)
    guard let series = Self.allCases.first(where: { $0.name.stringValue == name }) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "There is no series \(name).")
    }
    self = series
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(name.stringValue)
  }
}

extension Series {
  /// The name of a series as a key.
  struct Name: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  /// The name under which a series is stored: that of its case.
  var name: Name { Name(stringValue: "\(self)") }
}
