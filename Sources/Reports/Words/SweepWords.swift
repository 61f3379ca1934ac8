import Assessments
import Chance
import Dossiers
import Vocabulary

/// Words of the sheet on a planned sweep.
struct SweepWords: Bilingual {
  let language: Language

  private var figures: ChainFigureWords { ChainFigureWords(language: language) }

  var title: String { t("Een sweep van toekomsten", "A sweep of futures") }

  func lead(_ facts: SweepFacts) -> Prose {
    let rows = numbers.counted(facts.rows, ("regel", "regels"), ("row", "rows"))
    let question = facts.question
    let futures = numbers.counted(question.futuresPerPoint, ("toekomst", "toekomsten"), ("future", "futures"))
    let points = numbers.counted(question.points, ("punt", "punten"), ("point", "points"))
    switch question.design {
    case .futures:
      return t(
        "Elk van de \(rows) is een toekomst waarin elke onzekere waarde is getrokken, met dezelfde mensen onder elke variant.",
        "Each of the \(rows) is a future in which every uncertain value was drawn, with the same people under every variant.")
    case .sobol:
      return t(
        "De \(rows) zijn \(points) van de rij van Sobol', met \(futures) per punt en dezelfde mensen onder elke variant.",
        "The \(rows) are \(points) of Sobol's sequence, with \(futures) a point and the same people under every variant.")
    case .lhs:
      return t(
        "De \(rows) zijn \(points) van een Latijnse hyperkubus, met \(futures) per punt en dezelfde mensen onder elke variant.",
        "The \(rows) are \(points) of a Latin hypercube, with \(futures) a point and the same people under every variant.")
    case .grid:
      return t(
        "De \(rows) zijn \(points) van een raster, met \(futures) per punt en dezelfde mensen onder elke variant.",
        "The \(rows) are \(points) of a grid, with \(futures) a point and the same people under every variant.")
    case .saltelli:
      return t(
        "Twee steekproeven van \(points) volgens Saltelli, met dezelfde mensen onder elke variant; hieronder staan beide samen.",
        "Two samples of \(points) after Saltelli, with the same people under every variant; below they stand together.")
    }
  }

  func refused(_ count: Int, first: Int) -> Prose {
    let (rows, row) = (numbers.counted(count, ("regel", "regels"), ("row", "rows")), numbers.whole(first))
    return t(
      "Van \(rows) kunnen de waarden niet samen; de eerste is regel \(row). Die zijn weggelaten.",
      "The values of \(rows) cannot be simulated, the first of them row \(row). They are left out.")
  }

  func caption(_ variant: VariantID, isDifference: Bool) -> Prose {
    isDifference
      ? t("\(variant.rawValue), verschil met het huidige recht", "\(variant.rawValue), difference from today's law")
      : t("\(variant.rawValue), zoals het is", "\(variant.rawValue), as it is")
  }

  var columns: [Prose] {
    [
      t("cijfer", "figure"), t("bekend in", "known in"), t("gemiddelde", "mean"), t("fout", "error"), t("5 tot 95%", "5 to 95%"),
      t("laagste", "lowest"), t("in regel", "in row"),
      t("hoogste", "highest"), t("in regel", "in row"),
    ]
  }

  func row(_ row: SweepFacts.Row) -> [Prose] {
    let (kind, isSigned) = (row.figure, row.isDifference)
    let mean = row.isDifference ? figures.difference(kind, row.mean) : figures.level(kind, row.mean.mean)
    let band = figures.band(row.bands.low, row.bands.high) { figures.text($0, of: kind, isSigned: isSigned) }
    return [
      Prose(figures.name(kind)), "\(figure: numbers.whole(row.known))", "\(figure: mean)", "\(figure: figures.error(kind, row.mean))",
      "\(figure: band)",
      "\(figure: figures.text(row.extreme.low, of: kind, isSigned: isSigned))", "\(figure: numbers.whole(row.extreme.lowRun))",
      "\(figure: figures.text(row.extreme.high, of: kind, isSigned: isSigned))", "\(figure: numbers.whole(row.extreme.highRun))",
    ]
  }

  var note: Prose {
    let error = numbers.decimal(Sketch.relativeError * 100, 1)
    return t(
      """
      Gemiddelden komen uit sommen in hele getallen en uitersten zijn exact. Percentielen komen uit vaste vakken en zitten er hoogstens \(error)% \
      naast. De fout rekent toekomsten van één punt als één waarneming.
      """,
      """
      Means come from sums in whole numbers, and extremes are exact. Percentiles come from fixed buckets and are at most \(error)% off. The error \
      takes the futures of one point as one observation.
      """)
  }

  func factors(_ count: Int) -> Prose {
    t("Wat varieert: \(numbers.whole(count))", "What varies: \(numbers.whole(count))")
  }
}
