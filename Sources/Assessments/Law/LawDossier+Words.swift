import Dossiers
public import LegalReview
public import Vocabulary

extension LawDossier {
  /// The verdict on a variant in words. To be contrary only to the Act that the variant itself changes is said apart: the legislature can mend that
  /// in the same bill, but not a treaty or a directive.
  public func words(_ review: Review, of variant: Variant, for group: StatusGroup) -> Phrase {
    guard review.conclusion == .contrary, review.isContraryToActAlone else { return review.conclusion.name }
    return changesTheAct(variant, for: group)
      ? Phrase(nl: "in strijd, alleen met de wet die de variant zelf wijzigt", en: "contrary, only to the Act that the variant itself changes")
      : Phrase(nl: "in strijd, alleen met de nationale wet", en: "contrary, only to the national Act")
  }

  /// Whether a variant is an Act itself, which changes the one that stands in its way.
  func changesTheAct(_ variant: Variant, for group: StatusGroup) -> Bool {
    variant.value(of: LeverKey.legalBasis.id, for: group) == .choice("act")
      || variant.value(of: LeverKey.decouplingStatute.id, for: group) == .flag(true)
  }

  /// A gap in words: what is missing, and where.
  public func sentence(_ gap: Gap) -> Phrase {
    let names = gap.missing.map { lever($0)?.name ?? Phrase(same: $0.rawValue) }
    let (dutch, english) = (names.map(\.nl).joined(separator: ", "), names.map(\.en).joined(separator: ", "))
    if gap.reason == .unread {
      return Phrase(
        nl: "\(dutch): geen norm die hier bindt toetst dit; elders doet \(gap.norm) dat",
        en: "\(english): no norm that binds here tests it; elsewhere \(gap.norm) does")
    }
    let norm = norms.first { $0.id == gap.norm }
    let name = norm?.reference ?? Phrase(same: gap.norm)
    let tie = norm?.tieName.map { Phrase(nl: ", \($0.nl)", en: ", \($0.en)") } ?? Phrase(same: "")
    return Phrase(
      nl: "\(name.nl) (\(gap.code)\(tie.nl)): \(dutch) niet bekend; zou kunnen worden: \(gap.couldBe.name.nl)",
      en: "\(name.en) (\(gap.code)\(tie.en)): \(english) not known; could become: \(gap.couldBe.name.en)")
  }
}

extension Review.Conclusion {
  /// The conclusion in both languages.
  public var name: Phrase {
    verdict?.name
      ?? (self == .unchanged ? Phrase(nl: "ongewijzigd", en: "unchanged") : Phrase(nl: "niet beoordeeld", en: "not assessed"))
  }
}

extension Norm {
  /// The norm by source and article; the word for article stands only before a number.
  public var reference: Phrase {
    func text(_ source: String, _ article: String) -> String {
      article.first?.isNumber == true ? "\(source), art. \(article)" : "\(source) (\(article))"
    }
    return Phrase(nl: text(source.nl, article.nl), en: text(source.en, article.en))
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
