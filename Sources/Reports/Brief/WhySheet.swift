public import Assessments
import Chance
import Dossiers
public import Vocabulary

/// Why a variant does what it does: where a conclusion turns, and which assumption carries the spread.
public struct WhySheet: Bilingual, Sendable {
  public let flips: FlipPoints
  public let sensitivity: Sensitivity
  public let language: Language

  public init(_ flips: FlipPoints, _ sensitivity: Sensitivity, language: Language) {
    self.flips = flips
    self.sensitivity = sensitivity
    self.language = language
  }

  private var words: WhyWords { WhyWords(language: language) }

  /// What the pictures show, and under it every figure.
  public var sheet: Sheet { Sheet(id: "why", title: words.title(flips.variant), blocks: pictures + turns + spread) }

  private var pictures: [Block] { [spreadPicture].compactMap { $0 } + turnPictures }

  /// The heaviest assumptions of the first figure, at most eight; `nil` where none is known.
  private var spreadPicture: Block? {
    let known = ordered.filter { $0.indices.first?.total.value.isFinite ?? false }.prefix(8)
    guard let figure = sensitivity.figures.first, let heaviest = known.first, let share = heaviest.indices.first?.total else { return nil }
    let rows = known.map { BarPlot.Row($0.name[language], max($0.indices.first?.total.value ?? .nan, 0)) }
    return .chart(
      Chart(
        words.spreadTitle(figure), unit: words.spreadUnit, .bars(BarPlot(rows)), sentence: words.spreadSentence(heaviest.name, share),
        language: language))
  }

  /// Where conclusions turn, at most three of them; a sentence where none does.
  private var turnPictures: [Block] {
    guard !flips.flips.isEmpty else { return [.paragraph(words.noTurn)] }
    return flips.flips.prefix(3).map { flip in
      .chart(
        Chart(
          words.turnTitle(flip), unit: words.holds, .slope(slope(flip)), sentence: words.turnSentence(flip), language: language))
    }
  }

  /// The conclusion from the value to the end of its range, whichever of the two is the lower.
  private func slope(_ flip: FlipPoints.Flip) -> SlopePlot {
    let (holds, turned) = flip.holdsAtValue ? (1.0, 0.0) : (0.0, 1.0)
    let isUp = flip.value <= flip.turnsAt
    let points = [
      SlopePlot.Point(lever: flip.value, value: holds), .init(lever: flip.turnsAt, value: isUp ? turned : holds),
      .init(lever: flip.end, value: turned),
    ]
    return SlopePlot(
      points, leverName: words.leverName(flip), levels: words.levels, limit: .init(words.turnsHere, lever: flip.turnsAt),
      today: .init(words.atValue, lever: flip.value))
  }

  private var leftOut: LeftOutWords { LeftOutWords(language: language) }

  private var turns: [Block] {
    let holding = zip(FlipPoints.Conclusion.allCases, flips.holds).map { words.conclusion($0, holds: $1) }
    let tables: [Block] = [
      .paragraph(words.atValues(futures: flips.futures)), .list(holding), .table(flipTable), .paragraph(words.moved(flips.assumptions)),
    ]
    return tables + (leftOut.futures(flips.failed, flips.firstReason).map { [.paragraph($0)] } ?? [])
  }

  private var spread: [Block] {
    let left = leftOut.points(sensitivity.failed, sensitivity.firstReason).map { [Block.paragraph($0)] } ?? []
    return [.table(chanceTable), .paragraph(words.sums), .table(indexTable)] + left
      + [.paragraph(words.indices(runs: sensitivity.runs, samples: sensitivity.samples))]
      + sensitivity.excluded.map { .paragraph(words.excluded($0)) }
  }

  /// Chance of the simulation apart from what the values explain, per figure.
  private var chanceTable: TableBlock {
    let parts = sensitivity.figures.indices.map { place -> SobolIndices.Share? in
      sensitivity.chance.flatMap { $0.indices.indices.contains(place) ? $0.indices[place].total : nil }
    }
    return TableBlock(
      caption: words.chanceCaption, columns: words.chanceColumns(sensitivity.figures),
      rows: [[words.chance] + parts.map(words.part), [words.allValues] + parts.map(words.rest)], isNumeric: true)
  }

  private var flipTable: TableBlock {
    TableBlock(
      caption: words.flipCaption, columns: words.flipColumns, rows: flips.flips.isEmpty ? [words.noFlip] : flips.flips.map(words.flip))
  }

  private var indexTable: TableBlock {
    TableBlock(
      caption: words.indexCaption(isDifference: sensitivity.isDifference), columns: words.indexColumns(sensitivity.figures),
      rows: ordered.map { factor in [Prose(factor.name[language])] + factor.indices.map(words.index) }, isNumeric: true)
  }

  /// The heaviest first, by the total index of the first figure.
  private var ordered: [Sensitivity.Factor] {
    func heaviness(_ factor: Sensitivity.Factor) -> Double {
      let total = factor.indices.first?.total.value ?? 0
      return total.isFinite ? total : 0
    }
    return sensitivity.assumptions.sorted { heaviness($0) > heaviness($1) }
  }
}
