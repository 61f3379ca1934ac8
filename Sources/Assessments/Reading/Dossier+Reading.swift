import AsylumChain
import LegalReview
import Vocabulary

extension Dossier {
  /// The YAML files that every dossier holds besides its variants, and the sheets.
  public static let treeFiles = [
    "dossier.yaml", "law/levers.yaml", "law/settings.yaml", "law/norms.yaml", "law/rulings.yaml", "chain/calibration.yaml", "chain/opening.yaml",
    "parties.yaml", "talks.yaml", "places/places.yaml",
  ]
  /// Files that a dossier may leave out.
  public static let optionalTreeFiles = ["chain/experiment.yaml", "places/procedure.yaml"]
  public static let sheetFiles = [
    "sources.csv", "chain/series.csv", "chain/origins.csv", "chain/forecasts.csv", "places/provinces.csv", "places/municipalities.csv",
  ]
  public static let boundaryFile = "places/boundaries.geojson"

  /// Reads a dossier and checks all of it. Throws every problem at once.
  public init(_ files: DossierFiles) throws(DossierProblems) {
    let reading = Reading()
    let reader = DossierReader(files: files, reading: reading)
    let dossier = reader.read()
    var problems = files.problems + reading.problems
    if problems.isEmpty, let dossier {
      do { _ = try Simulation(model: dossier.chainModel, seed: 0) } catch {
        problems = [Problem(.cannotCompute(reason: error.sentence), at: FilePlace(file: "chain/calibration.yaml"))]
      }
    }
    guard problems.isEmpty, let dossier else { throw DossierProblems(problems) }
    self = dossier
  }
}

/// Reads the files of one dossier in the order in which they depend on each other.
struct DossierReader {
  let files: DossierFiles
  let reading: Reading

  /// The tree of a file, or an empty one where it could not be read, so that the rest is still checked.
  func tree(_ file: String) -> FileNode { files.trees[file] ?? FileNode(.map([]), at: FilePlace(file: file)) }
  func isThere(_ file: String) -> Bool { files.trees[file] != nil }

  func read() -> Dossier? {
    let sources = readSources()
    reading.setSources(sources.map(\.id))
    let levers = isThere("law/levers.yaml") ? LawReader(reading: reading).levers(tree("law/levers.yaml")) : []
    let law = LawReader(reading: reading, today: files.today)
    let courts = isThere("law/rulings.yaml") ? law.courts(tree("law/rulings.yaml")) : []
    let rulings = isThere("law/rulings.yaml") ? law.rulings(tree("law/rulings.yaml"), levers, courts: courts) : []
    let norms = isThere("law/norms.yaml") ? law.norms(tree("law/norms.yaml"), levers, rulings) : []
    let settings = isThere("law/settings.yaml") ? law.settings(tree("law/settings.yaml"), levers) : []
    let talks = isThere("talks.yaml") ? PoliticsReader(reading: reading).talks(tree("talks.yaml")) : []
    let politics = isThere("parties.yaml") ? PoliticsReader(reading: reading).politics(tree("parties.yaml"), talks: talks) : nil
    let chain = ChainReader(reading: reading)
    let calibration = isThere("chain/calibration.yaml") ? chain.calibration(tree("chain/calibration.yaml")) : nil
    let opening = isThere("chain/opening.yaml") ? chain.opening(tree("chain/opening.yaml")) : nil
    let series = files.sheets["chain/series.csv"].map { chain.series($0) } ?? []
    let origins = files.sheets["chain/origins.csv"].map { ArrivalReader(reading: reading).origins($0) } ?? []
    let forecasts = files.sheets["chain/forecasts.csv"].map { ArrivalReader(reading: reading).forecasts($0) } ?? []
    var places = PlaceReader(reading: reading).places(tree("places/places.yaml"), files, isThere: isThere("places/places.yaml"))
    if isThere("places/procedure.yaml") { places?.procedure = ProcedureReader(reading: reading).procedure(tree("places/procedure.yaml")) }
    let variants = readVariants(levers: levers, politics: politics)
    let experiment =
      isThere("chain/experiment.yaml")
      ? ExperimentReader(reading: reading, variants: variants.map(\.id)).experiment(tree("chain/experiment.yaml")) : nil
    let head = Fields(
      tree("dossier.yaml"),
      allowed: ["id", "title", "question", "as_of", "data_cut", "first_month", "months", "baseline", "variants", "focus"],
      required: isThere("dossier.yaml") ? ["id", "title", "question", "as_of", "data_cut", "first_month", "months", "baseline", "variants"] : [],
      reading)
    checkOrder(head, variants)
    guard let politics, let calibration, let opening, let places, let asOf = head.date("as_of"), let cut = head.date("data_cut"),
      let first = head["first_month"]?.month(reading)
    else { return nil }
    let order = head.texts("variants")
    return Dossier(
      id: head.text("id"), title: head.phrase("title"), question: head.phrase("question"), asOf: asOf, dataCut: cut, firstMonth: first,
      months: head.integer("months", in: 12...1200), baseline: head.text("baseline"), sources: sources, levers: levers, settings: settings,
      norms: norms, rulings: rulings, courts: courts,
      variants: order.compactMap { id in variants.first { $0.id == id } }, calibration: calibration, opening: opening,
      series: series, origins: origins, forecasts: forecasts, experiment: experiment, politics: politics.standing(on: politics.asOf, talks),
      allPolitics: politics, talks: talks, places: places,
      fingerprint: files.fingerprint)
  }

