import Assessments
import Chance
import Dossiers
import Vocabulary

// How long those who asked wait, whether or not they arrive within the horizon.
extension ChainSheet {
  /// Relatives and children under today's law and under the variants with the largest effects; nothing where waits were not kept.
  var waits: [Block] {
    let pictures = [
      waitPicture(words.waitsTitle, \.relatives), waitPicture(words.childrenWaitsTitle, \.children),
    ].compactMap { $0 }
    return pictures.isEmpty ? [] : [.columns(pictures.map { [$0] })]
  }

  private func waitPicture(_ title: String, _ part: KeyPath<WaitAnswer, WaitCurve>) -> Block? {
    let answers = [(id: chain.baseline.id, answer: assessment.today)] + byEffect.prefix(3).map { (id: $0.variant.id, answer: $0.chain) }
    let curves = answers.compactMap { own in own.answer?.waits.map { (name: own.id.rawValue, curve: $0[keyPath: part]) } }
    guard let today = curves.first, curves.contains(where: { $0.curve.waitingAfter.count > 1 }) else { return nil }
    let plot = WaitPlot(
      curves.map { WaitPlot.Line($0.name, $0.curve.waitingAfter) }, monthsName: words.monthsSinceRequest, halfName: words.half)
    let sentence = words.waitsSentence(today.curve, others: curves.dropFirst().map { ($0.name, $0.curve.median) })
    return picture(title, unit: words.waitsUnit, .waits(plot), sentence)
  }

  /// Of every variant: medians over all who asked beside those of who arrived, who still waits after some years, and what the variant itself adds.
  var waitsTable: TableBlock {
    TableBlock(
      caption: words.waitsCaption, columns: words.waitsColumns,
      rows: assessment.variants.map { answer in
        let isBaseline = answer.variant.id == chain.baseline.id
        let own = isBaseline ? assessment.today?.waits : answer.chain?.waits
        let (relatives, children) = (own.map { cells($0.relatives) }, own.map { cells($0.children) })
        let unknown = [Prose](repeating: Prose(BriefWords.unknown), count: 4)
        return [code(answer)] + (relatives ?? unknown) + [isBaseline ? Prose(BriefWords.unknown) : added(answer)]
          + (children ?? unknown)
      }, isNumeric: true)
  }

  /// Both medians, and the shares that still wait after two and after five years.
  private func cells(_ curve: WaitCurve) -> [Prose] {
    let shares = [24, 60].map { months in Prose(curve.waiting(after: months).map { numbers.percent($0) } ?? BriefWords.unknown) }
    return [words.median(curve), Prose(curve.medianOfArrived.map { numbers.whole($0) } ?? BriefWords.unknown)] + shares
  }

  /// The mean of what the variant adds, with its error.
  private func added(_ answer: VariantAssessment) -> Prose {
    guard let mean = answer.figure(.monthsAdded)?.meanLevel, mean.mean.isFinite else { return Prose(BriefWords.unknown) }
    return Prose(words.stable(mean))
  }
}
