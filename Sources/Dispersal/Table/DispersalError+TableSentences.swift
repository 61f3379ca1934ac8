import Vocabulary

/// What is wrong with a table of trades, in words.
extension DispersalError {
  static func tooFewMembersSentence(_ count: Int) -> Phrase {
    Phrase(
      nl: "Er \(count == 1 ? "zit één gemeente" : "zitten \(count) gemeenten") aan de tafel; voor een ruil zijn er twee nodig.",
      en: "There \(count == 1 ? "is one municipality" : "are \(count) municipalities") at the table; a trade takes two.")
  }

  static func negativeFigureSentence(_ member: String, _ figure: ProvincialTable.Figure, _ value: Int) -> Phrase {
    Phrase(
      nl: "\(member): \(figure == .share ? "het aandeel" : figure.rawValue) is \(value); dat moet nul of meer zijn.",
      en: "\(member): \(figure.rawValue) is \(value); it must be zero or more.")
  }

  static func unknownMemberSentence(_ trade: Int) -> Phrase {
    Phrase(
      nl: "Ruil \(trade + 1) noemt een gemeente die niet aan deze tafel zit.",
      en: "Trade \(trade + 1) names a municipality that is not at this table.")
  }

  static func tradeWithItselfSentence(_ trade: Int, _ member: String) -> Phrase {
    Phrase(nl: "Ruil \(trade + 1): \(member) kan niet met zichzelf ruilen.", en: "Trade \(trade + 1): \(member) cannot trade with itself.")
  }

  static func tradeOfNothingSentence(_ trade: Int, _ places: Int) -> Phrase {
    Phrase(
      nl: "Ruil \(trade + 1) verplaatst \(places) plaatsen; geef er één of meer.",
      en: "Trade \(trade + 1) moves \(places) places; give one or more.")
  }

  static func givesTooMuchSentence(_ trade: Int, _ member: String, _ short: Int) -> Phrase {
    Phrase(
      nl: "Ruil \(trade + 1): \(member) geeft \(short) plaatsen meer dan zij op dat moment heeft.",
      en: "Trade \(trade + 1): \(member) gives \(short) places more than it has at that moment.")
  }

  static func beyondAbleSentence(_ member: String, _ places: Int, _ able: Int) -> Phrase {
    Phrase(
      nl: "De ruilen kloppen niet: \(member) zou \(places) plaatsen krijgen en kan er \(able) bieden. Geef haar er \(places - able) minder.",
      en:
        "The trades do not balance: \(member) would have \(places) places and is able to provide \(able). Give it \(places - able) fewer.")
  }
}
