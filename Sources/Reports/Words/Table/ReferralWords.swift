import Assessments
import Chance
import Dossiers
import Vocabulary

/// What a test says of itself: what was asked, what the program found, and what came back.
struct ReferralWords: Bilingual, Sendable {
  let language: Language

  init(_ language: Language) { self.language = language }

  private var chain: ChainFigureWords { ChainFigureWords(language: language) }

  func title(_ test: String, version: Int, to seat: String) -> Prose {
    t("\(capital(test)) van versie \(version) door \(seat)", "\(capital(test)) of version \(version) by \(seat)")
  }
  private func capital(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
  func asked(_ question: String, by seat: String, due: String, returnsTo session: String) -> Prose {
    let back: String =
      session.isEmpty
      ? t("Komt terug in de eerstvolgende zitting.", "Comes back in the next session.")
      : t("Komt terug in zitting “\(session)”.", "Comes back in session “\(session)”.")
    return t(
      "\(seat) vraagt: “\(question)” Antwoord voor \(due). \(back)", "\(seat) asks: “\(question)” Answer before \(due). \(back)")
  }
  var noReview: Prose {
    t(
      "Het programma kon van deze versie niets aan het recht toetsen; er is geen toets bijgevoegd.",
      "The program could lay nothing of this version before the law; no review is attached.")
  }
  var nothingFound: Prose { t("Het programma vond niets en stelt geen vragen.", "The program found nothing and asks nothing.") }
  var findings: Prose { t("Wat het programma vond, en wat de jurist daarvan maakt", "What the program found, and what the lawyer makes of it") }
  var findingColumns: [Prose] {
    [
      t("Nummer", "Number"), t("Rechtsnorm", "Norm"), t("Programma", "Program"), t("Aan deze tafel", "At this table"), t("Van wie", "By whom"),
      t("Reden", "Reason"),
    ]
  }
  var open: String { t("open vraag", "open question") }
  func signed(_ standing: String, _ seat: String, _ moment: String) -> Prose { "\(standing), \(seat), \(moment)" }
  func question(_ number: String, _ question: String, _ allowed: String) -> Prose {
    t("\(number): \(question) Mogelijk: \(allowed).", "\(number): \(question) Possible: \(allowed).")
  }
  func questions(_ count: Int) -> Prose {
    let counted = numbers.counted(count, ("open vraag", "open vragen"), ("open question", "open questions"))
    return t("\(counted) aan de jurist", "\(counted) to the lawyer")
  }
  func foundIn(_ run: String) -> Prose { t("Gevonden in run \(run), toen de vraag werd gesteld.", "Found in run \(run), when the question was put.") }
  var foundWithoutRun: Prose {
    t(
      "Gevonden toen er nog geen run was: wat op de simulatie rust, zoals hoe lang gezinnen wachten, telde nog niet mee.",
      "Found when there was no run yet: what rests on the simulation, such as how long families wait, did not count yet.")
  }
  var noAnswer: Prose { t("Nog niet beantwoord.", "Not answered yet.") }
  func answered(_ seat: String, _ moment: String, _ text: String) -> Prose {
    t("\(seat) antwoordde op \(moment): “\(text)”", "\(seat) answered on \(moment): “\(text)”")
  }
  func returned(_ number: Int, _ name: String) -> Prose {
    t("Terug op de agenda van zitting \(number), “\(name)”.", "Back on the agenda of session \(number), “\(name)”.")
  }

  var feasibility: Prose {
    t("Uitvoering, met de cijfers van het programma ernaast", "Carrying it out, with the figures of the program beside it")
  }
  var costs: Prose { t("Kosten: Financiën, met het cijfer van het programma ernaast", "Cost: finance, with the figure of the program beside it") }
  var besideColumns: [Prose] { [t("Wat", "What"), t("Antwoord", "Answer"), t("Programma, verschil met nu", "Program, difference from today")] }
  var degree: Prose { t("Kan het?", "Can it be done?") }
  var start: Prose { t("Kan ingaan op", "Can start on") }
  var people: Prose { t("Mensen die het vraagt", "People it takes") }
  func fullTime(_ people: Int) -> Prose {
    let number = numbers.whole(people)
    return t("\(number) voltijds", "\(number) at full time")
  }
  /// A figure of the program with its error and band.
  func besides(_ figure: Figure) -> [Prose] {
    let band = chain.band(figure.difference.low, figure.difference.high) { chain.change(figure.kind, $0) }
    let told = "\(chain.difference(figure.kind, figure.meanDifference)) (± \(chain.error(figure.kind, figure.meanDifference)); \(band))"
    return [Prose(chain.name(figure.kind)), "–", Prose(told)]
  }
  var costAYear: Prose { t("Kosten per jaar", "Cost a year") }
  func cost(_ effect: CostEffect) -> Prose {
    let mean = effect.difference.mean
    let band = chain.band(effect.difference.bands.low, effect.difference.bands.high) { chain.change(.cost, $0) }
    return Prose("\(chain.difference(.cost, mean)) (± \(chain.error(.cost, mean)); \(band))")
  }
  var noFigure: Prose { t("nog niet berekend", "not computed yet") }
  var costNote: Prose {
    t(
      "Het programma rekent alleen de opvang; wat Financiën noemt kan meer omvatten.",
      "The program counts reception alone; what finance names may cover more.")
  }
}
