import Assessments
import Vocabulary

/// What the checking of a capsule found, in words.
struct VerificationWords: Bilingual {
  let language: Language

  var title: String { t("Nagerekend", "Verified") }
  var identical: Prose {
    t(
      "Identiek: opnieuw gerekend uit het dossier in het bestand, en elk cijfer is tot op de laatste bit gelijk.",
      "Identical: made again from the dossier in the file, and every figure is the same to the last bit.")
  }
  var moved: Prose {
    t(
      "Niet gelijk: opnieuw gerekend uit het dossier in het bestand komen er andere cijfers uit.",
      "Not the same: made again from the dossier in the file, other figures come out.")
  }

  func sameFigures(_ parts: [VerificationFacts.Part]) -> Prose {
    let names = parts.map { part($0) }.joined(separator: ", ")
    return t(
      "Elk cijfer en elk oordeel is gelijk; iets anders verschilt: \(names).",
      "Every figure and every mark is the same; something else differs: \(names).")
  }

  func otherForm(kept: Int, made: Int) -> Prose {
    t(
      "Het bestand heeft vorm \(kept) en dit programma leest vorm \(made): vergelijken kan niet.",
      "The file has form \(kept) and this program reads form \(made): they cannot be compared.")
  }

  private func part(_ part: VerificationFacts.Part) -> String {
    switch part {
    case .receipt: t("de verantwoording", "the receipt")
    case .series: t("de maandreeksen", "the monthly series")
    case .waits: t("de wachttijden per maand", "the waits by month")
    case .law: t("de toets aan het recht", "the review of the law")
    case .places: t("de plaatsen", "the places")
    case .table: t("de tafel", "the table")
    case .looks: t("de eerste blikken en de matrix", "the first looks and the matrix")
    }
  }

  /// Which of the pieces that the file leaves out are other now: a sentence a kind.
  func pieces(_ pieces: [CapsulePiece]) -> [Prose] {
    var (series, waits): ([String], [String]) = ([], [])
    for piece in pieces {
      switch piece {
      case .series(let variant): series.append(name(variant))
      case .waits(let variant): waits.append(name(variant))
      case .backtest: continue
      }
    }
    let (ofSeries, ofWaits) = (series.joined(separator: ", "), waits.joined(separator: ", "))
    let told: [Prose?] = [
      series.isEmpty ? nil : t("Andere reeksen per maand: \(ofSeries).", "Other monthly series: \(ofSeries)."),
      waits.isEmpty ? nil : t("Andere wachttijden per maand: \(ofWaits).", "Other waits by month: \(ofWaits)."),
    ]
    return told.compactMap { $0 }
  }

  private func name(_ variant: VariantID?) -> String { variant?.rawValue ?? t("huidig recht", "today's law") }

  /// Figures that differ under the same receipt.
  var touched: Prose {
    t(
      "Dezelfde verantwoording moet dezelfde cijfers geven: het bestand of de machine is veranderd.",
      "The same receipt must give the same figures: the file or the machine was changed.")
  }

  // MARK: Beside the assessment

  func page(_ standing: VerificationSheet.PageStanding) -> Prose {
    switch standing {
    case .same:
      return t(
        "De tekst van de pagina is die welke uit deze cijfers volgt.", "The text of the page is the one that follows from these figures.")
    case .differs(let line):
      return t(
        "De pagina is veranderd: vanaf regel \(line) staat er iets anders dan uit de cijfers in het bestand volgt.",
        "The page was changed: from line \(line) on it says other than what follows from the figures in the file.")
    case .otherVersion(let version):
      return t(
        "De tekst van de pagina is niet nagegaan: versie \(version) van het programma schreef haar.",
        "The text of the page was not checked: version \(version) of the program wrote it.")
    case .piecesMoved:
      return t(
        "De tekst van de pagina is niet nagegaan: wat zij tekent, komt er nu anders uit.",
        "The text of the page was not checked: what it draws comes out otherwise now.")
    }
  }

  func study(_ study: VerificationSheet.Study, isSame: Bool) -> Prose {
    let name = study.name
    return isSame
      ? t("\(name.nl): gelijk.", "\(name.en): the same.") : t("\(name.nl): niet gelijk.", "\(name.en): not the same.")
  }

  var kept: String { t("in het bestand", "in the file") }
  var made: String { t("nagerekend", "made again") }
}

extension VerificationSheet.Study {
  /// As the list names it.
  var name: Phrase {
    switch self {
    case .backtest: Phrase(nl: "Voorspellingen van toen", en: "Forecasts of the past")
    case .experiment: Phrase(nl: "De maatregel die gold", en: "The measure that was in force")
    case .later: Phrase(nl: "Tellingen achteraf", en: "Counts of afterwards")
    case .flows: Phrase(nl: "Kleine stromen", en: "Small flows")
    }
  }
}
