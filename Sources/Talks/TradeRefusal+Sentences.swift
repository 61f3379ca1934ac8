import Vocabulary

extension TradeRefusal {
  /// What is refused, by which rule.
  var sentence: Phrase {
    switch self {
    case .hasNoPlaces(let seat):
      Phrase(
        nl: "De zetel \(seat) heeft geen plaatsen. Regel: alleen wie aan deze tafel een stem heeft, ruilt plaatsen.",
        en: "The seat \(seat) has no places. Rule: only those who have a vote at this table trade places.")
    case .withItself(let seat):
      Phrase(
        nl: "\(seat) ruilt hier met zichzelf. Regel: een ruil heeft een gever en een andere nemer.",
        en: "\(seat) trades with itself here. Rule: a trade has a giver and another taker.")
    case .ofNothing(let places):
      Phrase(
        nl: "Hier worden \(places) plaatsen geruild. Regel: een ruil gaat over een plaats of meer.",
        en: "\(places) places are traded here. Rule: a trade is of one place or more.")
    case .belowNought(let number):
      Phrase(
        nl: "Hier staat \(number). Regel: plaatsen en prijzen zijn nul of meer.",
        en: "Here stands \(number). Rule: places and prices are nought or more.")
    }
  }
}
