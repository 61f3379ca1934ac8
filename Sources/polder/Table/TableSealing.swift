import Archive
import ArgumentParser
import Foundation
import Negotiation
import Reports
import Talks
import Vocabulary

/// Seals a position of a seat, or writes down what the dossier says of it to begin from.
struct TableSealing: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "seal", abstract: say(SealingCommandWords.seal), discussion: say(SealingCommandWords.sealDiscussion))
  @Argument(help: ArgumentHelp(say(TableCommandWords.table), valueName: say(TableCommandWords.tableValue))) var table: String
  @Argument(help: ArgumentHelp(say(SealingCommandWords.positionFile), valueName: say(TableCommandWords.fileValue))) var file: String
  @Flag(help: ArgumentHelp(say(SealingCommandWords.draft))) var draft = false
  @OptionGroup var options: SealingOptions

  func run() throws {
    ClosedMemory.hide()
    try options.place.reporting { shelf, store in
      let opened = try SealingDesk(table, shelf, store)
      let (seat, language) = (SeatID(options.seat), options.place.language)
      guard !draft else {
        guard let party = opened.party(of: seat) else { throw Refusal.sealing(.noPublicPosition(seat)) }
        let position = SealedPosition(measures: opened.known.measures, party: party)
        // What is written over it next is for nobody else.
        try PositionFile.write(position, to: URL(fileURLWithPath: file))
        return print(SealingCommandWords.drafted(file)[language])
      }
      let position = try options.position(file)
      let question = OpeningQuestion(namesPackages: true, namesStep: true)
      // Before it is sealed: nothing stands between the secret and whoever copies it, and no envelope is made that opens nothing.
      let told = try options.exposure(position, on: opened.known.measures, question, answers: opened.state.openingsLeft) {
        opened.name($0, in: language)
      }
      let (done, secret) = try opened.table.seal(position, by: seat, in: opened.box, at: SealingDesk.now, key: try opened.key(of: options.seat))
      print(TableCommandWords.done(done.act.kind.name, number: done.receipt.head.count)[language])
      printLine(SealingCommandWords.secret(secret.text)[language])
      for sentence in told.sentences { printLine(sentence[language]) }
      print(TableCommandWords.ownReceipt[language])
      print(done.receipt.text)
    }
  }
}
