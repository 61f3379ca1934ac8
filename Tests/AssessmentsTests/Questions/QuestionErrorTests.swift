import Assessments
import Testing
import Vocabulary

@Suite("Questions that cannot be answered as asked say why")
struct QuestionErrorTests {
  static let rows: [(error: QuestionError, nl: String, en: String)] = [
    (
      .outsideProvince(municipality: "Amsterdam", province: "Flevoland"), "Amsterdam ligt niet in Flevoland. Haal de rij weg.",
      "Amsterdam does not lie in Flevoland. Remove the row."
    ),
    (
      .cannotTake(site: "s1", family: "f1"), "s1 kan f1 niet opvangen: medische zorg, toegang, grootte of school.",
      "s1 cannot take f1: medical care, access, size or school."
    ),
    (
      .choicesDoNotFit, "De gekozen gezinnen passen niet samen op hun locatie. Kies minder gezinnen, of een grotere locatie.",
      "The families chosen do not fit together on their site. Choose fewer families, or a larger site."
    ),
  ]

  @Test("every error has its sentence in both languages", arguments: rows.indices)
  func sentences(_ index: Int) {
    let row = Self.rows[index]
    #expect(row.error.sentence == Phrase(nl: row.nl, en: row.en))
  }
}
