public import Vocabulary

/// What the pages say on which variants are kept as drafts beside a dossier.
public struct DraftPageWords: Bilingual, Sendable {
  public let language: Language

  public init(_ language: Language) { self.language = language }

  public var title: String { t("Concepten bij dit dossier", "Drafts of this dossier") }
  public func intro(_ count: Int) -> Prose {
    guard count > 0 else {
      return t(
        "Er is nog geen concept. Wie een variant wijzigt kan haar hier bewaren.", "There is no draft yet. Whoever amends a variant can keep it here.")
    }
    let all = numbers.counted(count, ("concept", "concepten"), ("draft", "drafts"))
    return t(
      "\(all), het nieuwste eerst. Een concept is van wie het schreef en geen deel van het dossier.",
      "\(all), the latest first. A draft is its writer's and no part of the dossier.")
  }

  /// When it was kept, by whom (`nil` where that is not told to whoever reads), and what it began from.
  public func made(_ moment: String, by author: String?, from variant: VariantID?) -> Prose {
    let day = numbers.moment(written: moment)
    let who: String = author.map { t("door \($0)", "by \($0)") } ?? t("de beheerder ziet door wie", "the operator sees by whom")
    let origin: Prose = variant.map { t("begonnen bij \($0)", "begun from \($0)") } ?? t("begonnen bij het huidige recht", "begun from today's law")
    return t("Bewaard op \(day), \(who); \(origin).", "Kept on \(day), \(who); \(origin).")
  }

  public var same: Prose { t("Geen verschil met waar het bij begon.", "No difference from what it began from.") }
  /// The link that opens a draft to go on from.
  public func goOn(_ name: String) -> String { t("Ga verder met “\(name)”", "Go on from “\(name)”") }

  // MARK: Keeping one

  public var keepTitle: String { t("Als concept bij dit dossier", "As a draft of this dossier") }
  public var keep: String { t("Bewaar als concept", "Keep as a draft") }
  public var name: String { t("Naam van het concept", "Name of the draft") }
  public var author: String { t("Uw naam", "Your name") }
  public var authorNote: String { t("alleen de beheerder ziet die", "only the operator sees it") }
  public var note: String { t("Toelichting", "Explanation") }
  public var noteNote: String { t("mag leeg blijven; één taal is genoeg", "may stay empty; one language is enough") }
  public var problems: String { t("Dit kan nog niet:", "This cannot be done yet:") }
  /// The link to the list.
  public var list: String { t("concepten bij dit dossier", "drafts of this dossier") }

  public var nothing: Phrase {
    Phrase(
      nl: "Er is nog niets gewijzigd, of er is iets mis met de wijziging. Pas eerst een instelling toe.",
      en: "Nothing is changed yet, or something is wrong with the change. Apply a lever first.")
  }
  public func full(_ limit: Int) -> Phrase {
    Phrase(
      nl: "Dit dossier heeft al \(limit) concepten, en meer mag niet. Vraag de beheerder er een te verwijderen.",
      en: "This dossier has \(limit) drafts already, which is the most. Ask the operator to remove one.")
  }

  // MARK: Removing one

  public var removeTitle: String { t("Een concept verwijderen", "Remove a draft") }
  public var draft: String { t("Concept", "Draft") }
  public var remove: String { t("Verwijder", "Remove") }
}
