public import Vocabulary

extension TableError {
  /// What is wrong and what to do.
  public var sentence: Phrase {
    switch self {
    case .unknown(let name):
      Phrase(
        nl: "Er is geen tafel “\(name)”. “polder table show” noemt welke er zijn.",
        en: "There is no table “\(name)”. “polder table show” tells which there are.")
    case .closed(let name, let seats):
      Phrase(
        nl: "Van tafel “\(name)” ziet het publiek niets. Geef --seat: \(seats.joined(separator: ", ")).",
        en: "Of table “\(name)” the public sees nothing. Give --seat: \(seats.joined(separator: ", ")).")
    case .ambiguous(let text):
      Phrase(
        nl: "Meer dan één tafel begint met “\(text)”. Schrijf meer tekens.", en: "More than one table begins with “\(text)”. Write more characters.")
    case .unreadable(let act):
      Phrase(
        nl: "Handeling \(act) van deze tafel is van een vorm die deze versie niet leest. Gebruik de versie waarmee zij is gemaakt.",
        en: "Act \(act) of this table is of a form that this version does not read. Use the version that made it.")
    case .noOpening(let path, let fault):
      Phrase(
        nl: "“\(path)” is geen beschrijving van een tafel: \(fault.phrase.nl). “polder table open --example” toont er een.",
        en: "“\(path)” is no description of a table: \(fault.phrase.en). “polder table open --example” prints one.")
    case .noProcedure(let name, let known):
      Phrase(
        nl: "“\(name)” is geen reglement van orde van Polder. Kies uit \(known.joined(separator: ", ")), of schrijf de regels zelf op onder “rules”.",
        en: "“\(name)” is no rules of procedure of Polder. Choose from \(known.joined(separator: ", ")), or write the rules yourself under “rules”.")
    }
  }
}

extension TableError.DescriptionFault {
  /// What is wrong, in the middle of a sentence.
  var phrase: Phrase {
    switch self {
    case .noJSON: Phrase(nl: "het is geen JSON", en: "it is no JSON")
    case .unreadable(let fault): fault.phrase
    case .missing(let key): Phrase(nl: "“\(key)” ontbreekt", en: "“\(key)” is missing")
    case .form(let key): Phrase(nl: "wat bij “\(key)” staat kan daar niet staan", en: "what stands at “\(key)” cannot stand there")
    }
  }
}
