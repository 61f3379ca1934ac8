public import Vocabulary

/// Words of the ways to the packages of a move.
public struct PackagesPageWords: Bilingual, Sendable {
  public let language: Language

  public init(_ language: Language) { self.language = language }

  public var title: String { t("De pakketten van elke stap", "The packages of each move") }
  public func packages(_ count: Int) -> String { numbers.counted(count, ("pakket", "pakketten"), ("package", "packages")) }

  /// A move with a link to what it opens.
  public func opening(_ move: Prose, _ packages: Prose) -> Prose {
    t("\(move): \(packages), met de kans van elk", "\(move): \(packages), with the chance of each")
  }

  public var before: String { t("De pakketten hiervoor", "The packages before these") }
  public var after: String { t("De volgende pakketten", "The packages after these") }
}
