public import Vocabulary

/// Help and messages of `polder check`.
public enum CheckCommandWords {
  /// What the verb does.
  public static let abstract = Phrase(
    nl: "Leest een dossier en meldt alle problemen tegelijk, met bestand, regel en kolom.",
    en: "Reads a dossier and reports all problems at once, with file, line and column.")

  /// What a dossier has.
  public enum Kind: Sendable, Hashable {
    case variants, levers, norms, rulings, parties, municipalities, sources

    /// Its noun, for one and for more.
    fileprivate var nouns: (nl: (one: String, more: String), en: (one: String, more: String)) {
      switch self {
      case .variants: (("variant", "varianten"), ("variant", "variants"))
      case .levers: (("instelling", "instellingen"), ("lever", "levers"))
      case .norms: (("norm", "normen"), ("norm", "norms"))
      case .rulings: (("uitspraak", "uitspraken"), ("ruling", "rulings"))
      case .parties: (("partij", "partijen"), ("party", "parties"))
      case .municipalities: (("gemeente", "gemeenten"), ("municipality", "municipalities"))
      case .sources: (("bron", "bronnen"), ("source", "sources"))
      }
    }
  }

  /// That a dossier has no problems, and how much it has; what it has none of is not named.
  public static func noProblems(in dossier: String, _ counts: [(kind: Kind, count: Int)]) -> Phrase {
    let found = counts.filter { $0.count > 0 }.map { Phrase.counted($0.count, $0.kind.nouns.nl, $0.kind.nouns.en) }
    let facts = Phrase(nl: found.map(\.nl).joined(separator: ", "), en: found.map(\.en).joined(separator: ", "))
    return Phrase(nl: "Geen problemen in \(dossier): \(facts.nl).", en: "No problems in \(dossier): \(facts.en).")
  }
}
