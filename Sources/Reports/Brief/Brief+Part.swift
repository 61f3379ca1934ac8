import Assessments
import Dossiers
import Vocabulary

extension Brief {
  /// A sheet of the brief, in their order.
  public enum Part: String, Sendable, Hashable, CaseIterable {
    case front, law, chain, table, places
    /// Forecasts of the past, and the measure that was in force.
    case studies
    /// Every finding of the law with the way to it.
    case lawAnnex = "law-annex"
    /// All tables of the chain.
    case chainAnnex = "chain-annex"
    /// All tables on the table and on places.
    case tableAnnex = "table-annex"
    case placesAnnex = "places-annex"
    case evidence, receipt
  }

  /// One sheet, made alone; `nil` where the dossier does not ask its question, or the study was not run.
  public func sheet(_ part: Part) -> Sheet? {
    switch part {
    case .front: front.sheet
    case .law: law?.sheet
    case .chain: chain?.sheet
    case .table: table?.sheet
    case .places: places?.sheet
    case .studies: backtest.map { PastSheet($0, experiment, language: language).sheet }
    case .lawAnnex: law?.annex
    case .chainAnnex: chain?.annex
    case .tableAnnex: table?.annex
    case .placesAnnex: places?.annex
    case .evidence: EvidenceSheet(brief: self).sheet
    case .receipt: ReceiptSheet(brief: self).sheet
    }
  }
}
