import Vocabulary

extension Numbers {
  /// What sources say beside a date.
  static let dateWords: [String: Phrase] = [
    "undated": Phrase(nl: "zonder datum", en: "undated"), "not given": Phrase(nl: "niet vermeld", en: "not given"),
    "in force since": Phrase(nl: "van kracht sinds", en: "in force since"), "consolidated": Phrase(nl: "geconsolideerd", en: "consolidated"),
    "early": Phrase(nl: "begin", en: "early"), "extraction": Phrase(nl: "uittreksel", en: "extraction"),
    "data cut": Phrase(nl: "stand van de gegevens", en: "data cut"), "provisional": Phrase(nl: "voorlopig", en: "provisional"),
    "copy dated": Phrase(nl: "kopie van", en: "copy dated"), "published": Phrase(nl: "gepubliceerd", en: "published"),
  ]
}
