public import Vocabulary

/// Nouns that stand for a value in help, as in `--province <province>`.
public enum PlaceholderWords {
  /// A whole number.
  public static let number = Phrase(nl: "getal", en: "number")

  /// The noun for the value of an option of that name; `nil` where the name will do.
  public static func noun(for name: String) -> Phrase? { nouns[name] }

  private static let nouns: [String: Phrase] = {
    let file = Phrase(nl: "bestand", en: "file")
    let folder = Phrase(nl: "map", en: "folder")
    let date = Phrase(nl: "datum", en: "date")
    return [
      "language": Phrase(nl: "taal", en: "language"), "format": Phrase(nl: "vorm", en: "format"), "form": Phrase(nl: "vorm", en: "form"),
      "store": file, "bank": file, "capsule": file, "file": file, "domain": file, "offers": file, "able": file, "existing": file, "families": file,
      "sites": file, "expecting": file, "output": folder, "folder": folder, "on": date, "month": Phrase(nl: "maand", en: "month"),
      "name": Phrase(nl: "naam", en: "name"), "municipality": Phrase(nl: "gemeente", en: "municipality"),
      "province": Phrase(nl: "provincie", en: "province"),
      "draft": Phrase(nl: "concept", en: "draft"), "dossier": Phrase(same: "dossier"), "arrivals": Phrase(nl: "instroom", en: "arrivals"),
      "key": Phrase(nl: "sleutel", en: "key"), "rule": Phrase(nl: "regel", en: "rule"),
      "me": Phrase(nl: "partij", en: "party"), "temper": Phrase(nl: "aard", en: "temper"), "package": Phrase(nl: "pakket", en: "package"),
      "part": Phrase(nl: "deel", en: "part"), "block": Phrase(nl: "blok", en: "block"),
      "option": Phrase(nl: "keuze", en: "option"), "wish": Phrase(nl: "wens", en: "wish"),
      "author": Phrase(nl: "naam", en: "name"), "status": Phrase(same: "status"), "note": Phrase(nl: "tekst", en: "text"),
      "condition": Phrase(nl: "voorwaarde", en: "condition"), "measure": Phrase(nl: "cijfer", en: "measure"),
      "amount": Phrase(nl: "getal", en: "amount"), "pin": Phrase(nl: "gemeente=plaatsen", en: "municipality=places"),
      "overrule": Phrase(nl: "gezin=locatie", en: "family=site"),
    ]
  }()
}
