public import Vocabulary

extension ChainError.Fault: CustomStringConvertible {
  public var description: String { sentence.en }

  /// What is wrong and what to do.
  public var sentence: Phrase {
    switch self {
    case .horizonOutside(let months): Self.horizon(Self.months(months))
    case .noArrivals:
      Phrase(nl: "Het model heeft geen instroom; geef ten minste één maand.", en: "The model has no arrivals; give at least one month.")
    case .notAShare(let name, let value): Self.notAShare(name, Phrase(number: value))
    case .sharesDoNotAddUp(let name, let sum): Self.doNotAddUp(name, Phrase(number: sum))
    case .noCapacity(let service):
      Phrase(
        nl: "\(service) heeft geen capaciteit; geef ten minste één medewerker en een behandeltijd boven nul.",
        en: "\(service) has no capacity; give it at least one officer and a handling time above zero.")
    case .negative(let name, let value): Self.negative(name, Phrase(number: value))
    case .badTails(let tails):
      Phrase(nl: "arrivals.tails is \(tails); geef een even getal vanaf 4.", en: "arrivals.tails is \(tails); give an even number from 4.")
    case .brakeFlutters(let group, let on, let off): Self.flutters(group.name, on: Phrase(number: on), off: Phrase(number: off))
    case .waitBeforeStatus(let group, let months): Self.wait(of: group.name, Phrase(number: months), isOne: abs(months) == 1)
    case .endBeforeStart(let group, let start, let end):
      Phrase(
        nl: "De regel van \(group.name.nl) eindigt in maand \(end), voordat hij in maand \(start) begint.",
        en: "The rule of \(group.name.en) ends in month \(end), before it starts in month \(start).")
    case .tooManyPeople(let expected): Self.tooMany(Phrase(number: expected.rounded(.towardZero)))
    case .outside(let name, let value, let lowest, let highest):
      Self.outside(name, Phrase(number: value), lowest: Phrase(number: lowest), highest: Phrase(number: highest))
    case .noAges(let name):
      Phrase(
        nl: "\(name) is leeg, terwijl er mensen wachten; geef ten minste één klasse met de maanden dat zij wachten.",
        en: "\(name) is empty although people wait; give at least one class with the months that they have waited.")
    case .tooManyOrigins(let count):
      Phrase(
        nl: "Er zijn \(count) herkomsten; de simulatie houdt er hoogstens 256 uit elkaar.",
        en: "There are \(count) origins; the simulation tells at most 256 apart.")
    }
  }

  /// So many months, in words.
  private static func months(_ count: Int) -> Phrase { .counted(count, ("maand", "maanden"), ("month", "months")) }

  /// A horizon outside what can be simulated.
  private static func horizon(_ months: Phrase) -> Phrase {
    Phrase(nl: "De horizon is \(months.nl); geef er 1 tot en met 1.200.", en: "The horizon is \(months.en); give it 1 to 1,200.")
  }

  /// A share that is not one.
  private static func notAShare(_ name: String, _ value: Phrase) -> Phrase {
    Phrase(nl: "\(name) is \(value.nl); een aandeel ligt tussen 0 en 1.", en: "\(name) is \(value.en); a share lies between 0 and 1.")
  }

  /// Shares that are not 1 together.
  private static func doNotAddUp(_ name: String, _ sum: Phrase) -> Phrase {
    Phrase(nl: "\(name) zijn samen \(sum.nl) in plaats van 1.", en: "\(name) add up to \(sum.en) instead of 1.")
  }

  /// A value below nought where none can be.
  private static func negative(_ name: String, _ value: Phrase) -> Phrase {
    Phrase(
      nl: "\(name) is \(value.nl); dat moet nul of meer zijn, en een getal dat een land kan hebben.",
      en: "\(name) is \(value.en); it must be zero or more, and a number that a country can have.")
  }

  /// A value beyond its bounds.
  private static func outside(_ name: String, _ value: Phrase, lowest: Phrase, highest: Phrase) -> Phrase {
    Phrase(
      nl: "\(name) is \(value.nl); geef een getal van \(lowest.nl) tot en met \(highest.nl).",
      en: "\(name) is \(value.en); give a number from \(lowest.en) to \(highest.en).")
  }

  /// A brake that goes off where it goes on.
  private static func flutters(_ group: Phrase, on: Phrase, off: Phrase) -> Phrase {
    Phrase(
      nl:
        "De noodrem van \(group.nl) gaat uit onder \(off.nl) en pas aan boven \(on.nl); kies voor uit een drempel die niet boven die voor aan ligt.",
      en:
        "The brake of \(group.en) goes off below \(off.en) and on only above \(on.en); choose a threshold for off that is not above the one for on.")
  }

  /// A wait of a group beyond the horizon, or below nought.
  private static func wait(of group: Phrase, _ months: Phrase, isOne: Bool) -> Phrase {
    Phrase(
      nl: "De wachttijd van \(group.nl) is \(months.nl) \(isOne ? "maand" : "maanden"); die kan niet eindigen voordat zij begint. Geef nul of meer.",
      en: "The wait of \(group.en) is \(months.en) \(isOne ? "month" : "months"); it cannot end before it starts. Give zero or more.")
  }

  /// More people than numbers.
  private static func tooMany(_ people: Phrase) -> Phrase {
    Phrase(
      nl: "Er zouden ongeveer \(people.nl) mensen aankomen; de simulatie kan er hoogstens 60 miljoen aan.",
      en: "About \(people.en) people would arrive; the simulation takes up to 60 million.")
  }
}
