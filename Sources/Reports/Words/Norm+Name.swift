public import LegalReview
public import Vocabulary

extension Norm {
  /// The norm by source and article; the word for article stands only before a number.
  public var reference: Phrase {
    func text(_ source: String, _ article: String) -> String {
      article.first?.isNumber == true ? "\(source), art. \(article)" : "\(source) (\(article))"
    }
    return Phrase(nl: text(source.nl, article.nl), en: text(source.en, article.en))
  }

  /// The article as a Dutch legal text cites it: as the norm says itself; without that its source and article, with the word for it only where a
  /// number follows.
  var dutchCitation: String {
    if !citation.isEmpty { return citation }
    return article.nl.first?.isNumber == true ? "artikel \(article.nl) \(source.nl)" : "\(source.nl) (\(article.nl))"
  }
}

extension Norm.Level {
  /// Being contrary to an act that the variant itself changes is another matter than being contrary to a treaty.
  public var name: Phrase {
    switch self {
    case .constitution: Phrase(nl: "Grondwet", en: "constitution")
    case .treaty: Phrase(nl: "verdrag", en: "treaty")
    case .euPrimary: Phrase(nl: "primair Unierecht", en: "primary Union law")
    case .euDirective: Phrase(nl: "richtlijn", en: "directive")
    case .nationalAct: Phrase(nl: "nationale wet, die de wetgever zelf kan wijzigen", en: "national Act, which the legislature itself can change")
    case .principle: Phrase(nl: "beginsel", en: "principle")
    }
  }
}
