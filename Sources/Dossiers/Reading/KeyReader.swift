import Dispersal
import Vocabulary

/// Reads the key by which places are shared, or the keys of several years.
struct KeyReader {
  let inspection: Inspection
  let municipalities: [DispersalPlan.Municipality]
  let sheet: DossierFiles.Spreadsheet?
  let hasWealth: Bool

  private enum Kind: String, CaseIterable {
    case population
    case populationTimesWealth = "population_wealth"
    case weighted
  }

  /// Who counts in the totals of the columns.
  private enum Counted: String, CaseIterable {
    case everyone
    case takingPart = "taking_part"
  }

  /// The one under `key`, or those under `keys`, each with its year, the earliest first.
  func keys(_ fields: Fields) -> [PlaceFacts.YearKey] {
    if (fields["key"] == nil) == (fields["keys"] == nil) {
      inspection.report(fields["key"] == nil ? .missingKey(key: "key") : .contradiction(.places(.keyAndKeys)), at: fields.place(of: "keys"))
    }
    if let node = fields["key"] { return [key(node, hasYear: false)] }
    let nodes = fields.list("keys")
    if nodes.isEmpty, let node = fields["keys"] { inspection.report(.emptyList(key: "keys"), at: node.place) }
    let keys = nodes.map { key($0, hasYear: true) }
    for (index, own) in keys.enumerated() {
      guard let year = own.year, let first = keys[..<index].firstIndex(where: { $0.year == year }) else { continue }
      inspection.report(.contradiction(.places(.keysOfOneYear(year, first: nodes[first].place))), at: nodes[index].place)
    }
    return keys.sorted { ($0.year ?? 0) < ($1.year ?? 0) }
  }

  private func key(_ node: FileNode, hasYear: Bool) -> PlaceFacts.YearKey {
    let own = ["terms", "rest", "counted"] + (hasYear ? ["year"] : [])
    let fields = Fields(node, allowed: Fields.evidenceKeys + own, required: ["value"] + (hasYear ? ["year"] : []), inspection)
    return .init(
      year: hasYear ? fields.wholeNumber("year", in: 1800...2200) : nil, name: fields.optionalPhrase("name"), key: key(fields),
      evidence: fields.evidence())
  }

  /// One of the two named keys, or a weighted sum of columns.
  private func key(_ fields: Fields) -> DispersalPlan.Key {
    switch fields.choice("value", Kind.self) {
    case .populationTimesWealth:
      if !hasWealth { inspection.report(.missingKey(key: "columns.wealth"), at: fields.place(of: "value")) }
      return .populationTimesWealth
    case .weighted: return .weighted(weighting(fields))
    case .population, nil: return .population
    }
  }

  private func weighting(_ fields: Fields) -> DispersalPlan.Weighting {
    if fields["terms"] == nil { inspection.report(.missingKey(key: "terms"), at: fields.place) }
    let counted = fields["counted"] == nil ? .everyone : fields.choice("counted", Counted.self) ?? .everyone
    var weighting = DispersalPlan.Weighting([], leavesOutExempt: counted == .takingPart)
    weighting.terms = fields.list("terms").compactMap { term($0, weighting) }
    weighting.rest = fields.list("rest").compactMap { node in
      let own = Fields(node, allowed: ["column", "weight"], required: ["column", "weight"], inspection)
      return column(own["column"]).map { .init(column: $0, weight: own.integer("weight", in: 0...1000)) }
    }
    if !municipalities.isEmpty, !weighting.terms.isEmpty, weighting.terms.allSatisfy({ $0.weight == 0 || isNought($0.column) }) {
      inspection.report(.contradiction(.places(.keyIsNought)), at: fields.place(of: "terms"))
    }
    return weighting
  }

  private func term(_ node: FileNode, _ weighting: DispersalPlan.Weighting) -> DispersalPlan.Weighting.Term? {
    let fields = Fields(
      node, allowed: ["column", "weight", "times_wealth", "inverse", "at_most"], required: ["column", "weight"], inspection)
    guard let column = column(fields["column"]) else { return nil }
    var term = DispersalPlan.Weighting.Term(
      column: column, weight: fields.integer("weight", in: 0...1000),
      timesWealth: fields["times_wealth"] == nil ? false : fields.flag("times_wealth"))
    term.isInverse = fields["inverse"] == nil ? false : fields.flag("inverse")
    term.ceiling = fields["at_most"].flatMap(ceiling)
    if term.isInverse, term.weight > 0 { checkNoughts(column, weighting) }
    return term
  }

  private func ceiling(_ node: FileNode) -> DispersalPlan.Weighting.Ceiling? {
    let fields = Fields(node, allowed: ["percent", "of"], required: ["percent", "of"], inspection)
    let columns = fields.list("of").compactMap { column($0) }
    let percent = fields.integer("percent", in: 1...1000)
    guard !columns.isEmpty else { return nil }
    if !municipalities.isEmpty, columns.allSatisfy(isNought) {
      inspection.report(.contradiction(.places(.ceilingOfNought(columns))), at: fields.place(of: "of"))
    }
    return .init(percent: percent, of: columns)
  }

  /// A term of which the inverse counts cannot be nought for anybody who counts; each such cell is told.
  private func checkNoughts(_ column: String, _ weighting: DispersalPlan.Weighting) {
    guard let sheet, sheet.rows.count == municipalities.count else { return }
    let position = sheet.columns.firstIndex { $0 == column }
    for (row, own) in municipalities.enumerated() where value(column, own) == 0 && !(weighting.leavesOutExempt && own.terms.isExempt) {
      var place = FilePlace(file: DossierFile.municipalities.rawValue, line: sheet.lines[row], column: 1)
      if let position, sheet.places.indices.contains(row), sheet.places[row].indices.contains(position) { place = sheet.places[row][position] }
      inspection.report(.contradiction(.places(.dividesByNought(name: own.name, column: column))), at: place)
    }
  }

  private func column(_ node: FileNode?) -> String? {
    node?.name(of: .column, among: ["population"] + (municipalities.first?.columns.keys.sorted() ?? []), inspection)
  }

  private func isNought(_ column: String) -> Bool { municipalities.allSatisfy { value(column, $0) == 0 } }

  private func value(_ column: String, _ municipality: DispersalPlan.Municipality) -> Int {
    column == "population" ? municipality.population : municipality.columns[column] ?? 0
  }
}
