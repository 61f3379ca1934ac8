public import Assessments
import Chance
public import Dossiers
public import Vocabulary

/// Two runs laid beside each other: what differs first and in what they were made otherwise, then a picture, then every figure. The page and the
/// command have this one sheet.
public struct RunDifferencesSheet: Bilingual, Sendable {
  /// Most rows of the table; the rest is counted.
  static let most = 40
  /// Most bars of the picture.
  static let mostBars = 8

  let comparison: RunComparison
  let dossier: Dossier
  let names: (first: String, second: String)
  /// The files in which the dossiers of the two differ; empty where they do not, or where they were not kept.
  public var changedFiles: [String] = []
  /// The dossier of the second run, whose own values are told; `nil` where it is not at hand.
  public var other: Dossier?
  public let language: Language

  /// `names` are what a reader calls the runs by, such as their hashes; `dossier` names states of the law.
  public init(_ comparison: RunComparison, of dossier: Dossier, names: (first: String, second: String), language: Language) {
    (self.comparison, self.dossier, self.names, self.language) = (comparison, dossier, names, language)
  }

  private var words: RunDifferencesWords { RunDifferencesWords(language: language) }

  public var sheet: Sheet {
    let rest = comparison.moved.count - Self.most
    let shown = [.lead(lead), reasons, .note(isByChance ? words.seedNote : "")] + [picture].compactMap { $0 }
    return Sheet(
      id: "comparison", title: words.title(names.first, names.second),
      blocks: shown + [.table(marks), .table(moved), .note(rest > 0 ? words.more(rest) : "")])
  }

  /// The figures that moved most, in errors of the two means; `nil` where none is known to have moved.
  private var picture: Block? {
    let known = comparison.moved.filter { $0.inErrors.isFinite }.prefix(Self.mostBars)
    guard let most = known.first else { return nil }
    let rows = known.map { BarPlot.Row(words.bar($0), $0.inErrors) }
    return .chart(
      Chart(
        words.pictureTitle, unit: words.pictureUnit, .bars(BarPlot(rows, form: .decimals(1))), sentence: words.pictureSentence(most),
        language: language))
  }

  private var lead: Prose {
    guard comparison.compared > 0 || !comparison.marks.isEmpty else { return words.nothingInCommon }
    guard !comparison.isSame else { return words.same(comparison.compared) }
    let parts = [
      figuresMoved,
      comparison.marks.isEmpty ? nil : words.marksMoved(comparison.marks.count), agreeable,
    ]
    return parts.compactMap { $0 }.joined(separator: " ")
  }

  /// How many figures moved, and which most of those that are known in both runs.
  private var figuresMoved: Prose? {
    let (count, all) = (comparison.moved.count, comparison.compared)
    guard count > 0 else { return nil }
    return comparison.moved.first { $0.by.isFinite }.map { words.moved(count, of: all, most: $0) } ?? words.notKnownInBoth(count, of: all)
  }

  private var agreeable: Prose? {
    guard let packages = comparison.agreeable, packages.count == 2 else { return nil }
    return words.agreeable(packages[0], packages[1])
  }

  private var reasons: Block {
    guard !comparison.reasons.isEmpty else { return .paragraph(words.noReason) }
    let own = [dossier, other].compactMap { $0.flatMap { OwnValueWords(language: language).line($0) } }.unique
    return .list(own + comparison.reasons.map(words.reason) + (changedFiles.isEmpty ? [] : [words.files(changedFiles)]))
  }

  /// Whether means can differ by chance alone.
  private var isByChance: Bool {
    comparison.reasons.contains { reason in
      switch reason {
      case .seed, .futures: true
      case .version, .dossier, .fingerprint, .answers, .arrivals, .capacity, .months, .variants: false
      }
    }
  }

  private var moved: TableBlock {
    TableBlock(
      caption: words.movedCaption, columns: words.movedColumns(names.first, names.second),
      rows: comparison.moved.prefix(Self.most).map(words.moved))
  }

  private var marks: TableBlock {
    TableBlock(caption: words.marksCaption, columns: words.marksColumns(names.first, names.second), rows: comparison.marks.map(cells))
  }

  private func cells(_ moved: RunComparison.MovedMark) -> [Prose] {
    let marks = MatrixWords(language: language)
    switch moved {
    case .law(let address, let first, let second):
      let cells = [first, second].map { mark in Prose(mark.map { marks.mark($0, couldBeWorse: false).word } ?? BriefWords.unknown) }
      return ["\(address.variant)", setting(of: address)] + cells
    case .party(let address, let first, let second):
      let cells = [first, second].map { mark in Prose(mark.map { marks.mark($0).word } ?? BriefWords.unknown) }
      return ["\(address.variant)", party(of: address)] + cells
    }
  }

  private func setting(of address: FigureAddress) -> Prose {
    guard case .law(_, let setting) = address else { return "" }
    return Prose(dossier.law?.settings.first { $0.id == setting }?.name[language] ?? "\(setting)")
  }

  private func party(of address: FigureAddress) -> Prose {
    guard case .party(_, let party) = address else { return "" }
    return Prose(party.rawValue)
  }
}
