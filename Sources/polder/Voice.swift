import Assessments
import Dossiers
import Negotiation
import Vocabulary

/// Speaks for the game on the terminal, and asks those who play.
struct Voice: Sendable {
  let politics: Politics
  let language: Language

  private func t(_ nl: String, _ en: String) -> String { Phrase(nl: nl, en: en)[language] }
  private func option(_ measure: Int, _ option: Int) -> String {
    "\(politics.measures[measure].name[language]): \(politics.measures[measure].options[option].name[language])"
  }

  private func line(_ entry: PlayRecord.Entry) -> String {
    let who = entry.seat < 0 ? t("voorzitter", "chair") : politics.parties[entry.seat].id.rawValue
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
  func person(_ party: PartyID) -> Seat {
    Seat(
      name: party,
      propose: { view in
        let start = view.text ?? view.record.reversed().compactMap { if case .offer(let options) = $0.act { options } else { nil } }.first
        return try ask(party, view, start ?? view.measures.map { _ in 0 })
      },
      answer: { view, offer in try consent(party, view, offer) }, allow: { view, changed in try consent(party, view, changed) })
  }

  private func ask(_ party: PartyID, _ view: SeatView, _ start: [Int]) throws -> [Int] {
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

  private func consent(_ party: PartyID, _ view: SeatView, _ offer: [Int]) throws -> Seat.Answer {
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
