public import Dossiers
public import Foundation
public import Talks
public import Vocabulary

/// A table as a file describes it before it is opened: name, zone, seats, and its rules of procedure.
///
/// Rules are written out, or the name of those that come with the program, as `"rules": "coalition-talks"`.
public struct TableDescription: Decodable, Sendable {
  public var name: Phrase
  /// By its name in the zone database.
  public var zone: String
  public var rules: RulesOfProcedure
  public var seats: [Seat]
  /// The seat that opens the table.
  public var chair: SeatID
  /// Whether everybody may know that the table is there.
  public var isPublic: Bool?

  private enum Key: String, CodingKey { case name, zone, rules, seats, chair, isPublic }

  /// Throws `DecodingError`, and `TableError.noProcedure` for rules by a name that the program does not know.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    name = try container.decode(Phrase.self, forKey: .name)
    zone = try container.decode(String.self, forKey: .zone)
    seats = try container.decode([Seat].self, forKey: .seats)
    chair = try container.decode(SeatID.self, forKey: .chair)
    isPublic = try container.decodeIfPresent(Bool.self, forKey: .isPublic)
    if let name = try? container.decode(String.self, forKey: .rules) {
      let all = try SharedProcedures.builtIn()
      guard let found = all.first(where: { $0.id.rawValue == name }) else {
        throw TableError.noProcedure(String(name.prefix(80)), known: all.map(\.id.rawValue))
      }
      rules = found
    } else {
      rules = try container.decode(RulesOfProcedure.self, forKey: .rules)
    }
  }

  /// Reads a file. Throws `TableError`.
  public static func read(_ file: URL) throws -> TableDescription {
    do { return try JSONDecoder().decode(TableDescription.self, from: Data(contentsOf: file)) } catch let error as TableError { throw error } catch {
      throw TableError.noOpening(path: file.lastPathComponent, fault(error))
    }
  }

  private static func fault(_ error: any Error) -> TableError.DescriptionFault {
    switch error {
    case DecodingError.keyNotFound(let key, let context): .missing(key: written(context.codingPath + [key]))
    case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context), DecodingError.dataCorrupted(let context):
      context.codingPath.isEmpty ? .noJSON : .form(key: written(context.codingPath))
    case _: .unreadable(DiskFault(error))
    }
  }

  /// A key with those above it, as `seats[0].kind`.
  private static func written(_ path: [any CodingKey]) -> String {
    path.reduce(into: "") { text, key in text += key.intValue.map { "[\($0)]" } ?? (text.isEmpty ? "" : ".") + key.stringValue }
  }

  /// The facts of the act that opens it. Throws `WallClockError` for a zone that is none.
  public func opening(dossier: String) throws -> TableAct.Opening {
    _ = try WallClock(zone)
    return TableAct.Opening(name: name, dossier: dossier, seats: seats, rules: rules, zone: zone)
  }
}
