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
      id: "pin", title: t("Wat als \(facts.name) vaststaat", "What if \(facts.name) is fixed"),
      blocks: [
        .paragraph(
          t(
            "\(facts.name) gaat van \(numbers.whole(facts.before)) naar \(numbers.whole(facts.after)) plaatsen. De andere gemeenten van de "
              + "provincie delen wat overblijft naar dezelfde sleutel; wie een plaats meer of minder krijgt, volgt uit de grootste "
              + "resten van dat deel.",
            "\(facts.name) goes from \(numbers.whole(facts.before)) to \(numbers.whole(facts.after)) places. The other municipalities of the "
              + "province share what is left by the same key; who gets one more or fewer follows from the rounding of that part.")),
        .table(table),
      ])
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
