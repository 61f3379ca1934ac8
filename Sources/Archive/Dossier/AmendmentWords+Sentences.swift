import Vocabulary

/// What the file of an amended variant says of itself.
struct AmendmentWords {
  /// The variant that it came from; `nil` for today's law.
  let from: VariantID?

  init(_ from: VariantID?) { self.from = from }

  var name: Phrase {
    guard let from else { return Phrase(nl: "eigen variant", en: "own variant") }
    return Phrase(nl: "\(from), gewijzigd", en: "\(from), amended")
  }

  var summary: Phrase {
    guard let from else {
      return Phrase(
        nl: "Gemaakt op een pagina, vanaf het huidige recht; niemand stelde dit voor.",
        en: "Made on a page, from today's law; nobody proposed this.")
    }
    return Phrase(
      nl: "Gemaakt op een pagina, vanaf variant \(from); niemand stelde dit zo voor.",
      en: "Made on a page, from variant \(from); nobody proposed it like this.")
  }

  /// Why a value stands there that no source has.
  var own: Phrase { Phrase(nl: "Eigen waarde, op een pagina ingevuld.", en: "Own value, filled in on a page.") }
}
