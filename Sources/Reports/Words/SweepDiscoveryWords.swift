import Assessments
import Chance
import Vocabulary

/// Words of the sheet on the futures in which a condition holds.
struct SweepDiscoveryWords: Bilingual {
  let language: Language

  private var study: SweepStudyWords { SweepStudyWords(language: language) }

  var title: String { t("In welke toekomsten dit gebeurt", "In which futures this happens") }

  func lead(_ found: SweepDiscovery) -> Prose {
    let (condition, share) = (study.condition(found.condition), study.share(Double(found.holding) / Double(found.known)))
    let (holding, known) = (numbers.whole(found.holding), study.rows(found.known))
    return t(
      "\(condition): dat geldt in \(holding) van \(known), \(share).", "\(condition): that holds in \(holding) of \(known), \(share).")
  }

  var none: Prose {
    t(
      "Er is geen gebied van toekomsten waarin dit vaker gebeurt: niets van wat varieerde maakt dit waarschijnlijker dan toeval kan verklaren.",
      "There is no box: nothing that varied makes this likelier than chance explains.")
  }

  func boxTitle(_ number: Int, _ box: SweepDiscovery.Found) -> Prose {
    let (density, base, coverage) = (study.share(box.held.density), study.share(box.held.base), study.share(box.held.coverage))
    return t(
      "Gebied \(number): van de apart gehouden toekomsten geldt het er in \(density), tegen \(base) van alle; dat is \(coverage) van waar het geldt",
      "Box \(number): on futures that were held back it holds in \(density) of them, against \(base) of all; that is \(coverage) of where it holds")
  }

  var limitColumns: [Prose] {
    [t("wat varieert", "what varies"), t("van", "from"), t("tot", "to"), t("kans dat toeval dit geeft", "probability by chance")]
  }

  /// A row of an input with its limits.
  func row(_ input: SweepInput, _ limits: [SweepDiscovery.Limit]) -> [Prose] {
    func end(_ isUpper: Bool) -> Prose { Prose(limits.first { $0.isUpper == isUpper }.map { study.value($0.value, of: input) } ?? "") }
    let chance = limits.map(\.quasiP).max().map(probability) ?? ""
    guard input.choice != nil else { return [Prose(study.input(input)), end(false), end(true), Prose(chance)] }
    // A limit below says that the choice is made, one above that it is not.
    let made = limits.contains { !$0.isUpper }
    return [Prose(study.input(input)), made ? t("zo", "as it says") : t("anders", "otherwise"), Prose(""), Prose(chance)]
  }

  private func probability(_ value: Double) -> String { value < 0.001 ? t("minder dan 0,001", "less than 0.001") : numbers.decimal(value, 3) }

  var boxesCaption: Prose { t("De gebieden naast elkaar", "The boxes beside each other") }

  var boxColumns: [Prose] {
    [
      t("gebied", "box"), t("dekking", "coverage"), t("dichtheid", "density"), t("dekking, apart gehouden", "coverage, held back"),
      t("dichtheid, apart gehouden", "density, held back"), t("deel van alle toekomsten", "share of all futures"), t("grenzen op", "limits on"),
    ]
  }

  func boxRow(_ number: Int, _ box: SweepDiscovery.Found) -> [Prose] {
    let limited = Set(box.limits.map(\.input)).count
    return ["\(figure: numbers.whole(number))"]
      + [box.learned.coverage, box.learned.density, box.held.coverage, box.held.density, box.learned.mass].map { "\(figure: study.share($0))" }
      + ["\(figure: numbers.whole(limited))"]
  }

  var wayTitle: Prose { t("De weg naar het eerste gebied", "The way to the first box") }
  var wayCaption: Prose { t("Wat meer dichtheid aan dekking kost", "What more density costs in coverage") }
  var wayColumns: [Prose] { [t("stap", "step"), t("dekking", "coverage"), t("dichtheid", "density"), t("grenzen op", "limits on")] }

  func wayRow(_ number: Int, _ step: SweepDiscovery.Step) -> [Prose] {
    [
      "\(figure: numbers.whole(number))", "\(figure: study.share(step.coverage))", "\(figure: study.share(step.density))",
      "\(figure: numbers.whole(step.restricted))",
    ]
  }

  var leavesTitle: Prose { t("Hetzelfde gezocht met een beslisboom", "The same sought with a decision tree") }
  var leavesCaption: Prose { t("Bladeren waarin het vaker geldt dan in alle toekomsten", "Leaves in which it holds more often than in all futures") }

  var leafColumns: [Prose] {
    [
      t("blad", "leaf"), t("dekking", "coverage"), t("dichtheid", "density"), t("dekking, apart gehouden", "coverage, held back"),
      t("dichtheid, apart gehouden", "density, held back"),
    ]
  }

  func leafRow(_ leaf: SweepDiscovery.Found, _ inputs: [SweepInput]) -> [Prose] {
    let limits = leaf.limits.map { limit in
      let (input, value) = (inputs[limit.input], study.value(limit.value, of: inputs[limit.input]))
      guard input.choice == nil else { return limit.isUpper ? t("niet \(study.input(input))", "not \(study.input(input))") : study.input(input) }
      return study.input(input) + (limit.isUpper ? t(" tot ", " up to ") : t(" vanaf ", " from ")) + value
    }
    return [Prose(limits.joined(separator: "; "))]
      + [leaf.learned.coverage, leaf.learned.density, leaf.held.coverage, leaf.held.density].map { "\(figure: study.share($0))" }
  }

  func note(_ found: SweepDiscovery) -> Prose {
    let (held, threshold) = (numbers.percent(found.heldShare), numbers.percent(SweepDiscovery.threshold))
    return t(
      """
      Dekking is het deel van de toekomsten waarin het geldt dat in het gebied ligt; dichtheid het deel van het gebied waarin het geldt. De gebieden \
      komen van de geduldige regel van Friedman en Fisher; gekozen is dat met de beste balans van beide, zonder grenzen die in meer dan \
      \(threshold) van de gevallen ook door toeval ontstaan (Bryant en Lempert). \(held) van de punten is apart gehouden en telde bij \
      het zoeken niet mee.
      """,
      """
      Coverage is the share of the futures in which it holds that lies in the box; density the share of the box in which it holds. The boxes come \
      from the patient rule of Friedman and Fisher; the one with the best balance of both is chosen, without limits that chance alone would put \
      there in more than \(threshold) of cases (Bryant and Lempert). \(held) of the points were held back and took no part in the search.
      """)
  }
}
