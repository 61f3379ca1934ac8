import Crypto
public import Dossiers
import Foundation
public import LegalReview

/// Versions of norms and of records, so that a score can say what it is a score of.
public enum NormVersion {
  /// The norms of a dossier: the same for the same norms, whatever the rest of the dossier says; twelve hexadecimal digits.
  public static func norms(_ law: LawFacts) -> String { hash(law.norms + (law.reception?.norms ?? [])) }

  /// Rulings as they were read; twelve hexadecimal digits.
  public static func records(_ rulings: [Ruling]) -> String { hash(rulings) }

  private static func hash(_ value: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let data = (try? encoder.encode(value)) ?? Data()
    return String(SHA256.hash(data: data).map { String(format: "%02x", $0) }.joined().prefix(12))
  }
}
