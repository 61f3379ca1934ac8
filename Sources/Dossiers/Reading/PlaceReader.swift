import Dispersal
import Vocabulary

/// Reads need, key, rule, provinces, municipalities and borders.
struct PlaceReader {
  let inspection: Inspection
  /// Whether the dossier has a chain, which then gives the need.
  let hasChain: Bool

  func places(_ tree: FileNode, _ files: DossierFiles) -> PlaceFacts? {
    let keys = ["territory", "columns", "need", "key", "rule"]
    let fields = Fields(
      tree, allowed: keys + ["smallest_site", "codes", "wealth", "population", "later_tasks"], required: keys, inspection)
    let columns = PlaceColumns(fields["columns"], codes: fields["codes"], inspection: inspection)
    let provinces = files.sheets[DossierFile.provinces.rawValue].map { columns.provinces($0) } ?? []
    let municipalities = files.sheets[DossierFile.municipalities.rawValue].map { columns.municipalities($0, provinces.map(\.province)) } ?? []
    BorderCheck(municipalities: municipalities, inspection: inspection).check(files.boundaries)
    checkNames(files)
    let key = fields["key"].map { Fields($0, allowed: Fields.evidenceKeys + ["terms"], required: ["value"], inspection) }
    let smallest = fields["smallest_site"].map { Fields($0, allowed: Fields.evidenceKeys + ["smaller_numbers"], required: ["value"], inspection) }
    let rule = fields["rule"].map { fact($0) }
    let population = fields["population"].map { Fields($0, allowed: ["date", "sources"], required: ["date", "sources"], inspection) }
    guard let need = fields["need"].flatMap({ need($0) }), let key, let rule else { return nil }
    let wealth = fields["wealth"].map { Fields($0, allowed: ["name", "note"], required: ["name"], inspection) }
    var plan = DispersalPlan(
      provinces: provinces.map(\.province), municipalities: municipalities, key: self.key(key, municipalities, hasWealth: columns.hasWealth),
      rule: rule.choice("value", ApportionmentRule.self) ?? .largestRemainder)
    plan.smallestSite = smallest?.integer("value", in: 0...100_000) ?? 0
    plan.smallShares = smallest.flatMap { $0["smaller_numbers"] == nil ? nil : $0.choice("smaller_numbers", DispersalPlan.SmallShares.self) } ?? .keep
    return PlaceFacts(
      territory: territory(fields["territory"]), need: need, plan: plan, hasWealth: columns.hasWealth, wealthName: wealth?.phrase("name"),
      wealthNote: wealth?.optionalPhrase("note"),
      populationDate: population.flatMap { $0.date("date") },
      populationSources: population?.sources() ?? [], keyEvidence: key.evidence(), ruleEvidence: rule.evidence(),
      smallestSiteEvidence: smallest?.evidence(), laterTasks: laterTasks(fields["later_tasks"], provinces.map(\.task)), boundaries: files.boundaries,
      otherNames: otherNames(files, provinces.map(\.province), municipalities))
  }

  /// Where the chain gives people in reception: the month and the utilisation. Else a number of places.
  private func need(_ node: FileNode) -> PlaceFacts.Need? {
    let keys = hasChain ? ["month", "utilisation"] : ["places"]
    let fields = Fields(node, allowed: ["month", "utilisation", "places"], required: keys, inspection)
    guard hasChain else {
      guard let places = fields["places"].map({ fact($0) }) else { return nil }
      return .given(Sourced(places.integer("value", in: 0...100_000_000), places.evidence()))
    }
    guard let month = fields["month"].map({ fact($0) }), let utilisation = fields["utilisation"].map({ fact($0) }),
      let when = month["value"]?.month(inspection)
    else { return nil }
    let share = utilisation.number("value", as: .ratio)
    if !(0.01...1).contains(share) {
      inspection.report(.outOfRange(name: "utilisation", value: "\(share)", low: "0.01", high: "1"), at: utilisation.place(of: "value"))
    }
    return .ofChain(month: Sourced(when, month.evidence()), utilisation: Sourced(share, utilisation.evidence()))
  }

  private func territory(_ node: FileNode?) -> PlaceFacts.Territory {
    let fields = node.map { Fields($0, allowed: ["name", "in_text", "whole"], required: ["name"], inspection) }
    let name = fields?.phrase("name") ?? Phrase(same: "")
    return .init(name: name, inText: fields?.optionalPhrase("in_text") ?? name, whole: fields?.optionalPhrase("whole") ?? name)
  }

  private func laterTasks(_ node: FileNode?, _ tasks: [Int?]) -> PlaceFacts.LaterTasks? {
    guard let node else { return nil }
    let known = tasks.compactMap { $0 }
    let fields = Fields(node, allowed: ["note"], required: ["note"], inspection)
    if known.count != tasks.count { inspection.report(.missingKey(key: "columns.task"), at: node.place) }
    return known.count == tasks.count && !known.isEmpty ? .init(tasks: known, note: fields.phrase("note")) : nil
  }

  private enum KeyKind: String, CaseIterable {
    case population
    case populationTimesWealth = "population_wealth"
    case weighted
  }

  /// The key: one of the two named ones, or a weighted sum of columns.
  private func key(_ fields: Fields, _ municipalities: [DispersalPlan.Municipality], hasWealth: Bool) -> DispersalPlan.Key {
    switch fields.choice("value", KeyKind.self) {
    case .populationTimesWealth:
      if !hasWealth { inspection.report(.missingKey(key: "columns.wealth"), at: fields.place(of: "value")) }
      return .populationTimesWealth
    case .weighted:
      if fields["terms"] == nil { inspection.report(.missingKey(key: "terms"), at: fields.place) }
      let columns = ["population"] + (municipalities.first?.columns.keys.sorted() ?? [])
      let terms = fields.list("terms").compactMap { node -> DispersalPlan.Key.Term? in
        let own = Fields(node, allowed: ["column", "weight", "times_wealth"], required: ["column", "weight"], inspection)
        guard let column = own["column"]?.name(of: .column, among: columns, inspection) else { return nil }
        return .init(
          column: column, weight: own.integer("weight", in: 0...1000), timesWealth: own["times_wealth"] == nil ? false : own.flag("times_wealth"))
      }
      if !municipalities.isEmpty, !terms.isEmpty,
        terms.allSatisfy({ term in
          term.weight == 0 || municipalities.allSatisfy { (term.column == "population" ? $0.population : $0.columns[term.column] ?? 0) == 0 }
        })
      {
        inspection.report(.contradiction(.places(.keyIsNought)), at: fields.place(of: "terms"))
      }
      return .weighted(terms)
    case .population, nil: return .population
    }
  }

  private func fact(_ node: FileNode) -> Fields { Fields(node, allowed: Fields.evidenceKeys, required: ["value"], inspection) }
}
