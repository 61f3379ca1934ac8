import Assessments
import Dossiers
import LegalReview
import Vocabulary

/// What the sheet on the room between the parties says.
struct RoomWords: Bilingual {
  let language: Language

  var title: String { t("Wie kan ermee leven?", "Who can live with it?") }

  /// What the positions are, and how much was searched.
  func assumptions(packages: Int?, measures: Int) -> Prose {
    let all = numbers.count(packages)
    return t(
      "Standpunten, gewichten, rode lijnen en ondergrenzen zijn aannamen, met de hand gecodeerd uit berichten; ze staan in het dossier en zijn daar "
        + "te wijzigen. Alle \(all) pakketten van \(measures) maatregelen zijn doorzocht.",
      "Positions, weights, red lines and walk-away values are assumptions, coded by hand from reports; they stand in the dossier and can be changed "
        + "there. All \(all) packages of \(measures) measures were searched.")
  }

  /// Red lines that rest on a part which the dossier does not have, by party.
  func notJudged(_ lines: [(party: PartyID, text: Phrase)]) -> Prose {
    let all = lines.map { "\($0.party.rawValue) (“\($0.text[language])”)" }.joined(separator: "; ")
    return t(
      "Niet beoordeeld, want het dossier heeft het recht of de keten niet waarop zij rusten; zij tellen hier niet mee: \(all).",
      "Not judged, since the dossier lacks the law or the chain that they rest on; they do not count here: \(all).")
  }

  /// A walk-away value with its range.
  func walkAway(thousandths: Int, range: ClosedRange<Double>?) -> Prose {
    let value = numbers.decimal(Double(thousandths) / 1000, 2)
    guard let range else { return Prose(value) }
    return "\(value) (\(numbers.decimal(range.lowerBound, 2))–\(numbers.decimal(range.upperBound, 2)))"
  }

  func packages(_ count: Int?) -> Prose {
    let number = numbers.count(count)
    return t("\(number) pakketten", "\(number) packages")
  }

  // MARK: The law

  var lawful: Prose {
    t(
      "Pakketten waarin niets bekend is dat in strijd is met hoger recht: elke optie waarvoor een variant staat, is zo getoetst",
      "Packages in which nothing is known to be contrary to higher law: every option that a variant stands for was tested so")
  }

  /// State of the law, packages, agreeable.
  var lawfulColumns: [Prose] {
    [t("stand van het recht", "state of the law"), t("pakketten", "packages"), t("waarmee allen kunnen leven", "that all can live with")]
  }

  func some(_ count: Int?, of all: Int?) -> Prose {
    let (own, whole) = (numbers.count(count), numbers.count(all))
    return t("\(own) van \(whole)", "\(own) of \(whole)")
  }

  // MARK: What options bring

  var costs: Prose {
    t(
      "Wat een pakket kost, naar de optie die het bevat: gemiddeld verschil met het huidige recht ± standaardfout",
      "What a package costs, by the option that it holds: mean difference from today's law ± standard error")
  }

  /// Option, variant, law, relatives in the twelve months to a month, months apart, places, millions.
  func costColumns(until month: CalendarMonth?) -> [Prose] {
    let year = month.map { t("het jaar tot en met \(numbers.month($0))", "the year to \(numbers.month($0))") as String } ?? ""
    return [
      t("optie", "option"), "variant", t("recht zoals het gold", "law as it stood"),
      t("nareizigers in \(year)", "relatives in \(year)"), t("maanden gescheiden", "months apart"), t("opvangplaatsen", "reception places"),
      t("miljoen euro", "million euros"),
    ]
  }

  // MARK: Talks

  var course: Prose { t("Verloop van de besprekingen", "Course of the talks") }

  func event(_ what: Phrase, on date: CalendarDate, _ sources: [SourceID]) -> Prose {
    "\(numbers.date(date)): \(what[language])\(cite: sources)"
  }

  /// How to list the packages of a move.
  var listing: Prose {
    t(
      "De pakketten van een stap staan op een rij met de opties uit de laatste kolom achter:",
      "The packages of a move are listed by the options of the last column after:")
  }
}
