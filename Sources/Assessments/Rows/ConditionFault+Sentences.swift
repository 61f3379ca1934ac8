public import Vocabulary

extension ConditionFault {
  /// What is wrong and what to do.
  public var sentence: Phrase {
    switch self {
    case .noComparison(let text):
      Phrase(
        nl: "“\(text)” houdt niets tegen een getal. Schrijf: NAAM boven GETAL in JAAR onder VARIANT.",
        en: "“\(text)” holds nothing against a number. Write: NAME above NUMBER in YEAR under VARIANT.")
    case .unknownName, .yearOfFigure, .noYear, .otherYear: ofMeasure
    case .noNumber, .twoNumbers, .otherUnit, .noShare: ofNumber
    case .noVariant, .otherVariant, .differenceOfBaseline: ofVariant
    case .unread(let text):
      Phrase(nl: "“\(text)” zegt hier niets. Laat het weg.", en: "“\(text)” says nothing here. Leave it out.")
    }
  }

  private var ofMeasure: Phrase {
    switch self {
    case .unknownName(let name, let near):
      Phrase(
        nl: "Er is geen cijfer of reeks die “\(name)” heet." + (near.map { " Bedoelde u “\($0)”?" } ?? " “polder sweep export” noemt ze alle."),
        en: "No figure or series is called “\(name)”." + (near.map { " Did you mean “\($0)”?" } ?? " “polder sweep export” names all of them."))
    case .yearOfFigure(let name):
      Phrase(
        nl: "“\(name)” is een cijfer van de hele looptijd, niet van een jaar. Laat het jaar weg.",
        en: "“\(name)” is a figure of the whole horizon and not of a year. Leave out the year.")
    case .noYear(let name, let first, let last):
      Phrase(
        nl: "“\(name)” is een reeks. Noem een jaar van \(first) tot en met \(last): in \(last).",
        en: "“\(name)” is a series. Name a year from \(first) to \(last): in \(last).")
    case .otherYear(let year, let first, let last):
      Phrase(
        nl: "\(year) ligt buiten de looptijd. Noem een jaar van \(first) tot en met \(last).",
        en: "\(year) is outside the horizon. Name a year from \(first) to \(last).")
    case .noComparison, .noNumber, .twoNumbers, .otherUnit, .noShare, .noVariant, .otherVariant, .differenceOfBaseline, .unread: sentence
    }
  }

  private var ofNumber: Phrase {
    switch self {
    case .noNumber(let text):
      Phrase(
        nl: "“\(text)” is geen getal. Schrijf het als 100.000 of 0,5; bij Engelse woorden als 100,000 of 0.5.",
        en: "“\(text)” is no number. Write it as 100,000 or 0.5; with Dutch words as 100.000 or 0,5.")
    case .twoNumbers(let text, let thousands, let decimals):
      Phrase(
        nl: "“\(text)” kan op twee manieren worden gelezen. Schrijf \(thousands) of \(decimals).",
        en: "“\(text)” can be read in two ways. Write \(thousands) or \(decimals).")
    case .otherUnit(let unit, let name, let own):
      Phrase(
        nl: "“\(name)” is in \(own.name.nl), en niet in \(unit). Geef een getal in \(own.name.nl).",
        en: "“\(name)” is in \(own.name.en), and not in \(unit). Give a number in \(own.name.en).")
    case .noShare(let name):
      Phrase(
        nl: "“\(name)” is een deel van het geheel. Schrijf 40% of 0,4.", en: "“\(name)” is a share of the whole. Write 40% or 0.4.")
    case .noComparison, .unknownName, .yearOfFigure, .noYear, .otherYear, .noVariant, .otherVariant, .differenceOfBaseline, .unread: sentence
    }
  }

  private var ofVariant: Phrase {
    switch self {
    case .noVariant(let planned):
      Phrase(
        nl: "Er staat niet onder welke variant. Zet erachter: onder \(Self.list(planned, "of")).",
        en: "It does not say under which variant. Put behind it: under \(Self.list(planned, "or")).")
    case .otherVariant(let name, let planned):
      Phrase(
        nl: "Dit plan heeft geen variant “\(name)”. Kies \(Self.list(planned, "of")).",
        en: "This plan has no variant “\(name)”. Choose \(Self.list(planned, "or")).")
    case .differenceOfBaseline(let variant):
      Phrase(
        nl: "\(variant.rawValue) is waarmee vergeleken wordt en verschilt nooit van zichzelf. Noem een andere variant.",
        en: "\(variant.rawValue) is what is compared with and never differs from itself. Name another variant.")
    case .noComparison, .unknownName, .yearOfFigure, .noYear, .otherYear, .noNumber, .twoNumbers, .otherUnit, .noShare, .unread: sentence
    }
  }

  private static func list(_ variants: [VariantID], _ joint: String) -> String { Phrase.list(variants.map(\.rawValue), joint) }
}

extension ConditionFaults {
  /// A line for each of them.
  public var sentence: Phrase {
    let sentences = faults.map(\.sentence)
    return Phrase(nl: sentences.map(\.nl).joined(separator: "\n"), en: sentences.map(\.en).joined(separator: "\n"))
  }
}

extension MeasureUnit {
  /// The unit in words, of several.
  public var name: Phrase {
    switch self {
    case .persons: Phrase(nl: "mensen", en: "people")
    case .months: Phrase(nl: "maanden", en: "months")
    case .share: Phrase(nl: "procenten", en: "per cent")
    case .euros: Phrase(nl: "euro’s", en: "euros")
    }
  }
}
