import Assessments
import Chance
import Dossiers
import Vocabulary

// Who comes at another moment, how long families are apart, and what reception costs.
extension ChainSheet {
  /// Who comes sooner, later and no longer, as means, which add up to those who come under today's law.
  var switchers: [Block] {
    let rows = moving.map { switching($0) }
    guard let largest = byEffect.first(where: { own in moving.contains { $0.variant.id == own.variant.id } }),
      let row = rows.first(where: { $0.name == largest.variant.id.rawValue })
    else { return [] }
    let sentence = words.switchersSentence(largest.variant, later: row.later, never: row.never, sooner: row.sooner)
    return [picture(words.switchersTitle, unit: words.switchersUnit, .switches(SwitchPlot(rows)), sentence)]
  }

  private func switching(_ answer: VariantAssessment) -> SwitchPlot.Row {
    let own = SwitchedRelatives(answer.chain, beside: assessment.today)
    return SwitchPlot.Row(
      answer.variant.id.rawValue, sooner: own.sooner.stable.value, same: own.same.stable.value, later: own.later.stable.value,
      never: own.never.stable.value)
  }

  /// To the digits that its error bears.
  private func mean(_ answer: ChainAnswer?, _ kind: FigureKind) -> Double { answer.meanLevel(kind).stable.value }

  /// Months apart of those who came, beside the share that still waits: neither tells the whole without the other.
  var separation: [Block] {
    guard !moving.isEmpty else { return [] }
    let waiting = bars(.notYetTogether)
    let most = moving.map { (variant: $0.variant, share: mean($0.chain, .notYetTogether)) }.filter { $0.share.isFinite }.max {
      $0.share < $1.share
    }
    let today = mean(assessment.today, .notYetTogether)
    return [
      .columns([
        [
          picture(
            words.apartTitle, unit: words.apartUnit, .bars(plot(bars(.monthsApartMean), form: .decimals(decimals(.monthsApartMean)))),
            words.apartSentence)
        ],
        [
          picture(
            words.waitingTitle, unit: words.waitingUnit, .bars(plot(waiting, form: .share)),
            words.waitingSentence(today: today.isFinite ? today : nil, most: most))
        ],
      ])
    ]
  }

  private func bars(_ kind: FigureKind) -> [BarPlot.Row] {
    moving.map { BarPlot.Row($0.variant.id.rawValue, mean($0.chain, kind), before: mean(assessment.today, kind)) }
  }

  /// As many as the most exact of the means bears, and one at most.
  private func decimals(_ kind: FigureKind) -> Int {
    let all = moving.map { $0.chain.meanLevel(kind) } + [assessment.today.meanLevel(kind)]
    return min(all.compactMap(\.stable.decimals).max() ?? 1, 1)
  }

  private func plot(_ rows: [BarPlot.Row], form: FigureForm) -> BarPlot {
    BarPlot(rows, valueName: words.underVariant, beforeName: words.todaysLaw, form: form)
  }

  /// Cost a year of every variant that the chain was asked about, with that of today's law beside it; a sentence where no price is known.
  var cost: [Block] {
    let asked = assessment.matrix.compactMap { row in row.cost.map { (row.variant, $0) } }
    let known = asked.filter { $0.1.meanLevel.mean.isFinite && $0.1.meanToday.mean.isFinite }
    if known.isEmpty, !asked.isEmpty { return [.paragraph(FinancialWords(language: language).noPrices)] }
    let rows = known.filter { own in moving.contains { $0.variant.id == own.0 } }.map { variant, cost in
      BarPlot.Row(variant.rawValue, cost.meanLevel.stable.value / 1e6, before: cost.meanToday.stable.value / 1e6)
    }
    guard !rows.isEmpty else { return [] }
    return [
      picture(words.costTitle, unit: words.costUnit, .bars(plot(rows, form: .decimals(0))), words.costSentence(today: known.first?.1.meanToday))
    ]
  }
}
