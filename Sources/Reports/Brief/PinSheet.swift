public import Assessments
public import Vocabulary

/// Who takes the difference when one number is fixed, and why.
public struct PinSheet: Bilingual, Sendable {
  public let facts: PinFacts
  public let language: Language

  public init(_ facts: PinFacts, language: Language) {
    self.facts = facts
    self.language = language
  }

  public var sheet: Sheet {
    Sheet(
      id: "pin", title: title,
      blocks: [.paragraph(moves + " " + rest), .table(table)] + tieBlocks(facts.ties))
  }

  private var title: String {
    facts.pins.count == 1
      ? t("Wat als \(facts.pins[0].name) vaststaat", "What if \(facts.pins[0].name) is fixed")
      : t("Wat als \(numbers.whole(facts.pins.count)) gemeenten vaststaan", "What if \(numbers.whole(facts.pins.count)) municipalities are fixed")
  }

  private var moves: String {
    facts.pins.map { pin in
      let before = numbers.whole(pin.before)
      return t("\(pin.name) gaat van \(before) naar \(placeCount(pin.after)).", "\(pin.name) goes from \(before) to \(placeCount(pin.after)).")
    }.joined(separator: " ")
  }

  private var rest: String {
    t(
      "De andere gemeenten van de provincie delen wat overblijft naar dezelfde sleutel; wie een plaats meer of minder krijgt, volgt uit de grootste "
        + "resten van dat deel.",
      "The other municipalities of the province share what is left by the same key; who gets one more or fewer follows from the "
        + "rounding of that part."
    )
  }

  private var table: TableBlock {
    TableBlock(
      caption: t("Wie het verschil draagt", "Who takes the difference"),
      columns: [t("gemeente", "municipality"), t("nu", "now"), t("dan", "then"), t("verschil", "difference"), t("naar de sleutel", "by key")],
      rows: facts.takers.map { taker in
        [
          taker.name, numbers.whole(taker.before), numbers.whole(taker.after), signed(taker.difference),
          numbers.decimal(Double(taker.exactThousandths) / 1000, 2),
        ]
      }, isNumeric: true)
  }
}
