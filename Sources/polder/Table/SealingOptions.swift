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

  /// A position of a file.
  func position(_ file: String) throws -> SealedPosition {
    do { return try JSONDecoder().decode(SealedPosition.self, from: Data(contentsOf: URL(fileURLWithPath: file))) } catch {
      throw place.mistake(SealingCommandWords.noPosition(file))
    }
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
