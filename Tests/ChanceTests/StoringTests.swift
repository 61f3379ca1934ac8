import Chance
import Foundation
import Testing

/// The JSON of a value, which must come back equal and give the same bytes again.
@discardableResult
private func stored<Value: Codable & Equatable>(_ value: Value) throws -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  let data = try encoder.encode(value)
  let back = try JSONDecoder().decode(Value.self, from: data)
  #expect(back == value)
  #expect(try encoder.encode(back) == data)
  return String(decoding: data, as: UTF8.self)
}

@Suite("Estimates are stored with what is not known")
struct StoringTests {
  @Test("bands, estimates and shares of variance come back to the last bit, and unknown ones as unknown")
  func estimates() throws {
    let bands = Bands([0.1, 0.1 + 0.2, 1e-300, 1.7976931348623157e308, -7])
    try stored(bands)
    let text = try stored(Bands([]))
    #expect(text == #"{"values":[null,null,null,null,null,null,null]}"#)
    try stored(Estimate([0.1, 0.2, 0.7]))
    #expect(try stored(Estimate([])) == #"{"count":0,"mean":null,"standardError":0}"#)
    #expect(try JSONDecoder().decode(Estimate.self, from: Data(stored(Estimate([])).utf8)).mean.isNaN)
    try stored(SobolIndices(a: [1, 1, 1], b: [1, 1, 1], mixed: [1, 1, 1]))
    try stored(SobolIndices(a: [1, 2, 4], b: [3, 5, 1], mixed: [2, 2, 6]))
  }

  @Test("bands with another number of percentiles are refused")
  func badBands() {
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(Bands.self, from: Data(#"{"values":[1,2]}"#.utf8)) }
  }

  @Test("a time without end is the word never, and one that is no time is refused")
  func never() throws {
    #expect(try stored([FiniteOrNever(wrappedValue: .infinity), FiniteOrNever(wrappedValue: 1.5)]) == #"["never",1.5]"#)
    #expect(throws: EncodingError.self) { try JSONEncoder().encode([FiniteOrNever(wrappedValue: .nan)]) }
    #expect(throws: DecodingError.self) { try JSONDecoder().decode([FiniteOrNever].self, from: Data(#"["always"]"#.utf8)) }
  }
}
