import Assessments
import Dossiers
public import Vocabulary

extension Brief {
  /// A sheet of the brief, in their order: the pages first, then what stands in the annex.
  public enum Part: String, Sendable, Hashable, CaseIterable {
    case front, law, chain, table, places
    /// Forecasts of the past, and the measure that was in force.
    case studies
    /// All that comes out, in one table and in lines.
    case overview
    /// All that it cannot say.
    case limits
    /// Every finding of the law with the way to it.
    case lawAnnex = "law-annex"
    /// All tables of the chain.
    case chainAnnex = "chain-annex"
    /// All tables on the table and on places.
    case tableAnnex = "table-annex"
    case placesAnnex = "places-annex"
    case evidence, receipt

    /// Whether the sheet prints apart, after the pages.
    public var isAnnex: Bool {
      switch self {
      case .front, .law, .chain, .table, .places, .studies: false
      case .overview, .limits, .lawAnnex, .chainAnnex, .tableAnnex, .placesAnnex, .evidence, .receipt: true
      }
    }
  }

  /// One sheet, made alone; `nil` where the dossier does not ask its question, or the study was not run.
  public func sheet(_ part: Part) -> Sheet? { plain(part)?.naming(areasOf: dossier.places?.territory, in: language) }

  /// The annex of the law where the findings on each variant stand on a page of their own, at `address`; `nil` for a dossier without law.
  public func lawOverview(_ address: (VariantID) -> String) -> Sheet? {
    law?.overview(address).naming(areasOf: dossier.places?.territory, in: language)
  }

  /// All that a review says of one variant; `nil` for one that is not of the assessment, and for a dossier without law.
  public func lawSheet(of variant: VariantID) -> Sheet? {
    law?.sheet(of: variant)?.naming(areasOf: dossier.places?.territory, in: language)
  }

  private func plain(_ part: Part) -> Sheet? {
    switch part {
    case .front: front.sheet
    case .law: law?.sheet
    case .chain: chain?.sheet
    case .table: table?.sheet
    case .places: places?.sheet
    case .studies:
      studies.backtest.map { backtest in
        let mayCount = dossier.chain?.laterCounts.isEmpty == false
        let receipt = assessment.receipt
        let seed = receipt.seed == 1 ? "" : " --seed \(receipt.seed)"
        let services = receipt.capacity.flatMap { $0 == .answering ? nil : " --capacity \($0.rawValue)" } ?? ""
        let command = mayCount ? "polder backtest \(asked.shellWord)\(seed)\(services)" : nil
        return PastSheet(backtest, studies.experiment, later: studies.later, counting: command, language: language).sheet
      }
    case .overview: overview.sheet
    case .limits: FrontLimits(brief: self).sheet
    case .lawAnnex: law?.annex
    case .chainAnnex: chain?.annex
    case .tableAnnex: table?.annex
    case .placesAnnex: places?.annex
    case .evidence: EvidenceSheet(brief: self).sheet
    case .receipt: ReceiptSheet(brief: self).sheet
    }
  }

  /// Every sheet; what the dossier does not ask is left out.
  public var sheets: [Sheet] { Part.allCases.compactMap(sheet) }
  /// The front and one or two pages a question.
  public var pages: [Sheet] { Part.allCases.filter { !$0.isAnnex }.compactMap(sheet) }
  /// All tables, what everything rests on, and how to make it again.
  public var annex: [Sheet] { Part.allCases.filter(\.isAnnex).compactMap(sheet) }
}
