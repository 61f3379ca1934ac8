import Dossiers
import Vocabulary

/// Words of the sheet on what a variant does.
struct ChainWords: Bilingual {
  let language: Language
  /// The month in which variants are compared; the later year is the twelve months before it.
  let laterMonth: CalendarMonth
  /// Whether futures enough tell a band of 90 %.
  let isBanded: Bool

  var common: BriefWords { BriefWords(language: language) }
  var later: String { numbers.month(laterMonth) }
  var laterYear: String { common.year(before: laterMonth) }
  /// Closes a caption on medians where a band stands beside them.
  var bandOf90: String { isBanded ? t(", band van 90%", ", 90% band") : "" }
  var andBand: String { isBanded ? t(" en band van 90%", " and 90% band") : "" }

  var title: String { t("Wat doet het?", "What does it do?") }

  func introduction(first: CalendarMonth, last: CalendarMonth, futures: Int) -> Prose {
    let (from, to, count) = (numbers.month(first), numbers.month(last), numbers.futures(futures))
    return t(
      """
      Elke toekomst telt iedere asielzoeker en ieder gezin, maand voor maand, \(from) tot en met \(to); \(count), met dezelfde mensen onder \
      elke variant. Banden: in 30, 60 en 90 van de 100 toekomsten ligt de uitkomst erbinnen.
      """,
      """
      Every future counts every asylum seeker and every family, month by month, \(from) to \(to); \(count), with the same people under every \
      variant. Bands: in 30, 60 and 90 of 100 futures the outcome lies within them.
      """)
  }

  func noBand(below futures: Int) -> Prose {
    t("Met minder dan \(futures) toekomsten staat er geen band.", "With fewer than \(futures) futures no band is told.")
  }

  func noWideBand(below futures: Int) -> Prose {
    t("Met minder dan \(futures) toekomsten staat er geen band van 90%.", "With fewer than \(futures) futures no 90% band is told.")
  }

  func arrivals(_ scenario: ArrivalScenario) -> Prose { t("Instroom: \(scenario.name.nl).", "Arrivals: \(scenario.name.en).") }

  // What changes next to nothing, and why.

  var quietTitle: Prose {
    t(
      "Wat in de mediane toekomst vrijwel niets verandert, en waarom", "What changes next to nothing in the median future, and why")
  }

  func reason(_ name: Prose, _ sentences: [Prose]) -> Prose { "\(name): \(sentences.joined(separator: " "))" }

  func overBefore(_ lever: Prose, _ months: Double, decidedAfter: Double) -> Prose {
    let (term, decided) = (numbers.months(months), numbers.months(decidedAfter))
    return t(
      """
      \(lever) is \(term) maanden, maar in de mediane toekomst valt het besluit op een verzoek pas na \(decided) maanden: de termijn is dan al \
      voorbij.
      """,
      "\(lever) is \(term) months, but in the median future a request is decided only after \(decided) months: the term is over by then.")
  }

  var brakeStaysOff: Prose { t("De rem gaat in de mediane toekomst niet aan.", "The brake does not go on in the median future.") }

  func morePlaces(_ lever: Prose) -> Prose {
    t(
      "\(lever): er zijn in de mediane toekomst meer plaatsen dan ingewilligde verzoeken.",
      "\(lever): in the median future there are more places than granted requests.")
  }

  var sponsorHasHome: Prose {
    t(
      "Wie de woning nodig heeft, heeft die in de mediane toekomst al als het besluit valt.",
      "In the median future the sponsor already has the home when the request is decided.")
  }

  var allComeAfterwards: Prose {
    t(
      "De opschorting eindigt binnen de looptijd: wie zij tegenhield, komt daarna, dus er komen niet minder mensen maar later.",
      "The suspension ends within the horizon: those whom it held come after it, so that people come later and not fewer of them.")
  }

  func noFamilyLever(_ authority: Phrase) -> Prose {
    t(
      "Geen van de instellingen houdt gezinnen tegen; alleen het werk van \(authority.nl) verandert.",
      "None of its levers holds families back; only the work of \(authority.en) changes.")
  }

  func notAsked(_ levers: [Prose]) -> Prose {
    let names = levers.joined(separator: ", ")
    return t(
      """
      daarover is de keten niet gevraagd, want niet bekend is: \(names). Elke waarde die daarvoor genomen zou worden, kan beter zijn dan wat er \
      komt.
      """,
      "the chain was not asked about it, since this is not known: \(names). Any value taken for it could be better than what comes.")
  }

  var nothingRead: Prose {
    t(
      "doet in de keten niets, want geen van de instellingen die de keten leest verandert.",
      "does nothing in the chain, since none of the levers that the chain reads changes.")
  }

  func nobodyHeld(_ levers: [Prose]) -> Prose {
    let names = levers.joined(separator: ", ")
    return t(
      "doet in de keten niets: wat de variant instelt (\(names)), houdt daar niemand tegen.",
      "does nothing in the chain: what the variant sets (\(names)) holds nobody there.")
  }
}
