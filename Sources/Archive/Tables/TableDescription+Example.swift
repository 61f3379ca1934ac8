public import Dossiers
public import Foundation
import Talks
import Vocabulary

extension TableDescription {
  /// The file of a table for the parties of a dossier, to be changed and opened: a chair, a seat for each party, a lawyer, and rules by their name.
  ///
  /// Throws `QuestionError` for a dossier without talks.
  public static func example(of dossier: Dossier) throws -> Data {
    struct File: Encodable {
      var name: Phrase
      var zone: String
      var rules: String
      var chair: SeatID
      var seats: [Seat]
      var isPublic: Bool
    }
    let opening = try TableAct.Opening.played(dossier)
    let lawyer = Seat("lawyer", .legalAdviser, name: SeatKind.legalAdviser.word, weight: 0)
    let file = File(
      name: dossier.title, zone: dossier.talks?.replay?.zone ?? opening.zone, rules: opening.rules.id.rawValue, chair: "chair",
      seats: opening.seats + [lawyer], isPublic: false)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(file)
  }
}
