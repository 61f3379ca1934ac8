import Vocabulary

extension ChainContradiction {
  /// What does not go together and what to do.
  var sentence: Phrase {
    switch self {
    case .ages(let from, let to):
      Phrase(nl: "De klasse loopt van \(from) tot \(to) maanden.", en: "The class runs from \(from) to \(to) months.")
    case .followsFromOthers(let name):
      Phrase(
        nl: "\(name) volgt uit andere waarden en wordt niet getrokken. Noem in de groep de waarden waaruit zij volgt.",
        en: "\(name) follows from other values and is not drawn. Name the values that it follows from in the group.")
    case .groupTooSmall(let group, let members):
      Phrase(
        nl: "Groep \(group) heeft \(members) van de ten minste twee waarden. Voeg een waarde toe, of haal de groep weg.",
        en: "Group \(group) has \(members) of the two values that it needs at least. Add a value, or remove the group.")
    case .inGroupAlready(let name, let group, let first):
      Phrase(
        nl: "\(name) staat al in groep \(group) (\(first)). Een waarde is in één groep: haal haar hier of daar weg.",
        en: "\(name) is in group \(group) already (\(first)). A value is in one group: take it away here or there.")
    case .monthMissing(let measure, let month):
      Phrase(
        nl: "In de maandreeks \(measure) ontbreekt \(Phrase(month).nl). Voeg die maand toe, of begin de reeks erna.",
        en: "The monthly series \(measure) lacks \(Phrase(month).en). Add that month, or begin the series after it.")
    case .monthTwice(let measure, let month, let first):
      Phrase(
        nl: "De maandreeks \(measure) heeft \(Phrase(month).nl) twee keer (eerst op \(first)). Houd er één.",
        en: "The monthly series \(measure) has \(Phrase(month).en) twice (first at \(first)). Keep one.")
    case .notDrawn(let name, let isThere):
      isThere
        ? Phrase(
          nl: "\(name) heeft geen bereik en wordt dus niet getrokken. Geef de waarde “range”, of haal haar uit de groep.",
          en: "\(name) has no range and so is not drawn. Give the value a “range”, or take it out of the group.")
        : Phrase(
          nl: "\(name) staat niet in dit bestand. Voeg de waarde met “range” toe, of haal haar uit de groep.",
          en: "\(name) is not in this file. Add the value with a “range”, or take it out of the group.")
    case .outsideOwnRange(let name, let value, let low, let high):
      Phrase(
        nl: "\(name) is \(value), buiten zijn eigen bereik van \(low) tot \(high). Verander de waarde of het bereik.",
        en: "\(name) is \(value), outside its own range of \(low) to \(high). Change the value or the range.")
    case .rangeReversed:
      Phrase(nl: "De ondergrens ligt boven de bovengrens.", en: "The low end of the range lies above the high end.")
    }
  }
}
