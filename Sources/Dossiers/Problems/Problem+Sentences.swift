import AsylumChain
public import Vocabulary

extension Problem {
  /// What is wrong and what to do, without the place.
  public func sentence(in language: Language) -> String { fault.sentence[language] }

  /// The place and the sentence on one line.
  public func line(in language: Language) -> String { "\(place): \(sentence(in: language))" }
}

extension Problem.Fault {
  var sentence: Phrase {
    switch self {
    case .folderMissing:
      Phrase(nl: "Deze map bestaat niet. Geef de map van een dossier.", en: "This folder does not exist. Give the folder of a dossier.")
    case .fileMissing:
      Phrase(
        nl: "Dit bestand ontbreekt. Voeg het toe; de gids over het dossier toont wat erin hoort.",
        en: "This file is missing. Add it; the guide to the dossier shows what belongs in it.")
    case .fileUnreadable:
      Phrase(
        nl: "Dit bestand kan niet worden gelezen. Kijk of het een gewoon bestand is en of u het mag lezen.",
        en: "This file cannot be read. See whether it is an ordinary file and whether you may read it.")
    case .notUTF8(let byte):
      Phrase(
        nl: "Dit bestand is geen UTF-8 (byte \(byte)). Bewaar het opnieuw als UTF-8; in Excel heet dat “CSV UTF-8”.",
        en: "This file is not UTF-8 (byte \(byte)). Save it again as UTF-8; Excel calls that “CSV UTF-8”.")
    case .otherEncoding(let name):
      Phrase(
        nl: "Dit bestand is \(name). Bewaar het opnieuw als UTF-8; in Excel heet dat “CSV UTF-8”.",
        en: "This file is \(name). Save it again as UTF-8; Excel calls that “CSV UTF-8”.")
    case .fileEmpty:
      Phrase(nl: "Dit bestand is leeg. Vul het, of haal de verwijzing ernaar weg.", en: "This file is empty. Fill it, or remove the reference to it.")
    case .noRows(let columns):
      Phrase(
        nl: "Onder de kop staat geen enkele rij. Voeg rijen toe met de kolommen \(columns.joined(separator: ", ")).",
        en: "No row stands under the header. Add rows with the columns \(columns.joined(separator: ", ")).")
    case .emptyList(let key):
      Phrase(nl: "“\(key)” is leeg. Zet er ten minste één in.", en: "“\(key)” is empty. Put at least one in it.")
    case .syntax(let fault):
      Phrase(nl: "Dit is geen geldige \(fault.form): \(fault.reason.nl).", en: "This is not valid \(fault.form): \(fault.reason.en).")
    case .tooManyNodes(let limit):
      Phrase(
        nl: "Uitgeschreven heeft dit bestand meer dan \(Phrase(whole: limit).nl) waarden. Schrijf het zonder verwijzingen (& en *).",
        en: "Written out, this file has more than \(Phrase(whole: limit).en) values. Write it without references (& and *).")
    case .quoteNotClosed:
      Phrase(
        nl: "Een aanhalingsteken gaat hier open en nergens dicht. Sluit het, of haal het weg.",
        en: "A quotation mark opens here and closes nowhere. Close it, or remove it.")
    case .strayQuote:
      Phrase(
        nl: "Hier staat een aanhalingsteken midden in een cel. Haal het weg, of zet de hele cel tussen aanhalingstekens en schrijf dit dubbel.",
        en: "A quotation mark stands here in the middle of a cell. Remove it, or put the whole cell between quotation marks and double this one.")
    case .textAfterQuote:
      Phrase(
        nl: "Hier staat tekst achter een aanhalingsteken dat sluit. Haal die weg, of schrijf een aanhalingsteken binnen de cel dubbel.",
        en: "Text stands here behind a closing quotation mark. Remove it, or double a quotation mark within the cell.")
    case .keyTwice(let key, let first?):
      Phrase(nl: "“\(key)” staat er al (regel \(first.line)). Houd er één.", en: "“\(key)” is there already (line \(first.line)). Keep one.")
    case .keyTwice(let key, nil):
      Phrase(nl: "“\(key)” staat hier twee keer. Houd er één.", en: "“\(key)” stands here twice. Keep one.")
    case .unknownKey(let key, let near, let allowed):
      suggestion(Phrase(nl: "“\(key)” is hier onbekend.", en: "“\(key)” is not known here."), near, allowed)
    case .missingKey(let key):
      Phrase(nl: "“\(key)” ontbreekt. Voeg het toe.", en: "“\(key)” is missing. Add it.")
    case .wrongForm(let expected, let found):
      Phrase(nl: "Hier hoort \(expected.name.nl), maar er staat “\(found)”.", en: "This should be \(expected.name.en), but it is “\(found)”.")
    case .number(let refusal): refusal.sentence
    case .cell(let column, let fault):
      Phrase(nl: "Kolom “\(column)”: \(fault.sentence.nl)", en: "Column “\(column)”: \(fault.sentence.en)")
    case .outOfRange(let name, let value, let low, let high):
      Phrase(nl: "\(name) is \(value); het moet tussen \(low) en \(high) liggen.", en: "\(name) is \(value); it must lie between \(low) and \(high).")
    case .notOneOf(let value, let near, let allowed):
      suggestion(Phrase(nl: "“\(value)” kan hier niet.", en: "“\(value)” is not allowed here."), near, allowed)
    case .unknownName(let kind, let name, let near):
      suggestion(Phrase(nl: "Er is geen \(kind.word.nl) “\(name)”.", en: "There is no \(kind.word.en) “\(name)”."), near, [])
    case .ambiguousName(let kind, let name, let fits):
      Phrase(
        nl: "Er is geen \(kind.word.nl) “\(name)”. Bedoelde u \(listed(fits, "of"))?",
        en: "There is no \(kind.word.en) “\(name)”. Did you mean \(listed(fits, "or"))?")
    case .formerName(let name, let year, let successors):
      successors.count == 1
        ? Phrase(
          nl: "\(name) is in \(year) opgegaan in \(successors[0]). Gebruik die naam.",
          en: "\(name) merged in \(year) into \(successors[0]). Use that name.")
        : Phrase(
          nl: "\(name) is in \(year) verdeeld over \(listed(successors, "en")). Kies een van deze.",
          en: "\(name) was divided in \(year) over \(listed(successors, "and")). Choose one of these.")
    case .meantTwice(let kind, let name, let first):
      Phrase(
        nl: "\(kind.opening.nl) “\(name)” staat er al, zo of onder een andere naam (\(first)). Houd één regel.",
        en: "\(kind.opening.en) “\(name)” is there already, so or by another name (\(first)). Keep one row.")
    case .derivedLever(let lever):
      Phrase(
        nl: "“\(lever)” volgt uit de variant of uit de keten en wordt nooit opgeschreven. Haal het weg.",
        en: "“\(lever)” follows from the variant or from the chain and is never written down. Remove it.")
    case .nameTwice(let kind, let name, let first):
      Phrase(
        nl: "\(kind.opening.nl) “\(name)” staat er al (\(first)). Geef elk een eigen naam.",
        en: "\(kind.opening.en) “\(name)” is there already (\(first)). Give each a name of its own.")
    case .sharesDoNotAddUp(let name, let sum, let expected):
      Phrase(nl: "\(name) tellen op tot \(sum) in plaats van \(expected).", en: "\(name) add up to \(sum) instead of \(expected).")
    case .unsupported:
      Phrase(
        nl: "Deze waarde heeft geen bron en is niet als aanname gemarkeerd. Voeg “sources” of “assumption” toe.",
        en: "This value has no source and is not marked as an assumption. Add “sources” or “assumption”.")
    case .missingText(let language):
      language == .nl
        ? Phrase(nl: "De Nederlandse tekst (“nl”) ontbreekt.", en: "The Dutch text (“nl”) is missing.")
        : Phrase(nl: "De Engelse tekst (“en”) ontbreekt.", en: "The English text (“en”) is missing.")
    case .contradiction(let contradiction): contradiction.sentence
    case .cannotCompute(let error):
      Phrase(nl: "Hiermee kan niet worden gerekend: \(error.sentence.nl)", en: "This cannot be computed: \(error.sentence.en)")
    }
  }

  private func listed(_ names: [String], _ word: String) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " \(word) \(last)"
  }

  private func suggestion(_ phrase: Phrase, _ near: String?, _ allowed: [String]) -> Phrase {
    if let near { return Phrase(nl: "\(phrase.nl) Bedoelde u “\(near)”?", en: "\(phrase.en) Did you mean “\(near)”?") }
    guard !allowed.isEmpty else { return phrase }
    let list = allowed.prefix(12).joined(separator: ", ") + (allowed.count > 12 ? ", …" : "")
    return Phrase(nl: "\(phrase.nl) Mogelijk zijn: \(list).", en: "\(phrase.en) Possible are: \(list).")
  }
}
