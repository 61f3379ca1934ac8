public import Assessments
import Dispersal
public import Vocabulary

/// Shares in a form that others can use; `Docs/Schemas/polder-shares.schema.json` describes it.
public struct SharesDocument: Encodable, Sendable {
  private let schema = "polder-shares/1"
  private let receipt: Receipt
  private let shares: MunicipalShares

  /// What the shares were made from, and the command that makes them again.
  public struct Receipt: Encodable, Sendable {
    public var version: String
    public var dossier: DossierID
    public var fingerprint: String
    public var command: String

    public init(version: String, dossier: DossierID, fingerprint: String, command: String) {
      (self.version, self.dossier, self.fingerprint, self.command) = (version, dossier, fingerprint, command)
    }
  }

  public init(_ shares: MunicipalShares, receipt: Receipt) {
    self.shares = shares
    self.receipt = receipt
  }

  /// A row a municipality, with an empty column `offer`: filled in, it is what the decision on offers reads.
  public var csv: String {
    let rows = shares.rows.map { row in
      [row.name, row.code.rawValue, row.province, "\(row.population)", "\(row.places)", ""].map(Self.cell).joined(separator: ",")
    }
    return (["municipality,code,province,population,share,offer"] + rows).joined(separator: "\n") + "\n"
  }

  /// A cell, in quotation marks where it needs them.
  private static func cell(_ text: String) -> String {
    guard text.contains(where: { ",\";\n\r".contains($0) }) else { return text }
    return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }
}
