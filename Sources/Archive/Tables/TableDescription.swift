public import Dossiers
public import Foundation
public import Talks
public import Vocabulary

/// A table as a file describes it before it is opened: name, zone, seats, and its rules of procedure.
public struct TableDescription: Codable, Sendable {
  public var name: Phrase
  /// By its name in the zone database.
  public var zone: String
  public var rules: RulesOfProcedure
  public var seats: [Seat]
  /// The seat that opens the table.
  public var chair: SeatID
  /// Whether everybody may know that the table is there.
  public var isPublic: Bool?

  /// Reads a file. Throws `TableError.noOpening`.
  public static func read(_ file: URL) throws -> TableDescription {
    do { return try JSONDecoder().decode(TableDescription.self, from: Data(contentsOf: file)) } catch {
      throw TableError.noOpening(place: file.lastPathComponent, reason: reason(error))
    }
  }

  private static func reason(_ error: any Error) -> String {
    switch error {
    case DecodingError.keyNotFound(let key, _): "“\(key.stringValue)”"
    case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context), DecodingError.dataCorrupted(let context):
      "“\(context.codingPath.map(\.stringValue).joined(separator: "."))”"
    case _: error.localizedDescription
    }
  }

  /// The facts of the act that opens it. Throws `WallClockError` for a zone that is none.
  public func opening(dossier: String) throws -> TableAct.Opening {
    _ = try WallClock(zone)
    return TableAct.Opening(name: name, dossier: dossier, seats: seats, rules: rules, zone: zone)
  }
}
