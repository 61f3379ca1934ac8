extension KeyedDecodingContainer {
  /// A whole number within bounds. Throws `DecodingError.dataCorrupted` for another.
  func decode(_ key: Key, in range: ClosedRange<Int>) throws -> Int {
    let number = try decode(Int.self, forKey: key)
    guard range.contains(number) else {
      throw DecodingError.dataCorruptedError(forKey: key, in: self, debugDescription: "\(number) is not within \(range).")
    }
    return number
  }
}
