public import Vocabulary

extension PositionFault {
  /// What is wrong, and what is possible.
  public var sentence: Phrase {
    switch self {
    case .form(let asked, true):
      Phrase(
        nl: "--without is “\(asked)”; schrijf PARTIJ:LIJN, met het nummer of de naam van de rode lijn.",
        en: "--without is “\(asked)”; write PARTY:LINE, with the number or the name of the red line.")
    case .form(let asked, false):
      Phrase(
        nl: "--with is “\(asked)”; schrijf PARTIJ:accepts=OPTIE of PARTIJ:walk_away=0.5.",
        en: "--with is “\(asked)”; write PARTY:accepts=OPTION or PARTY:walk_away=0.5.")
    case .unknownParty(let name, let near, let known):
      Self.unknown(Phrase(nl: "Er is geen partij", en: "There is no party"), name, near, known.map(\.rawValue))
    case .unknownLine(let name, let party, let near, let lines):
      lines.isEmpty
        ? Phrase(nl: "\(party) heeft geen rode lijnen.", en: "\(party) has no red lines.")
        : Self.unknown(
          Phrase(nl: "\(party) heeft geen rode lijn", en: "\(party) has no red line"), name, near,
          lines.enumerated().map { "\($0.offset + 1) (\($0.element))" })
    case .unknownOption(let name, let near, let known):
      Phrase(
        nl: "Er is geen maatregel of optie “\(name)”." + (near.map { " Bedoelde u “\($0)”?" } ?? "") + " Mogelijk zijn: "
          + known.map { "\($0.code) (\($0.name.nl))" }.joined(separator: ", ") + ".",
        en: "There is no measure or option “\(name)”." + (near.map { " Did you mean “\($0)”?" } ?? "") + " Possible are: "
          + known.map { "\($0.code) (\($0.name.en))" }.joined(separator: ", ") + ".")
    case .severalOptions(let name, let choices):
      Phrase(
        nl: "“\(name)” is een optie van meer dan één maatregel; kies \(choices.joined(separator: " of ")).",
        en: "“\(name)” is an option of more than one measure; choose \(choices.joined(separator: " or ")).")
    case .unknownKey(let name, let near):
      Self.unknown(Phrase(nl: "Bij --with bestaat niet", en: "With --with there is no"), name, near, ["accepts", "walk_away"])
    case .walkAway(let text, let party):
      Phrase(
        nl: "De ondergrens van \(party) is “\(text)”; schrijf een getal van 0 tot en met 1 met hoogstens drie decimalen, zoals 0.5.",
        en: "The walk-away value of \(party) is “\(text)”; write a number from 0 to 1 with up to three decimals, such as 0.5.")
    }
  }

  private static func unknown(_ start: Phrase, _ name: String, _ near: String?, _ known: [String]) -> Phrase {
    let all = known.joined(separator: ", ")
    return Phrase(
      nl: "\(start.nl) “\(name)”." + (near.map { " Bedoelde u “\($0)”?" } ?? "") + " Mogelijk zijn: \(all).",
      en: "\(start.en) “\(name)”." + (near.map { " Did you mean “\($0)”?" } ?? "") + " Possible are: \(all).")
  }
}
