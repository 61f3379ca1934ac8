public import ArgumentParser
import Assessments
import Dossiers
import Foundation
public import Negotiation
import Talks
import Vocabulary

extension Temper: ExpressibleByArgument {}

enum TalkForm: String, ExpressibleByArgument, CaseIterable {
  case offers, text, consent, vote
}

struct PlayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "play",
    abstract: say(
      nl: "Speelt de besprekingen na: u neemt een of meer stoelen in, regels vullen de andere.",
      en: "Plays the talks: you take one or more chairs, rules fill the others."),
    discussion: say(
      nl:
        "Elke stoel ziet alleen de eigen lijn en wat er gezegd is. Zonder --me spelen de regels onder elkaar. Vormen: offers (om "
        + "de beurt een heel pakket), text (één tekst met wijzigingen), "
        + "consent (het pakket --package aan allen voorgelegd), vote (idem, in de ministerraad). "
        + "Typ tijdens het spel “hulp” voor alles wat u kunt typen.",
      en:
        "Every chair sees only its own line and what was said. Without --me the rules play among themselves. Forms: offers "
        + "(in turn a whole package), text (a single text with amendments), "
        + "consent (the package --package put to all), vote (the same, in the council of ministers). "
        + "While you play, type “help” for everything that you can type."
    ))

  @OptionGroup var common: CommonOptions

  @Option(parsing: .upToNextOption, help: ArgumentHelp(say(nl: "Partijen die u speelt.", en: "Parties that you play.")))
  var me: [String] = []

  @Option(
    help: ArgumentHelp(
      say(
        nl: "Aard van de lege stoelen: conceder, boulware, tit_for_tat of nice.",
        en: "Temper of the empty chairs: conceder, boulware, tit_for_tat or nice.")))
  var temper: Temper = .conceder

  @Option(help: ArgumentHelp(say(nl: "Vorm: offers, text, consent of vote.", en: "Form: offers, text, consent or vote.")))
  var form: TalkForm = .text

  @Option(
    parsing: .unconditional, help: ArgumentHelp(say(nl: "Aantal rondes.", en: "Number of rounds.")))
  var rounds: WholeNumber<Rounds> = 10

  @Option(help: ArgumentHelp(say(nl: "Pakket van het dossier om mee te beginnen.", en: "Package of the dossier to start from.")))
  var package: String?

  @Option(
    help: ArgumentHelp(
      say(
        nl: "De tafel op een datum, zoals 2022-08-31 (anders die van het dossier).",
        en: "The table on a date, such as 2022-08-31 (else the dossier's).")))
  var on: String?

  @Option(
    help: ArgumentHelp(
      say(
        nl: "Bestand waarin wordt bewaard wat er gezegd is; bestaat het al, dan gaan de besprekingen daar verder.",
        en: "File in which what was said is kept; where it exists, the talks go on from there.")))
  var record: String?

  func validate() throws {
    if let on, CalendarDate(on) == nil {
      throw ValidationError(say(nl: "--on is “\(on)”; schrijf een datum als 2023-07-05.", en: "--on is “\(on)”; write a date such as 2023-07-05."))
    }
  }

  func run() throws {
    let read = try common.loadDossier()
    try common.reporting {
      let talks = try read.withTalks
      let date = on.flatMap { CalendarDate($0) }
      let politics = date.map { talks.allPolitics.standing(on: $0, talks.events) } ?? talks.politics
      if let empty = politics.parties.first(where: { $0.walkAways.isEmpty }) {
        tell(
          Phrase(
            nl: "Op die datum heeft \(empty.id) geen ondergrens in het dossier; kies een latere datum.",
            en: "On that date \(empty.id) has no walk-away value in the dossier; choose a later date.")[common.language])
        throw Leaving.mistake
      }
      try play(read, politics, on: date ?? politics.asOf)
    }
  }

  private func play(_ read: Dossier, _ politics: Politics, on date: CalendarDate) throws {
    let table = politics.table
    let start = try startingPackage(politics)
    let seats = try me.map { asked in
      let party = try common.input { () throws(DossierProblems) in try politics.party(asked, at: FilePlace(file: "--me")) }
      return table.parties.firstIndex { $0.id == party.id } ?? 0
    }
    var state = try TalkState(table, RulesOfProcedure(try way(politics.council), rounds: rounds.value))
    let file = record.map { URL(fileURLWithPath: $0) }
    if let file { state = try TalkRecord.state(of: file, from: state, dossier: read.fingerprint, on: date) }
    let voice = Voice(politics: politics, table: table, sources: read.sources, language: common.language)
    print(voice.opening(state, me: seats, temper: temper, start: form == .offers ? nil : start.name?[common.language], on: date))
    for seat in seats.sorted() { for line in voice.ownLines(seat, state.view(of: seat)) { print(line) } }
    for place in state.record.indices { print(voice.line(place, of: state)) }
    var terminal = TalkTerminal(voice: voice, me: seats, temper: temper, opening: start.options, state: state) { state in
      if let file { try TalkRecord.keep(state, in: file, dossier: read.fingerprint, on: date) }
    }
    do { try terminal.run() } catch let reason as TalkBreak { try leave(terminal.state, reason) }
  }

  /// Says how far the talks came and how they can go on; the end of the input leaves with the code of an interruption.
  private func leave(_ state: TalkState, _ reason: TalkBreak) throws {
    let count = state.acts.count
    let sentence = Phrase(
      nl: "\(reason.sentence.nl) De besprekingen zijn in ronde \(state.round), na \(count == 1 ? "1 handeling" : "\(count) handelingen").",
      en: "\(reason.sentence.en) The talks are in round \(state.round), after \(count == 1 ? "1 act" : "\(count) acts").")
    let next =
      record.map { file in
        Phrase(
          nl: "Alles staat in \(file); met dezelfde opdracht gaat u verder.", en: "Everything is in \(file); the same command goes on from there.")
      }
      ?? Phrase(
        nl: "Met --record BESTAND kunt u een volgende keer verder waar u was.",
        en: "With --record FILE you can go on another time where you were.")
    let line = "\(sentence[common.language]) \(next[common.language])"
    switch reason {
    case .stopped: print(line)
    case .endOfInput:
      tell(line)
      throw Leaving.interrupted
    }
  }

  private func startingPackage(_ politics: Politics) throws -> (name: Phrase?, options: [Int]) {
    let named = package.map { asked in politics.packages.first { $0.id == asked } } ?? politics.packages.first
    if let package, named == nil {
      let names = politics.packages.map(\.id)
      let near = nearest(to: package, among: names)
      throw common.mistake(
        nl: "Er is geen pakket “\(package)”." + (near.map { " Bedoelde u “\($0)”?" } ?? " Mogelijk zijn: \(names.joined(separator: ", "))."),
        en: "There is no package “\(package)”." + (near.map { " Did you mean “\($0)”?" } ?? " Possible are: \(names.joined(separator: ", "))."))
    }
    let options = politics.measures.map { measure in
      let option = named?.options.first { $0.measure == measure.id }?.option
      return measure.options.firstIndex { $0.id == option } ?? 0
    }
    return (named?.name, options)
  }

  private func way(_ council: Politics.Council) throws -> WayOfTalking {
    switch form {
    case .offers: .alternatingOffers
    case .text: .singleText
    case .consent: .consentRound
    case .vote: .vote(try council.decisionRule())
    }
  }
}
