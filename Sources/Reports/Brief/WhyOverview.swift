import Assessments
import Chance
import Dossiers
import Vocabulary

/// All variants at a glance: which assumption carries most of the spread of each figure, and where each conclusion turns. From the study of a variant
/// where one was kept, else from the first look at it.
struct WhyOverview: Bilingual {
  /// The figures that both studies and first looks explain.
  static let figures: [FigureKind] = [.relativesArrived, .occupancyLater, .childrenOver24]

  /// The assumption that carries most of the spread of a figure.
  struct Heaviest: Hashable {
    var name: Phrase
    var share: Double
  }

  /// A conclusion that turns, with the value of an assumption at which it does.
  struct Turn: Hashable {
    var conclusion: Prose
    var assumption: Phrase
    var value: Double
    var unit: String
  }

  struct Row: Hashable {
    var variant: Variant
    var isStudy: Bool
    /// In the order of the figures; `nil` where nothing carries more than chance.
    var heaviest: [Heaviest?]
    var turns: [Turn]
  }

  let rows: [Row]
  let language: Language

  private var words: WhyOverviewWords { WhyOverviewWords(language: language) }

  init(_ assessment: Assessment, of dossier: Dossier, studies: [WhySheets.Study], language: Language) {
    let variants = assessment.variants.map(\.variant).filter { $0.id != dossier.baseline }
    rows = variants.compactMap { variant in
      if let study = studies.first(where: { $0.flips.variant.id == variant.id }) { return Row(study, of: variant, language) }
      return assessment.firstLook(variant.id).flatMap { Row($0, of: variant, language) }
    }
    self.language = language
  }

  /// `nil` where no variant has a study or a first look.
  var sheet: Sheet? {
    guard !rows.isEmpty else { return nil }
    return Sheet(
      id: "why-overview", title: words.title,
      blocks: [.lead(words.lead(top, of: cells.count, turning: rows.count { !$0.turns.isEmpty }, variants: rows.count))]
        + [picture].compactMap { $0 } + [.table(table), .table(turns), .note(words.note(studies: rows.count(where: \.isStudy)))])
  }

  private var cells: [Heaviest] { rows.flatMap { $0.heaviest.compactMap { $0 } } }

  /// How often each assumption carries most, the most frequent first; of equal ones in the order of mention.
  private var frequencies: [(name: Phrase, count: Int)] {
    let names = cells.map(\.name).reduce(into: [Phrase]()) { if !$0.contains($1) { $0.append($1) } }
    let counted = names.map { name in (name: name, count: cells.count { $0.name == name }) }
    return counted.enumerated().sorted { (-$0.element.count, $0.offset) < (-$1.element.count, $1.offset) }.map(\.element)
  }

  private var top: (name: Phrase, count: Int)? { frequencies.first }

  private var picture: Block? {
    guard let top else { return nil }
    let plot = BarPlot(frequencies.prefix(8).map { BarPlot.Row($0.name[language], Double($0.count)) }, form: .decimals(0))
    return .chart(
      Chart(
        words.pictureTitle, unit: words.pictureUnit, .bars(plot), sentence: words.pictureSentence(top.name, top.count, of: cells.count),
        language: language))
  }

  private var table: TableBlock {
    TableBlock(
      caption: words.tableCaption, columns: words.tableColumns(Self.figures),
      rows: rows.map { row in
        [name(row.variant)] + row.heaviest.map { $0.map(words.heaviest) ?? words.nothingHeavy } + [words.origin(isStudy: row.isStudy)]
      })
  }

  private var turns: TableBlock {
    TableBlock(
      caption: words.turnsCaption, columns: words.turnsColumns,
      rows: rows.flatMap { row in
        row.turns.map { turn in
          [name(row.variant), turn.conclusion, Prose(turn.assumption[language]), words.value(turn.value, unit: turn.unit)]
        }
      })
  }

  /// The variant, with a link to its sheet under the overview.
  private func name(_ variant: Variant) -> Prose {
    "\(Prose(BriefWords(language: language).title(of: variant)), to: .sheet(WhySheets.id(variant.id)))"
  }
}

extension WhyOverview.Row {
  init(_ study: WhySheets.Study, of variant: Variant, _ language: Language) {
    let words = WhyWords(language: language)
    let figures = study.sensitivity.figures.map(\.rawValue)
    heaviest = WhyOverview.figures.map { kind in
      guard let position = figures.firstIndex(of: kind.rawValue) else { return nil }
      let known = study.sensitivity.assumptions.compactMap { factor -> WhyOverview.Heaviest? in
        guard factor.indices.indices.contains(position), factor.indices[position].total.value.isFinite else { return nil }
        return WhyOverview.Heaviest(name: factor.name, share: factor.indices[position].total.value)
      }
      return known.max { $0.share < $1.share }
    }
    turns = study.flips.flips.map { flip in
      WhyOverview.Turn(conclusion: words.conclusion(flip.conclusion), assumption: flip.assumption, value: flip.turnsAt, unit: flip.unit)
    }
    (self.variant, isStudy) = (variant, true)
  }

  init?(_ look: FirstLook, of variant: Variant, _ language: Language) {
    guard look.spreads.contains(where: { $0.futures > 0 }) else { return nil }
    let words = FirstLookWords(language: language)
    heaviest = WhyOverview.figures.map { kind in
      look.spread(kind)?.shares.first.map { WhyOverview.Heaviest(name: $0.name, share: $0.share) }
    }
    turns = look.turns.compactMap { turn in
      turn.stump.map { stump in
        WhyOverview.Turn(
          conclusion: Prose(words.conclusion(turn.conclusion)[language]), assumption: stump.key.meaning, value: stump.threshold, unit: stump.key.unit)
      }
    }
    (self.variant, isStudy) = (variant, false)
  }
}
