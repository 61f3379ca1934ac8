import Assessments
import Chance
import Dossiers
import Vocabulary

// How long families are apart, who comes at another moment, and what the services have to do.
extension ChainSheet {
  var separationTable: TableBlock {
    let times: [FigureKind] = [.monthsApartMean, .monthsApartMedian, .monthsApartPercentile95]
    let shares: [FigureKind] = [.apartOver6, .apartOver12, .apartOver24, .apartOver36, .notYetTogether, .decidedBeyondTerm]
    return TableBlock(
      caption: words.separationCaption, columns: words.separationColumns,
      rows: assessment.variants.map { answer in [code(answer)] + times.map { months(answer, $0) } + shares.map { share(answer, $0) } },
      isNumeric: true)
  }

  /// Those apart for over two years, whether they came or still wait.
  var twoYearsTable: TableBlock {
    TableBlock(
      caption: words.twoYearsCaption, columns: words.twoYearsColumns,
      rows: assessment.variants.map { answer in
        let children = people(answer, [.childrenApartOver24, .childrenWaitingOver24, .childrenOver24])
        let isBaseline = answer.variant.id == chain.baseline.id
        let difference: Prose = isBaseline ? Prose(BriefWords.unknown) : banded(answer.figure(.childrenOver24))
        return [code(answer)] + children + [difference] + people(answer, [.relativesWaitingOver24, .relativesOver24])
      }, isNumeric: true)
  }

  var switchersTable: TableBlock {
    TableBlock(
      caption: words.switchersCaption, columns: words.switchersColumns,
      rows: different.map { answer in
        let mean = answer.figure(.relativesArrived)?.meanDifference
        let later = people(answer, [.comeLater]) + [months(answer, .monthsLater)]
        let sooner = people(answer, [.comeSooner]) + [months(answer, .monthsSooner)]
        let change = mean.map { Prose(withError($0) { numbers.change($0) }) } ?? Prose(BriefWords.unknown)
        return [code(answer)] + later + sooner + people(answer, [.comeNever, .comeOnlyNow]) + [change]
      }, isNumeric: true)
  }

  var servicesTable: TableBlock {
    let kinds: [FigureKind] = [.asylumQueueLater, .familyQueueLater, .occupancyLater, .emergencyLater, .waitingForHomeLater]
    return TableBlock(
      caption: words.servicesCaption, columns: words.servicesColumns,
      rows: assessment.variants.map { answer in [code(answer)] + people(answer, kinds) + [meanLevel(answer, .occupancyLater)] }, isNumeric: true)
  }

  private func people(_ answer: VariantAssessment, _ kinds: [FigureKind]) -> [Prose] {
    kinds.map { banded(answer.figure($0), difference: false) }
  }
}
