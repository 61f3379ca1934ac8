import Chance
import Vocabulary

// Titles of the pictures on what a variant does, and the sentences that say the same.
extension ChainWords {
  var mean: String { t("gemiddelde", "mean") }
  var todaysLaw: String { t("huidig recht", "today's law") }
  var underVariant: String { t("variant", "variant") }
  var notAskedMark: String { t("niet gevraagd: niet bekend", "not asked: not known") }
  private var bands: String { t("; vlakken: 90%, 60% en 30% van de toekomsten", "; bars: 90%, 60% and 30% of futures") }

  func intervalsTitle(months: Int) -> String {
    let span = numbers.span(months: months)
    return t("Nareizigers in \(span): verschil met het huidige recht", "Relatives who arrive in \(span): difference from today's law")
  }

  var intervalsUnit: String { t("nareizigers, verschil met het huidige recht", "relatives, difference from today's law") }

  /// How many variants lower the mean, raise it, and leave it exactly as it is.
  func intervalsSentence(fewer: Int, more: Int, same: Int) -> Prose {
    let parts = [
      numbers.counted(fewer, ("variant komen", "varianten komen"), ("variant fewer", "variants fewer")),
      more == 0 ? t("geen enkele", "none") : numbers.whole(more), same == 0 ? t("geen enkele", "none") : numbers.whole(same),
    ]
    let band = isBanded ? bands : ""
    return t(
      "Onder \(parts[0]) gemiddeld minder nareizigers, onder \(parts[1]) meer en onder \(parts[2]) precies evenveel. Punt: gemiddelde\(band).",
      "Under \(parts[0]) relatives come on average, under \(parts[1]) more and under \(parts[2]) exactly as many. Dot: mean\(band).")
  }

  var relativesPerMonth: String { t("Nareizigers per maand", "Relatives arriving per month") }
  var relativesUnit: String { t("nareizigers per maand", "relatives per month") }
  var inReception: String { t("Mensen in de opvang", "People in reception") }
  var peopleUnit: String { t("mensen", "people") }

  func fanTitle(_ subject: String, _ variant: Variant) -> String { "\(subject): \(common.title(of: variant))" }

  /// What a fan shows in the middle and at the end.
  func fanSentence(_ title: String, _ middle: (month: CalendarMonth, bands: Bands), _ last: (month: CalendarMonth, bands: Bands)) -> Prose {
    let (first, end) = (within(middle.bands) { numbers.people($0) }, within(last.bands) { numbers.people($0) })
    let (when, then) = (numbers.month(middle.month), numbers.month(last.month))
    let isBanded = middle.bands.low.isFinite || last.bands.low.isFinite
    let band = isBanded ? t(" en band van 90%", " and 90% band") : ""
    return t(
      "\(title). In \(when) \(first), in \(then) \(end): mediaan\(band).", "\(title). In \(when) \(first), in \(then) \(end): median\(band).")
  }

  /// A mean difference as the front tells it.
  func stable(_ mean: Estimate) -> String { numbers.stableCount(mean) }

  /// Who published the observed figures, each once, with the numbers that open the sources.
  func observed(_ sources: [Source]) -> Prose {
    let publishers = sources.map { $0.publisher(in: language) }.unique.joined(separator: ", ")
    return "\(publishers)\(cite: sources.map(\.id))"
  }

  var switchersTitle: String {
    t("Dezelfde nareizigers: wie komt eerder, later of niet meer", "The same relatives: who comes sooner, later or no longer")
  }
  var switchersUnit: String { t("nareizigers, gemiddeld over de toekomsten", "relatives, mean over the futures") }

  func switchersSentence(_ variant: Variant, later: Double, never: Double, sooner: Double) -> Prose {
    let name = common.name(variant)
    let (after, none, before) = (numbers.people(later), numbers.people(never), numbers.people(sooner))
    return t(
      "Onder \(name) komen gemiddeld \(after) later, \(none) niet meer binnen de looptijd en \(before) eerder dan onder het huidige recht.",
      "Under \(name), on average \(after) come later, \(none) no longer within the horizon and \(before) sooner than under today's law.")
  }

  var familyQueueTitle: String { t("Nareizigers die op een besluit of plaats wachten", "Relatives who wait for a decision or a place") }
  var asylumQueueTitle: String { t("Mensen die op een asielbesluit wachten", "People who wait for an asylum decision") }

  /// How long the queue of each line is at the end.
  func queuesSentence(_ last: CalendarMonth, _ ends: [(name: String, value: Double)]) -> Prose {
    let listed = ends.map { "\($0.name) \(numbers.people($0.value))" }.joined(separator: "; ")
    let when = numbers.month(last)
    return t(
      "In \(when), mediaan: \(listed). Getekend zijn het huidige recht en de varianten met het grootste gemiddelde verschil in nareizigers.",
      "In \(when), median: \(listed). Drawn are today's law and the variants with the largest mean difference in relatives.")
  }

  var apartTitle: String { t("Maanden gescheiden, van wie aankomt", "Months apart, of those who arrive") }
  var apartUnit: String { t("maanden vanaf de aanvraag van de referent, gemiddeld", "months since the sponsor applied, mean") }

  var apartSentence: Prose {
    t(
      "Alleen wie in \(laterYear) aankomt, telt hier. Wie nog wacht, staat ernaast: dit getal kan dalen doordat minder mensen komen.",
      "Only those who arrive in \(laterYear) count here. Those who still wait stand beside it: this figure can fall because fewer come.")
  }

  var waitingTitle: String { t("Nog niet samen", "Not yet together") }
  var waitingUnit: String {
    t("deel van wie in dat jaar komt of aan het eind nog wacht", "share of those who come in that year or still wait at its end")
  }

  func waitingSentence(today: Double?, most: (variant: Variant, share: Double)?) -> Prose {
    guard let most else { return Prose(waitingTitle + ".") }
    let (share, name) = (numbers.percent(most.share), common.name(most.variant))
    let before: Prose =
      today.map { t(", tegen \(numbers.percent($0)) onder het huidige recht", ", against \(numbers.percent($0)) under today's law") } ?? ""
    return t("Het meest onder \(name): \(share)\(before).", "Most under \(name): \(share)\(before).")
  }

  var costTitle: String { t("Kosten van de opvang per jaar", "Cost of reception per year") }
  var costUnit: String { t("mln euro per jaar, gemiddeld over de looptijd", "EUR m per year, mean over the horizon") }

  func costSentence(today: Estimate?) -> Prose {
    guard let today else { return t("Wat de opvang nu kost, is niet bekend.", "What reception costs now is not known.") }
    let level = common.mean(today.scaled(by: 1e-6))
    return t(
      "Onder het huidige recht \(level) mln euro per jaar; de holle balk is dat niveau, ook waar een variant er niets aan verandert.",
      "Under today's law EUR \(level) m per year; the hollow bar is that level, also where a variant changes nothing in it.")
  }

  var pictureNote: Prose {
    t(
      "Alle cijfers staan als tabel in \("de bijlage", to: .sheet("chain-annex")).",
      "All figures stand as tables in \("the annex", to: .sheet("chain-annex")).")
  }

  var onlyMoving: Prose {
    t(
      "Balken per variant staan er alleen voor varianten die in de mediane toekomst iemand raken.",
      "Bars a variant stand only for variants that touch anybody in the median future.")
  }

  var annexTitle: String { t("Wat doet het? Alle tabellen", "What does it do? All tables") }
}
