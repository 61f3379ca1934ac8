import Foundation
import Reports
import Talks
import Vocabulary

/// The acts of played talks in a file, with what they were played on.
struct TalkRecord: Codable {
  /// A file that does not hold talks that can go on, or cannot keep them.
  enum Fault: Explained {
    case unreadable(file: String)
    case unwritable(file: String)
    case otherTalks(file: String)
    case refused(file: String, act: Int, by: PlayRefusal)

    var sentence: Phrase {
      switch self {
      case .unreadable(let file): PlayCommandWords.unreadable(file)
      case .unwritable(let file): PlayCommandWords.unwritable(file)
      case .otherTalks(let file): PlayCommandWords.otherTalks(file)
      case .refused(let file, let act, let refusal): PlayCommandWords.refused(file, act: act, refusal.sentence)
      }
    }
  }

  /// Hash of the files of the dossier.
  var dossier: String
  /// The date of the parties.
  var on: CalendarDate
  var rules: PlayRules
  var acts: [PlayAct]

  /// The talks as the file has them; from their beginning where there is no file yet.
  static func state(of file: URL, from beginning: TalkState, dossier: String, on date: CalendarDate) throws -> TalkState {
    guard FileManager.default.fileExists(atPath: file.path) else { return beginning }
    let record: TalkRecord
    do { record = try JSONDecoder().decode(TalkRecord.self, from: Data(contentsOf: file)) } catch {
      throw Fault.unreadable(file: file.lastPathComponent)
    }
    guard record.dossier == dossier, record.on == date, record.rules == beginning.rules else { throw Fault.otherTalks(file: file.lastPathComponent) }
    var state = beginning
    for (position, act) in record.acts.enumerated() {
      do { state = try advance(state, act) } catch { throw Fault.refused(file: file.lastPathComponent, act: position + 1, by: error) }
    }
    return state
  }

  /// Writes the acts so far, whole or not at all.
  static func keep(_ state: TalkState, in file: URL, dossier: String, on date: CalendarDate) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let record = TalkRecord(dossier: dossier, on: date, rules: state.rules, acts: state.acts)
    do { try encoder.encode(record).write(to: file, options: .atomic) } catch { throw Fault.unwritable(file: file.lastPathComponent) }
  }
}
