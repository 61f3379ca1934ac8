public import Dossiers
public import Vocabulary

/// What the form says by which somebody puts a value of his own in place of one of the chain.
public struct OwnValuePageWords: Bilingual, Sendable {
  public let language: Language

  public init(_ language: Language) { self.language = language }

  public var title: String { t("Ik heb een andere waarde", "I have another value") }
  public var button: String { t("Maak een run met deze waarde", "Make a run with this value") }
  public var problems: String { t("Dit kan nog niet:", "This cannot be done yet:") }

  public var value: String { t("Uw waarde", "Your value") }
  public var low: String { t("Laagste aannemelijke waarde", "Lowest plausible value") }
  public var high: String { t("Hoogste aannemelijke waarde", "Highest plausible value") }
  public var source: String { t("Titel van uw bron", "Title of your source") }
  public var address: String { t("Adres van uw bron", "Address of your source") }
  public var words: String { t("Waarop het rust, in woorden", "What it rests on, in words") }

  /// Unit, what can be, and what the dossier has.
  public func note(_ item: Calibration.Item) -> String {
    let table = CalibrationWords(language: language)
    let now = table.values(item.values, unit: item.unit).words
    let (low, high) = (numbers.exact(item.key.range.lowerBound), numbers.exact(item.key.range.upperBound))
    let form =
      item.values.count > 1
      ? t("\(item.values.count) getallen met een komma ertussen en een punt voor de decimalen", "\(item.values.count) numbers with a comma between")
      : t("een getal, met een punt of komma voor de decimalen", "a number")
    let unit = item.unit == "share" ? t("een deel van 1", "a share of 1") : numbers.unit(item.unit).trimmed
    let told = unit.isEmpty ? "" : t("; eenheid: \(unit)", "; unit: \(unit)") as String
    return t("\(form)\(told); van \(low) tot \(high); het dossier: \(now)", "\(form)\(told); from \(low) to \(high); the dossier: \(now)")
  }

  public func rangeNote(_ item: Calibration.Item) -> String {
    let reach = CalibrationWords(language: language).reach(item.evidence).words
    let own = reach.isEmpty ? t("het dossier heeft geen bereik", "the dossier has no range") : t("het dossier: \(reach)", "the dossier: \(reach)")
    return t(
      "\(own); zonder bereik heeft elke toekomst uw waarde", "\(own); without a range every future has your value")
  }

  public var sourceNote: String {
    t(
      "een titel, een adres of woorden; één ervan is genoeg, en één taal ook",
      "a title, an address or words; one of them is enough, and so is one language")
  }

  public var badAddress: Phrase {
    Phrase(
      nl: "Dit is geen adres van een pagina. Begin met https:// of http://, of laat het leeg en geef een titel.",
      en: "This is no address of a page. Begin with https:// or http://, or leave it empty and give a title.")
  }

  /// Levers are changed on a page of their own.
  public func lever(_ link: Prose) -> Prose {
    t(
      "Een andere waarde voor deze instelling maakt een variant: \(link).", "Another value for this lever makes a variant: \(link).")
  }
  public var leverLink: String { t("wijzig haar op de pagina voor varianten", "change it on the page for variants") }

  public var mayNot: Prose {
    t(
      "Heeft u een andere waarde? Op deze server maakt u er geen run mee; zet haar in own.yaml in de map van het dossier en gebruik polder assess.",
      "Do you have another value? On this server you make no run with it; put it in own.yaml in the folder of the dossier and use polder assess.")
  }
}
