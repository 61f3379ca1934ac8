import Assessments
import Negotiation
import Vocabulary

/// What the sheet on the packages of a move says.
struct PackagesWords: Bilingual {
  let language: Language

  var title: String { t("Pakketten die een stap opent", "Packages that a move opens") }

  func lead(_ move: Prose, _ count: Int) -> Prose {
    let packages = numbers.counted(count, ("pakket", "pakketten"), ("package", "packages"))
    return t(
      "Dit staat niet in het dossier. Als dit gebeurt, kunnen alle partijen met \(figure: packages) leven: \(move).",
      "This is not what the dossier says. If this happens, all parties can live with \(figure: packages): \(move).")
  }

  func caption(from first: Int, to last: Int, of all: Int) -> Prose {
    let (from, to, count) = (numbers.whole(first), numbers.whole(last), numbers.whole(all))
    return t(
      "\(from) tot en met \(to) van \(count), het grootste product van winsten eerst; waarde van 0 tot 1",
      "\(from) to \(to) of \(count), the greatest product of gains first; worth from 0 to 1")
  }

  var chance: Prose { t("kans dat allen ermee instemmen", "chance that all agree to it") }

  /// A share of the draws; of none of them how rare it still may be.
  func chance(_ accepted: Int, of draws: Int) -> Prose {
    guard accepted > 0 else {
      let most = numbers.whole(FailureChance.rarerThanOneIn(draws: draws))
      return t("minder dan 1 op \(most)", "less than 1 in \(most)")
    }
    return "\(figure: numbers.percent(Double(accepted) / Double(draws)))"
  }

  func note(draws: Int) -> Prose {
    let count = numbers.whole(draws)
    return t(
      """
      De kans is het deel van \(count) trekkingen over de genoemde bereiken, lezingen en het vertrouwen in standpunten waarin alle partijen het \
      pakket kunnen aanvaarden als de stap gezet is. Zij hangt aan die aannamen; het is geen voorspelling.
      """,
      """
      The chance is the share of \(count) draws over the stated ranges, readings and the confidence in positions in which all parties can accept the \
      package once the move is made. It hangs on those assumptions; it is no forecast.
      """)
  }
}
