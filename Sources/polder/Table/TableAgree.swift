import Archive
import ArgumentParser
import Assessments
import Foundation
import Negotiation
import Reports
import Talks
import Vocabulary

/// Tells what an opening would tell about a seat, and agrees to it.
struct TableAgree: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agree", abstract: say(SealingCommandWords.agree), discussion: say(SealingCommandWords.agreeDiscussion))
  @Argument(help: ArgumentHelp(say(TableCommandWords.table), valueName: say(TableCommandWords.tableValue))) var table: String
  @Argument(help: ArgumentHelp(say(SealingCommandWords.positionFile), valueName: say(TableCommandWords.fileValue))) var file: String
  @Option(parsing: .upToNextOption, help: ArgumentHelp(say(SealingCommandWords.exclude), valueName: say(TableCommandWords.seatValue)))
  var exclude: [String] = []
  @Flag(help: ArgumentHelp(say(SealingCommandWords.whether))) var whether = false
  @Option(help: ArgumentHelp(say(SealingCommandWords.budget), valueName: say(SealingCommandWords.seconds)))
  var budget: Int = OpeningTerms.usualBudgetSeconds
  @Flag(help: ArgumentHelp(say(SealingCommandWords.confirm))) var confirm = false
  @OptionGroup var options: SealingOptions

  func run() throws {
    try options.place.reporting { shelf, store in
      let opened = try SealingDesk(table, shelf, store)
      let (seat, language) = (SeatID(options.seat), options.place.language)
      let terms = opened.state.runningOpening?.terms ?? newTerms(opened)
      let position = try options.position(file)
      try options.printExposure(position, on: terms.measures, terms.question)
      if let told = try told(position, terms, opened, seat) { printLine(told[language]) }
      guard confirm else { return printLine(SealingCommandWords.notAgreed[language]) }
      let done = try opened.table.act(.agree(.init(terms: terms)), by: seat, at: SealingDesk.now, key: try opened.key(of: options.seat))
      print(TableCommandWords.done(done.act.kind.name, number: done.receipt.head.count)[language])
      print(TableCommandWords.ownReceipt[language])
      print(done.receipt.text)
    }
  }

  /// All envelopes of now; who sealed none stands with what the dossier says, or is left out.
  private func newTerms(_ opened: SealingDesk) -> OpeningTerms {
    let voters = opened.state.voters.map(\.id)
    let envelopes = voters.compactMap { seat in opened.state.envelope(of: seat).map { OpeningTerms.Sealed(seat, $0.commitment) } }
    let others = voters.filter { opened.state.envelope(of: $0) == nil }
    var terms = OpeningTerms(
      envelopes: envelopes, onPublicPositions: others.filter { !exclude.contains($0.rawValue) },
      excluded: others.filter { exclude.contains($0.rawValue) }, measures: opened.known.measures,
      question: OpeningQuestion(namesPackages: !whether, namesStep: !whether))
    terms.program = "polder \(polderVersion)"
    terms.budgetSeconds = budget
    return terms
  }

  /// What the answer would tell if the other envelopes held what the dossier says; `nil` where it does not say it of all.
  private func told(_ position: SealedPosition, _ terms: OpeningTerms, _ opened: SealingDesk, _ seat: SeatID) throws -> Phrase? {
    let others = terms.envelopes.map(\.seat).filter { $0 != seat }
    let parties = (others + terms.onPublicPositions).compactMap { opened.party(of: $0) }
    guard parties.count == others.count + terms.onPublicPositions.count else { return nil }
    let positions = [position] + parties.prefix(others.count).map { SealedPosition(measures: opened.known.measures, party: $0) }
    let ground = try TableStore.ground(of: terms, positions, known: Array(parties.dropFirst(others.count)), of: opened.known.measures)
    let known = ground.pooled(about: 0, terms.question)
    let levers = known.holds.map { terms.measures[$0].id.rawValue }
    return SealingCommandWords.told(known, isPossible: ground.answer(terms.question).isPossible, levers: levers)
  }
}
