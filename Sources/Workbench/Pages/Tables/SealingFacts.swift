import Archive
import Assessments
import Dossiers
import Foundation
import Negotiation
import Reports
import Talks
import Vocabulary

/// What script needs on a page where a seat seals, unlocks or agrees: how envelopes of the seat are bound, its own one, and the words and names in
/// which it is told what it holds.
struct SealingFacts: Sendable {
  private let model: TableModel
  private let seat: SeatID
  private let context: PageContext

  init(_ model: TableModel, _ seat: SeatID, _ context: PageContext) { (self.model, self.seat, self.context) = (model, seat, context) }

  /// Throws `LedgerError` and `TableError`.
  var own: [Page.Form.Choice] {
    get throws {
      let frame = try model.table.frame(of: seat)
      let facts: [Page.Form.Choice] = [
        .init(value: "context", text: frame.context), .init(value: "prefix", text: frame.prefix),
        .init(value: "answers", text: "\(model.state.openingsLeft)"), .init(value: "names", text: try names()),
        .init(value: "words", text: try JSONText.line(ExposureWords.parts(context.language))),
      ]
      return facts + envelope
    }
  }

  /// The envelope of now; empty where there is none.
  var envelope: [Page.Form.Choice] {
    guard let envelope = model.state.envelope(of: seat),
      let kept = try? EnvelopeBox(in: model.desk.shelf.folder).envelope(envelope.commitment, at: model.name)
    else { return [] }
    return [.init(value: "own", text: Data(kept.bytes).base64EncodedString()), .init(value: "commitment", text: envelope.commitment)]
  }

  /// What the dossier calls measures and options, by their names in it; an envelope may hold others, which the page shows as they are.
  private func names() throws -> String {
    let known = (try? model.dossier(context)?.withTalks.politics.measures) ?? []
    var names: [String: String] = [:]
    for measure in known {
      names[measure.id.rawValue] = measure.name[context.language]
      for option in measure.options { names["\(measure.id) \(option.id)"] = option.name[context.language] }
    }
    return try JSONText.line(names)
  }

  /// Measures and question of an agreement, as the page counts what its answer could tell.
  struct Terms: Encodable {
    var measures: [Measure]
    var packages: Bool
    var step: Bool

    init(_ measures: [Measure], _ question: OpeningQuestion) {
      (self.measures, packages, step) = (measures, question.namesPackages, question.namesStep)
    }
  }
}
