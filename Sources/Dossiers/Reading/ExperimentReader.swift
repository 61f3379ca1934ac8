import Vocabulary

/// Reads the natural experiment; a dossier may have none.
struct ExperimentReader {
  let inspection: Inspection
  /// `nil` where a file of a variant could not be read, so that no name is looked up.
  let variants: [VariantID]?

  func experiment(_ tree: FileNode) -> ExperimentFacts? {
    let keys = ["name", "variant", "first_month", "months_in_force", "opening", "observed", "held_up", "claims"]
    let fields = Fields(tree, allowed: keys + ["before", "stocks"], required: keys, inspection)
    let stocks = ["asylum_queue", "family_queue", "family_longest_wait_months", "granted_travelling", "permit_holders"]
    let opening = Fields(
      fields["opening"] ?? FileNode(.map([]), at: tree.place), allowed: stocks, required: fields["opening"] == nil ? [] : stocks, inspection)
    guard let variants, let variant = fields["variant"]?.name(of: .variant, among: variants, inspection),
      let first = fields["first_month"]?.month(inspection)
    else { return nil }
    return ExperimentFacts(
      name: fields.phrase("name"), variant: variant, firstMonth: first, monthsInForce: fields.integer("months_in_force", in: 1...120),
      asylumQueue: people(opening["asylum_queue"]), familyQueue: people(opening["family_queue"]),
      familyLongestWaitMonths: people(opening["family_longest_wait_months"]), grantedTravelling: people(opening["granted_travelling"]),
      permitHolders: people(opening["permit_holders"]),
      before: fields["before"].map(quarter), observed: fields.list("observed").map(quarter), heldUp: people(fields["held_up"]),
      claims: fields.list("claims").map(claim), stocks: fields.list("stocks").compactMap(stock))
  }

  private func stock(_ node: FileNode) -> ExperimentFacts.Stock? {
    let keys = ["kind", "month", "persons", "sources"]
    let fields = Fields(node, allowed: keys, required: keys, inspection)
    let (kind, month) = (fields["kind"]?.choice(ExperimentFacts.Stock.Kind.self, inspection), fields["month"]?.month(inspection))
    let (persons, sources) = (fields.integer("persons", in: 0...10_000_000), fields.sources())
    guard let kind, let month else { return nil }
    return ExperimentFacts.Stock(kind: kind, month: month, persons: Double(persons), sources: sources)
  }

  private func people(_ node: FileNode?) -> Sourced<Int> {
    guard let node else { return Sourced(0) }
    let fields = Fields(node, allowed: Fields.evidenceKeys, required: ["value"], inspection)
    return Sourced(fields.integer("value", in: 0...1_000_000), fields.evidence())
  }

  private func quarter(_ node: FileNode) -> ExperimentFacts.Quarter {
    let fields = Fields(node, allowed: ["quarter", "relatives", "sources"], required: ["quarter", "relatives", "sources"], inspection)
    let name = fields["quarter"]?.writtenText(inspection)
    if let name, !CalendarQuarter.isOne(name) {
      inspection.report(
        .wrongForm(expected: .quarter, found: name), at: fields.place(of: "quarter"))
    }
    return ExperimentFacts.Quarter(
      name: name ?? "", relatives: Double(fields.integer("relatives", in: 0...10_000_000)), sources: fields.sources())
  }

  private func claim(_ node: FileNode) -> ExperimentFacts.Claim {
    let fields = Fields(node, allowed: ["who", "persons", "sources"], required: ["who", "persons", "sources"], inspection)
    return ExperimentFacts.Claim(
      who: fields.phrase("who"), persons: Double(fields.integer("persons", in: 0...10_000_000)), sources: fields.sources())
  }
}
