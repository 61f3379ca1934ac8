import Crypto
import Foundation
public import Vocabulary

/// A variant that somebody made and keeps beside a dossier, to go on from: what it changes, who wrote it, and what it began from.
public struct VariantDraft: Sendable, Hashable, Codable {
  /// What whoever keeps it writes of it; one language is enough.
  public struct Texts: Sendable, Hashable, Codable {
    public var name: String
    public var author: String
    /// Empty for none.
    public var note: String

    public init(name: String, author: String, note: String = "") { (self.name, self.author, self.note) = (name, author, note) }
  }

  /// Twelve digits, the same for the same draft.
  public let id: String
  /// The name of the dossier.
  public let dossier: DossierID
  /// The run on whose page it was made.
  public let run: String
  /// The variant that it began from; `nil` for today's law.
  public let from: VariantID?
  /// All that it changes, on one line, as `Amendment.written`.
  public let written: String
  public let texts: Texts
  /// The variant as a file of the dossier.
  public let file: String
  /// When it was kept first, in UTC, as `2026-11-26T17:00:00Z`.
  public var made: String

  /// What it changes.
  public var amendment: Amendment { Amendment(from: from, written: written) }
}

extension VariantDraft {
  /// A draft of an amended dossier, made on the page of a run.
  public init(_ amended: AmendedDossier, _ amendment: Amendment, of dossier: DossierID, run: RunID, _ texts: Texts) {
    let told = [dossier.rawValue, amendment.from?.rawValue ?? "", amendment.written, texts.name, texts.author, texts.note].joined(separator: "\n")
    let id = String(SHA256.hash(data: Data(told.utf8)).map { String(format: "%02x", $0) }.joined().prefix(12))
    self.init(
      id: id, dossier: dossier, run: run.hash, from: amendment.from, written: amendment.written, texts: texts, file: amended.text, made: "")
  }
}
