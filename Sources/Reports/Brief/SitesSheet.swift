public import Assessments
public import Vocabulary

/// Places per municipality and quarter, and what the plan costs.
public struct SitesSheet: Bilingual, Sendable {
  public let facts: SiteFacts
  public let language: Language

  public init(_ facts: SiteFacts, language: Language) {
    self.facts = facts
    self.language = language
  }

  public var sheet: Sheet {
    let cost = numbers.counted(facts.cost, ("eenheid", "eenheden"), ("unit", "units"))
    let changes = numbers.counted(facts.moves, ("wijziging", "wijzigingen"), ("change", "changes"))
    return Sheet(
      id: "sites", title: facts.province,
      blocks: [
        .paragraph(
          t(
            "Kosten \(cost) (aannamen), \(changes), \(proof), \(solver).",
            "Cost \(cost) (assumptions), \(changes), \(proof), \(solver).")), .table(table),
      ] + missing + tieBlocks(facts.ties))
  }

  /// Of whom nothing is known that exists; nothing where all is.
  private var missing: [Block] {
    guard facts.missing > 0 else { return [] }
    let who = numbers.counted(facts.missing, ("gemeente", "gemeenten"), ("municipality", "municipalities"))
    return [
      .paragraph(
        t(
          "Aanname: van \(who) van de provincie is niet bekend wat er nu is; daar telt dat er niets is.",
          "Assumption: of \(who) of the province it is not known what there is now; there it counts that there is nothing."))
    ]
  }

  private var solver: String {
    facts.solver.map { t("met \($0)", "with \($0)") } ?? t("zonder oplosser, grens uit prijzen", "without a solver, bound by prices")
  }

  private var proof: String {
    guard let gap = facts.gapShare.map({ numbers.decimal(100 * $0, 2) }) else { return t("bewezen het goedkoopst", "proved to be the cheapest") }
    return t("hoogstens \(gap)% boven het goedkoopste", "at most \(gap)% above the cheapest")
  }

  private var table: TableBlock {
    TableBlock(
      caption: t("Plaatsen per gemeente en kwartaal", "Places per municipality and quarter"),
      columns: [t("gemeente", "municipality"), t("aandeel", "share"), t("nu", "now")] + facts.required.indices.map { "\($0 + 1)" },
      rows: facts.rows.map { row in [row.name] + ([row.share, row.now] + row.quarters).map(numbers.whole) } + [
        [t("samen", "in all"), "", ""] + zip(facts.places, facts.required).map { "\(numbers.whole($0)) ≥ \(numbers.whole($1))" }
      ], isNumeric: true)
  }
}
