import Archive
import ArgumentParser
import Foundation
import Negotiation
import Reports
import Talks
import Vocabulary

/// Seals a position of a seat: at a table of this machine, or on a machine of the delegation's own for a table elsewhere; or writes down what the
/// dossier says of it to begin from.
struct TableSealing: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "seal", abstract: say(SealingCommandWords.seal), discussion: say(SealingCommandWords.sealDiscussion))
  @Argument(help: ArgumentHelp(say(TableCommandWords.table), valueName: say(TableCommandWords.tableValue))) var table: String
  @Argument(help: ArgumentHelp(say(SealingCommandWords.positionFile), valueName: say(TableCommandWords.fileValue))) var file: String?
  @Flag(help: ArgumentHelp(say(SealingCommandWords.draft))) var draft = false
  @Option(help: ArgumentHelp(say(SealingCommandWords.envelopeFile), valueName: say(TableCommandWords.fileValue))) var envelope: String?
  @OptionGroup var record: RecordOptions
  @OptionGroup var options: SealingOptions

  func validate() throws {
    if file == nil, draft || envelope == nil || record.record != nil { throw ValidationError(say(SealingCommandWords.positionMissing)) }
    if file != nil, !draft, (record.record == nil) != (envelope == nil) { throw ValidationError(say(SealingCommandWords.recordAndEnvelope)) }
  }

  func run() throws {
    ClosedMemory.hide()
    try record.with(table, options.place) { desk in
      try desk.checkVotes(seat)
      guard let file else { return try bring(desk) }
      draft ? try write(file, desk) : try seal(file, desk)
    }
  }

  private var seat: SeatID { SeatID(options.seat) }
  private var language: Language { options.place.language }

  private func write(_ file: String, _ desk: SealingDesk) throws {
    guard let party = desk.party(of: seat) else { throw Refusal.sealing(.noPublicPosition(seat)) }
    // What is written over it next is for nobody else.
    try PositionFile.write(SealedPosition(measures: desk.known.measures, party: party), to: URL(fileURLWithPath: file))
    print(SealingCommandWords.drafted(file)[language])
  }

  private func seal(_ file: String, _ desk: SealingDesk) throws {
    let position = try options.position(file, desk)
    let question = OpeningQuestion(namesPackages: true, namesStep: true)
    // Before it is sealed: nothing stands between the secret and whoever copies it, and no envelope is made that opens nothing.
    let told = try options.exposure(position, on: desk.known.measures, question, answers: desk.state.openingsLeft) {
      desk.name($0, in: language)
    }
    guard let envelope else {
      let (done, secret) = try desk.table.seal(position, by: seat, in: desk.box, at: SealingDesk.now, key: try desk.key(of: options.seat))
      tellDone(done)
      if case .sealing(.seal(let facts)) = done.act.body { printLine(SealingCommandWords.brought(facts.commitment)[language]) }
      tell(secret, told.sentences)
      return tellReceipt(done)
    }
    let carried = try desk.table.carried(position, by: seat)
    try carried.envelope.write(to: URL(fileURLWithPath: envelope))
    tell(carried.secret, told.sentences)
    printLine(SealingCommandWords.carried(envelope, fingerprint: carried.envelope.commitment)[language])
  }

  /// An envelope that was sealed on another machine.
  private func bring(_ desk: SealingDesk) throws {
    guard let envelope else { return }
    let carried = try CarriedEnvelope(file: URL(fileURLWithPath: envelope))
    let done = try desk.table.keep(carried, by: seat, in: desk.box, at: SealingDesk.now, key: try desk.key(of: options.seat))
    tellDone(done)
    printLine(SealingCommandWords.brought(carried.commitment)[language])
    tellReceipt(done)
  }

  private func tell(_ secret: SealingSecret, _ exposure: [Phrase]) {
    printLine(SealingCommandWords.secret(secret.text)[language])
    for sentence in exposure { printLine(sentence[language]) }
  }

  private func tellDone(_ done: TableDone) { print(TableCommandWords.done(done.act.kind.name, number: done.receipt.head.count)[language]) }

  private func tellReceipt(_ done: TableDone) {
    print(TableCommandWords.ownReceipt[language])
    print(done.receipt.text)
  }
}
