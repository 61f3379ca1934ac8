public import Assessments
import Chance
public import Dossiers
public import Vocabulary

/// Why a variant does what it does, as far as the futures of the run itself tell it: marked as a first look, with the command of the full study.
public struct FirstLookSheet: Bilingual, Sendable {
  let variant: Variant
  let look: FirstLook?
  let command: String
  public let language: Language

  /// The look at a variant of an assessment; `nil` for a variant that the assessment was not asked about. `asked` is the dossier as whoever asked
  /// named it, for the command.
  public init?(_ assessment: Assessment, of dossier: Dossier, at variant: VariantID, asked: String? = nil, language: Language) {
    guard let own = assessment.variant(variant)?.variant else { return nil }
    self.variant = own
    self.language = language
    look = assessment.firstLook(variant)
    let name = (asked ?? dossier.id.rawValue).shellWord
    command = "polder why \(variant.rawValue.shellWord) \(name) --seed \(assessment.receipt.seed) --language \(language.rawValue)"
  }

  private var words: FirstLookWords { FirstLookWords(language: language) }

  public var sheet: Sheet {
    guard let look, let futures = look.spreads.map(\.futures).max(), futures > 0 else {
      let name = BriefWords(language: language).name(variant)
      return Sheet(id: "why", title: words.title(variant), blocks: [.paragraph(words.noFutures(name)), .command(command)])
    }
    return Sheet(
      id: "why", title: words.title(variant),
      blocks: [.note(words.mark(futures: futures)), .command(command)] + look.spreads.prefix(2).map(picture) + turns(look))
  }

  /// The heaviest assumptions, at most eight; a sentence where none carries more than chance.
  private func picture(_ spread: CarriedSpread) -> Block {
    guard !spread.shares.isEmpty else { return .paragraph(words.spreadSentence(spread)) }
    let rows = spread.shares.prefix(8).map { BarPlot.Row($0.name[language], $0.share) }
    return .chart(
      Chart(
        words.spreadTitle(spread.figure, isDifference: spread.isDifference), unit: words.spreadUnit, .bars(BarPlot(rows)),
        sentence: words.spreadSentence(spread), language: language))
  }

  private func turns(_ look: FirstLook) -> [Block] {
    let told = look.turns.compactMap { turn in turn.stump.map { picture(turn, $0) } }
    return told + [.list(look.turns.filter { $0.stump == nil }.map(words.holds))]
  }

  /// The share of futures in which a conclusion holds below and above its threshold.
  private func picture(_ turn: FirstLook.Turn, _ stump: Stump) -> Block {
    // The axis runs a quarter of the threshold to either side of it: the values drawn are not kept in the look.
    let reach = max(abs(stump.threshold) / 4, 0.05)
    let points = [
      SlopePlot.Point(lever: stump.threshold - reach, value: stump.below.share), .init(lever: stump.threshold, value: stump.above.share),
      .init(lever: stump.threshold + reach, value: stump.above.share),
    ]
    var plot = SlopePlot(
      points, leverName: WhyWords(language: language).leverName(stump.key.meaning, unit: stump.key.unit),
      limit: .init(words.turnsHere, lever: stump.threshold))
    plot.form = .share
    return .chart(
      Chart(words.turnTitle(stump), unit: words.turnUnit, .slope(plot), sentence: words.turnSentence(turn, stump), language: language))
  }
}
