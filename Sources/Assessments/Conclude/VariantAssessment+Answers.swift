public import Dossiers
import Vocabulary

extension VariantAssessment {
  /// A headline figure of the chain; `nil` where the chain was not asked.
  public func figure(_ kind: FigureKind) -> Figure? { chain?.figure(kind) }
  /// Whether a quota of the variant admits nobody, so that its line has no end.
  public var admitsNobody: Bool { chain?.derived.inOrder.contains { $0.quotaWait == .never } ?? false }
  /// Whether anything that the chain reads differs from today's law.
  public var isDifferent: Bool { chain?.isDifferent ?? false }
  /// Why the variant hardly moves families; empty where it does move them, and where the chain was not asked.
  public var quiet: [QuietLever] { chain?.quiet ?? [] }
  /// The monthly series; empty where the chain was not asked.
  public var series: [MonthlyBands] { chain?.series ?? [] }
  /// The verdicts under every state of the law; empty where the law was not asked.
  public var legalSettings: [LawAnswer.SettingReview] { law?.settings ?? [] }
}
