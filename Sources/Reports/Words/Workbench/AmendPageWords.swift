public import Dossiers
public import Vocabulary

/// What the page on which a variant is made says.
public struct AmendPageWords: Bilingual, Sendable {
  public let language: Language
  private let dossier: Dossier

  public init(_ dossier: Dossier, _ language: Language) { (self.dossier, self.language) = (dossier, language) }

  public var title: String { t("Wijzig een variant", "Amend a variant") }
  public func title(from variant: VariantID?) -> String {
    guard let variant else { return t("Een variant vanaf het huidige recht", "A variant from today's law") }
    return t("Variant \(variant) wijzigen", "Amend variant \(variant)")
  }
  public var intro: Prose {
    t(
      """
      Verander hieronder een of meer instellingen. Wat het recht ervan zegt staat er meteen; wat het met gezinnen doet volgt uit enkele toekomsten, \
      en wordt preciezer terwijl u kijkt.
      """,
      """
      Change one or more levers below. What the law says of it stands here at once; what it does to families follows from a few futures, and gets \
      more exact while you look.
      """)
  }
  public var startFrom: Prose { t("Begin bij een variant, of bij het huidige recht:", "Begin from a variant, or from today's law:") }
  public var fromToday: String { t("het huidige recht", "today's law") }

  // MARK: The change

  public var change: String { t("Wat u verandert", "What you change") }
  public var nothing: Prose { t("Nog niets: alles is als in het huidige recht.", "Nothing yet: all is as in today's law.") }
  /// One setting in words, with the value of today's law.
  public func setting(_ group: StatusGroup?, _ lever: LeverID, _ value: LeverValue?, written: String) -> Prose {
    let own = dossier.lever(lever)
    let (name, who) = (own?.name[language] ?? lever.rawValue, self.group(group))
    let new = value.map { spelled($0, of: own) } ?? written
    guard let own else { return "\(who): \(name): \(new)" }
    let before = spelled(own.today[group ?? .refugee], of: own)
    return t("\(who): \(name) wordt \(figure: new) (nu: \(before))", "\(who): \(name) becomes \(figure: new) (now: \(before))")
  }
  public func group(_ group: StatusGroup?) -> String { group?.name[language] ?? t("alle groepen", "all groups") }
  /// A lever that has no effect here, with the reason.
  public func unread(_ lever: Lever) -> Prose {
    t(
      "\(lever.name.nl): geen deel van het model leest deze instelling, dus zij verandert niets.",
      "\(lever.name.en): no part of the model reads this lever, so it changes nothing.")
  }
  public var noLines: Prose {
    t(
      "Over welke grens van een partij dit gaat is niet te zeggen: op tafel lag geen optie die hierbij past.",
      "Whose line this crosses cannot be said: no option on the table goes with it.")
  }
  public func lines(of variant: VariantID) -> Prose {
    t(
      "De grenzen van partijen zijn die op de optie van \(variant), met de gevolgen van uw wijziging.",
      "The lines of parties are those on the option of \(variant), with the effects of your change.")
  }

  // MARK: The form

  public var forGroup: Prose { t("Instellingen voor:", "Levers for:") }
  public func form(_ group: StatusGroup?) -> String { t("Instellingen voor \(self.group(group))", "Levers for \(self.group(group))") }
  public var apply: String { t("Pas toe", "Apply") }
  public var asToday: String { t("als in het huidige recht", "as in today's law") }
  public var yes: String { t("ja", "yes") }
  public var no: String { t("nee", "no") }
  public var problems: String { t("Dit kan nog niet:", "This cannot be done yet:") }
  /// What stands under the name of a lever: unit, range, today's value and article.
  public func note(_ lever: Lever, _ group: StatusGroup?) -> String {
    let unit = numbers.unit(lever.unit).trimmed
    let parts: [String?] = [
      unit.isEmpty ? nil : t("eenheid: \(unit)", "unit: \(unit)"), range(lever),
      t("nu: \(spelled(lever.today[group ?? .refugee], of: lever))", "now: \(spelled(lever.today[group ?? .refugee], of: lever))"),
      lever.article[language].isEmpty ? nil : lever.article[language],
      lever.form == .set ? t("kies uit", "choose of") + " [" + lever.choices.map(\.id).joined(separator: ", ") + "]" : nil,
      lever.readers.isEmpty ? t("geen deel van het model leest dit", "no part of the model reads this") : nil,
    ]
    return parts.compactMap { $0 }.joined(separator: "; ")
  }

  private func range(_ lever: Lever) -> String? {
    switch (lever.minimum.map(numbers.exact), lever.maximum.map(numbers.exact)) {
    case (let low?, let high?): t("van \(low) tot \(high)", "from \(low) to \(high)")
    case (let low?, nil): t("ten minste \(low)", "at least \(low)")
    case (nil, let high?): t("ten hoogste \(high)", "at most \(high)")
    case (nil, nil): nil
    }
  }

  public func tooLong(limit: Int) -> Phrase {
    Phrase(
      nl: "Deze wijziging past niet in een adres van \(limit) tekens. Neem minder instellingen ineens, of maak een bestand.",
      en: "This amendment does not fit into an address of \(limit) characters. Take fewer levers at once, or write a file.")
  }

  // MARK: While one looks

  public var effects: String { t("Wat het met gezinnen doet", "What it does to families") }
  public func sofar(_ futures: Int, of total: Int) -> Prose {
    t(
      "Uit \(numbers.futures(futures)) van \(numbers.whole(total)); de banden worden smaller terwijl u kijkt.",
      "From \(numbers.futures(futures)) of \(numbers.whole(total)); the bands get narrower while you look.")
  }
  public func all(_ futures: Int) -> Prose { t("Uit \(numbers.futures(futures)).", "From \(numbers.futures(futures)).") }
  public var waiting: Prose {
    t("Een ander kijkt nu naar een wijziging; de uwe volgt.", "Somebody else is looking at an amendment now; yours follows.")
  }
  public var beginning: Prose { t("De eerste toekomsten worden nagebootst.", "The first futures are being simulated.") }
  public var notAsked: Prose {
    t(
      "De keten kan hier niet naar worden gevraagd: een instelling die zij leest is niet bekend.",
      "The chain cannot be asked about this: a lever that it reads is not known.")
  }
  public var mayNot: Prose {
    t(
      "Op deze server wordt voor u niets nagebootst; het bestand hieronder kunt u op de opdrachtregel laten beoordelen.",
      "Nothing is simulated for you on this server; the file below can be assessed on the command line.")
  }

  // MARK: Keeping it

  public var keep: String { t("Bewaren", "Keep it") }
  /// The file of the variant, with what to do with it.
  public func file(_ link: Prose, _ path: String) -> Prose {
    t(
      "Als bestand: \(link). Zet het in een map van het dossier als \(path), en noem de variant in dossier.yaml.",
      "As a file: \(link). Put it in a folder of the dossier as \(path), and name the variant in dossier.yaml.")
  }
  public var startTitle: String { t("De hele run", "The whole run") }
  public var start: String { t("Maak de hele run", "Make the whole run") }
}
