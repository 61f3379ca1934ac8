import Archive
import Dossiers
import Foundation
import Negotiation
import Reports
import Talks
import Vocabulary

/// What was sent to seal a position: an envelope that the page made, or a position for the server to seal, where the seat knows what that means.
struct SealForm: Sendable {
  /// The fingerprint, the envelope in two parts, since a field holds no more; the position as JSON, and that the seat knows.
  static let (commitment, envelope, rest, position, knows) = ("commitment", "envelope", "rest", "position", "knows")
  static let fields = [commitment, envelope, rest, position, knows]

  private let model: TableModel
  private let isPlain: Bool
  private let context: PageContext

  init(_ model: TableModel, isPlain: Bool, _ context: PageContext) { (self.model, self.isPlain, self.context) = (model, isPlain, context) }

  private var words: SealPageWords { SealPageWords(context.language) }

  /// The answer to what was sent. Throws `WorkbenchError.form` with what is wrong, and `.noPage` for whoever may not seal.
  func answered(_ fields: FormFields) throws -> Answer {
    guard let seat = model.seat, model.maySeal else { throw WorkbenchError.noPage }
    let box = EnvelopeBox(in: model.desk.shelf.folder)
    do {
      guard isPlain else {
        _ = try model.table.keep(try sealed(fields), by: seat, in: box, at: model.now)
        return Answer(onTo: Address(context.language, .table(model.name, .page)).text, status: .seeOther)
      }
      let position = try plain(fields)
      // Counted before it is sealed: nothing may stand between the secret and the page that tells it.
      let exposure = try exposure(of: position)
      return told(try model.table.seal(position, by: seat, in: box, at: model.now).secret, exposure)
    } catch let refusal as Refusal {
      throw problem(refusal.sentence)
    } catch let fault as EnvelopeError {
      throw problem(fault.sentence)
    } catch let fault as NegotiationError {
      throw problem(fault.sentence)
    }
  }

  private func problem(_ sentence: Phrase, _ field: String = "") -> WorkbenchError { .form([FieldProblem(field: field, sentence: sentence)]) }

  /// The envelope of the page, of which the server can tell no more than its length.
  private func sealed(_ fields: FormFields) throws -> (envelope: Envelope, commitment: LedgerHash) {
    guard let text = fields[Self.envelope], let bytes = Data(base64Encoded: text + (fields[Self.rest] ?? "")),
      let commitment = fields[Self.commitment].flatMap({ LedgerHash($0) })
    else { throw problem(SealPageWords.needsScript) }
    return (try Envelope(bytes: Array(bytes)), commitment)
  }

  private func plain(_ fields: FormFields) throws -> SealedPosition {
    guard fields[Self.knows] != nil else { throw problem(SealPageWords.mustKnow, Self.knows) }
    let data = Data((fields[Self.position] ?? "").utf8)
    guard let position = try? JSONDecoder().decode(SealedPosition.self, from: data) else {
      throw problem(SealPageWords.noPosition, Self.position)
    }
    return position
  }

  /// What answers could at most tell of the position, as a command tells it; nothing where the store has no dossier of the table. Throws for other
  /// measures.
  private func exposure(of position: SealedPosition) throws -> [Phrase] {
    guard let dossier = model.dossier(context), let measures = model.negotiated(context)?.measures else { return [] }
    let own = try position.party(on: measures)
    let ground = try CommonGround(Negotiation.Table(measures: measures, parties: [own]), sealed: [0])
    let (question, answers) = (OpeningQuestion(namesPackages: true, namesStep: true), model.state.openingsLeft)
    let found = ground.exposure(of: 0, question)
    let names = found.levers.map { place in
      dossier.talks?.politics.measures.first { $0.id == measures[place].id }?.name[context.language] ?? measures[place].id.rawValue
    }
    return ExposureWords.sentences(found, levers: names, all: (ground.exposure(of: 0, question, answers: answers), answers))
  }

  /// The page that tells the secret, once.
  private func told(_ secret: SealingSecret, _ exposure: [Phrase]) -> Answer {
    let told = exposure.isEmpty ? [] : [Block.list(exposure.map { Prose($0[context.language]) })]
    let sheet = Sheet(
      id: "secret", title: words.title, blocks: [.paragraph(words.secret), .command(secret.text), .note(words.secretNote)] + told)
    let page = Page(context, title: sheet.title, sheets: [sheet]).framed(by: model, context)
    return Answer(page: page.html, in: context.language).keptByNobody()
  }
}

extension TableModel {
  /// Whether the reader's seat has a vote and may seal under the rules.
  var maySeal: Bool {
    guard let own = seat.flatMap({ state.seated($0) }), let rules = state.rules, own.isAtTable else { return false }
    return rules.seats(for: .sealPosition).contains(own.seat.kind) && state.voters.contains { $0.id == own.seat.id }
  }
}
