import Dossiers
import Negotiation
public import Vocabulary

extension DomainFault {
  /// Place, path and sentence: `table.json:3:12: $.parties[0].weights: …`.
  public var line: Phrase {
    let start = path == "$" ? "\(place): " : "\(place): \(path): "
    return Phrase(nl: start + sentence.nl, en: start + sentence.en)
  }

  /// What is wrong and what to do.
  public var sentence: Phrase {
    switch kind {
    case .unreadable: Phrase(nl: "Dit bestand kan niet worden gelezen.", en: "This file cannot be read.")
    case .notText(let byte):
      Phrase(nl: "Byte \(byte) is geen UTF-8. Sla het bestand op als UTF-8.", en: "Byte \(byte) is not UTF-8. Save the file as UTF-8.")
    case .syntax(let expected, let found): Self.syntax(expected.name, found)
    case .tooDeep(let limit):
      Phrase(nl: "Hier staan meer dan \(limit) waarden in elkaar.", en: "More than \(limit) values stand within each other here.")
    case .keyTwice(let key): Phrase(nl: "De sleutel “\(key)” staat hier twee keer.", en: "The key “\(key)” stands here twice.")
    case .unknownKey(let key, let near, let allowed): Self.unknown(Phrase(nl: "sleutel", en: "key"), key, near, allowed)
    case .missingKey(let key): Phrase(nl: "De sleutel “\(key)” ontbreekt.", en: "The key “\(key)” is missing.")
    case .wrongForm(let expected, let found):
      Phrase(nl: "Hier hoort \(expected.name.nl), maar er staat \(found).", en: "This should be \(expected.name.en), but it is \(found).")
    case .empty: Phrase(nl: "Deze lijst is leeg; geef er ten minste één.", en: "This list is empty; give at least one.")
    case .emptyName: Phrase(nl: "Deze naam is leeg.", en: "This name is empty.")
    case .nameTwice(let name, let first):
      Phrase(
        nl: "De naam “\(name)” staat al op regel \(first.line). Geef elk een eigen naam.",
        en: "The name “\(name)” already stands on line \(first.line). Give each a name of its own.")
    case .count(let found, let expected, let what):
      Phrase(
        nl: "Nodig is \(what.name.nl): \(expected), maar er staan er \(found).", en: "Needed is \(what.name.en): \(expected), but found are \(found)."
      )
    case .outOfRange(let found): Phrase(nl: "Dit is \(found); kies 0 tot en met 1.", en: "This is \(found); choose 0 to 1.")
    case .weightSum(let sum):
      Phrase(
        nl: "De gewichten zijn samen \(sum); zij moeten samen 1 zijn.", en: "The weights add up to \(sum); they must add up to 1.")
    case .unknownIssue(let name, let near, let known): Self.unknown(Phrase(nl: "kwestie", en: "issue"), name, near, known)
    case .unknownOption(let name, let issue, let near, let known):
      Self.unknown(Phrase(nl: "optie van “\(issue)”", en: "option of “\(issue)”"), name, near, known)
    case .forbidsAll(let issue): RedLines.forbidsAll(issue)
    case .votesIncomplete:
      Phrase(
        nl: "Geef “votes” van elke partij en een “quota”, of geen van beide.", en: "Give “votes” of every party and a “quota”, or neither.")
    case .vote(let error): error.sentence
    }
  }

  private static func syntax(_ expected: Phrase, _ found: String?) -> Phrase {
    guard let found else {
      return Phrase(nl: "Het bestand houdt hier op; verwacht was \(expected.nl).", en: "The file ends here; expected was \(expected.en).")
    }
    let there = found.isEmpty ? Phrase(nl: "iets anders", en: "something else") : Phrase(same: "“\(found)”")
    return Phrase(
      nl: "Dit is geen JSON: verwacht was \(expected.nl), maar er staat \(there.nl).",
      en: "This is not JSON: expected was \(expected.en), but there is \(there.en).")
  }

  private static func unknown(_ kind: Phrase, _ name: String, _ near: String?, _ known: [String]) -> Phrase {
    let all = known.joined(separator: ", ")
    return Phrase(
      nl: "“\(name)” is hier geen \(kind.nl)." + (near.map { " Bedoelde u “\($0)”?" } ?? "") + " Mogelijk zijn: \(all).",
      en: "“\(name)” is no \(kind.en) here." + (near.map { " Did you mean “\($0)”?" } ?? "") + " Possible are: \(all).")
  }
}

extension DomainFault.Mark {
  fileprivate var name: Phrase {
    switch self {
    case .character(let character): Phrase(same: "“\(character)”")
    case .characterAfterBackslash: Phrase(nl: "een teken na “\\”", en: "a character after “\\”")
    case .closingQuote: Phrase(nl: "een aanhalingsteken aan het eind van de tekst", en: "a quote at the end of the text")
    case .commaOrBrace: Phrase(nl: "“,” of “}”", en: "“,” or “}”")
    case .commaOrBracket: Phrase(nl: "“,” of “]”", en: "“,” or “]”")
    case .endOfFile: Phrase(nl: "het einde van het bestand", en: "the end of the file")
    case .existingCharacter: Phrase(nl: "een teken dat bestaat", en: "a character that exists")
    case .key: Phrase(nl: "een sleutel tussen aanhalingstekens", en: "a key between quotes")
    case .value: Phrase(nl: "een waarde", en: "a value")
    case .word: Phrase(nl: "een getal, true, false of null", en: "a number, true, false or null")
    }
  }
}

extension DomainFault.Form {
  fileprivate var name: Phrase {
    switch self {
    case .keys: Phrase(nl: "een object met sleutels", en: "an object with keys")
    case .list: Phrase(nl: "een lijst", en: "a list")
    case .nameOrPosition: Phrase(nl: "een naam of een volgnummer", en: "a name or a position")
    case .redLine: Phrase(nl: "een paar van een kwestie en een lijst opties", en: "a pair of an issue and a list of options")
    case .share: Phrase(nl: "een getal van 0 tot en met 1", en: "a number from 0 to 1")
    case .text: Phrase(nl: "een tekst", en: "a text")
    case .whole: Phrase(nl: "een geheel getal", en: "a whole number")
    }
  }
}

extension DomainFault.Counted {
  fileprivate var name: Phrase {
    switch self {
    case .rows: Phrase(nl: "een rij waarden voor elke kwestie", en: "a row of values for each issue")
    case .values(let issue): Phrase(nl: "een waarde voor elke optie van “\(issue)”", en: "a value for each option of “\(issue)”")
    case .weights: Phrase(nl: "een gewicht voor elke kwestie", en: "a weight for each issue")
    }
  }
}

extension DomainFaults {
  /// One line a fault.
  public var sentence: Phrase {
    Phrase(nl: faults.map(\.line.nl).joined(separator: "\n"), en: faults.map(\.line.en).joined(separator: "\n"))
  }
}

extension DomainFault {
  /// What is wrong with a red line.
  fileprivate enum RedLines {
    static func forbidsAll(_ issue: String) -> Phrase {
      Phrase(
        nl: "Deze rode lijn verbiedt elke optie van “\(issue)”: dan is er nooit een akkoord. Laat er ten minste één open.",
        en: "This red line forbids every option of “\(issue)”: then there is never an agreement. Leave at least one open.")
    }
  }
}
