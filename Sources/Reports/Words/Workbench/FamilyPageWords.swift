public import Vocabulary

/// What the page on followed families says beside what was kept.
public struct FamilyPageWords: Bilingual, Sendable {
  public let language: Language

  public init(_ language: Language) { self.language = language }

  public var title: String { t("Eén gezin volgen", "Follow one family") }
  /// Of the families of one variant.
  public func title(of variant: VariantID) -> String { t("Eén gezin volgen onder \(variant)", "Follow one family under \(variant)") }
  /// Before the command that follows families, where none were kept.
  public var notKept: Prose {
    t(
      "Bij deze run zijn geen gevolgde gezinnen bewaard. Deze opdracht volgt er drie onder elke variant en bewaart ze:",
      "No followed families were kept with this run. This command follows three under every variant and keeps them:")
  }
  public var oneTitle: String { t("Een ander gezin", "Another family") }
  /// Before the command that follows one family under a variant.
  public var one: Prose {
    t(
      "Eén gezin volgen, zonder het te bewaren, doet deze opdracht; --family en --future kiezen een ander:",
      "This command follows one family without keeping it; --family and --future choose another:")
  }
  /// Where the run has arrivals of a scenario.
  public var fromTheSeries: Prose {
    t(
      "De gezinnen zijn getrokken uit de aantallen zoals het model ze uit de reeks schat, niet uit het scenario van deze run.",
      "The families are drawn from the numbers as the model fits them to the series, not from the scenario of this run.")
  }
}
