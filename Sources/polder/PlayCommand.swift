public import ArgumentParser
import Assessments
import Dossiers
import Foundation
public import Negotiation
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
        + "consent (het pakket --package aan allen voorgelegd), vote (idem, in de ministerraad).",
      en:
        "Every chair sees only its own line and what was said. Without --me the rules play among themselves. Forms: offers "
        + "(in turn a whole package), text (a single text with amendments), "
        + "consent (the package --package put to all), vote (the same, in the council of ministers)."
    ))

  @OptionGroup var common: CommonOptions

  @Option(parsing: .upToNextOption, help: ArgumentHelp(say(nl: "Partijen die u speelt.", en: "Parties that you play.")))
  var me: [PartyID] = []

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

  func validate() throws {
    if let on, CalendarDate(on) == nil {
      throw ValidationError(say(nl: "--on is “\(on)”; schrijf een datum als 2023-07-05.", en: "--on is “\(on)”; write a date such as 2023-07-05."))
    }
  }

  func run() throws {
    let read = try common.loadDossier()
    try common.reporting {
      let talks = try read.withTalks
      let politics = on.flatMap { CalendarDate($0) }.map { talks.allPolitics.standing(on: $0, talks.events) } ?? talks.politics
      if let empty = politics.parties.first(where: { $0.walkAways.isEmpty }) {
        tell(
          Phrase(
            nl: "Op die datum heeft \(empty.id) geen ondergrens in het dossier; kies een latere datum.",
            en: "On that date \(empty.id) has no walk-away value in the dossier; choose a later date.")[common.language])
        throw Leaving.mistake
      }
      let table = politics.table
      let start = try startingPackage(politics)
      let voice = Voice(politics: politics, language: common.language)
      let seats = try table.parties.map { party in try seat(party.id, voice) }
      for asked in me where !table.parties.contains(where: { $0.id == asked }) {
        try unknown("partij", "party", asked.rawValue, table.parties.map(\.id.rawValue))
      }
      let record = try Play(table, seats: seats, rounds: rounds.value).run(way(talks.politics.council, start))
      voice.tell(record, table, skipping: me.isEmpty ? 0 : record.entries.count - 1)
    }
  }

  private func seat(_ party: PartyID, _ voice: Voice) throws -> Seat {
    me.contains(party) ? voice.person(party) : temper.seat(named: party)
  }

  private func unknown(_ nl: String, _ en: String, _ name: String, _ names: [String]) throws {
    let near = nearest(to: name, among: names)
    tell(
      Phrase(
        nl: "Er is geen \(nl) “\(name)”." + (near.map { " Bedoelde u “\($0)”?" } ?? " Mogelijk zijn: \(names.joined(separator: ", "))."),
        en: "There is no \(en) “\(name)”." + (near.map { " Did you mean “\($0)”?" } ?? " Possible are: \(names.joined(separator: ", ")).")
      )[common.language])
    throw Leaving.mistake
  }

  private func startingPackage(_ politics: Politics) throws -> [Int] {
    let named = package.map { asked in politics.packages.first { $0.id == asked } } ?? politics.packages.first
    if let package, named == nil { try unknown("pakket", "package", package, politics.packages.map(\.id)) }
    return politics.measures.map { measure in
      let option = named?.options.first { $0.measure == measure.id }?.option
      return measure.options.firstIndex { $0.id == option } ?? 0
    }
  }

  private func way(_ council: Politics.Council, _ start: [Int]) throws -> TalkProtocol {
    switch form {
    case .offers: return .alternatingOffers
    case .text: return .singleText(start: start)
    case .consent: return .consentRound(offer: start)
    case .vote:
      let game = try VotingGame(members: council.ministers.map(\.party), weights: council.ministers.map(\.seats), quota: council.majority)
      return .vote(offer: start, rule: DecisionRule(id: "council", kind: .weighted(game)))
    }
  }
}
