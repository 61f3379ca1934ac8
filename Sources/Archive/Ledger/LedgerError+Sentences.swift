public import Vocabulary

extension LedgerError {
  /// What is wrong and what to do.
  public var sentence: Phrase {
    switch self {
    case .unreadable(let path, let fault):
      Phrase(
        nl: "\(path) kan niet worden gelezen of geschreven: \(fault.phrase.nl). Kijk of de map bestaat, of u rechten hebt en of er ruimte is.",
        en:
          "\(path) cannot be read or written: \(fault.phrase.en). See whether the folder exists, whether you have rights, and whether there is room."
      )
    case .noLedger(let path):
      Phrase(
        nl: "\(path) is geen register van een tafel. Noem het bestand van een tafel.",
        en: "\(path) is no ledger of a table. Name the file of a table.")
    case .alreadyThere(let path):
      Phrase(
        nl: "In \(path) is al iets, en daar wordt niet overheen geschreven. Noem een ander bestand.",
        en: "Something lies in \(path) already, and it is not written over. Name another file.")
    case .noKey(let path): Self.noKey(path)
    case .keyOpenToOthers(let path): Self.openKey(path)
    case .keyBesideLedger(let path): Self.besideLedger(path)
    case .otherKey(let found, let expected): Self.otherKey(found, expected)
    case .closed: Self.closedLedger
    case .replayed(_, let number): Self.replayed(number)
    case .headMoved(let head): Self.moved(head.count)
    case .neverSeen(let head): Self.neverSeen(head.count)
    case .falseSignature(let seat): Self.falseSignature(seat)
    case .strangeKey(let seat): Self.strangeKey(seat)
    case .noGround: Self.groundless
    case .noSuchRow(let number): Rows.noSuchRow(number)
    case .noWider(let number): Rows.noWider(number)
    case .unsound(let fault, let others):
      Phrase(
        nl: "\(fault.sentence.nl) \(others == 0 ? "" : "En nog \(others). ")Er is niets overgenomen. Vraag het verslag opnieuw.",
        en: "\(fault.sentence.en) \(others == 0 ? "" : "And \(others) more. ")Nothing was taken in. Ask for the record again.")
    case .line(let number, let fault):
      Phrase(
        nl: "Regel \(number) van het verslag is niet zoals zij hoort: \(fault.phrase.nl). Vraag het bestand opnieuw.",
        en: "Line \(number) of the record is not as it should be: \(fault.phrase.en). Ask for the file again.")
    }
  }
}

extension LedgerError.LineFault {
  /// What is wrong, in the middle of a sentence.
  var phrase: Phrase {
    switch self {
    case .json(let error):
      Phrase(
        nl: "zij is geen JSON in de vaste vorm (\(error.sentence.nl.dropLast()))",
        en: "it is no JSON in the one form (\(error.sentence.en.dropLast()))")
    case .member(let name): Phrase(nl: "“\(name)” ontbreekt of heeft een andere vorm", en: "“\(name)” is missing or has another form")
    case .more: Phrase(nl: "er staat meer in dan er hoort", en: "there is more in it than belongs there")
    case .other(let kind): Phrase(nl: "hier hoort een regel “\(kind)”", en: "a line “\(kind)” belongs here")
    case .form(let form):
      Phrase(nl: "deze versie van het programma kent de vorm “\(form)” niet", en: "this version of the program does not know the form “\(form)”")
    }
  }
}

extension LedgerError {
  /// What is wrong with a row that was asked for.
  fileprivate enum Rows {
    static func noSuchRow(_ number: Int) -> Phrase {
      Phrase(
        nl: "Er is geen rij \(number) waarvan de inhoud er nog is. Kijk in het verslag welke rijen er zijn.",
        en: "There is no row \(number) whose content is still there. See in the record which rows there are.")
    }

    static func noWider(_ number: Int) -> Phrase {
      Phrase(
        nl: "Rij \(number) kan niet voor deze lezers worden geopend: een kring wordt alleen ruimer, en haar inhoud moet er nog zijn.",
        en: "Row \(number) cannot be opened to these readers: a circle only widens, and its content must still be there.")
    }
  }
}
