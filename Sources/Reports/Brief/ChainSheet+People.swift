import Assessments
import Chance
import Dossiers
import Vocabulary

// How long families are apart, who comes at another moment, and what the services have to do.
extension ChainSheet {
  var separationTable: TableBlock {
    TableBlock(
      caption: t(
        "Van de nareizigers die aankomen in \(laterYear): hoe lang zij van hun referent gescheiden waren, vanaf zijn aanvraag (mediaan van de toekomsten\(banding(", band van 90%", ", 90% band"))). Alleen wie aankomt telt mee: wie nog wacht niet, dus maanden en aandelen kunnen dalen doordat een strengere regel minder mensen laat komen. Wie aan het eind nog wacht, staat als deel van beiden onder “nog niet samen”",
        "Of the relatives who arrive in \(laterYear): how long they were apart from their sponsor, from his application (median of the futures\(banding(", band van 90%", ", 90% band"))). Only those who arrive count, not those who still wait, so months and shares can fall because a stricter rule lets fewer come. Those who still wait at the end are, as a share of both, under “not yet together”"
      ),
      columns: [
        t("variant", "variant"), t("maanden, gemiddeld", "months, mean"), t("maanden, mediaan", "months, median"),
        t("maanden, 95e percentiel", "months, 95th percentile"), t("langer dan 6 maanden", "over 6 months"), t("12 maanden", "12 months"),
        t("24 maanden", "24 months"), t("36 maanden", "36 months"), t("nog niet samen", "not yet together"),
        t("besluit na de wettelijke termijn", "decision after the legal term"),
      ],
      rows: shown.map { answer in
        let times: [FigureKind] = [.monthsApartMean, .monthsApartMedian, .monthsApartPercentile95]
        let shares: [FigureKind] = [.apartOver6, .apartOver12, .apartOver24, .apartOver36, .notYetTogether, .decidedBeyondTerm]
        return [answer.variant.id.rawValue] + times.map { months(answer, $0) } + shares.map { share(answer, $0) }
      }, isNumeric: true)
  }

  /// Those apart for over two years, whether they came or still wait.
  var twoYearsTable: TableBlock {
    let when = numbers.month(chain.laterMonth)
    return TableBlock(
      caption: t(
        "Langer dan twee jaar van ouder of gezin gescheiden: wie na zo lang aankwam in \(laterYear), en wie aan het eind ervan (\(when)) nog wacht na een verzoek dat niet is afgewezen (mediaan\(banding(", band van 90%", ", 90% band"))). Kinderen zijn minderjarige gezinsleden, of een referent die als minderjarige alleen kwam",
        "Apart from parent or family for over two years: who came after so long in \(laterYear), and who at its end (\(when)) still waits after a request that was not refused (median\(banding(", band van 90%", ", 90% band"))). Children are relatives under 18, or a sponsor who came alone as a minor"
      ),
      columns: [
        t("variant", "variant"), t("kinderen, aangekomen", "children, came"), t("kinderen, wachten nog", "children, still wait"),
        t("kinderen, samen", "children, together"), t("verschil met het huidige recht", "difference from today's law"),
        t("gezinsleden, wachten nog", "relatives, still wait"), t("gezinsleden, samen", "relatives, together"),
      ],
      rows: shown.map { answer in
        func people(_ kind: FigureKind) -> String { banded(answer.figure(kind), difference: false) }
        return [
          answer.variant.id.rawValue, people(.childrenApartOver24), people(.childrenWaitingOver24), people(.childrenOver24),
          answer.variant.id == chain.baseline.id ? "–" : banded(answer.figure(.childrenOver24)), people(.relativesWaitingOver24),
          people(.relativesOver24),
        ]
      }, isNumeric: true)
  }

  var switchersTable: TableBlock {
    TableBlock(
      caption: t(
        "Dezelfde nareizigers onder het huidige recht en onder de variant, over de hele looptijd: "
          + "wie op een ander moment komt (mediaan\(banding(", band van 90%", ", 90% band")))",
        "The same relatives under today's law and under the variant, over the whole horizon: "
          + "who comes at another moment (median\(banding(", band van 90%", ", 90% band")))"
      ),
      columns: [
        t("variant", "variant"), t("later", "later"), t("maanden later, gemiddeld", "months later, on average"), t("eerder", "sooner"),
        t("maanden eerder, gemiddeld", "months sooner, on average"), t("niet meer binnen de looptijd", "no longer within the horizon"),
        t("alleen nu", "only now"), t("gemiddeld verschil in aankomsten ± standaardfout", "mean difference in arrivals ± standard error"),
      ],
      rows: shown.filter { $0.isDifferent && $0.variant.id != chain.baseline.id }.map { answer in
        func people(_ kind: FigureKind) -> String { banded(answer.figure(kind), difference: false) }
        let mean = answer.figure(.relativesArrived)?.meanDifference
        return [
          answer.variant.id.rawValue, people(.comeLater), months(answer, .monthsLater), people(.comeSooner), months(answer, .monthsSooner),
          people(.comeNever),
          people(.comeOnlyNow), mean.map { withError($0) { numbers.change($0) } } ?? "–",
        ]
      }, isNumeric: true)
  }

  var servicesTable: TableBlock {
    let when = numbers.month(chain.laterMonth)
    return TableBlock(
      caption: t(
        "De diensten in \(when): wie wacht waarop (mediaan\(banding(", band van 90%", ", 90% band")))",
        "The services in \(when): who waits for what (median\(banding(", band van 90%", ", 90% band")))"),
      columns: [
        t("variant", "variant"), t("op een asielbesluit", "for an asylum decision"),
        t("nareizigers, op besluit of plaats", "relatives, for a decision or a place"),
        t("in de opvang", "in reception"), t("waarvan in noodopvang", "of whom in emergency places"), t("op een woning", "for a home"),
        t("in de opvang, gemiddelde ± standaardfout", "in reception, mean ± standard error"),
      ],
      rows: shown.map { answer in
        let kinds: [FigureKind] = [.asylumQueueLater, .familyQueueLater, .occupancyLater, .emergencyLater, .waitingForHomeLater]
        return [answer.variant.id.rawValue] + kinds.map { banded(answer.figure($0), difference: false) } + [meanLevel(answer, .occupancyLater)]
      }, isNumeric: true)
  }

  private var shown: [VariantAssessment] { assessment.variants }

  /// A mean with its Monte-Carlo error.
  func meanLevel(_ answer: VariantAssessment, _ kind: FigureKind) -> String {
    guard let mean = answer.figure(kind)?.meanLevel, mean.mean.isFinite else { return "–" }
    return withError(mean) { numbers.people($0) }
  }

  /// Months with their band.
  func months(_ answer: VariantAssessment, _ kind: FigureKind) -> String {
    guard let bands = answer.figure(kind)?.level, bands.median.isFinite else { return "–" }
    return within(bands) { numbers.months($0) }
  }

  private func share(_ answer: VariantAssessment, _ kind: FigureKind) -> String {
    guard let bands = answer.figure(kind)?.level, bands.median.isFinite else { return "–" }
    return within(bands) { numbers.percent($0) }
  }
}
