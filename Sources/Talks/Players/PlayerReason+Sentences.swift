import Negotiation
public import Vocabulary

extension PlayerReason {
  /// The reason in one sentence, as the seat gives it.
  public var sentence: Phrase {
    switch self {
    case .plays(let terms): terms.sentence
    case .offers(let worth, let asks):
      Phrase(
        nl: "Dit pakket gaat over geen rode lijn van ons, is ons \(worth.nl) waard, en wij vragen nu \(asks.nl).",
        en: "This package crosses no red line of ours, is worth \(worth.en) to us, and we ask for \(asks.en) now.")
    case .hasNoOffer:
      Phrase(
        nl: "Wij vinden geen pakket dat over geen rode lijn van ons gaat, en leggen er dus geen neer.",
        en: "We find no package that crosses no red line of ours, and so lay none down.")
    case .changes(let measure, let option, let worth, let asks):
      Phrase(
        nl: "Met “\(option.nl)” bij \(measure.nl) winnen wij het meest: de tekst wordt ons \(worth.nl) waard, en wij vragen nu \(asks.nl).",
        en: "By “\(option.en)” on \(measure.en) we gain most: the text becomes worth \(worth.en) to us, and we ask for \(asks.en) now.")
    case .leaves(let worth, let asks):
      Phrase(
        nl: "Wij laten de tekst zoals hij is: hij is ons \(worth.nl) waard, en wij vragen nu \(asks.nl).",
        en: "We leave the text as it is: it is worth \(worth.en) to us, and we ask for \(asks.en) now.")
    case .wasNotAgreed: Phrase(nl: "Hier stemde niet iedereen mee in.", en: "Not everybody consented to it.")
    case .answers(let answer): answer.sentence
    case .answersChange(let answer): answer.sentence
    }
  }
}

extension PlayerReason.Answer {
  fileprivate var sentence: Phrase {
    switch self {
    case .accepts(let worth, let asks):
      Phrase(nl: "Dit is ons \(worth.nl) waard; wij vroegen \(asks.nl).", en: "This is worth \(worth.en) to us; we asked for \(asks.en).")
    case .canLive(let worth, let walkAway):
      Phrase(
        nl: "Dit is ons \(worth.nl) waard: minder dan wij vroegen, maar niet minder dan onze ondergrens van \(walkAway.nl).",
        en: "This is worth \(worth.en) to us: less than we asked for, but no less than our walk-away value of \(walkAway.en).")
    case .asksMore(let worth, let asks):
      Phrase(
        nl: "Dit is ons \(worth.nl) waard, en wij vragen nog \(asks.nl).",
        en: "This is worth \(worth.en) to us, and we still ask for \(asks.en).")
    case .belowWalkAway(let worth, let walkAway):
      Phrase(
        nl: "Dit is ons \(worth.nl) waard, minder dan onze ondergrens van \(walkAway.nl).",
        en: "This is worth \(worth.en) to us, less than our walk-away value of \(walkAway.en).")
    case .crosses(let line): PlayerReason.crossing(line)
    case .cannotRead: PlayerReason.unreadable
    }
  }
}

extension PlayerReason.ChangeAnswer {
  fileprivate var sentence: Phrase {
    switch self {
    case .isNoWorse: Phrase(nl: "Voor ons wordt de tekst er niet slechter van.", en: "The text becomes no worse for us by it.")
    case .isAcceptable(let worth):
      Phrase(
        nl: "De tekst wordt ons dan \(worth.nl) waard, en daarmee kunnen wij leven.",
        en: "The text is then worth \(worth.en) to us, with which we can live.")
    case .isWorse(let from, let to):
      Phrase(
        nl: "De tekst zou voor ons van \(from.nl) naar \(to.nl) gaan, en zo kunnen wij er niet mee leven.",
        en: "The text would go from \(from.en) to \(to.en) for us, and so we cannot live with it.")
    case .crosses(let line): PlayerReason.crossing(line)
    case .cannotRead: PlayerReason.unreadable
    }
  }
}

extension PlayerReason {
  fileprivate static func crossing(_ line: Phrase) -> Phrase {
    Phrase(nl: "Dit gaat over onze rode lijn: “\(line.nl)”", en: "This crosses our red line: “\(line.en)”")
  }

  fileprivate static var unreadable: Phrase {
    Phrase(
      nl: "Deze tekst noemt geen opties van de maatregelen op tafel, dus wij kunnen niet zeggen wat hij ons waard is.",
      en: "This text names no options of the measures on the table, so we cannot say what it is worth to us.")
  }
}

extension PlayerReason.Share {
  fileprivate var nl: String { written(",") }
  fileprivate var en: String { written(".") }

  private func written(_ mark: String) -> String {
    let cents = abs(self) % 100
    return "\(self < 0 ? "−" : "")\(abs(self) / 100)\(mark)\(cents < 10 ? "0" : "")\(cents)"
  }
}

extension PlayerReason.Remedy {
  /// What would take the objection away, in one sentence.
  public var sentence: Phrase {
    switch self {
    case .option(let measure, let option): Phrase(nl: "\(measure.nl): “\(option.nl)”.", en: "\(measure.en): “\(option.en)”.")
    case .several(let measure, let option):
      Phrase(
        nl: "Meer dan één wijziging, te beginnen met \(measure.nl): “\(option.nl)”.",
        en: "More than one change, beginning with \(measure.en): “\(option.en)”.")
    case .towards(let measure, let option): Phrase(nl: "Eerst \(measure.nl): “\(option.nl)”.", en: "First \(measure.en): “\(option.en)”.")
    case .textAsItWas: Phrase(nl: "De tekst zoals hij was.", en: "The text as it was.")
    case .readable: Phrase(nl: "Een optie voor elke maatregel.", en: "An option for each measure.")
    case .nothing: Phrase(nl: "Geen enkele wijziging alleen.", en: "No single change.")
    }
  }
}

extension PlayerTerms {
  /// What the seat says of itself.
  fileprivate var sentence: Phrase {
    switch role {
    case .chair:
      Phrase(
        nl: "Deze zetel wordt gespeeld en houdt de orde. Rondes: \(rounds). Wie begint volgt uit het getal \(seed).",
        en: "This seat is played and keeps the order. Rounds: \(rounds). Who begins follows from the number \(seed).")
    case .party(let temper):
      Phrase(
        nl: "Deze zetel wordt gespeeld op de openbare standpunten van zijn partij. \(temper.way.nl)",
        en: "This seat is played on the public positions of its party. \(temper.way.en)")
    case .sealed:
      Phrase(
        nl: "Deze zetel wordt bij de delegatie gespeeld, op lijnen die de tafel niet kent. Zij noemt geen redenen; wat zij doet, verraadt iets "
          + "van die lijnen.",
        en: "This seat is played at its delegation, on lines that the table does not know. It gives no reasons; what it does tells something of "
          + "those lines.")
    }
  }
}

extension Temper {
  /// How the temper gives way, in one sentence.
  fileprivate var way: Phrase {
    switch self {
    case .conceder: Phrase(nl: "Zij geeft vroeg toe.", en: "It gives way early.")
    case .boulware: Phrase(nl: "Zij geeft pas op het laatst toe.", en: "It gives way only at the end.")
    case .titForTat: Phrase(nl: "Zij geeft zoveel toe als de anderen haar.", en: "It gives way as much as the others do to it.")
    case .nice: Phrase(nl: "Zij aanvaardt alles waarmee zij kan leven.", en: "It accepts whatever it can live with.")
    }
  }
}
