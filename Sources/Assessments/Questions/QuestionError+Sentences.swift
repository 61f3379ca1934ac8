public import Vocabulary

extension QuestionError {
  /// What is wrong and what to do.
  public var sentence: Phrase {
    switch self {
    case .outsideProvince(let municipality, let province):
      Phrase(
        nl: "\(municipality) ligt niet in \(province). Haal de rij weg.",
        en: "\(municipality) does not lie in \(province). Remove the row.")
    case .cannotTake(let site, let family):
      Phrase(
        nl: "\(site) kan \(family) niet opvangen: medische zorg, toegang, grootte of school.",
        en: "\(site) cannot take \(family): medical care, access, size or school.")
    case .noKey(let year, let years):
      Phrase(
        nl: "Dit dossier heeft geen sleutel van \(year). "
          + (years.isEmpty ? "Laat --year weg." : "Kies \(years.map(String.init).joined(separator: ", "))."),
        en: "This dossier has no key of \(year). "
          + (years.isEmpty ? "Leave out --year." : "Choose \(years.map(String.init).joined(separator: ", "))."))
    case .noWealth:
      Phrase(
        nl: "De gemeenten van dit dossier hebben geen welvaartsscore. Kies --key population, of geef places.yaml een kolom “wealth”.",
        en: "The municipalities of this dossier have no wealth score. Choose --key population, or give places.yaml a column “wealth”.")
    case .choicesDoNotFit:
      Phrase(
        nl: "De gekozen gezinnen passen niet samen op hun locatie. Kies minder gezinnen, of een grotere locatie.",
        en: "The families chosen do not fit together on their site. Choose fewer families, or a larger site.")
    }
  }
}
