import Assessments
import Dossiers
import Negotiation
import Vocabulary

/// What changed positions would open: first that they are changed, so that nobody takes them for what the dossier says.
struct WhatIfSheet: BriefSheet {
  let brief: Brief
  let table: TableSheet
  let whatIf: WhatIf

  private var politics: Politics { table.talks.politics }
  /// The table as it is with the changes.
  private var words: TableWords { TableWords(whatIf.table, politics, language: language) }

  var sheet: Sheet {
    Sheet(
      id: "what-if", title: t("Wat als: gewijzigde standpunten", "What if: changed positions"),
      blocks: altered + [.paragraph(comparison)] + listing + remaining
        + [
          .paragraph(t("Deze vraag opnieuw: ", "This question again: ") + command),
          .paragraph(t("Hieronder staat de tafel zonder deze wijzigingen.", "Below stands the table without these changes.")),
        ])
  }

  /// What was changed, and what of it makes no difference.
  private var altered: [Block] {
    let idle = whatIf.idle.map { t("Dit verandert niets aan de tafel: ", "This changes nothing at the table: ") + describe($0) }
    return [
      .paragraph(
        t(
          "Dit staat niet in het dossier. Voor deze vraag zijn de volgende standpunten gewijzigd:",
          "This is not what the dossier says. For this question the following positions were changed:")),
      .list(whatIf.changes.map(describe)), .list(idle),
    ]
  }

  private func describe(_ change: PositionChange) -> String {
    let party = politics.parties.first { $0.id == change.party }
    switch change {
    case .drop(let name, let line):
      let text = party?.redLines.first { $0.id == line }?.text[language] ?? line
      return t("\(name) laat een rode lijn los: “\(text)”", "\(name) drops a red line: “\(text)”")
    case .accept(let name, let measure, let option):
      return t("\(name) aanvaardt ", "\(name) accepts ") + accepted(measure, option)
        + t("; geen rode lijn van haar verbiedt dat nog", "; no red line of it forbids that any more")
    case .walkAway(let name, let thousandths):
      let before = numbers.decimal(Double(party?.walkAwayThousandths ?? 0) / 1000, 3)
      let after = numbers.decimal(Double(thousandths) / 1000, 3)
      return t(
        "de ondergrens van \(name) is \(after); in het dossier \(before)", "the walk-away value of \(name) is \(after); in the dossier \(before)")
    }
  }

  private func accepted(_ measure: MeasureID, _ option: String?) -> String {
    guard let option else {
      let name = politics.measures.first { $0.id == measure }?.name[language] ?? measure.rawValue
      return t("elke optie van \(name)", "every option of \(name)")
    }
    return table.optionName(.init(measure: measure, option: option))
  }

  private var comparison: String {
    let before = numbers.whole(table.table.outcome.agreeable)
    let after = numbers.whole(whatIf.outcome.agreeable)
    let all = numbers.count(whatIf.outcome.packages)
    func rate(_ failure: FailureChance) -> String { "\(numbers.percent(failure.chance)) (± \(numbers.decimal(100 * failure.standardError, 1)))" }
    let (then, now) = (rate(table.table.failure), rate(whatIf.failure))
    return t(
      "Pakketten waarmee alle partijen kunnen leven: \(before) volgens het dossier, \(after) met deze wijzigingen, van \(all). ",
      "Packages that all parties can live with: \(before) by the dossier, \(after) with these changes, of \(all). ")
      + t(
        "Trekkingen waarin de besprekingen mislukken: \(then) volgens het dossier, \(now) met deze wijzigingen.",
        "Draws in which talks fail: \(then) by the dossier, \(now) with these changes.")
  }

  /// The packages that open, one by one.
  private var listing: [Block] {
    guard let opened = whatIf.opened else {
      return [.paragraph(t("Het zijn te veel pakketten om op een rij te zetten.", "There are too many packages to list."))]
    }
    var blocks: [Block] = []
    if let closed = whatIf.closed, closed > 0 {
      blocks.append(
        .paragraph(
          t(
            "Pakketten waarmee allen volgens het dossier konden leven en nu niet meer: \(numbers.whole(closed)).",
            "Packages that all could live with by the dossier and no longer now: \(numbers.whole(closed)).")))
    }
    guard opened.count > 0 else { return blocks + [.paragraph(t("Geen enkel pakket komt erbij.", "No package is added."))] }
    blocks += words.packagesTable(
      listingCaption(opened), opened.packages,
      also: (
        t("varianten", "variants"),
        { package in
          let variants = table.talks.variants(in: package)
          return variants.isEmpty ? "–" : variants.joined(separator: ", ")
        }
      ))
    return blocks
  }

  private func listingCaption(_ opened: RankedPackages) -> String {
    let rule = t(
      "het grootste product van de winsten boven de ondergrenzen (Nash) eerst",
      "by the product of the gains over the walk-away values (Nash), the largest first")
    let (all, shown) = (numbers.whole(opened.count), numbers.whole(opened.packages.count))
    guard opened.unnamed > 0 else {
      return t("De pakketten die erbij komen, alle \(all): ", "The packages that open, all \(all): ") + rule
    }
    return t("De eerste \(shown) van de \(all) pakketten die erbij komen, ", "The first \(shown) of the \(all) packages that open, ") + rule
      + t("; niet getoond: ", "; not shown: ") + numbers.whole(opened.unnamed)
  }

  /// The solutions among what is agreeable now, or what is still in the way.
  private var remaining: [Block] {
    if whatIf.outcome.agreeable > 0 { return [.table(words.solutionsTable(whatIf.outcome)), .list(words.solutionNotes(whatIf.outcome))] }
    return [
      .subheading(t("Waarom er nog geen akkoord is", "Why there still is no agreement")), .list(words.clashes(whatIf.outcome)),
      .table(words.concessionTable(whatIf.concessions)),
    ]
  }

  /// The command that asks this question again.
  var command: String {
    let options = whatIf.changes.map { change in
      let option = change.option(of: politics)
      return "\(option.name) \(option.value.shellWord)"
    }
    return ([table.command] + options + ["--language \(language.rawValue)"]).joined(separator: " ")
  }
}
