import Dispersal
import Vocabulary

/// The columns of the sheets of places, as the dossier declares them, and how they are read.
struct PlaceColumns {
  let inspection: Inspection
  private let population: String
  /// The wealth score of a municipality, from -1 to 1, and the task of a province; `nil` where the sheets have none.
  private let wealth: String?
  private let task: String?
  /// Keys of the provinces themselves, each a share in per cent of the whole.
  private let provinceKeys: [String]
  /// Columns that may stand in the sheets and are not read.
  private let further: [String]
  /// What columns that a key weighs are called.
  let names: [String: Phrase]
  /// What a code of a municipality looks like: `#` stands for a digit, any other character for itself; `nil` for anything.
  private let pattern: String?

  var hasWealth: Bool { wealth != nil }

  init(_ node: FileNode?, codes: FileNode?, inspection: Inspection) {
    self.inspection = inspection
    let fields = node.map {
      Fields($0, allowed: ["population", "wealth", "task", "province_keys", "further", "names"], required: ["population"], inspection)
    }
    population = fields?["population"]?.text(inspection) ?? "population"
    wealth = fields?["wealth"]?.text(inspection)
    task = fields?["task"]?.text(inspection)
    provinceKeys = fields?.texts("province_keys") ?? []
    further = fields?.texts("further") ?? []
    let entries = fields?["names"]?.entries(inspection) ?? []
    names = Dictionary(entries.map { ($0.key, $0.value.phrase(inspection)) }, uniquingKeysWith: { first, _ in first })
    pattern = codes.map { Fields($0, allowed: ["municipality"], required: ["municipality"], inspection).text("municipality") }
  }

  private func check(_ code: String, at place: FilePlace) {
    guard let pattern else { return }
    let isSame = code.count == pattern.count && zip(code, pattern).allSatisfy { $1 == "#" ? $0.isASCII && $0.isNumber : $0 == $1 }
    guard !isSame else { return }
    inspection.report(
      .wrongForm(expected: .municipalityCode(pattern: pattern), found: code), at: place)
  }

  func provinces(_ sheet: DossierFiles.Spreadsheet) -> [(province: DispersalPlan.Province, task: Int?)] {
    let rows = SpreadsheetReader(
      sheet: sheet, file: DossierFile.provinces.rawValue, columns: ["code", "name", "source"] + [task].compactMap { $0 } + provinceKeys,
      others: further, inspection: inspection)
    rows.checkOnce("code", kind: .province)
    return sheet.rows.indices.map { row in
      _ = rows.checkedSources("source", row)
      let province = DispersalPlan.Province(code: rows.identifier("code", row), name: rows["name", row])
      return (province, task.map { rows.integer($0, row, in: 0...10_000_000) })
    }
  }

  /// The keys of the provinces by column, in hundred thousandths of a per cent, in the order of the sheet. One that does not add up to a hundred is
  /// reported.
  func provinceKeys(_ sheet: DossierFiles.Spreadsheet?) -> [String: [Int]] {
    guard let sheet else { return [:] }
    let rows = SpreadsheetReader(sheet: sheet, file: DossierFile.provinces.rawValue, columns: [], others: sheet.columns, inspection: inspection)
    var keys: [String: [Int]] = [:]
    for column in provinceKeys where rows.has(column) {
      let before = inspection.problems.count
      let shares = sheet.rows.indices.map { rows.number(column, $0, in: 0...100, as: .ratio) }
      let own = shares.map { Int(($0 * Double(Self.keyParts) / 100).rounded()) }
      keys[column] = own
      let sum = own.reduce(0, +)
      guard inspection.problems.count == before, sum != Self.keyParts else { continue }
      let percent = LeverValue.number(Double(sum) * 100 / Double(Self.keyParts)).description
      let head = FilePlace(file: DossierFile.provinces.rawValue, line: sheet.headLine, column: 1)
      inspection.report(.sharesDoNotAddUp(name: column, sum: percent, expected: "100"), at: head)
    }
    return keys
  }

  /// What the keys of all provinces add up to.
  static let keyParts = 10_000_000

  func municipalities(_ sheet: DossierFiles.Spreadsheet, _ provinces: [DispersalPlan.Province]) -> [DispersalPlan.Municipality] {
    // Bounds and any further columns of whole numbers may stand behind the fixed ones; a key can name them.
    let known = ["code", "name", "province_code", population] + [wealth].compactMap { $0 }
    let columns = sheet.columns.map { $0.lowercased() }
    let bounds = ["cap", "floor", "exempt", "credit", "pays"].filter(columns.contains)
    let extra = sheet.columns.filter { $0.lowercased().hasPrefix("x_") }
    let rows = SpreadsheetReader(
      sheet: sheet, file: DossierFile.municipalities.rawValue, columns: known + bounds + extra, others: further, inspection: inspection)
    rows.checkOnce("code", kind: .municipality)
    let codes = provinces.map(\.code)
    return sheet.rows.indices.map { row in
      let province: ProvinceCode = rows.identifier("province_code", row)
      if rows.has("province_code"), !codes.isEmpty, !codes.contains(province) {
        rows.report(
          .unknownName(kind: .province, name: province.rawValue, near: nearest(to: province, among: codes)),
          "province_code", row)
      }
      let code: MunicipalityCode = rows.identifier("code", row)
      if rows.has("code") { check(code.rawValue, at: rows.place("code", row)) }
      let wealth = wealth.map { rows.number($0, row, in: -1...1, as: .ratio) }
      var municipality = DispersalPlan.Municipality(
        code: code, name: rows["name", row], province: province, population: rows.integer(population, row, in: 0...100_000_000),
        wealthThousandths: Int((min(max(wealth ?? 0, -1), 1) * 1000).rounded()))
      municipality.terms = terms(rows, row, bounds)
      municipality.columns = Dictionary(extra.map { ($0, rows.integer($0, row, in: 0...1_000_000_000)) }, uniquingKeysWith: { first, _ in first })
      return municipality
    }
  }

  private func terms(_ rows: SpreadsheetReader, _ row: Int, _ bounds: [String]) -> DispersalPlan.Terms {
    func number(_ column: String) -> Int? {
      guard bounds.contains(column), !rows[column, row].isEmpty else { return nil }
      return rows.integer(column, row, in: 0...10_000_000)
    }
    let (cap, floor) = (number("cap"), number("floor") ?? 0)
    if let cap, cap < floor {
      inspection.report(.contradiction(.places(.floorAboveCap(floor: floor, cap: cap))), at: rows.place(row))
    }
    let exempt = rows["exempt", row]
    if !["", "yes", "no"].contains(exempt) { rows.report(.notOneOf(value: exempt, near: nil, allowed: ["yes", "no"]), "exempt", row) }
    var terms = DispersalPlan.Terms(cap: cap, floor: floor, isExempt: exempt == "yes", credit: number("credit") ?? 0)
    if bounds.contains("pays"), !rows["pays", row].isEmpty { terms.paidPercent = rows.integer("pays", row, in: 0...100) }
    return terms
  }
}
