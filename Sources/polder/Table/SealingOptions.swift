import Archive
import ArgumentParser
import Foundation
import Negotiation
import Reports
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

  /// Prints what one answer could at most tell about a position.
  func printExposure(_ position: SealedPosition, on measures: [Negotiation.Measure], _ question: OpeningQuestion) throws {
    let own = try position.party(on: measures)
    let ground = try CommonGround(Negotiation.Table(measures: measures, parties: [own]), sealed: [0])
    let exposure = ground.exposure(of: 0, question)
    let levers = exposure.levers.map { measures[$0].id.rawValue }
    for sentence in SealingCommandWords.exposure(exposure, levers: levers) { printLine(sentence[place.language]) }
  }
}
