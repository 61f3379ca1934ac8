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
        "Elke stoel ziet alleen de eigen lijn en wat er gezegd is. Zonder --me spelen de regels onder elkaar. Vormen: offers (om de beurt een heel pakket), text (één tekst met wijzigingen), consent (het pakket --package aan allen voorgelegd), vote (idem, in de ministerraad).",
      en:
        "Every chair sees only its own line and what was said. Without --me the rules play among themselves. Forms: offers (in turn a whole package), text (a single text with amendments), consent (the package --package put to all), vote (the same, in the council of ministers)."
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

  @Option(help: ArgumentHelp(say(nl: "Aantal rondes.", en: "Number of rounds.")))
  var rounds = 10

  @Option(help: ArgumentHelp(say(nl: "Pakket van het dossier om mee te beginnen.", en: "Package of the dossier to start from.")))
  var package: String?

  @Option(
    help: ArgumentHelp(
      say(
        nl: "De tafel op een datum, zoals 2022-08-31 (anders die van het dossier).",
        en: "The table on a date, such as 2022-08-31 (else the dossier's).")))
  var on: String?

  func validate() throws {
    guard (1...1000).contains(rounds) else {
      throw ValidationError(say(nl: "--rounds is \(rounds); kies 1 tot 1000.", en: "--rounds is \(rounds); choose 1 to 1000."))
    }
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
      for asked in me where !table.parties.contains(where: { $0.id == asked }) { try unknown("partij", "party", asked, table.parties.map(\.id)) }
      let record = try Play(table, seats: seats, rounds: rounds).run(way(talks.politics.council, start))
      voice.tell(record, table, skipping: me.isEmpty ? 0 : record.entries.count - 1)
    }
  }

  private func seat(_ party: String, _ voice: Voice) throws -> Seat {
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

/// Speaks for the game on the terminal, and asks those who play.
private struct Voice: Sendable {
  let politics: Politics
  let language: Language

  private func t(_ nl: String, _ en: String) -> String { Phrase(nl: nl, en: en)[language] }
  private func option(_ measure: Int, _ option: Int) -> String {
    "\(politics.measures[measure].name[language]): \(politics.measures[measure].options[option].name[language])"
  }

  private func line(_ entry: PlayRecord.Entry) -> String {
    let who = entry.seat < 0 ? t("voorzitter", "chair") : politics.parties[entry.seat].id
    let what =
      switch entry.act {
      case .offer(let options): t("stelt voor: ", "proposes: ") + options.indices.map { option($0, options[$0]) }.joined(separator: "; ")
      case .amend(let measure, let chosen): t("wil wijzigen: ", "wants to change: ") + option(measure, chosen)
      case .accept: t("stemt in", "agrees")
      case .object(let measure):
        t("heeft bezwaar", "objects") + (measure.map { t(", vooral tegen ", ", above all to ") + politics.measures[$0].name[language] } ?? "")
      case .adopted(let options): t("aangenomen: ", "adopted: ") + options.indices.map { option($0, options[$0]) }.joined(separator: "; ")
      case .rejected: t("geen akkoord", "no agreement")
      }
    return "\(entry.round). \(who): \(what)"
  }

  /// Prints what was said, and how the agreement lies for each party.
  func tell(_ record: PlayRecord, _ table: Table, skipping first: Int) {
    for entry in record.entries.dropFirst(max(first, 0)) { print(line(entry)) }
    guard let agreement = record.agreement else { return }
    for (index, party) in table.parties.enumerated() {
      let (worth, walkAway) = (party.share(agreement.worth[index]), party.share(party.walkAway))
      let crossed = table.crossedLines(of: index, by: agreement.options).map { politics.parties[index].redLines[$0].text[language] }
      print(
        "\(party.id): \(share(worth)) (\(t("ondergrens", "walk-away value")) \(share(walkAway)))"
          + crossed.map { "; \(t("over", "across")) “\($0)”" }.joined())
    }
  }

  private func share(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    return "0\(language == .nl ? "," : ".")\(hundredths < 10 ? "0" : "")\(hundredths)"
  }

  /// A chair taken by whoever sits at the terminal.
  func person(_ party: String) -> Seat {
    Seat(
      name: party,
      propose: { view in
        let start = view.text ?? view.record.reversed().compactMap { if case .offer(let options) = $0.act { options } else { nil } }.first
        return try ask(party, view, start ?? view.measures.map { _ in 0 })
      },
      answer: { view, offer in try consent(party, view, offer) }, allow: { view, changed in try consent(party, view, changed) })
  }

  private func ask(_ party: String, _ view: SeatView, _ start: [Int]) throws -> [Int] {
    show(view, start)
    print(
      t(
        "\(party), uw voorstel? Schrijf NUMMER=OPTIE (zoals 1=2 3=1), of niets om het zo te laten.",
        "\(party), your proposal? Write NUMBER=OPTION (such as 1=2 3=1), or nothing to leave it so."))
    while true {
      guard let text = readLine() else { throw AssessmentError.interrupted }
      var options = start
      var isGood = true
      for part in text.split(separator: " ") {
        let numbers = part.split(separator: "=").compactMap { Int($0) }
        guard numbers.count == 2, view.measures.indices.contains(numbers[0] - 1),
          view.measures[numbers[0] - 1].options.indices.contains(numbers[1] - 1)
        else {
          print(
            t(
              "“\(part)” begrijp ik niet; schrijf NUMMER=OPTIE binnen de lijst.",
              "I do not understand “\(part)”; write NUMBER=OPTION within the list."))
          isGood = false
          continue
        }
        options[numbers[0] - 1] = numbers[1] - 1
      }
      if isGood { return options }
    }
  }

  private func consent(_ party: String, _ view: SeatView, _ offer: [Int]) throws -> Seat.Answer {
    show(view, offer)
    print(
      t(
        "\(party), stemt u in? j of n, of het nummer van de maatregel waar het om gaat.",
        "\(party), do you agree? y or n, or the number of the measure that stands in the way."))
    while true {
      guard let text = readLine() else { throw AssessmentError.interrupted }
      switch text.lowercased() {
      case "j", "y": return .accept
      case "n": return .object(measure: nil)
      default:
        if let number = Int(text), view.measures.indices.contains(number - 1) { return .object(measure: number - 1) }
        print(t("Antwoord met j, n of een nummer.", "Answer with y, n or a number."))
      }
    }
  }

  /// The package as the party sees it: its own worth, its own lines, and what was said last.
  private func show(_ view: SeatView, _ offer: [Int]) {
    for entry in view.record.suffix(view.own.worth.count) { print("  \(line(entry))") }
    for measure in view.measures.indices {
      let options = view.measures[measure].options.indices.map { option in
        "\(option == offer[measure] ? "*" : "")\(option + 1) \(politics.measures[measure].options[option].name[language])"
      }
      print("  \(measure + 1). \(politics.measures[measure].name[language]): \(options.joined(separator: " | "))")
    }
    print(
      "  " + t("waard voor u: ", "worth to you: ") + share(view.own.share(view.worth(offer))) + t(", ondergrens ", ", walk-away value ")
        + share(view.own.share(view.own.walkAway)))
  }
}
