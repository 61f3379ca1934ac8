public import Assessments
import Chance
import Dossiers
public import Vocabulary

/// Why a variant does what it does: where a conclusion turns, and which assumption carries the spread.
public struct WhySheet: Bilingual, Sendable {
  public let flips: FlipPoints
  public let sensitivity: Sensitivity
  public let language: Language
  private let numbers: Numbers

  public init(_ flips: FlipPoints, _ sensitivity: Sensitivity, language: Language) {
    self.flips = flips
    self.sensitivity = sensitivity
    self.language = language
    numbers = Numbers(language)
  }

  public var sheet: Sheet {
    Sheet(
      id: "why", title: "\(flips.variant.id) \(flips.variant.name[language])",
      blocks: [
        .paragraph(
          t(
            "Wat bij de gekalibreerde waarden geldt, in de mediaan van \(numbers.futures(flips.futures)):",
            "What holds at the calibrated values, in the median of \(numbers.futures(flips.futures)):")),
        .list(zip(FlipPoints.Conclusion.allCases, flips.holds).map { sentence($0, holds: $1) }), .table(flipTable),
        .paragraph(
          t(
            "\(moved) is naar de beide einden van haar bereik gezet, de andere bleven staan. Een conclusie die binnen een bereik twee keer omslaat en aan beide einden gelijk is, valt zo niet op.",
            "\(moved) was moved to both ends of its range, the others staying where they are. A conclusion that turns twice within a range and is the same at both ends does not show."
          )), .paragraph(failed(flips.failed, ("toekomst kon", "toekomsten konden"), ("future", "futures"))), .table(indexTable),
        .paragraph(failed(sensitivity.failed, ("punt kon", "punten konden"), ("point", "points"))),
        .paragraph(
          t(
            "Sobol-indices uit \(numbers.futures(sensitivity.runs)) (twee steekproeven van \(samples)): het eerste getal is het deel van de variantie dat de aanname alleen draagt, het tweede wat zij samen met andere draagt; ± is de standaardfout. Binnen die fout kan een deel onder nul uitkomen. Ook de aangenomen instellingen van de variant bewegen mee, elk over haar waarde en haar alternatieven.",
            "Sobol indices from \(numbers.futures(sensitivity.runs)) (two samples of \(samples)): the first number is the share of the variance that the assumption carries alone, the second what it carries together with others; ± is the standard error. Within that error a share can come out below zero. The levers that the variant assumes move too, each over its value and its alternatives."
          )),
      ])
  }

  /// What could not be simulated and was left out; empty where everything could.
  private func failed(_ count: Int, _ nl: (one: String, more: String), _ en: (one: String, more: String)) -> String {
    guard count > 0 else { return "" }
    let what = numbers.counted(count, nl, en)
    return count == 1
      ? t("\(what) niet worden gesimuleerd en is weggelaten.", "\(what) could not be simulated and was left out.")
      : t("\(what) niet worden gesimuleerd en zijn weggelaten.", "\(what) could not be simulated and were left out.")
  }

  /// The values moved, as the subject of a sentence.
  private var moved: String {
    flips.assumptions == 1
      ? t("De ene onzekere waarde", "The one uncertain value")
      : t("Elk van de \(numbers.whole(flips.assumptions)) onzekere waarden", "Each of the \(numbers.whole(flips.assumptions)) uncertain values")
  }

  private var samples: String { numbers.counted(sensitivity.samples, ("punt", "punten"), ("point", "points")) }

  private func words(_ conclusion: FlipPoints.Conclusion) -> String {
    switch conclusion {
    case .fewerRelatives:
      t("er komen ten minste 1% minder nareizigers dan onder het huidige recht", "at least 1% fewer relatives arrive than under today's law")
    case .fewerPlaces: t("er zijn ten minste 1% minder opvangplaatsen nodig", "at least 1% fewer reception places are needed")
    case .morePlaces: t("er zijn ten minste 1% meer opvangplaatsen nodig", "at least 1% more reception places are needed")
    case .apartOverTwoYears:
      t("gezinnen zijn na de status langer dan twee jaar gescheiden", "families are apart for longer than two years after the status")
    }
  }

  private func sentence(_ conclusion: FlipPoints.Conclusion, holds: Bool) -> String {
    words(conclusion) + ": " + (holds ? t("ja", "yes") : t("nee", "no"))
  }

  private var flipTable: TableBlock {
    TableBlock(
      caption: t("Waar een conclusie omslaat", "Where a conclusion turns"),
      columns: [
        t("aanname", "assumption"), t("conclusie", "conclusion"), t("nu", "now"), t("waarde", "value"), t("slaat om bij", "turns at"),
        t("einde van het bereik", "end of the range"),
      ],
      rows: flips.flips.isEmpty
        ? [[t("geen", "none"), t("geen conclusie slaat binnen een bereik om", "no conclusion turns within a range"), "", "", "", ""]]
        : flips.flips.map { flip in
          func measured(_ number: String) -> String { number + numbers.unit(flip.unit, after: number) }
          return [
            flip.assumption[language], words(flip.conclusion), flip.holdsAtValue ? t("ja", "yes") : t("nee", "no"),
            measured(numbers.exact(flip.value)),
            "≈ " + measured(numbers.decimal(flip.turnsAt, flip.turnsAt < 1 ? 3 : flip.turnsAt < 100 ? 1 : 0)), measured(numbers.exact(flip.end)),
          ]
        })
  }

  private var indexTable: TableBlock {
    func name(_ figure: Sensitivity.Figure) -> String {
      switch figure {
      case .relativesArrived: t("nareizigers, hele looptijd", "relatives, whole horizon")
      case .relativesInLaterYear: t("nareizigers, later jaar", "relatives, later year")
      case .occupancyLater: t("in de opvang, later", "in reception, later")
      case .childrenOver24: t("kinderen langer dan twee jaar, aangekomen of wachtend", "children over two years, come or waiting")
      }
    }
    func share(_ share: SobolIndices.Share) -> String {
      share.value.isFinite ? "\(numbers.decimal(share.value, 2)) ± \(numbers.decimal(share.error, 2))" : "–"
    }
    // The heaviest first, by the total index of the first figure.
    let ordered = sensitivity.factors.sorted { heaviness($0) > heaviness($1) }
    return TableBlock(
      caption: sensitivity.isDifference
        ? t(
          "Welke aanname de spreiding van het verschil met het huidige recht draagt",
          "Which assumption carries the spread of the difference from today's law")
        : t("Welke aanname de spreiding onder het huidige recht draagt", "Which assumption carries the spread under today's law"),
      columns: [t("aanname", "assumption")] + sensitivity.figures.map(name),
      rows: ordered.map { factor in
        [factor.name[language]] + factor.indices.map { $0.first.value.isFinite ? "\(share($0.first)); \(share($0.total))" : "–" }
      }, isNumeric: true)
  }

  private func heaviness(_ factor: Sensitivity.Factor) -> Double {
    let total = factor.indices.first?.total.value ?? 0
    return total.isFinite ? total : 0
  }
}
