public import ArgumentParser
import Assessments
import Dossiers
import Foundation
public import Negotiation
import Reports
import Talks
import Vocabulary

extension Temper: ExpressibleByArgument {}

enum TalkForm: String, ExpressibleByArgument, CaseIterable {
  case offers, text, consent, vote
}

struct PlayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "play",
    abstract: say(PlayCommandWords.abstract),
    discussion: say(PlayCommandWords.discussion))

  @OptionGroup var common: CommonOptions

  @Option(parsing: .upToNextOption, help: ArgumentHelp(say(PlayCommandWords.me)))
  var me: [String] = []

  @Option(help: ArgumentHelp(say(PlayCommandWords.temper)))
  var temper: Temper = .conceder

  @Option(help: ArgumentHelp(say(PlayCommandWords.form)))
  var form: TalkForm = .text

  @Option(parsing: .unconditional, help: ArgumentHelp(say(PlayCommandWords.rounds)))
  var rounds: WholeNumber<Rounds> = 10

  @Option(help: ArgumentHelp(say(PlayCommandWords.package)))
  var package: String?

  @Option(help: ArgumentHelp(say(PlayCommandWords.on)))
  var on: String?

  @Option(help: ArgumentHelp(say(PlayCommandWords.record)))
  var record: String?

  func validate() throws {
    if let on, CalendarDate(on) == nil {
      throw ValidationError(say(PlayCommandWords.noDate(on)))
    }
  }

  func run() throws {
    let read = try common.loadDossier()
    try common.reporting {
      let talks = try read.withTalks
      let date = on.flatMap { CalendarDate($0) }
      let politics = try common.politics(talks, on: date)
      try play(read, politics, on: date ?? politics.asOf)
    }
  }

  private func play(_ read: Dossier, _ politics: Politics, on date: CalendarDate) throws {
    let table = politics.table
    let start = try startingPackage(politics)
    let mine = try me.map { asked in
      try common.input { () throws(DossierProblems) in try politics.party(asked, at: FilePlace(file: "--me")) }.id
    }
    let seats = table.parties.indices.filter { mine.contains(table.parties[$0].id) }
    var state = try TalkState(table, PlayRules(try way(politics.council), rounds: rounds.value))
    let file = record.map { URL(fileURLWithPath: $0) }
    if let file { state = try TalkRecord.state(of: file, from: state, dossier: read.fingerprint, on: date) }
    let voice = PlayWords(politics: politics, table: table, sources: read.sources, on: date, language: common.language)
    printLine(voice.opening(state, me: seats, temper: temper, start: form == .offers ? nil : start.name?[common.language]))
    for seat in seats.sorted() { for line in voice.ownLines(seat, state.view(of: seat)) { printLine(line) } }
    for position in state.record.indices { printLine(voice.line(position, of: state)) }
    var terminal = TalkTerminal(voice: voice, me: seats, temper: temper, opening: start.options, state: state) { state in
      if let file { try TalkRecord.keep(state, in: file, dossier: read.fingerprint, on: date) }
    }
    do { try terminal.run() } catch let reason as TalkBreak { try leave(terminal.state, reason) }
  }

  /// Says how far the talks came and how they can go on; the end of the input leaves with the code of an interruption.
  private func leave(_ state: TalkState, _ reason: TalkBreak) throws {
    let parts = [
      reason.sentence, PlayCommandWords.reached(round: state.rules.way.isOneRound ? nil : state.round, acts: state.acts.count),
      PlayCommandWords.goOn(record: record),
    ]
    let line = parts.map { $0[common.language] }.joined(separator: " ")
    switch reason {
    case .stopped: printLine(line)
    case .endOfInput:
      tell(line)
      throw Leaving.interrupted
    }
  }

  private func startingPackage(_ politics: Politics) throws -> (name: Phrase?, options: [Int]) {
    let named = package.map { asked in politics.packages.first { $0.id == PackageID(asked) } } ?? politics.packages.first
    if let package, named == nil {
      let names = politics.packages.map(\.id.rawValue)
      let near = nearest(to: package, among: names)
      throw common.mistake(PlayCommandWords.noPackage(package, near: near, known: names))
    }
    // A package settles every measure; without one talks begin at the first option of each.
    let options = politics.measures.map { measure in
      named.flatMap { package in package.options.first { $0.measure == measure.id } }.flatMap { chosen in
        measure.options.firstIndex { $0.id == chosen.option }
      } ?? measure.options.startIndex
    }
    return (named?.name, options)
  }

  private func way(_ council: Politics.Council?) throws -> WayOfTalking {
    switch form {
    case .offers: .alternatingOffers
    case .text: .singleText
    case .consent: .consentRound
    case .vote:
      if let council { .vote(try council.decisionRule()) } else { throw common.mistake(PlayCommandWords.noCouncil) }
    }
  }
}
