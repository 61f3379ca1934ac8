import Dispersal
import Vocabulary

/// Reads need, key, rule, provinces, municipalities and borders.
struct PlaceReader {
  let inspection: Inspection
  /// Whether the dossier has a chain, which then gives the need.
  let hasChain: Bool
  /// The year of the dossier, whose key it shares by; `nil` where its date could not be read.
  let year: Int?

  func places(_ tree: FileNode, _ files: DossierFiles) -> PlaceFacts? {
    let required = ["territory", "columns", "need", "rule"]
    let optional = ["key", "keys", "smallest_site", "codes", "wealth", "population", "later_tasks", "payment", "province_key", "balance"]
    let fields = Fields(tree, allowed: required + optional, required: required, inspection)
    let columns = PlaceColumns(fields["columns"], codes: fields["codes"], inspection: inspection)
    let provinces = files.sheets[DossierFile.provinces.rawValue].map { columns.provinces($0) } ?? []
    let municipalities = files.sheets[DossierFile.municipalities.rawValue].map { columns.municipalities($0, provinces.map(\.province)) } ?? []
    BorderCheck(municipalities: municipalities, inspection: inspection).check(files.boundaries)
    checkNames(files)
    let keys = KeyReader(
      inspection: inspection, municipalities: municipalities, sheet: files.sheets[DossierFile.municipalities.rawValue],
      hasWealth: columns.hasWealth
    ).keys(fields)
    let smallest = fields["smallest_site"].map { Fields($0, allowed: Fields.evidenceKeys + ["smaller_numbers"], required: ["value"], inspection) }
    let rule = fields["rule"].map { fact($0) }
    let population = fields["population"].map { Fields($0, allowed: ["date", "sources"], required: ["date", "sources"], inspection) }
    guard let need = fields["need"].flatMap({ need($0) }), let key = keys.holding(in: year), let rule else { return nil }
    let wealth = fields["wealth"].map { Fields($0, allowed: ["name", "note"], required: ["name"], inspection) }
    var plan = DispersalPlan(
      provinces: provinces.map(\.province), municipalities: municipalities, key: key.key,
      rule: rule.choice("value", ApportionmentRule.self) ?? .largestRemainder)
    plan.smallestSite = smallest?.integer("value", in: 0...100_000) ?? 0
    plan.smallShares = smallest.flatMap { $0["smaller_numbers"] == nil ? nil : $0.choice("smaller_numbers", DispersalPlan.SmallShares.self) } ?? .keep
    plan.payment = payment(fields["payment"], isPaid: municipalities.contains { $0.terms.paidPercent > 0 })
    checkCaps(need, plan, fields["need"])
    var facts = PlaceFacts(
      territory: territory(fields["territory"]), need: need, plan: plan, hasWealth: columns.hasWealth, wealthName: wealth?.phrase("name"),
      wealthNote: wealth?.optionalPhrase("note"),
      populationDate: population.flatMap { $0.date("date") },
      populationSources: population?.sources() ?? [], keyEvidence: key.evidence, ruleEvidence: rule.evidence(),
      smallestSiteEvidence: smallest?.evidence(), laterTasks: laterTasks(fields["later_tasks"], provinces.map(\.task)), boundaries: files.boundaries,
      otherNames: otherNames(files, provinces.map(\.province), municipalities), keys: keys, columnNames: columns.names)
    readProvinceKeys(fields, columns.provinceKeys(files.sheets[DossierFile.provinces.rawValue]), into: &facts)
    return facts
  }

  /// The provinces' own key, and the running balance between them.
  private func readProvinceKeys(_ fields: Fields, _ keys: [String: [Int]], into facts: inout PlaceFacts) {
    let reader = BalanceReader(inspection: inspection, keys: keys)
    facts.balance = fields["balance"].map { reader.balance($0) }
    guard let own = fields["province_key"].flatMap({ reader.provinceKey($0) }) else { return }
    facts.provinceKeyEvidence = own.evidence
    for (index, key) in own.keys.enumerated() where facts.plan.provinces.indices.contains(index) { facts.plan.provinces[index].key = key }
  }

  /// Where the chain gives people in reception: the month and the utilisation. Else, or where the dossier does not follow who stays in reception, a
  /// number of places.
  private func need(_ node: FileNode) -> PlaceFacts.Need? {
    var names: [String] = []
    if case .map(let entries) = node.content { names = entries.map(\.key) }
    let isGiven = !hasChain || names.contains("places") && !names.contains("month")
    let keys = isGiven ? ["places"] : ["month", "utilisation"]
    let fields = Fields(node, allowed: ["month", "utilisation", "places"], required: keys, inspection)
    if isGiven {
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
    let fields = node.map { Fields($0, allowed: ["name", "in_text", "whole", "voters", "areas", "zone"], required: ["name"], inspection) }
    let name = fields?.phrase("name") ?? Phrase(same: "")
    var territory = PlaceFacts.Territory(
      name: name, inText: fields?.optionalPhrase("in_text") ?? name, whole: fields?.optionalPhrase("whole") ?? name)
    territory.hasVoters = fields?["voters"] == nil ? false : fields?.flag("voters") ?? false
    if fields?["zone"] != nil { territory.zone = fields?.text("zone") ?? "" }
    let areas = fields?["areas"].map { Fields($0, allowed: ["province", "municipality"], inspection) }
    territory.provinces = areas?["province"].map(areaName)
    territory.municipalities = areas?["municipality"].map(areaName)
    return territory
  }

  private func areaName(_ node: FileNode) -> PlaceFacts.AreaName {
    let fields = Fields(node, allowed: ["one", "many"], required: ["one", "many"], inspection)
    return .init(one: fields.phrase("one"), many: fields.phrase("many"))
  }

  private func laterTasks(_ node: FileNode?, _ tasks: [Int?]) -> PlaceFacts.LaterTasks? {
    guard let node else { return nil }
    let known = tasks.compactMap { $0 }
    let fields = Fields(node, allowed: ["note"], required: ["note"], inspection)
    if known.count != tasks.count { inspection.report(.missingKey(key: "columns.task"), at: node.place) }
    return known.count == tasks.count && !known.isEmpty ? .init(tasks: known, note: fields.phrase("note")) : nil
  }

  func fact(_ node: FileNode) -> Fields { Fields(node, allowed: Fields.evidenceKeys, required: ["value"], inspection) }
}
