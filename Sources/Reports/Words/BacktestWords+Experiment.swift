import Assessments
import Chance
import Dossiers
import Vocabulary

// What a measure that came and went did in the chain, beside what was counted.
extension BacktestWords {
  func experimentTitle(_ name: Phrase) -> Prose { t("Het natuurlijke experiment: \(name.nl)", "The natural experiment: \(name.en)") }

  func quartersCaption(futures: Int) -> Prose {
    let (count, isBanded) = (numbers.futures(futures), futures >= Bands.fewestForWide)
    let band = isBanded ? t(" en band van 90%", " and 90% band") : ""
    return t("Nareizigers per kwartaal, \(count): mediaan\(band)", "Relatives per quarter, \(count): median\(band)")
  }

  var quartersColumns: [Prose] {
    [
      t("kwartaal", "quarter"), t("geteld", "counted"), t("keten met maatregel", "chain with the measure"), t("keten zonder", "chain without"),
      t("minder dan ervoor, geteld", "fewer than before it, counted"), t("minder door de maatregel, gemiddeld", "fewer by the measure, on average"),
      t("rest", "rest"),
    ]
  }

  func before(_ quarter: ExperimentFacts.Quarter) -> [Prose] {
    counted(quarter) + [t("ervoor", "before it"), t("ervoor", "before it"), "", "", ""]
  }

  /// What was counted in a quarter, what the chain makes of it, and how much of the change since the quarter before the measure that explains; the
  /// rest is what the mean leaves.
  func quarter(_ row: ExperimentAnswer.Quarter, _ part: ExperimentAnswer.Part?) -> [Prose] {
    let fewer = part.map { [Prose(numbers.people($0.counted)), averaged(row.meanFewer, row.fewer), Prose(numbers.people($0.rest))] }
    return counted(row.quarter) + [banded(row.with), banded(row.without)] + (fewer ?? ["", averaged(row.meanFewer, row.fewer), ""])
  }

  /// An effect: the mean on the same people with its band, as everywhere; the median, which says so, in a study kept before means were told.
  private func averaged(_ mean: Estimate?, _ bands: Bands) -> Prose {
    guard let mean else { return "\(banded(bands)) \(t("(mediaan)", "(median)") as String)" }
    guard bands.low.isFinite, bands.high.isFinite else { return Prose(numbers.people(mean.mean)) }
    let (low, high) = (numbers.people(bands.low), numbers.people(bands.high))
    return t("\(numbers.people(mean.mean)) (90%: \(low) tot \(high))", "\(numbers.people(mean.mean)) (90%: \(low) to \(high))")
  }

  private func counted(_ quarter: ExperimentFacts.Quarter) -> [Prose] {
    ["\(numbers.quarter(written: quarter.name))\(cite: quarter.sources)", Prose(numbers.people(quarter.relatives))]
  }

  func heldUp(_ facts: ExperimentFacts, _ own: Bands) -> Prose {
    let (counted, sources) = (numbers.people(Double(facts.heldUp.value)), facts.heldUp.evidence.sources)
    return t(
      "Opgehouden toen de maatregel eindigde: geteld ongeveer \(counted)\(cite: sources); keten, mediaan: \(banded(own)).",
      "Held up when the measure ended: counted about \(counted)\(cite: sources); chain, median: \(banded(own)).")
  }

  func saved(_ facts: ExperimentFacts, _ mean: Estimate?, _ own: Bands) -> Prose {
    let claims = facts.claims.map { "\($0.who[language]): \(numbers.people($0.persons))\(cite: $0.sources)" as Prose }.joined(separator: "; ")
    return t(
      "Minder nareizigers in twaalf maanden als zij was gebleven: keten, gemiddeld \(averaged(mean, own)); \(claims).",
      "Fewer relatives in twelve months had it stayed: chain, on average \(averaged(mean, own)); \(claims).")
  }

  /// A fall that was counted, and how much of it the measure explains in the chain.
  func fall(_ part: ExperimentAnswer.Part, explained mean: Estimate, _ bands: Bands, from before: ExperimentFacts.Quarter) -> Prose {
    let (quarter, after) = (numbers.quarter(written: before.name), numbers.quarter(written: part.quarter))
    let (counted, peak) = (numbers.people(part.counted), numbers.people(before.relatives))
    let (rest, own) = (numbers.people(abs(part.rest)), averaged(mean, bands))
    if part.rest < 0 {
      return t(
        "Van het \(quarter) op het \(after) kwamen er \(counted) minder. De maatregel houdt er in de keten \(own) tegen: \(rest) meer dan dat.",
        "From the \(quarter) to the \(after) \(counted) fewer came. In the chain the measure holds back \(own) on average: \(rest) more than that.")
    }
    return t(
      """
      Van het \(quarter) op het \(after) kwamen er \(counted) minder. De maatregel verklaart daarvan in de keten gemiddeld \(own); de rest, \
      ongeveer \(rest), verklaart de keten niet: zij begint met de stand van de eerste maand en kent de piek van het \(quarter) (\(peak)) niet.
      """,
      """
      From the \(quarter) to the \(after) \(counted) fewer came. Of these the measure explains \(own) in the chain on average; the rest, \
      about \(rest), the chain does not explain: it begins with the stocks of the first month and does not know the peak of the \(quarter) (\(peak)).
      """)
  }

  var stocksCaption: Prose {
    t(
      "Wie er later was, geteld en in de keten: te weinig tellingen voor een percentage",
      "Who was there later, counted and in the chain: too few counts for a percentage")
  }

  var stocksColumns: [Prose] {
    [
      t("wie", "who"), t("eind van", "end of"), t("geteld", "counted"), t("keten, mediaan", "chain, median"),
      t("binnen de band van 90%", "within the 90% band"),
    ]
  }

  func stock(_ row: ExperimentAnswer.Stock) -> [Prose] {
    return [
      "\(kind(row.stock.kind))\(cite: row.stock.sources)", Prose(numbers.month(row.stock.month)), Prose(numbers.people(row.stock.persons)),
      banded(row.bands), row.isWithin.map { $0 ? t("ja", "yes") : t("nee", "no") } ?? "–",
    ]
  }

  private func kind(_ kind: ExperimentFacts.Stock.Kind) -> Prose {
    switch kind {
    case .reception: t("in de opvang", "in reception")
    case .waitingForHome: t("wachtend op een woning", "waiting for a home")
    case .asylumQueue: t("wachtend op een asielbesluit", "waiting for an asylum decision")
    case .familyQueue: t("gezinsleden wachtend op een besluit", "relatives waiting for a decision")
    }
  }

  func unexplained(_ quarters: [String]) -> Prose {
    let names = quarters.map(numbers.quarter(written:)).joined(separator: ", ")
    return t(
      """
      Niet verklaard: \(names). Wat geteld is, ligt buiten de band; de maatregel alleen geeft in de keten niet zo'n beweging.
      """,
      """
      Not explained: \(names). What was counted lies outside the band; the measure alone does not move the chain like that.
      """)
  }
}
