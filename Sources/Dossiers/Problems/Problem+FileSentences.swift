import Vocabulary

extension Problem.Fault {
  /// What is wrong with a file or a folder.
  enum FileSentences {
    static let folderMissing =
      Phrase(nl: "Deze map bestaat niet. Geef de map van een dossier.", en: "This folder does not exist. Give the folder of a dossier.")

    static let fileMissing =
      Phrase(
        nl: "Dit bestand ontbreekt. Voeg het toe; de gids over het dossier toont wat erin hoort.",
        en: "This file is missing. Add it; the guide to the dossier shows what belongs in it.")

    static let fileUnreadable =
      Phrase(
        nl: "Dit bestand kan niet worden gelezen. Kijk of het een gewoon bestand is en of u het mag lezen.",
        en: "This file cannot be read. See whether it is an ordinary file and whether you may read it.")

    static func notUTF8(_ byte: Int) -> Phrase {
      Phrase(
        nl: "Dit bestand is geen UTF-8 (byte \(byte)). Bewaar het opnieuw als UTF-8; in Excel heet dat “CSV UTF-8”.",
        en: "This file is not UTF-8 (byte \(byte)). Save it again as UTF-8; Excel calls that “CSV UTF-8”.")
    }

    static func otherEncoding(_ name: String) -> Phrase {
      Phrase(
        nl: "Dit bestand is \(name). Bewaar het opnieuw als UTF-8; in Excel heet dat “CSV UTF-8”.",
        en: "This file is \(name). Save it again as UTF-8; Excel calls that “CSV UTF-8”.")
    }

    static let fileEmpty =
      Phrase(nl: "Dit bestand is leeg. Vul het, of haal de verwijzing ernaar weg.", en: "This file is empty. Fill it, or remove the reference to it.")

    static func noRows(_ columns: [String]) -> Phrase {
      Phrase(
        nl: "Onder de kop staat geen enkele rij. Voeg rijen toe met de kolommen \(columns.joined(separator: ", ")).",
        en: "No row stands under the header. Add rows with the columns \(columns.joined(separator: ", ")).")
    }

    static func emptyList(_ key: String) -> Phrase {
      Phrase(nl: "“\(key)” is leeg. Zet er ten minste één in.", en: "“\(key)” is empty. Put at least one in it.")
    }

    static func syntax(_ fault: SyntaxFault) -> Phrase {
      Phrase(nl: "Dit is geen geldige \(fault.form): \(fault.reason.nl).", en: "This is not valid \(fault.form): \(fault.reason.en).")
    }

    static func tooManyNodes(_ limit: Int) -> Phrase {
      Phrase(
        nl: "Uitgeschreven heeft dit bestand meer dan \(Phrase(whole: limit).nl) waarden. Schrijf het zonder verwijzingen (& en *).",
        en: "Written out, this file has more than \(Phrase(whole: limit).en) values. Write it without references (& and *).")
    }

    static let quoteNotClosed =
      Phrase(
        nl: "Een aanhalingsteken gaat hier open en nergens dicht. Sluit het, of haal het weg.",
        en: "A quotation mark opens here and closes nowhere. Close it, or remove it.")

    static let strayQuote =
      Phrase(
        nl: "Hier staat een aanhalingsteken midden in een cel. Haal het weg, of zet de hele cel tussen aanhalingstekens en schrijf dit dubbel.",
        en: "A quotation mark stands here in the middle of a cell. Remove it, or put the whole cell between quotation marks and double this one.")

    static let textAfterQuote =
      Phrase(
        nl: "Hier staat tekst achter een aanhalingsteken dat sluit. Haal die weg, of schrijf een aanhalingsteken binnen de cel dubbel.",
        en: "Text stands here behind a closing quotation mark. Remove it, or double a quotation mark within the cell.")
  }
}
