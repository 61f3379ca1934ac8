public import Negotiation
public import Talks
public import Vocabulary

extension SealingCommandWords {
  /// What an agreement is to, to be read aloud.
  public static func terms(_ terms: OpeningTerms, ofAll all: Int?, isRunning: Bool) -> Phrase {
    let envelopes = terms.envelopes.map { "\($0.seat) (\($0.commitment.prefix(12)))" }.joined(separator: ", ")
    let number = Negotiation.Table(measures: terms.measures, parties: []).packageCount
    let count = number.map { Phrase(whole: $0) } ?? Phrase(nl: "te veel om te tellen", en: "too many to count")
    let which = number == all ? Phrase(same: "") : Phrase(nl: " – NB: niet alle van het dossier", en: " – NB: not all of the dossier")
    let start = isRunning ? Phrase(nl: "Deze opening loopt al", en: "This opening runs already") : Phrase(nl: "Nieuwe opening", en: "New opening")
    return Phrase(
      nl: "\(start.nl). Enveloppen: \(envelopes). Met openbaar standpunt: \(list(terms.onPublicPositions).nl). Buiten beschouwing: "
        + "\(list(terms.excluded).nl). Pakketten: \(count.nl)\(which.nl). Gevraagd: \(asked(terms.question).nl). Het antwoord komt "
        + "\(terms.budgetSeconds) s na het laatste geheim. Programma: \(terms.program).",
      en: "\(start.en). Envelopes: \(envelopes). With a public position: \(list(terms.onPublicPositions).en). Left out: "
        + "\(list(terms.excluded).en). Packages: \(count.en)\(which.en). Asked: \(asked(terms.question).en). The answer comes "
        + "\(terms.budgetSeconds) s after the last secret. Program: \(terms.program).")
  }

  private static func list(_ seats: [SeatID]) -> Phrase {
    seats.isEmpty ? Phrase(nl: "niemand", en: "nobody") : Phrase(same: seats.map(\.rawValue).joined(separator: ", "))
  }

  private static func asked(_ question: OpeningQuestion) -> Phrase {
    let parts = [
      Phrase(nl: "of er een pakket is waarmee allen kunnen leven", en: "whether there is a package that all can live with"),
      question.namesPackages ? Phrase(nl: "welke", en: "which") : nil,
      question.namesStep ? Phrase(nl: "anders de kleinste stap", en: "else the smallest step") : nil,
    ].compactMap { $0 }
    return Phrase(nl: parts.map(\.nl).joined(separator: ", "), en: parts.map(\.en).joined(separator: ", "))
  }

  /// How many answers a table can still have.
  public static func ordinal(_ left: Int) -> Phrase {
    Phrase(nl: "Deze tafel kan nog \(left) keer een antwoord krijgen.", en: "Answers that this table can still have: \(left).")
  }

  /// What the answer would tell if the others sealed what the dossier says of them.
  public static func told(_ known: PooledKnowledge, isPossible: Bool, levers: [String]) -> Phrase {
    let answer = isPossible ? Phrase(nl: "ja", en: "yes") : Phrase(nl: "nee", en: "no")
    let lines = levers.isEmpty ? Phrase(nl: "geen", en: "none") : Phrase(same: levers.joined(separator: ", "))
    let (accepts, refuses) = (Phrase(whole: known.accepts.count), Phrase(whole: known.refuses.count))
    return Phrase(
      nl: "Als de anderen verzegelden wat het dossier van hen weet, is het antwoord \(answer.nl). Samen weten zij dan van \(accepts.nl) "
        + "pakketten dat u ermee kunt leven, van \(refuses.nl) dat u dat niet kunt, en van deze rode lijnen: \(lines.nl).",
      en: "If the others sealed what the dossier says of them, the answer is \(answer.en). Together they then know of \(accepts.en) "
        + "packages that you can live with them, of \(refuses.en) that you cannot, and of these red lines: \(lines.en).")
  }
}
