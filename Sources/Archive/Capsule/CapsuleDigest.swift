public import Assessments
import Crypto
import Foundation
import Vocabulary

/// The digest of a piece that a capsule leaves out.
public struct CapsuleDigest: Sendable, Hashable, Codable {
  public var piece: CapsulePiece
  /// SHA-256 of its JSON, in hexadecimal.
  public var digest: String

  private init(_ piece: CapsulePiece, _ value: some Encodable) throws {
    self.piece = piece
    digest = SHA256.hash(data: Data(try JSONText.line(value).utf8)).map { String(format: "%02x", $0) }.joined()
  }

  /// Those of an assessment and of the forecasts of the past, in the order of the variants, today's law after them.
  static func all(of assessment: Assessment, _ backtest: Backtest?) throws -> [CapsuleDigest] {
    var found: [CapsuleDigest] = []
    let answers = assessment.variants.map { (id: Optional($0.variant.id), chain: $0.chain) } + [(id: nil, chain: assessment.today)]
    for answer in answers {
      guard let chain = answer.chain else { continue }
      found.append(try CapsuleDigest(.series(of: answer.id), chain.series))
      if let waits = chain.waits { found.append(try CapsuleDigest(.waits(of: answer.id), waits)) }
    }
    if let backtest { found.append(try CapsuleDigest(.backtest, backtest)) }
    return found
  }
}
