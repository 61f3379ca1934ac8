import Foundation
import Talks
import Vocabulary

/// The acts of played talks in a file, with what they were played on.
struct TalkRecord: Codable {
  /// A file that does not hold talks that can go on.
  enum Fault: Explained {
    case unreadable(file: String)
    case otherTalks(file: String)
    case refused(file: String, act: Int, by: Refusal)

    var sentence: Phrase {
      switch self {
      case .unreadable(let file):
        Phrase(
          nl: "\(file) is geen verslag van besprekingen, of van een andere versie van polder. Kies een ander bestand voor --record.",
          en: "\(file) is no record of talks, or one of another version of polder. Choose another file for --record.")
      case .otherTalks(let file):
        Phrase(
          nl:
            "\(file) is van andere besprekingen: een ander dossier, een andere datum, vorm of ander aantal rondes. Kies een ander bestand.",
          en: "\(file) is the record of other talks: another dossier, date, form or number of rounds. Choose another file.")
      case .refused(let file, let act, let refusal):
        Phrase(
          nl: "\(file): handeling \(act) kan niet. \(refusal.sentence.nl)", en: "\(file): act \(act) is not allowed. \(refusal.sentence.en)")
      }
    }
  }

  /// Hash of the files of the dossier.
  var dossier: String
  /// The date of the parties.
  var on: CalendarDate
  var rules: RulesOfProcedure
  var acts: [Act]

  /// The talks as the file has them; from their beginning where there is no file yet.
  static func state(of file: URL, from beginning: TalkState, dossier: String, on date: CalendarDate) throws -> TalkState {
    guard FileManager.default.fileExists(atPath: file.path) else { return beginning }
    let record: TalkRecord
    do { record = try JSONDecoder().decode(TalkRecord.self, from: Data(contentsOf: file)) } catch {
      throw Fault.unreadable(file: file.lastPathComponent)
    }
    guard record.dossier == dossier, record.on == date, record.rules == beginning.rules else { throw Fault.otherTalks(file: file.lastPathComponent) }
    var state = beginning
    for (place, act) in record.acts.enumerated() {
      do { state = try advance(state, act) } catch { throw Fault.refused(file: file.lastPathComponent, act: place + 1, by: error) }
    }
    return state
  }

  /// Writes the acts so far, whole or not at all.
  static func keep(_ state: TalkState, in file: URL, dossier: String, on date: CalendarDate) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let record = TalkRecord(dossier: dossier, on: date, rules: state.rules, acts: state.acts)
    try encoder.encode(record).write(to: file, options: .atomic)
  }
}
