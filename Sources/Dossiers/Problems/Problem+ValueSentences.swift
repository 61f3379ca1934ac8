import AsylumChain
import Vocabulary

extension Problem.Fault {
  /// What is wrong with a value or with its ground.
  enum ValueSentences {
    static func missingKey(_ key: String) -> Phrase {
      Phrase(nl: "“\(key)” ontbreekt. Voeg het toe.", en: "“\(key)” is missing. Add it.")
    }

    static func wrongForm(_ expected: ExpectedForm, _ found: String) -> Phrase {
      Phrase(nl: "Hier hoort \(expected.name.nl), maar er staat “\(found)”.", en: "This should be \(expected.name.en), but it is “\(found)”.")
    }

    static func cell(_ column: String, _ fault: Problem.Fault) -> Phrase {
      Phrase(nl: "Kolom “\(column)”: \(fault.sentence.nl)", en: "Column “\(column)”: \(fault.sentence.en)")
    }

    static func outOfRange(_ name: String, _ value: String, _ low: String, _ high: String) -> Phrase {
      Phrase(nl: "\(name) is \(value); het moet tussen \(low) en \(high) liggen.", en: "\(name) is \(value); it must lie between \(low) and \(high).")
    }

    static func sharesDoNotAddUp(_ name: String, _ sum: String, _ expected: String) -> Phrase {
      Phrase(nl: "\(name) tellen op tot \(sum) in plaats van \(expected).", en: "\(name) add up to \(sum) instead of \(expected).")
    }

    static let unsupported =
      Phrase(
        nl: "Deze waarde heeft geen bron en is niet als aanname gemarkeerd. Voeg “sources” of “assumption” toe.",
        en: "This value has no source and is not marked as an assumption. Add “sources” or “assumption”.")

    static func missingText(_ language: Language) -> Phrase {
      language == .nl
        ? Phrase(nl: "De Nederlandse tekst (“nl”) ontbreekt.", en: "The Dutch text (“nl”) is missing.")
        : Phrase(nl: "De Engelse tekst (“en”) ontbreekt.", en: "The English text (“en”) is missing.")
    }

    static func cannotCompute(_ error: ChainError) -> Phrase {
      Phrase(nl: "Hiermee kan niet worden gerekend: \(error.sentence.nl)", en: "This cannot be computed: \(error.sentence.en)")
    }
  }
}
