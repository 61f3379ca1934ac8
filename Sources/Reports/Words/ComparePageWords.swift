public import Vocabulary

/// Words of the pages on which runs and variants are chosen and compared.
public struct ComparePageWords: Bilingual, Sendable {
  public let language: Language

  public init(_ language: Language) { self.language = language }

  public var title: String { t("Runs vergelijken", "Compare runs") }
  public var receipts: String { t("De runs", "The runs") }
  public var how: Prose {
    t(
      "Kies twee runs, of noem ze achter het adres met een komma ertussen:",
      "Choose two runs, or name them after the address with a comma between them:")
  }
  public var tooFew: Prose {
    t(
      "Vergelijken vraagt twee bewaarde runs, en zoveel zijn er hier niet. Deze opdracht toont welke er zijn:",
      "Comparing takes two stored runs, and there are not as many here. This command shows which there are:")
  }
  /// What stands after the address, as an example.
  public var example: String { "?runs=3fa85f64b1c2,9b2d7c10e4aa" }
  public var choose: String { t("Kies twee runs", "Choose two runs") }
  public var chooseVariants: String { t("Kies twee varianten", "Choose two variants") }
  public var first: String { t("eerste", "first") }
  public var second: String { t("tweede", "second") }
  public var button: String { t("Vergelijk", "Compare") }

  /// A run as a choice: its hash, its dossier and its moment.
  public func choice(_ run: String, asked: String, made: String) -> String { "\(run), \(asked), \(numbers.moment(written: made))" }

  public var variants: String { t("Varianten vergelijken", "Compare variants") }
  public var notKept: Prose {
    t(
      "De toekomsten van deze run zijn niet bewaard; zonder die zijn twee varianten niet op dezelfde mensen te vergelijken.",
      "The futures of this run were not kept; without them two variants cannot be compared on the same people.")
  }
  public var howVariants: Prose {
    t(
      "Kies twee varianten van deze run; zij worden op dezelfde mensen vergeleken, toekomst voor toekomst.",
      "Choose two variants of this run; they are compared on the same people, future by future.")
  }
}
