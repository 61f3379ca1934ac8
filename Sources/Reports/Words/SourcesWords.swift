import Vocabulary

/// Words of the sheet on sources.
struct SourcesWords: Bilingual {
  let language: Language

  var title: String { t("Bronnen en waar zij achter staan", "Sources and what they stand behind") }

  func introduction(count: Int, unused: Int) -> Prose {
    let all = numbers.counted(count, ("bron", "bronnen"), ("source", "sources"))
    let none = numbers.whole(unused)
    return t(
      "\(all), in de volgorde van het dossier. Bronnen die geen waarde, instelling, norm, uitspraak, variant of partij aanhaalt: \(none).",
      "\(all), in the order of the dossier. Sources that no value, lever, norm, ruling, variant or party cites: \(none).")
  }

  /// Identifier, publisher, date, kind and address, a line each; what the dossier does not tell is said.
  func facts(_ source: Source) -> [Prose] {
    let unknown: String = t("niet in het dossier", "not in the dossier")
    func told(_ text: String) -> String { text.isEmpty ? unknown : text }
    let (publisher, date) = (told(source.publisher(in: language)), told(numbers.dates(written: source.date)))
    // Dossiers write kinds in English, as they write names.
    let kind: Prose = source.kind.isEmpty || language == .en ? Prose(told(source.kind)) : "\(Prose(source.kind), in: Language.en.rawValue)"
    let address: Prose = source.address.isEmpty ? Prose(unknown) : "\(Prose(source.address), to: .address(source.address))"
    return [
      t("Naam in het dossier: \(source.id.rawValue)", "Name in the dossier: \(source.id.rawValue)"),
      t("Uitgever: \(publisher); datum: \(date)", "Publisher: \(publisher); date: \(date)"),
      t("Soort, zoals het dossier haar noemt: \(kind)", "Kind, as the dossier calls it: \(kind)"),
      t("Adres: \(address)", "Address: \(address)"),
    ]
  }
}