  private func readSources() -> [Source] {
    guard let sheet = files.sheets["sources.csv"] else { return [] }
    let rows = SheetReader(sheet: sheet, file: "sources.csv", columns: ["id", "title", "publisher", "date", "address", "kind"], reading: reading)
    reading.checkOnce(
      sheet.rows.indices.map { (rows["id", $0], rows.place($0)) }, kind: Phrase(nl: "bron", en: "source"))
    return sheet.rows.indices.map { row in
      Source(
        id: rows["id", row], title: rows["title", row], publisher: rows["publisher", row], date: rows["date", row], address: rows["address", row],
        kind: rows["kind", row])
    }
  }

  private func readVariants(levers: [Lever], politics: Politics?) -> [Variant] {
    let names = files.trees.keys.filter { $0.hasPrefix("variants/") }.sorted()
    let reader = VariantReader(reading: reading, levers: levers, politics: politics)
    let read = names.map { ($0, reader.variant(tree($0))) }
    reading.checkOnce(read.map { ($0.1.id, FilePlace(file: $0.0, line: 1, column: 1)) }, kind: Phrase(nl: "variant", en: "variant"))
    return read.map(\.1)
  }

  /// The order names every variant once, and the baseline is one of them.
  private func checkOrder(_ head: Fields, _ variants: [Variant]) {
    guard head["variants"] != nil else { return }
    let names = variants.map(\.id)
    let kind = Phrase(nl: "variant", en: "variant")
    let order = head.list("variants").map { ($0.text(reading), $0.place) }
    reading.checkOnce(order, kind: kind)
    for (name, place) in order where !names.contains(name) {
      reading.report(.unknownName(kind: kind, name: name, near: nearest(to: name, among: names)), at: place)
    }
    for name in names where !order.contains(where: { $0.0 == name }) {
      reading.report(
        .contradiction(
          Phrase(
            nl: "Variant “\(name)” heeft een bestand maar staat niet in de volgorde. Voeg hem toe aan “variants”.",
            en: "Variant “\(name)” has a file but is not in the order. Add it to “variants”.")), at: head.place(of: "variants"))
    }
    if let node = head["baseline"] { _ = node.name(of: kind, among: names, reading) }
  }
}

/// Cells of a sheet by column name.
struct SheetReader {
  let sheet: DossierFiles.Sheet
  let file: String
  let reading: Reading
  private let positions: [String: Int]

  init(sheet: DossierFiles.Sheet, file: String, columns: [String], reading: Reading) {
    self.sheet = sheet
    self.file = file
    self.reading = reading
    var positions: [String: Int] = [:]
    for (index, column) in sheet.columns.enumerated() { positions[column] = index }
    self.positions = positions
    let head = FilePlace(file: file, line: 1, column: 1)
    for column in columns where positions[column] == nil { reading.report(.missingKey(key: column), at: head) }
    for column in sheet.columns where !columns.contains(column) {
      reading.report(.unknownKey(key: column, near: nearest(to: column, among: columns), allowed: columns), at: head)
    }
  }

  subscript(column: String, row: Int) -> String { positions[column].map { sheet.rows[row][$0] } ?? "" }

  func place(_ row: Int) -> FilePlace { FilePlace(file: file, line: sheet.lines[row], column: 1) }

  func number(_ column: String, _ row: Int) -> Double {
    FileNode(.scalar(self[column, row], isQuoted: false), at: place(row)).number(reading)
  }

  func integer(_ column: String, _ row: Int, in range: ClosedRange<Int>) -> Int {
    FileNode(.scalar(self[column, row], isQuoted: false), at: place(row)).integer(column, in: range, reading)
  }
}
