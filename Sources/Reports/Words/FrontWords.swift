import Assessments
import Chance
import Dossiers
import Vocabulary

/// What the front says.
struct FrontWords: Bilingual {
  let language: Language

  // MARK: Headings

  var findings: Prose { t("Wat eruit komt", "What comes out") }
  var flips: Prose { t("Wat het doet omslaan", "What would flip it") }
  var limits: Prose { t("Wat dit niet kan zeggen", "What this cannot say") }

  func annex(_ title: String) -> String { t("Bijlage: \(title)", "Annex: \(title)") }

  /// Date, status and author, and what was computed.
  func dateline(_ parts: [String?]) -> Prose { Prose(parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · ")) }

  func made(_ date: CalendarDate) -> String { t("gemaakt op \(numbers.date(date))", "made on \(numbers.date(date))") }

  func asOf(_ date: CalendarDate) -> String { t("stand van \(numbers.date(date))", "as of \(numbers.date(date))") }

  func size(variants: Int, futures: Int?) -> String {
    let counted = variants == 0 ? [] : [numbers.counted(variants, ("variant", "varianten"), ("variant", "variants"))]
    return (counted + (futures.map { [numbers.futures($0)] } ?? [])).joined(separator: ", ")
  }

  /// Too few futures: what cannot be told, and how the rest is to be read.
  func few(_ futures: Int) -> Prose {
    let (count, enough) = (numbers.futures(futures), numbers.whole(Bands.fewestForWide))
    return t(
      "Let op: \(strong: Prose(count)) is te weinig voor banden van 90% en maakt gemiddelden onzeker; reken met \(figure: enough) of meer.",
      "Note: \(strong: Prose(count)) is too few for bands of 90% and leaves means uncertain; compute \(figure: enough) or more.")
  }

  func status(_ status: BriefStatus?) -> String {
    let own = status?.name[language] ?? (t("uitkomst van een model, door niemand vastgesteld", "outcome of a model, adopted by nobody") as String)
    return "status: " + own
  }

  /// In the place of an author where nobody is named.
  func made(with version: String) -> String { t("opgesteld met Polder \(version)", "made with Polder \(version)") }

  func arrivals(_ scenario: ArrivalScenario) -> Prose { t("Instroom: \(scenario.name.nl).", "Arrivals: \(scenario.name.en).") }

  /// How the services go on, where that is a scenario.
  func services(_ scenario: CapacityScenario) -> Prose {
    t("Diensten en woningen \(scenario.name.nl).", "Services and homes \(scenario.name.en).")
  }

  /// An effect on relatives where the services do not answer to those who wait, and the variants whose conclusion turns on that.
  func frozen(_ effect: FrozenAnswer.Effect, since date: CalendarDate, turning: [VariantID]) -> Prose {
    let (own, other, since) = (numbers.stable(effect.answering), numbers.stable(effect.frozen), numbers.date(date))
    let line: Prose = t(
      """
      Diensten en woningen volgen hier wie wacht. Deden zij altijd evenveel als op \(since), dan was het effect van \(effect.variant) \
      \(figure: other) nareizigers in plaats van \(figure: own).
      """,
      """
      Services and homes follow those who wait here. Did they for ever as much as on \(since), the effect of \(effect.variant) would be \
      \(figure: other) relatives instead of \(figure: own).
      """)
    guard !turning.isEmpty else { return line }
    let names = turning.map { "\($0)" as Prose }.joined(separator: ", ")
    return line + " " + t("Daarop draait de uitkomst van \(names).", "On this turns the conclusion on \(names).")
  }

  /// A variant that was in force: how many fewer relatives came in each quarter than in the last one before it, and how much of that the measure
  /// explains.
  func measure(_ variant: VariantID, _ parts: [ExperimentAnswer.Part], before: ExperimentFacts.Quarter) -> Prose {
    let told = parts.map { part -> Prose in
      let quarter = numbers.quarter(written: part.quarter)
      let (counted, own) = (numbers.people(part.counted), numbers.people(part.byMeasure))
      return t("\(own) van \(figure: counted) (\(quarter))", "\(own) of \(figure: counted) (\(quarter))")
    }.joined(separator: ", ")
    let (quarter, peak) = (numbers.quarter(written: before.name), numbers.people(before.relatives))
    return t(
      """
      \(variant) gold: van de daling vanaf \(peak) nareizigers (\(quarter)) komt door de maatregel gemiddeld \(told). De rest verklaart de keten \
      niet.
      """,
      """
      \(variant) was in force: of the fall from \(peak) relatives (\(quarter)) the measure brought on average \(told). The rest the chain does not \
      explain.
      """
    )
  }

  /// Where the whole can be made again.
  func receipt(run: String?, fingerprint: String, seed: UInt64) -> Prose {
    let own = run.map { t("Run \($0) · ", "Run \($0) · ") as String } ?? ""
    return t(
      "\(own)dossier \(String(fingerprint.prefix(12))) · startwaarde \("\(seed)") · opnieuw te maken met:",
      "\(own)dossier \(String(fingerprint.prefix(12))) · seed \("\(seed)") · made again by:")
  }

  // MARK: Headline

  /// Whether the parties can agree, and who excludes whom.
  func agreement(packages: Int?, agreeable: Int, parties: Int, clashing: [String]) -> Prose {
    let all = numbers.count(packages)
    guard agreeable == 0 else {
      let open = numbers.whole(agreeable)
      return t(
        "Van \(all) pakketten \(agreeable == 1 ? "is" : "zijn") er \(open) waarmee alle \(numbers.word(parties)) partijen kunnen leven.",
        "Of \(all) packages, all \(numbers.word(parties)) parties can live with \(open).")
    }
    let who = list(clashing)
    let clash: Prose =
      switch clashing.count {
      case 0: ""
      case 1: t(": \(who) sluit zelf alles uit", ": \(who) alone rules everything out")
      case _: t(": de grenzen van \(who) sluiten elkaar uit", ": the limits of \(who) exclude each other")
      }
    return t(
      "Van \(all) pakketten is er geen waarmee alle \(numbers.word(parties)) partijen kunnen leven",
      "Of \(all) packages, none is one that all \(numbers.word(parties)) parties can live with")
      + clash + "."
  }

  /// How many variants hold, need a change of the Act, and are contrary to higher law, under the first state of the law.
  func law(tenable: [VariantID], act: Int, higher: Int, other: Int) -> Prose {
    let holds: Prose
    switch tenable.count {
    case 0: holds = t("Geen variant is houdbaar in het recht zoals het gold", "No variant holds in the law as it stood")
    case 1...3:
      let only = tenable.map { "\($0)" as Prose }.joined(separator: t(" en ", " and "))
      holds =
        t("Houdbaar in het recht zoals het gold: alleen \(only)", "In the law as it stood only \(only) ")
        + (language == .en ? (tenable.count == 1 ? "holds" : "hold") : "")
    case let count:
      let number = numbers.word(count)
      holds = t("\(number) varianten zijn houdbaar in het recht zoals het gold", "\(number) variants hold in the law as it stood")
    }
    let parts = [
      act > 0
        ? t(
          "\(numbers.word(act)) \(act == 1 ? "vraagt" : "vragen") wijziging van de wet",
          "\(numbers.word(act)) \(act == 1 ? "needs" : "need") a change of the Act") as String : nil,
      higher > 0
        ? t(
          "\(numbers.word(higher)) \(higher == 1 ? "is" : "zijn") in strijd met hoger recht",
          "\(numbers.word(higher)) \(higher == 1 ? "is" : "are") contrary to higher law") as String : nil,
      other > 0
        ? t(
          "\(numbers.word(other)) \(other == 1 ? "is" : "zijn") kwetsbaar of niet beoordeeld",
          "\(numbers.word(other)) \(other == 1 ? "is" : "are") at risk or not assessed") as String : nil,
    ].compactMap { $0 }
    return holds + (parts.isEmpty ? "" : Prose("; " + list(parts))) + "."
  }

  /// The largest mean effect on families; the headline of a dossier without talks and law.
  func effect(_ variant: VariantID, _ figure: String, months: Int) -> Prose {
    let span = numbers.span(months: months)
    return t(
      "\(variant) verandert de komst van gezinnen het meest: gemiddeld \(figure: figure) nareizigers in \(span).",
      "\(variant) changes the arrival of families most: \(figure: figure) relatives in \(span) on average.")
  }

  /// Names with commas, and “and” before the last.
  func list(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + (t(" en ", " and ") as String) + last
  }

  /// That the dossier's own texts stand in another language.
  func fallsBack(_ fallback: Dossier.Fallback) -> Prose {
    let count = numbers.counted(
      fallback.texts, ("tekst van het dossier staat", "teksten van het dossier staan"), ("text of it is", "texts of it are"))
    return t(
      "Het dossier heeft geen Nederlands: \(count) hier in de taal “\(fallback.shown)”.",
      "The dossier has no English: \(count) shown in the language “\(fallback.shown)”.")
  }
}
