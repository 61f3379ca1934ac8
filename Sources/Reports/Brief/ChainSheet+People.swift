import Assessments
import Chance
import Vocabulary

// How long families are apart, who comes at another moment, and what the services have to do.
extension Brief {
  var separationTable: TableBlock {
    TableBlock(
      caption: t(
        "Van de nareizigers die aankomen in \(laterYear): hoe lang zij van hun sponsor gescheiden waren, vanaf zijn aanvraag (mediaan van de toekomsten, band van 90%)",
        "Of the relatives who arrive in \(laterYear): how long they were apart from their sponsor, from his application (median of the futures, 90% band)"
      ),
      columns: [
        t("variant", "variant"), t("langer dan 6 maanden", "over 6 months"), t("12 maanden", "12 months"), t("24 maanden", "24 months"),
        t("36 maanden", "36 months"), t("kinderen langer dan twee jaar", "children over two years"),
        t("besluit na de wettelijke termijn", "decision after the legal term"),
      ],
      rows: shown.map { answer in
        let shares: [Figure.Kind] = [.apartOver6, .apartOver12, .apartOver24, .apartOver36]
        return [answer.variant.id] + shares.map { share(answer, $0) } + [
          banded(answer.chain.figure(.childrenApartOver24), difference: false), share(answer, .decidedBeyondTerm),
        ]
      }, isNumeric: true)
  }

  var switchersTable: TableBlock {
    TableBlock(
      caption: t(
        "Dezelfde nareizigers onder het recht van nu en onder de variant, over de hele looptijd: wie op een ander moment komt (mediaan, band van 90%)",
        "The same relatives under today's law and under the variant, over the whole horizon: who comes at another moment (median, 90% band)"),
      columns: [
        t("variant", "variant"), t("later", "later"), t("maanden later, gemiddeld", "months later, on average"), t("eerder", "sooner"),
        t("maanden eerder, gemiddeld", "months sooner, on average"), t("niet meer binnen de looptijd", "no longer within the horizon"),
        t("alleen nu", "only now"), t("gemiddeld verschil in aankomsten ± standaardfout", "mean difference in arrivals ± standard error"),
      ],
      rows: shown.filter { $0.chain.isDifferent && $0.variant.id != dossier.baseline }.map { answer in
        func people(_ kind: Figure.Kind) -> String { banded(answer.chain.figure(kind), difference: false) }
        func months(_ kind: Figure.Kind) -> String {
          guard let bands = answer.chain.figure(kind)?.level, bands.median.isFinite else { return "–" }
          return "\(numbers.months(bands.median)) (\(numbers.months(bands.low)) \(t("tot", "to")) \(numbers.months(bands.high)))"
        }
        let mean = answer.chain.figure(.relativesArrived)?.meanDifference
        return [
          answer.variant.id, people(.comeLater), months(.monthsLater), people(.comeSooner), months(.monthsSooner), people(.comeNever),
          people(.comeOnlyNow), mean.map { "\(numbers.change($0.mean)) ± \(numbers.people($0.standardError))" } ?? "–",
        ]
      }, isNumeric: true)
  }

  var servicesTable: TableBlock {
    let when = numbers.month(dossier.laterMonth)
    return TableBlock(
      caption: t(
        "De diensten in \(when): wie wacht waarop (mediaan, band van 90%)", "The services in \(when): who waits for what (median, 90% band)"),
      columns: [
        t("variant", "variant"), t("op een asielbesluit", "for an asylum decision"),
        t("nareizigers, op besluit of plaats", "relatives, for a decision or a place"),
        t("in de opvang", "in reception"), t("waarvan in noodopvang", "of whom in emergency places"), t("op een woning", "for a home"),
      ],
      rows: shown.map { answer in
        let kinds: [Figure.Kind] = [.asylumQueueLater, .familyQueueLater, .occupancyLater, .emergencyLater, .waitingForHomeLater]
        return [answer.variant.id] + kinds.map { banded(answer.chain.figure($0), difference: false) }
      }, isNumeric: true)
  }

  private var shown: [VariantAssessment] { assessment.variants }

  private func share(_ answer: VariantAssessment, _ kind: Figure.Kind) -> String {
    guard let bands = answer.chain.figure(kind)?.level, bands.median.isFinite else { return "–" }
    return "\(numbers.percent(bands.median)) (\(numbers.percent(bands.low)) \(t("tot", "to")) \(numbers.percent(bands.high)))"
  }
}
