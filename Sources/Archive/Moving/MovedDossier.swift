public import Assessments
public import Dossiers
import Foundation
public import Vocabulary

/// A dossier moved to another date: what was known later is left out, new months and stocks are put in, and what is fitted to the series is fitted
/// again. The dossier that it came from stays as it is.
public struct MovedDossier: Sendable {
  /// A value that was fitted again.
  public struct Refitted: Sendable, Hashable {
    public var name: Phrase
    public var unit: String
    public var before: [Double]
    public var after: [Double]
    /// Whether it was written; `false` where its place in the file was not found.
    public var isWritten: Bool
  }

  public private(set) var contents: DossierContents
  public private(set) var dossier: Dossier
  public private(set) var refitted: [Refitted] = []
  /// Rows of series and forecasts that are later than the date, and so left out.
  public private(set) var leftOut = 0
  /// Whether the measure that was in force began later, and so is left out.
  public private(set) var isWithoutMeasure = false
  /// What came in the months from the first that the old dossier simulates to the date, by series of the chain.
  public let came: [Actual]

  /// Moves a dossier to the end of a month. `new` has files by their place in a dossier: rows of `chain/series.csv` are added to those that are
  /// there, any other file takes the place of the old. Throws `MoveFault`, and what is wrong with the dossier that comes of it.
  public init(_ old: DossierContents, to month: CalendarMonth, with new: DossierContents, named name: String?) throws {
    guard new.problems.isEmpty else { throw DossierProblems(new.problems) }
    let before = try old.load()
    let (series, opening) = (DossierFile.series.rawValue, before.chain)
    guard let opening, var rows = Self.rows(old, series) else { throw MoveFault.noSeries }
    var own = old
    own.files.merge(new.files.filter { $0.key != series }) { $1 }
    if let added = Self.rows(new, series) {
      guard added.head == rows.head else { throw MoveFault.otherColumns(file: series, expected: rows.head) }
      rows.add(added)
    }
    leftOut = rows.cut(after: month, column: 0)
    own.files[series] = Data(rows.text.utf8)
    let forecasts = DossierFile.forecasts.rawValue
    if new.files[forecasts] == nil, var published = Self.rows(own, forecasts) {
      // NB: the second column is the last month that its makers can have known.
      leftOut += published.cut(after: month, column: 1)
      own.files[forecasts] = Data(published.text.utf8)
    }
    let experiment = DossierFile.experiment.rawValue
    if new.files[experiment] == nil, let measure = opening.experiment, measure.firstMonth > month {
      own.files[experiment] = nil
      isWithoutMeasure = true
    }
    if let head = Self.text(own, DossierFile.dossier.rawValue) {
      own.files[DossierFile.dossier.rawValue] = Data(Self.dated(head, month, name ?? "\(before.id)-\(month)").utf8)
    }
    (contents, dossier) = (own, try own.load())
    came = dossier.chain.map { Self.came(in: $0, from: opening.firstMonth, to: month) } ?? []
    try refit(to: month)
  }

  private static func text(_ contents: DossierContents, _ file: String) -> String? {
    contents.files[file].map { String(decoding: $0, as: UTF8.self) }
  }

  private static func rows(_ contents: DossierContents, _ file: String) -> DatedRows? { text(contents, file).map { DatedRows($0) } }

  /// The file of the dossier with another name and other dates; comments and all else stay.
  private static func dated(_ text: String, _ month: CalendarMonth, _ name: String) -> String {
    let next = month.advanced(by: 1)
    let last = (28...31).reversed().lazy.compactMap { CalendarDate("\(month)-\($0)") }.first
    let values = ["id": name, "as_of": "\(next)-01", "data_cut": last.map { "\($0)" } ?? "\(month)", "first_month": "\(next)"]
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line -> String in
      guard let colon = line.firstIndex(of: ":"), let value = values[String(line[..<colon])] else { return String(line) }
      return "\(line[..<colon]): \(value)"
    }
    return lines.joined(separator: "\n")
  }

  /// The monthly series that the chain shows too.
  private static func came(in chain: ChainFacts, from first: CalendarMonth, to last: CalendarMonth) -> [Actual] {
    let shown: [(ChainDeclarations.Role, MonthlyBands.Kind)] = [(.firstApplications, .arrivals), (.relatives, .relativesArrived)]
    return shown.flatMap { role, kind in
      chain.series.filter { $0.measure == chain.declarations.measures[role] }.compactMap { observation -> Actual? in
        guard let month = CalendarMonth(observation.period), month >= first, month <= last else { return nil }
        return Actual(month: month, series: kind, value: observation.value)
      }
    }
  }

  /// Fits to the series what is fitted to them, and writes it into the calibration.
  private mutating func refit(to month: CalendarMonth) throws {
    let facts = try dossier.withChain.calibrationFacts
    guard let text = Self.text(contents, DossierFile.calibration.rawValue) else { return }
    var written = CalibrationText(text)
    let words = MoveWords(month)
    for row in facts.rows {
      guard let again = row.refit else { continue }
      let isWritten = written.write(again, note: words.fitted)
      refitted.append(Refitted(name: row.item.name, unit: row.item.unit, before: row.item.values, after: again.values, isWritten: isWritten))
    }
    contents.files[DossierFile.calibration.rawValue] = Data(written.text.utf8)
    dossier = try contents.load()
  }
}
