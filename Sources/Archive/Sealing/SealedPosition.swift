public import Negotiation

/// What is in an envelope: the measures as its seat saw them, and what it wants of them.
public struct SealedPosition: Sendable, Hashable, Codable {
  public var measures: [Measure]
  /// Worths, walk-away value, red lines and pairs, in whole numbers, by position in `measures`.
  public var party: Party

  public init(measures: [Measure], party: Party) {
    self.measures = measures
    self.party = party
  }

  /// Bytes of the longest position with what fills it up: all are of this length.
  static let paddedLength = 16_384

  /// In the one way of writing it, after its length, filled up with noughts. Throws `EnvelopeError.tooLong` and `CanonicalJSONError`.
  func padded() throws -> [UInt8] {
    let bytes = try CanonicalJSON(encoding: self).bytes
    let limit = Self.paddedLength - 8
    guard bytes.count <= limit else { throw EnvelopeError.tooLong(bytes: bytes.count, limit: limit) }
    let length = withUnsafeBytes(of: Int64(bytes.count).bigEndian) { Array($0) }
    return length + bytes + [UInt8](repeating: 0, count: limit - bytes.count)
  }

  /// From the filled-up text. Throws `EnvelopeError.torn` for any other bytes than `padded` writes.
  init(padded bytes: [UInt8]) throws(EnvelopeError) {
    guard bytes.count == Self.paddedLength else { throw .torn }
    let length = bytes.prefix(8).reduce(Int64(0)) { $0 << 8 | Int64($1) }
    guard (0...Int64(bytes.count - 8)).contains(length) else { throw .torn }
    let (text, rest) = (bytes.dropFirst(8).prefix(Int(length)), bytes.dropFirst(8 + Int(length)))
    guard rest.allSatisfy({ $0 == 0 }), let written = String(validating: text, as: UTF8.self),
      let position = try? CanonicalJSON(canonical: written).decoded(as: SealedPosition.self)
    else { throw .torn }
    self = position
  }

  /// What the seat wants of the packages that a question is about. Throws `EnvelopeError.otherMeasures` where it does not value one of their options.
  public func party(on measures: [Measure]) throws(EnvelopeError) -> Party {
    guard let own = party.choosing(measures, of: self.measures) else { throw .otherMeasures }
    return own
  }

  /// Throws `EnvelopeError.acceptsNothing` where the seat can live with no package at all, and `NegotiationError` for lines that do not fit.
  func checkAcceptsSomething() throws {
    let question = OpeningQuestion(namesPackages: false, namesStep: false)
    let ground = try CommonGround(Table(measures: measures, parties: [party]), sealed: [0])
    guard ground.exposure(of: 0, question).acceptable > 0 else { throw EnvelopeError.acceptsNothing }
  }
}
