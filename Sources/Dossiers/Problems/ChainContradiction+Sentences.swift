import Vocabulary

extension ChainContradiction {
  /// What does not go together and what to do.
  var sentence: Phrase {
    switch self {
    case .ages(let from, let to):
      Phrase(nl: "De klasse loopt van \(from) tot \(to) maanden.", en: "The class runs from \(from) to \(to) months.")
    case .monthMissing(let measure, let month):
      Phrase(
        nl: "In de maandreeks \(measure) ontbreekt \(Phrase(month).nl). Voeg die maand toe, of begin de reeks erna.",
        en: "The monthly series \(measure) lacks \(Phrase(month).en). Add that month, or begin the series after it.")
    case .monthTwice(let measure, let month, let first):
      Phrase(
        nl: "De maandreeks \(measure) heeft \(Phrase(month).nl) twee keer (eerst op \(first)). Houd er één.",
        en: "The monthly series \(measure) has \(Phrase(month).en) twice (first at \(first)). Keep one.")
    case .outsideOwnRange(let name, let value, let low, let high):
      Phrase(
        nl: "\(name) is \(value), buiten zijn eigen bereik van \(low) tot \(high). Verander de waarde of het bereik.",
        en: "\(name) is \(value), outside its own range of \(low) to \(high). Change the value or the range.")
    case .rangeReversed:
      Phrase(nl: "De ondergrens ligt boven de bovengrens.", en: "The low end of the range lies above the high end.")
    }
  }
}
