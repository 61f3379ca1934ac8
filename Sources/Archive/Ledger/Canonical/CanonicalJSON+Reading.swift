import Foundation

extension CanonicalJSON {
  /// Reads JSON in any order and with any spaces. Throws `CanonicalJSONError`, for a number with a point or an exponent among others.
  public init(reading text: String) throws(CanonicalJSONError) { self = try CanonicalReader.read(Array(text.utf8)) }

  /// Reads JSON that must be written in the one way already. Throws `CanonicalJSONError.otherWriting` where it is not.
  public init(canonical text: String) throws(CanonicalJSONError) {
    self = try CanonicalReader.read(Array(text.utf8))
    guard bytes.elementsEqual(text.utf8) else { throw .otherWriting }
  }

  /// A value as its coding gives it. Throws `CanonicalJSONError`, for a fraction among others, and what the coding throws.
  public init(encoding value: some Encodable) throws { self = try CanonicalReader.read(Array(try JSONText.line(value).utf8)) }

  /// The value that was encoded. Throws `DecodingError`.
  public func decoded<Value: Decodable>(as _: Value.Type) throws -> Value { try JSONDecoder().decode(Value.self, from: Data(bytes)) }
}
