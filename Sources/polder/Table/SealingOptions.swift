import Archive
import ArgumentParser
import Foundation
import Negotiation
import Reports
import Talks
import Vocabulary

/// What the verbs of sealed positions share: a seat, and where tables lie.
struct SealingOptions: ParsableArguments {
  @Option(help: ArgumentHelp(say(TableCommandWords.seat), valueName: say(TableCommandWords.seatValue))) var seat: String
  @OptionGroup var place: TableOptions

  /// A position of a file, of the party for which the seat speaks.
  func position(_ file: String, _ desk: SealingDesk) throws -> SealedPosition {
    guard let data = FileManager.default.contents(atPath: file) else { throw EnvelopeError.noFile(path: file) }
    guard let position = try? JSONDecoder().decode(SealedPosition.self, from: data) else {
      throw place.mistake(SealingCommandWords.noPosition(file))
    }
    if let own = desk.party(of: SeatID(seat)), own.id != position.party.id {
      throw place.mistake(SealingCommandWords.ofOtherParty(position.party.id.rawValue, seat))
    }
    return position
  }

  /// The position in the seat's own envelope, with its secret. Throws `EnvelopeError`, and the refusal of a seat that has none.
  func unlocked(_ desk: SealingDesk) throws -> SealedPosition { try desk.unlocked(SeatID(seat), in: place.language) }

  /// What one answer, and all that the table can still have, could at most tell about a position, and whether the seat can live with some package of
  /// the question. Throws where the position does not fit the packages.
  func exposure(
    _ position: SealedPosition, on measures: [Negotiation.Measure], _ question: OpeningQuestion, answers: Int, _ names: (MeasureID) -> String
  ) throws -> (sentences: [Phrase], canAccept: Bool) {
    let own = try position.party(on: measures)
    let ground = try CommonGround(Negotiation.Table(measures: measures, parties: [own]), sealed: [0])
    let exposure = ground.exposure(of: 0, question)
    let sentences = ExposureWords.sentences(
      exposure, levers: exposure.levers.map { names(measures[$0].id) }, all: (ground.exposure(of: 0, question, answers: answers), answers))
    return (sentences, exposure.acceptable > 0)
  }
}
