import Assessments
import Chance
import Dossiers
import Vocabulary

// Figures of every variant, and how far they lie from today's law.
extension ChainSheet {
  var figuresTable: TableBlock {
    let kinds: [FigureKind] = [.relativesArrived, .relativesInLaterYear, .heldLater, .occupancyLater]
    return TableBlock(
      caption: words.figuresCaption, columns: words.figuresColumns,
      rows: different.map { answer in [code(answer)] + kinds.map { banded(answer.figure($0)) } + [millions(answer.figure(.cost))] },
      isNumeric: true)
  }

  /// The code of a variant, with a link to it.
  func code(_ answer: VariantAssessment) -> Prose { "\(answer.variant.id)" }

  private func millions(_ figure: Figure?) -> Prose {
    guard let figure, figure.meanDifference.mean.isFinite else { return Prose(BriefWords.unknown) }
    return Prose(changed(figure.meanDifference.scaled(by: 1e-6), figure.difference) { numbers.change($0 / 1e6) })
  }

  var levelsTable: TableBlock {
    TableBlock(
      caption: words.levelsCaption(monthsOfQuota: chain.monthsByLater), columns: words.levelsColumns,
      rows: assessment.variants.map { answer in
        let times = [months(answer, .monthsSinceStatusRefugee), months(answer, .monthsSinceStatusSubsidiary), share(answer, .notYetTogether)]
        let rest = [months(answer, .monthsToFamilyDecision), lineOfQuota(answer), brake(answer), resettled(answer)]
        return [code(answer), banded(answer.figure(.relativesArrived), difference: false)] + times + rest + [meanLevel(answer, .relativesArrived)]
      }, isNumeric: true)
  }

  /// Months that the line stands for; in words where the quota admits nobody, for that wait has no end.
  private func lineOfQuota(_ answer: VariantAssessment) -> Prose {
    answer.admitsNobody ? Prose(words.nobodyAdmitted) : months(answer, .quotaWait)
  }

  private func brake(_ answer: VariantAssessment) -> Prose { level(answer, .brakeMonths, ofLever: .brakeOnAbove) }
  private func resettled(_ answer: VariantAssessment) -> Prose { level(answer, .resettled, ofLever: .quotaUnusedToResettlement) }

  /// A level that means something only where the variant sets a lever.
  private func level(_ answer: VariantAssessment, _ kind: FigureKind, ofLever key: LeverKey) -> Prose {
    guard answer.variant.changes.contains(where: { $0.lever == key.id }) else { return Prose(BriefWords.unknown) }
    return banded(answer.figure(kind), difference: false)
  }

  /// A mean with its Monte-Carlo error.
  func meanLevel(_ answer: VariantAssessment, _ kind: FigureKind) -> Prose {
    guard let mean = answer.figure(kind)?.meanLevel, mean.mean.isFinite else { return Prose(BriefWords.unknown) }
    return Prose(withError(mean) { numbers.people($0) })
  }

  /// Months with their band.
  func months(_ answer: VariantAssessment, _ kind: FigureKind) -> Prose { level(answer, kind) { numbers.months($0) } }

  /// A share with its band.
  func share(_ answer: VariantAssessment, _ kind: FigureKind) -> Prose { level(answer, kind) { numbers.percent($0) } }

  private func level(_ answer: VariantAssessment, _ kind: FigureKind, _ show: (Double) -> String) -> Prose {
    guard let bands = answer.figure(kind)?.level, bands.median.isFinite else { return Prose(BriefWords.unknown) }
    return Prose(within(bands, show))
  }
}
